"""The sureness kept in the project fits the code, and the way it is found tells right from wrong."""

import tomllib

import numpy as np

from bot.index.calibrate import _logistic, as_toml
from bot.index.sure import sureness
from bot.talk.match.sureness import chance, signs


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
    weights = _logistic(np.column_stack((values, ones)), values > 0.25, ones)
    assert weights[0] > 0
    assert abs(-weights[1] / weights[0] - 0.25) < 0.05


def test_the_file_says_what_was_found() -> None:
    kept = sureness()
    read = tomllib.loads(as_toml(kept))
    assert read["answer"] == round(kept.answer, 4)
    assert tuple(read["right"]) == tuple(round(weight, 4) for weight in kept.right)
