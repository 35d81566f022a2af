"""A care establishment as the conditions see it, and each condition of yes or no: Japanese, experience, visits."""

from dataclasses import dataclass

from tis_rules.bounds import WHOLE_YEARS, YEARS_OF_A_HOUSE, YEARS_OF_A_PERSON, refuse_negative, refuse_other_unit
from tis_rules.checked import checked
from tis_rules.eligibility.condition import Condition
from tis_rules.facts import Stage
from tis_rules.findings import Certainty, Citation
from tis_rules.judge import any_holds
from tis_rules.mistakes import BadCase

LANGUAGE = Citation("care-notice", "Art. 1(i)")
N4 = Citation("care-notice", "Art. 1(i)(a)")
N3 = Citation("care-notice", "Art. 1(i)(b)")
EXPERIENCE = Citation("care-page", "experience abroad")
VISITS = Citation("home-visit-page", "home-visit care since April 2025")


@dataclass(frozen=True, slots=True)
class CareFacts:
    """A care establishment and one trainee of it; None = not known. Raises ValueError for what cannot be.

    `n4`, `n3`: that level of Japanese or an equal one. `studies_n3`: learns on at the workplace towards N3.
    `years_open`: whole years since the establishment opened. `care_years`: years of care work before home visits.
    `visit_duties`: training, accompanied visits, career plan, contact against harassment, ICT for emergencies, and the
    written explanation signed by the user. `home_visits`, `night_duty`: planned for the trainee.
    `night_staff`: people on night duty at the same time, the trainee included; `night_others`: no trainees of these.
    """

    stage: Stage | None = None
    n4: bool | None = None
    n3: bool | None = None
    studies_n3: bool | None = None
    experience: bool | None = None
    years_open: int | None = None
    instructors: int | None = None
    trainees: int | None = None
    instructor_qualified: bool | None = None
    home_visits: bool | None = None
    care_years: int | None = None
    basic_course: bool | None = None
    visit_duties: bool | None = None
    conformity_certificate: bool | None = None
    night_duty: bool | None = None
    night_measures: bool | None = None
    night_staff: int | None = None
    night_others: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(years_open=self.years_open, care_years=self.care_years)
        refuse_negative(instructors=self.instructors, trainees=self.trainees)
        refuse_other_unit(YEARS_OF_A_HOUSE, WHOLE_YEARS, years_open=self.years_open)
        refuse_other_unit(YEARS_OF_A_PERSON, WHOLE_YEARS, care_years=self.care_years)
        refuse_negative(night_staff=self.night_staff, night_others=self.night_others)
        if self.night_others is not None and self.night_staff is not None and self.night_others > self.night_staff:
            says = "Those who are no trainees cannot be more than the {staff} on night duty."
            raise BadCase(says, staff=self.night_staff)
        if self.instructor_qualified and self.instructors == 0:
            raise BadCase("There is an instructor of a kind of which the number is 0; correct one of the two.")


QUALIFIED: Condition[CareFacts] = Condition(
    "eligible.care_instructor",
    "One of the instructors is a certified care worker or a nurse.",
    lambda facts: facts.instructor_qualified,
    Citation("care-page", "instructors"),
)
NO1: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.care_n4",
        "For No. 1 the trainee has Japanese N4 or an equal level.",
        lambda facts: any_holds((facts.n4, facts.n3)),
        N4,
    ),
    Condition(
        "eligible.care_experience",
        "Care work abroad, a nursing course or licence, or a state certificate in care.",
        lambda facts: facts.experience,
        EXPERIENCE,
    ),
)
NO2: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.care_n3",
        "For No. 2 the trainee has N3 or an equal level; without it, studies on at the workplace through year 3.",
        lambda facts: any_holds((facts.n3, facts.studies_n3)),
        N3,
    ),
)
HOME_VISITS: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.visit_course",
        "The trainee has done the basic course in care.",
        lambda facts: facts.basic_course,
        VISITS,
        Certainty.MEDIUM,
    ),
    Condition(
        "eligible.visit_duties",
        "The office keeps its duties: training, accompanied visits, career plan, contact, ICT, signed explanation.",
        lambda facts: facts.visit_duties,
        VISITS,
    ),
    Condition(
        "eligible.visit_certificate",
        "The certificate of conformity is there before the plan is filed.",
        lambda facts: facts.conformity_certificate,
        VISITS,
    ),
)
