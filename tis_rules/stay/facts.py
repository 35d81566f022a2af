"""What is asked about one trainee's way through the stages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from tis_rules.bounds import refuse_negative
from tis_rules.checked import BadFacts, checked
from tis_rules.facts import AcceptanceType
from tis_rules.mistakes import BadCase, Phrase

_ORDER = {
    "no1_start": Phrase("the first day of No. 1", {}),
    "no2_start": Phrase("the first day of No. 2", {}),
    "no2_end": Phrase("the last day of No. 2", {}),
    "no3_start": Phrase("the first day of No. 3", {}),
}
_DISORDER = "The stages are out of order: {earlier} is {first} and {later} is {second}; correct one of the two days."


@dataclass(frozen=True, slots=True)
class StayFacts:
    """One trainee's way through the stages, or a plan for one; None = not known. Raises ValueError for what cannot be.

    `no2_start`: the day the change of status was permitted; `no2_end`: the last day of No. 2. `did_no1` ... `did_no3`:
    the stage was done before, apart from the training in question. `basic_sittings`, `grade3_sittings`: times sat so
    far. `home_from`, `home_until`: first and last day at home; without them `home_leave` says whether a return home
    that fits the rule is agreed.
    """

    type: AcceptanceType | None = None
    excellent_company: bool | None = None
    general_licence: bool | None = None
    listed_occupation: bool | None = None
    stage3_occupation: bool | None = None
    no1_start: date | None = None
    no2_start: date | None = None
    no2_end: date | None = None
    no3_start: date | None = None
    did_no1: bool | None = None
    did_no2: bool | None = None
    did_no3: bool | None = None
    basic_grade_passed: bool | None = None
    basic_sittings: int | None = None
    grade3_passed: bool | None = None
    grade3_sittings: int | None = None
    home_leave: bool | None = None
    home_from: date | None = None
    home_until: date | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(basic_sittings=self.basic_sittings, grade3_sittings=self.grade3_sittings)
        if self.home_from is not None and self.home_until is not None and self.home_until < self.home_from:
            raise BadCase("The last day at home is before the first; exchange the two dates.")
        _refuse_disorder({name: getattr(self, name) for name in _ORDER})


def _refuse_disorder(days: Mapping[str, date | None]) -> None:
    """A stage lasts longer than a day and begins after the one before it ended."""
    for (earlier, first), (later, second) in combinations(days.items(), 2):
        if first is not None and second is not None and second <= first:
            facts = {"earlier": _ORDER[earlier], "first": first, "later": _ORDER[later], "second": second}
            raise BadFacts(later, second, "a day after {first}", _DISORDER, **facts)
