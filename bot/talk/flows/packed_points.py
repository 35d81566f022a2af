"""All answers of the talk about excellence in the few characters of a button or a link.

`10:9:8:3:2:-:105:3:yyunnnyyyuuyyy`: the numbers in the order they are asked, `-` where one isn't known; then the
letters of all checklists, `u` where a line is left open.
"""

from collections.abc import Mapping
from itertools import islice

from bot.talk.flows.excellence import FLOW
from bot.talk.flows.flow import walk
from bot.talk.flows.kinds import UNKNOWN, Checklist

_LISTS = {each.id: len(each.kind.items) for each in FLOW.questions if isinstance(each.kind, Checklist)}
_NUMBERS = tuple(each.id for each in FLOW.questions if each.id not in _LISTS)
_OPEN = "-"


def pack(answers: Mapping[str, str]) -> tuple[str, ...]:
    """What a button carries of finished answers."""
    path = walk(FLOW, answers).answers
    numbers = (path.get(each, UNKNOWN).replace(UNKNOWN, _OPEN) for each in _NUMBERS)
    letters = "".join(path[each].removesuffix(".") for each in _LISTS)
    return (*numbers, letters.replace("?", "u"))


def unpack(args: tuple[str, ...]) -> dict[str, str]:
    """The answers a button carries. Raises ValueError for what no finished conversation says."""
    *numbers, letters = args
    said = iter(letters.replace("u", "?"))
    answers = dict(zip(_NUMBERS, (raw.replace(_OPEN, UNKNOWN) for raw in numbers), strict=True))
    answers |= {each: "".join(islice(said, size)) + "." for each, size in _LISTS.items()}
    if next(said, "") or walk(FLOW, answers).question is not None:
        raise ValueError(f"{args} are no finished answers.")
    return answers
