"""All answers of the eligibility talk in the few characters of a button or a link.

`7-13:s:y:-:2027-05:yynyyy:…`: occupation, type, organisation, excellent, start, then a checklist each, `u` where a line
is left open. An answer that was skipped is `-`.
"""

from collections.abc import Mapping

from bot.talk.flows.eligible import FLOW
from bot.talk.flows.flow import answered, walk
from bot.talk.flows.kinds import UNKNOWN, Checklist

_LETTERS = {"supervised": "s", "enterprise": "e", "enterprise_recognised": "r", "yes": "y", "no": "n", UNKNOWN: "-"}
_TOLD = {letter: raw for raw, letter in _LETTERS.items()}
_WHOLE = ("occupation", "start")
_FIRST = ("occupation", "type", "organisation", "excellent", "start")


def pack(answers: Mapping[str, str]) -> tuple[str, ...]:
    """What a button carries of finished answers."""
    path = walk(FLOW, answers).path
    first = (_packed(question, answers[question] if question in path else UNKNOWN) for question in _FIRST)
    lists = (question for question in path if question not in _FIRST)
    return (*first, *(answers[question].removesuffix(".").replace("?", "u") for question in lists))


def unpack(args: tuple[str, ...]) -> dict[str, str]:
    """The answers a button carries. Raises ValueError for what no finished conversation says."""
    answers: dict[str, str] = {}
    told = dict(zip(_FIRST, args, strict=False))
    lists = iter(args[len(_FIRST) :])
    while question := walk(FLOW, answers).question:
        checklist = isinstance(question.kind, Checklist)
        raw = _list(next(lists, "")) if checklist else _unpacked(question.id, told.get(question.id, ""))
        if not answered(question, {question.id: raw}):
            raise ValueError(f"{question.id} has no answer {raw!r}.")
        answers[question.id] = raw
    if next(lists, None) is not None:
        raise ValueError("There are more answers than questions.")
    return answers


def _packed(question: str, raw: str) -> str:
    return raw if question in _WHOLE and raw != UNKNOWN else _LETTERS[raw]


def _unpacked(question: str, arg: str) -> str:
    return arg if question in _WHOLE and arg != _LETTERS[UNKNOWN] else _TOLD.get(arg, "")


def _list(arg: str) -> str:
    return UNKNOWN if arg == "u" else arg.replace("u", "?") + "."
