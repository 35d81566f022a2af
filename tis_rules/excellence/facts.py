"""What is asked about a company for its points as an excellent one."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from tis_rules.bounds import refuse_negative, refuse_percent
from tis_rules.checked import checked
from tis_rules.facts import Sector
from tis_rules.mistakes import BadCase


class Scheme(StrEnum):
    """The points table of 150 points, and the one before it."""

    NEW = "new"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class ExcellenceFacts:
    """Three years of a company, for its points; None = not known. Raises ValueError for what cannot be.

    `basic_grade_rate`: passes of the basic grade divided by those who sat. `finished`: trainees who finished No. 2 or
    No. 3, without unavoidable absences. `wage_ratio`: lowest pay of No. 1 divided by the minimum wage. `pay_rise`:
    smallest rise from stage to stage, as a part of the pay before; below 0 where pay fell. Shares and ratios have 1 as
    the whole: 0.96 for 96 per cent.
    `sector`: the field of work; where it isn't told another than nursing care is meant. `disappearance`: anyone
    disappeared; `blamed_disappearance`: it or its organisation is to blame.
    """

    basic_grade_rate: Fraction | None = None
    grade3_passes: int | None = None
    grade2_passes: int | None = None
    finished: int | None = None
    written_passes: int | None = None
    test_help: bool | None = None
    instructor_course: bool | None = None
    life_instructor_course: bool | None = None
    wage_ratio: Fraction | None = None
    pay_rise: Fraction | None = None
    housing: bool | None = None
    improvement_order: bool | None = None
    improvement_corrected: bool | None = None
    disappearance: bool | None = None
    blamed_disappearance: bool | None = None
    manual: bool | None = None
    counsellor: bool | None = None
    took_over: bool | None = None
    change_site: bool | None = None
    language_support: bool | None = None
    local_exchange: bool | None = None
    culture: bool | None = None
    sector: Sector | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(grade3_passes=self.grade3_passes, grade2_passes=self.grade2_passes)
        refuse_negative(basic_grade_rate=self.basic_grade_rate, wage_ratio=self.wage_ratio)
        refuse_percent(1, basic_grade_rate=self.basic_grade_rate, pay_rise=self.pay_rise)
        refuse_percent(10, wage_ratio=self.wage_ratio)
        refuse_negative(finished=self.finished, written_passes=self.written_passes)
        if self.improvement_corrected and self.improvement_order is False:
            raise BadCase("Nothing can be corrected without an order to improve; correct one of the two.")
        if self.blamed_disappearance and self.disappearance is False:
            raise BadCase("Nobody is to blame where nobody disappeared; correct one of the two.")
