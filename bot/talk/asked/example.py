"""The table in place of a worked example, for a line with numbers of its own: the example's figures nobody said."""

from dataclasses import replace

from bot.talk.hear.numbers import numbers
from bot.talk.match.nearest import Near, Nearest

_EXAMPLE, _TABLE = "quota-example", "quota"
_SMALL, _SMALLEST = "small-company", 2  # staff; with more, it asks about another company than the smallest


def without_example(found: Nearest, text: str) -> Nearest:
    """The nearest answers, each once, worked examples replaced where the line has numbers."""
    said = numbers(text)
    if not said:
        return found
    own = {(near.topic, near.question): near for near in reversed([_own(near, min(said)) for near in found.answers])}
    return replace(found, answers=tuple(reversed(own.values())))


def _own(near: Near, least: int) -> Near:
    small = near.question == _SMALL and least <= _SMALLEST
    return near if near.topic != _EXAMPLE or small else replace(near, topic=_TABLE, question="")
