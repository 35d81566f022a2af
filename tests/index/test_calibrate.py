"""The sureness kept in the project fits the code, and the way it is found tells right from wrong."""

import tomllib

import numpy as np
import pytest

from bot.index.sure.calibrate import as_toml
from bot.index.sure.logistic import few_wrong, logistic
from bot.index.sure.numbers import seconded, sureness
from bot.talk.match.nearest import Near, judged
from bot.talk.match.sureness import Sureness, chance, signs


def test_the_kept_numbers_fit_the_signs() -> None:
    kept, values = sureness(), signs((0.9, 0.1, 0.0), 0.0, 1.0, 1.0, 80)
    assert len(kept.right) == len(kept.near) == len(values)
    assert 0 < kept.offer < kept.answer < 1
    assert chance(kept.right, values) > kept.answer


def test_a_flat_ranking_of_unknown_words_is_below_the_offer() -> None:
    kept = sureness()
    assert chance(kept.near, signs((0.05, 0.05, 0.05), 0.3, 0.2, 0.1, 20)) < kept.offer


def test_the_logistic_finds_the_line_between_two_groups() -> None:
    ones = np.ones(200)
    values = np.linspace(-1, 1, 200)
    weights = logistic(np.column_stack((values, ones)), values > 0.25, ones)
    assert weights[0] > 0
    assert abs(-weights[1] / weights[0] - 0.25) < 0.05


def test_few_are_wrong_from_the_chance_on_and_none_is_told_where_more_are() -> None:
    sure, right = np.array([0.9, 0.8, 0.7, 0.6]), [True, True, False, True]
    assert few_wrong(sure, right, 0.0) == 0.8
    assert few_wrong(sure, right, 0.25) == 0.6
    assert few_wrong(sure, [False] * 4, 0.25) == 1.0


@pytest.mark.parametrize("kept", [sureness(), seconded()])
def test_an_answer_that_leads_is_told_and_one_of_two_alike_is_not(kept: Sureness) -> None:
    def sure(score: float, lead: float) -> float:
        return judged((Near("a", "b", score), Near("a", "c", score - lead), Near("d", "", score - lead)), kept).sure

    assert sure(1.8, 1.2) >= kept.told > sure(0.5, 0.0)


def test_the_file_says_what_was_found() -> None:
    kept = sureness()
    read = tomllib.loads(as_toml(kept))
    assert read["answer"] == round(kept.answer, 4)
    assert tuple(read["right"]) == tuple(round(weight, 4) for weight in kept.right)
