"""The kept matrix fits the knowledge, and what is written is read again."""

from pathlib import Path

import numpy as np
import pytest

from bot.encoder.head import Head, read_head, write_head
from bot.index.phrasings import phrasings


def test_it_has_learnt_nearly_every_label_and_no_other() -> None:
    """Run `tis-bot eval --second` where this fails: many topics are new, or were renamed, since it was last run."""
    known = phrasings()
    topics = {each.label for each in known if each.question}
    labels = {each.label for each in known} | {
        f"{each.label}/{each.question}" for each in known if each.label in topics
    }
    learnt = set(read_head().labels)
    assert len(labels & learnt) >= 0.9 * len(labels)
    assert len(learnt - labels) <= 0.1 * len(labels)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    ones, base, weights = np.ones(3, np.float32), np.array([0.5, 0.25], np.float32), np.eye(2, dtype=np.float32)
    head = Head(("a", "a/b"), ones, np.eye(3, 2, dtype=np.float32), weights, base)
    write_head(head, tmp_path / "head.npz")
    read = read_head(tmp_path / "head.npz")
    assert read.labels == head.labels
    assert read.opinion(np.array([2, 1, 1], np.float32)) == pytest.approx({"a": 1.5, "a/b": 0.25}, abs=1e-3)
