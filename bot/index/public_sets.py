"""The matcher alone on public question sets: CLINC150 and BANKING77, whose files are given by path."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.index.build import assemble, plain
from bot.index.phrasings import Phrasing
from bot.index.questions import read_banking, read_clinc
from bot.talk.match.matcher import OUTSIDE, Matcher

Pairs = Sequence[tuple[str, str]]


def clinc(file: Path, per_intent: int) -> str:
    """Fit on `train` and `oos_train`, tested on `test` and `oos_test`."""
    parts = read_clinc(file)
    outside = [(text, f"{OUTSIDE}oos") for text, _ in parts.get("oos_train", [])]
    matcher = _fit([*_first(parts["train"], per_intent), *outside])
    wrong = sum(_said(matcher, text) not in ("", "oos") for text, _ in parts.get("oos_test", []))
    return f"{_right(matcher, parts['test'])}; outside: {wrong} of {len(parts.get('oos_test', []))} answered"


def banking(train: Path, test: Path, per_intent: int) -> str:
    """Fit on one file, tested on the other."""
    return _right(_fit(_first(read_banking(train), per_intent)), read_banking(test))


def _fit(pairs: Iterable[tuple[str, str]]) -> Matcher:
    return assemble(plain(Phrasing(label, "en", text) for text, label in pairs))


def _first(pairs: Pairs, per_intent: int) -> list[tuple[str, str]]:
    """The first so many examples of each intent; all of them for 0."""
    seen: Counter[str] = Counter()
    kept = []
    for text, label in pairs:
        seen[label] += 1
        if not per_intent or seen[label] <= per_intent:
            kept.append((text, label))
    return kept


def _said(matcher: Matcher, text: str) -> str:
    ranking = matcher.rank(text)
    return ranking.candidates[0].label.removeprefix(OUTSIDE) if ranking.decision == "answer" else ""


def _right(matcher: Matcher, test: Pairs) -> str:
    ranked = [([candidate.label for candidate in matcher.rank(text).candidates], label) for text, label in test]
    first = sum(labels[0] == label for labels, label in ranked)
    three = sum(label in labels[:3] for labels, label in ranked)
    return f"first {first / len(test) * 100:.1f}, among three {three / len(test) * 100:.1f} of {len(test)}"
