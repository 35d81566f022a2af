"""How people ask, as files: complete, and nothing under two topics."""

from collections import defaultdict
from pathlib import Path

from bot.index.phrasings import phrasings
from bot.talk.match.matcher import OUTSIDE
from bot.talk.match.normalise import normalise, plain_letters, unaccented

KNOWN = phrasings()


def test_no_phrasing_stands_under_two_topics() -> None:
    labels = defaultdict(set)
    for phrasing in KNOWN:
        labels[normalise(phrasing.text)].add(phrasing.label)
    assert {text: found for text, found in labels.items() if text and len(found) > 1} == {}


WHOLLY = ("en", "ja", "vi", "id", "zh", "tl")
"""Languages every topic can be asked in; in the others only what is asked most is sure to be known."""


def test_every_topic_is_asked_for_in_every_language() -> None:
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for phrasing in KNOWN:
        counts[phrasing.label, phrasing.lang] += 1
    topics = {folder.name for folder in Path("knowledge/faq").iterdir() if folder.is_dir()}
    assert {label for label, _ in counts if not label.startswith(OUTSIDE)} == topics
    assert [(topic, lang) for topic in sorted(topics) for lang in WHOLLY if counts[topic, lang] < 15] == []


def test_every_class_outside_says_who_knows() -> None:
    for folder in Path("knowledge/outside").iterdir():
        assert all((folder / f"{lang}.md").read_text("utf-8").strip() for lang in ("en", "ja")), folder.name


def test_concepts_are_written_as_texts_are_compared() -> None:
    import tomllib

    for name, concept in tomllib.loads(Path("knowledge/concepts.toml").read_text("utf-8")).items():
        for word in concept["words"]:
            assert unaccented(normalise(word)) == word, (name, word)
        for piece in concept["asian"]:
            assert plain_letters(normalise(piece)) == piece, (name, piece)
