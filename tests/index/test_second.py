"""What is learnt of vectors, and the thresholds an opinion is held to."""

from pathlib import Path

import numpy as np
import pytest

from bot.index.phrasings import Phrasing
from bot.index.second_opinion.head import learn_head, relearn
from bot.index.second_opinion.seconded import _above, _as_right
from bot.index.second_opinion.vectors import vectors_of
from bot.talk.match.vocabulary import Floats


def test_the_head_tells_labels_apart() -> None:
    sides = (("ax", 9, 9), ("ay", 9, -9), ("b-", -9, 0))
    rows = {f"{name}{n}": np.array([n / 10, left, up], np.float32) for n in range(5) for name, left, up in sides}
    lines = [Phrasing(text[0], "en", text, text[1].strip("-")) for text in rows]
    learnt = learn_head(lines, rows)
    assert learnt.labels == ("a", "b", "a/x", "a/y")
    said = learnt.opinion(np.array([0.2, 8, 8], np.float32))
    assert min(said["a"], said["a/x"]) > 0.8
    assert max(said["b"], said["a/y"]) < 0.2


def test_a_new_question_is_learnt_of_its_topic_s_lines_alone() -> None:
    sides = (("ax", 9, 9), ("ay", 9, -9), ("b-", -9, 0))
    rows = {f"{name}{n}": np.array([n / 10, left, up], np.float32) for n in range(5) for name, left, up in sides}
    lines = [Phrasing(text[0], "en", text, text[1].strip("-")) for text in rows]
    new = {f"az{n}": np.array([n / 10, 30, 0], np.float32) for n in range(5)}
    learnt = learn_head(lines, rows)
    own = [*(line for line in lines if line.label == "a"), *(Phrasing("a", "en", text, "z") for text in new)]
    again = relearn(learnt, own, rows | new)
    assert again.labels == ("a", "b", "a/x", "a/y", "a/z")
    before, after = (head.opinion(np.array([0.2, 30, 0], np.float32)) for head in (learnt, again))
    assert (after["a"], after["b"]) == (before["a"], before["b"])
    assert after["a/z"] > max(after["a/x"], after["a/y"])


@pytest.mark.parametrize(("most", "threshold"), [(0, 0.9), (1, 0.5), (2, 0.1), (3, 0.0)])
def test_no_more_than_so_many_pass(most: int, threshold: float) -> None:
    found = np.array([0.5, 0.9, 0.1])
    assert _above(found, most) == threshold
    assert (found > threshold).sum() == most


@pytest.mark.parametrize(("share", "threshold"), [(1.0, 0.8), (0.75, 0.6), (0.6, 0.5)])
def test_as_large_a_share_is_right(share: float, threshold: float) -> None:
    found = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    right = np.array([True, True, False, True, False])
    assert _as_right(found, right, share) == threshold


def test_where_nothing_is_right_nothing_passes() -> None:
    assert _as_right(np.array([0.9]), np.array([False]), 0.5) == 1.0


def test_a_text_is_encoded_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def encode(texts: object) -> Floats:
        assert isinstance(texts, list)
        asked.extend(texts)
        return np.array([[len(text), 1] for text in texts], np.float32)

    file = tmp_path / "new" / "vectors.npz"
    vectors_of(["one", "three"], encode, file)
    again = vectors_of(["three", "seventeen", "three"], encode, file)
    assert asked == ["one", "three", "seventeen"]
    assert again["three"].tolist() == [5, 1]
    assert again["seventeen"].tolist() == [9, 1]
