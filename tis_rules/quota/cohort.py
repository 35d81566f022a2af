"""People who began a stage together, and the days of each later stage open to them."""

from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.facts import Stage
from tis_rules.findings import Span
from tis_rules.law.dates import add_months, add_years, last_day
from tis_rules.law.day import read

_LENGTHS = ("stay.no1_years", "stay.no2_years", "stay.no3_years")
_NO2_BEGUN_BY = "transition.no2_begun_by"
_LEAVE = "stay.leave_months_least"


@dataclass(frozen=True, slots=True)
class Cohort:
    """`people` who began `stage` on `began`, and are taken to go on to every later stage open to them.

    Raises BadFacts for what cannot be.
    """

    people: int
    began: date
    stage: Stage = Stage.NO1

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(people=self.people)


def stays(began: date, first_stage: Stage, excellent: bool, as_of: date) -> dict[Stage, Span]:
    """The days of each stage of those who began `first_stage` on a day. Raises NotInForce.

    No. 3 needs an excellent organisation and, from the first day of the programme's successor, a No. 2 begun in time;
    it is taken to begin after the shortest return home.
    """
    lengths, begins, found = read(began, *_LENGTHS), began, dict[Stage, Span]()
    for stage in list(Stage)[list(Stage).index(first_stage) :]:
        if stage is Stage.NO3 and found and not (excellent and _reaches_no3(found[Stage.NO2].first, as_of)):
            break
        years = lengths.amount(f"stay.{stage.value}_years")
        found[stage] = Span(begins, last_day(begins, years))
        begins = add_years(begins, years)
        if stage is Stage.NO2:
            begins = _after_leave(begins)
    return found


def _after_leave(day: date) -> date:
    """The first day of No. 3 after the shortest return home, by the rule in force when No. 2 has ended."""
    leave = read(day, _LEAVE)
    return add_months(day, leave.amount(_LEAVE)) if _LEAVE in leave else day


def _reaches_no3(no2_began: date, as_of: date) -> bool:
    """Whether No. 2 began in time; where No. 3 begins before the programme's successor it always did."""
    dates = read(as_of, _NO2_BEGUN_BY)
    return _NO2_BEGUN_BY not in dates or bool(no2_began <= dates.amount(_NO2_BEGUN_BY))
