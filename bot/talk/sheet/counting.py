"""Which rows of a kind count: its own where those below are its parts, else all; what a subtotal or the total says.

Where nothing says it the layout does, or it is not sure.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from bot.talk.sheet.lines import Line

Rows = Sequence[Line]
_WAYS: tuple[Callable[[Rows], Rows], ...] = (
    lambda own: [row for row in own if not row.part],
    lambda own: [row for row in own if not row.safety],
    lambda own: own[:1],
)
"""All rows; those of tasks, safety being within them; the kind's own row, the others being its parts."""


def counting(kinds: Mapping[str, Rows], total: Fraction | None) -> Mapping[str, tuple[Rows, bool]]:
    """The rows of each kind that count, and whether that is sure."""
    guessed = {kind: _guess(own) for kind, own in kinds.items()}
    if total is None:
        return guessed
    for way in (_guess_alone, *_WAYS):
        found = {kind: way(_unstated(own)) or own for kind, own in kinds.items()}
        found |= {kind: guessed[kind][0] for kind, own in kinds.items() if len(_unstated(own)) < len(own)}
        if sum(map(_hours, found.values())) == total:
            return {kind: (rows, True) for kind, rows in found.items()}
    return guessed


def odd(rows: Rows) -> Iterator[Line]:
    """Rows that may belong to another table: a kind that comes back, words that name nothing beside tasks."""
    seen = set[str]()
    for before, row in pairwise(rows):
        seen.add(before.kind)
        back = row.lead and (row.kind in seen if row.kind != before.kind else row.gap and not row.task)
        if back or (row.words and before.task and row.amount.hours):
            yield row


def _guess_alone(own: Rows) -> Rows:
    return _guess(own)[0]


def _guess(own: Rows) -> tuple[Rows, bool]:
    counted = _unstated(own)
    stated = [row for row in own if row.stated]
    if not counted:
        return own, len(own) == 1
    if stated:
        fits = [rows for rows in (way(counted) for way in _WAYS) if rows and _hours(rows) == _hours(stated)]
        return (fits[0], True) if fits else (counted, False)
    return _by_layout(counted)


def _by_layout(own: Rows) -> tuple[Rows, bool]:
    head, below = own[0], own[1:]
    if not below or head.own.without:
        return own, True
    safe = all(row.safety for row in below)
    if not head.lead or any(row.lead for row in below) or (head.task and not safe):
        return _WAYS[0](own), not any(row.safety and row.own.within and not row.part for row in below)
    parts = _hours(below) == head.amount.hours or all(row.part for row in below)
    return own[:1], parts


def _unstated(own: Rows) -> Rows:
    return [row for row in own if not row.stated]


def _hours(rows: Rows) -> Fraction:
    return sum((row.amount.hours for row in rows), Fraction(0))
