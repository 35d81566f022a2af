"""What nursing care adds to the lectures: hours of Japanese by level, and of the subjects of care, each halved by a
course abroad whose teachers meet the requirements of care.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.findings import Certainty, Finding
from tis_rules.hours.shares import least_required
from tis_rules.judge import Code, facts_of
from tis_rules.law.day import Day
from tis_rules.law.tables import Value

CARE_SERIES = (
    "care.lecture_japanese_hours",
    "care.lecture_japanese_hours_n3",
    "care.lecture_care_hours",
    "care.lecture_share_abroad",
)
CODES = {
    "lectures.care_japanese": Code("Nursing care: enough hours of Japanese.", ("hours", "least")),
    "lectures.care_subjects": Code("Nursing care: enough hours of the subjects of care.", ("hours", "least")),
}


@dataclass(frozen=True, slots=True)
class CareLectures:
    """Lectures in nursing care, in whole hours; None = not known. Raises ValueError for a number below 0.

    `n3`: the trainee has N3 or an equal level. `japanese_abroad`, `care_abroad`: a course before arrival in that part
    met the requirements of care, teachers included, so that half is enough in Japan.
    """

    n3: bool | None = None
    japanese_hours: int | None = None
    care_hours: int | None = None
    japanese_abroad: bool | None = None
    care_abroad: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(japanese_hours=self.japanese_hours, care_hours=self.care_hours)


def care_lectures(facts: CareLectures, values: Day) -> tuple[Finding, ...]:
    """Both parts judged (care notice, as quoted); open only where what is not known makes the difference."""
    full, fewer = (values[f"care.lecture_japanese_hours{end}"] for end in ("", "_n3"))
    levels = {None: (full, fewer), False: (full,), True: (fewer,)}[facts.n3]
    care = (values["care.lecture_care_hours"],)
    return (
        _enough("lectures.care_japanese", facts.japanese_hours, levels, facts.japanese_abroad, values),
        _enough("lectures.care_subjects", facts.care_hours, care, facts.care_abroad, values),
    )


def _enough(code: str, hours: int | None, asked: Iterable[Value], abroad: bool | None, values: Day) -> Finding:
    """Judged by the most and the fewest hours that may be asked for; told is the most."""
    share = values["care.lecture_share_abroad"]
    shares = {None: (1, share.amount), False: (1,), True: (share.amount,)}[abroad]
    asked = tuple(asked)
    needed = [least_required(value.amount, part) for value in asked for part in shares]
    most, fewest = max(needed), min(needed)
    holds = None if hours is None or fewest <= hours < most else hours >= most
    sure = Certainty.HIGH if abroad is False else share.certainty
    return Finding(code, holds, asked[0].cite, facts_of(hours=hours, least=most), sure)
