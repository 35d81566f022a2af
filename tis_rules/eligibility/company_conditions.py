"""A company as the conditions see it, and each condition of yes or no: staff, business, pay, lodging, records."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tis_rules.bounds import WHOLE_YEARS, YEARS_OF_A_PERSON, refuse_negative, refuse_other_unit
from tis_rules.checked import BadFacts, checked
from tis_rules.eligibility.condition import Condition
from tis_rules.facts import AcceptanceType
from tis_rules.findings import Certainty, Citation
from tis_rules.judge import all_hold, any_holds, negate
from tis_rules.mistakes import BadCase, Phrase

STAFF = Citation("ordinance", "Art. 12")
SUPERVISOR = Citation("ordinance", "Art. 13")
INSTRUCTOR = Citation("ordinance", "Art. 12(1)(ii)")
WORK = Citation("ordinance", "Art. 10(2)(ii)(b)")
PAY = Citation("act", "Art. 9(ix)")
LODGING = Citation("ordinance", "Art. 14(i)")
_COURSE = "supervisor_course, supervisor_course_valid"
_DISAPPEARANCE = "blamed_disappearance, blamed_disappearance_recent"
_LARGEST_M2, _M2_EACH = 100, Phrase("square metres for each person", {})


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """A company as the conditions see it; None = not known. Raises ValueError for what cannot be.

    `supervisor_course`: the day the training supervisor completed the course; without it `supervisor_course_valid` says
    whether that was recent enough. `instructor_years`: whole years in the skill, other firms included. `staff_clean`:
    none of the three is a minor or was recently punished. `blamed_disappearance`: the day of the last disappearance the
    company or its supervising organisation is to blame for; without it `blamed_disappearance_recent` says whether one
    falls in the time that counts.
    `bedroom_m2`: for each person, without closets. `organisation`: a contract with a licensed supervising organisation
    that takes audits. `workplaces`: those where trainees train; `instructors`, `life_instructors`: people of each kind,
    each counted at the one workplace where he or she is full-time. Without `workplaces` one is meant.
    """

    type: AcceptanceType | None = None
    supervisor: bool | None = None
    supervisor_course: date | None = None
    supervisor_course_valid: bool | None = None
    instructor: bool | None = None
    instructor_years: int | None = None
    life_instructor: bool | None = None
    staff_clean: bool | None = None
    own_work: bool | None = None
    repetitive: bool | None = None
    accounts: bool | None = None
    negative_net_worth: bool | None = None
    expert_evaluation: bool | None = None
    not_disqualified: bool | None = None
    organisation: bool | None = None
    pay_equal: bool | None = None
    pay_provable: bool | None = None
    lodging: bool | None = None
    bedroom_m2: Fraction | None = None
    insurance: bool | None = None
    records: bool | None = None
    blamed_disappearance: date | None = None
    blamed_disappearance_recent: bool | None = None
    room_in_quota: bool | None = None
    workplaces: int | None = None
    instructors: int | None = None
    life_instructors: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(instructor_years=self.instructor_years, workplaces=self.workplaces)
        refuse_negative(instructors=self.instructors, life_instructors=self.life_instructors)
        refuse_other_unit(YEARS_OF_A_PERSON, WHOLE_YEARS, instructor_years=self.instructor_years)
        refuse_other_unit(_LARGEST_M2, _M2_EACH, bedroom_m2=self.bedroom_m2)
        if self.bedroom_m2 is not None and self.bedroom_m2 < 0:
            raise BadCase("The bedroom cannot be below 0 square metres; it was {number}.", number=self.bedroom_m2)
        if None not in (self.supervisor_course, self.supervisor_course_valid):
            raise BadCase("Give the day, or whether it is recent enough: one of {both}.", both=_COURSE)
        if None not in (self.blamed_disappearance, self.blamed_disappearance_recent):
            raise BadCase("Give the day, or whether it is recent enough: one of {both}.", both=_DISAPPEARANCE)
        if self.workplaces == 0:
            raise BadFacts("workplaces", 0, "1 or more, or left out where it is not known")
        if (self.instructor and self.instructors == 0) or (self.life_instructor and self.life_instructors == 0):
            raise BadCase("There is an instructor of a kind of which the number is 0; correct one of the two.")


def _sound(facts: CompanyFacts) -> bool | None:
    """Two years of accounts without negative net worth, or an expert's evaluation."""
    return any_holds((all_hold((facts.accounts, negate(facts.negative_net_worth))), facts.expert_evaluation))


CONDITIONS: tuple[Condition[CompanyFacts], ...] = (
    Condition(
        "eligible.supervisor",
        "The training supervisor is a full-time officer or employee placed over the two instructors.",
        lambda facts: facts.supervisor,
        SUPERVISOR,
    ),
    Condition(
        "eligible.instructor",
        "The training instructor works full-time at that workplace.",
        lambda facts: facts.instructor,
        INSTRUCTOR,
    ),
    Condition(
        "eligible.life_instructor",
        "The life instructor works full-time at that workplace.",
        lambda facts: facts.life_instructor,
        STAFF,
    ),
    Condition(
        "eligible.staff_clean",
        "None of the three is a minor, or has a recent offence or serious improper act.",
        lambda facts: facts.staff_clean,
        STAFF,
    ),
    Condition(
        "eligible.own_work",
        "The company does that work regularly with its own equipment and materials.",
        lambda facts: facts.own_work,
        WORK,
    ),
    Condition(
        "eligible.not_repetitive",
        "The work is more than the repetition of one simple task.",
        lambda facts: negate(facts.repetitive),
        Citation("ordinance", "Art. 10(2)(i)(a)"),
    ),
    Condition(
        "eligible.sound",
        "The company is sound: two years of accounts without negative net worth, or an expert's evaluation.",
        _sound,
        Citation("accounts-page", "two years of accounts; expert's evaluation"),
    ),
    Condition(
        "eligible.not_disqualified",
        "No listed offence and no revocation within five years.",
        lambda facts: facts.not_disqualified,
        Citation("act", "Art. 10"),
    ),
    Condition(
        "eligible.pay_equal",
        "Pay is at least what a Japanese doing the same work gets.",
        lambda facts: facts.pay_equal,
        PAY,
    ),
    Condition("eligible.lodging", "Suitable lodging is secured.", lambda facts: facts.lodging, LODGING),
    Condition(
        "eligible.insurance",
        "Accident insurance or the like is taken out, and measures for safety are in place.",
        lambda facts: facts.insurance,
        Citation("insurance-page", "accident insurance"),
        Certainty.MEDIUM,
    ),
    Condition(
        "eligible.records",
        "Register, log of the plan and daily log are kept until a year after the training ends.",
        lambda facts: facts.records,
        Citation("records-page", "company records"),
    ),
    Condition(
        "eligible.room_in_quota",
        "There is room in the quota.",
        lambda facts: facts.room_in_quota,
        Citation("act", "Art. 9(xi)"),
    ),
)
ORGANISATION: Condition[CompanyFacts] = Condition(
    "eligible.organisation",
    "A licensed supervising organisation has a contract with the company and audits it.",
    lambda facts: facts.organisation,
    Citation("ordinance", "Art. 52"),
)
