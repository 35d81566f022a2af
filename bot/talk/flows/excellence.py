"""Are we excellent: three years of a company, question by question, and the case they make for the points table."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from bot.talk.flows.checklists import checklist, held
from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Whole
from tis_rules.excellence.facts import ExcellenceFacts

_MOST = 9_999  # four digits, so that all of them fit into a button
_LISTS = ("excellent_staff", "excellent_record", "excellent_others", "excellent_region")
_NUMBERS = {"grade3": "grade3_passes", "grade2": "grade2_passes", "finished": "finished", "written": "written_passes"}
_TOPIC = "excellent-company"


def _number(question_id: str, most: int = _MOST) -> Question:
    return Question(question_id, Whole(0, most), help_topic=_TOPIC)


FLOW = Flow(
    id="excellence",
    enough=("written",),
    questions=(
        _number("sat"),
        _number("passed"),
        _number("finished"),
        _number("grade3"),
        _number("grade2"),
        _number("written"),
        checklist("excellent_staff", _TOPIC),
        _number("wage", 1000),
        _number("rise", 100),
        *(checklist(each, _TOPIC) for each in _LISTS[1:]),
    ),
    arrows=(
        Arrow("sat", "finished", {"sat": ("0", UNKNOWN)}),
        Arrow("sat", "passed"),
        Arrow("passed", "finished"),
        Arrow("finished", "grade3"),
        Arrow("grade3", "grade2"),
        Arrow("grade2", "written"),
        Arrow("written", "excellent_staff"),
        Arrow("excellent_staff", "wage"),
        Arrow("wage", "rise"),
        Arrow("rise", "excellent_record"),
        Arrow("excellent_record", "excellent_others"),
        Arrow("excellent_others", "excellent_region"),
        Arrow("excellent_region", RESULT),
    ),
)


def facts(answers: Mapping[str, str]) -> ExcellenceFacts:
    """The case the answers make. Raises ValueError where more passed than sat."""
    told: dict[str, Any] = {field: _whole(answers, question) for question, field in _NUMBERS.items()}
    for question in _LISTS:
        told |= held(question, answers)
    wage, rise = _whole(answers, "wage"), _whole(answers, "rise")
    return ExcellenceFacts(
        basic_grade_rate=_rate(answers),
        wage_ratio=None if wage is None else Fraction(wage, 100),
        pay_rise=None if rise is None else Fraction(rise, 100),
        **told,
    )


def _rate(answers: Mapping[str, str]) -> Fraction | None:
    """Passes of the basic grade by those who sat; not known where nobody sat."""
    sat, passed = _whole(answers, "sat"), _whole(answers, "passed")
    if not sat or passed is None:
        return None
    if passed > sat:
        raise ValueError(f"{passed} passed of {sat} who sat.")
    return Fraction(passed, sat)


def _whole(answers: Mapping[str, str], question: str) -> int | None:
    raw = answers.get(question, UNKNOWN)
    return None if raw == UNKNOWN else int(raw)
