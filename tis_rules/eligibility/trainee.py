"""Who may become a trainee: age, purpose, earlier work or a special reason, recommendation, no deposit."""

from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import WHOLE_YEARS, YEARS_OF_A_PERSON, refuse_negative, refuse_other_unit
from tis_rules.checked import checked
from tis_rules.closing import LAST_PLAN, new_plans
from tis_rules.eligibility.condition import Condition, assessment, at_least, codes
from tis_rules.facts import AcceptanceType
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import Code, any_holds, negate, not_in_force
from tis_rules.law.day import read

TRAINEE = Citation("ordinance", "Art. 10(2)(iii)")
DEPOSIT = Citation("ordinance", "Art. 10(2)(vi)")


@dataclass(frozen=True, slots=True)
class TraineeFacts:
    """A person as the conditions see him or her; None = not known. Raises ValueError for no age of a person.

    `special_reason`: technical cooperation with the sending country, a finished course of study related to the work, or
    a concrete need with the least preparation. `same_stage_before`: has done the same stage before.
    `foreign_office_employee`: full-time at the company's own office abroad or a closely related body there, and coming
    by transfer or secondment (enterprise type).
    """

    type: AcceptanceType | None = None
    age: int | None = None
    understands_purpose: bool | None = None
    will_use_skill: bool | None = None
    same_work_abroad: bool | None = None
    special_reason: bool | None = None
    recommended: bool | None = None
    foreign_office_employee: bool | None = None
    same_stage_before: bool | None = None
    deposit: bool | None = None
    penalty_contract: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(age=self.age)
        refuse_other_unit(YEARS_OF_A_PERSON, WHOLE_YEARS, age=self.age)


CONDITIONS: tuple[Condition[TraineeFacts], ...] = (
    Condition(
        "eligible.purpose",
        "The trainee understands the purpose: to learn and bring the skill home.",
        lambda facts: facts.understands_purpose,
        Citation("ordinance", "Art. 10(2)(iii)(b)"),
    ),
    Condition(
        "eligible.will_use_skill",
        "The trainee plans to go home to work that needs the skill.",
        lambda facts: facts.will_use_skill,
        Citation("ordinance", "Art. 10(2)(iii)(c)"),
    ),
    Condition(
        "eligible.not_same_stage",
        "The trainee has not done the same stage before.",
        lambda facts: negate(facts.same_stage_before),
        TRAINEE,
    ),
    Condition(
        "eligible.no_deposit",
        "No deposit is taken and no saving forced, from the trainee or the family.",
        lambda facts: negate(facts.deposit),
        DEPOSIT,
        Certainty.MEDIUM,
    ),
    Condition(
        "eligible.no_penalty_contract",
        "No contract sets a penalty or damages for the trainee or the family.",
        lambda facts: negate(facts.penalty_contract),
        DEPOSIT,
        Certainty.MEDIUM,
    ),
)
SUPERVISED: tuple[Condition[TraineeFacts], ...] = (
    Condition(
        "eligible.experience",
        "The trainee has done the same kind of work abroad, or has a special reason.",
        lambda facts: any_holds((facts.same_work_abroad, facts.special_reason)),
        Citation("ordinance", "Art. 10(2)(iii)(e)"),
    ),
    Condition(
        "eligible.recommended",
        "A public body of the home country or region recommends the trainee.",
        lambda facts: facts.recommended,
        Citation("ordinance", "Art. 10(2)(iii)(f)"),
    ),
)
ENTERPRISE: tuple[Condition[TraineeFacts], ...] = (
    Condition(
        "eligible.foreign_office",
        "The trainee is full-time staff of the company's own office abroad, or of a closely related body there, and "
        "comes by transfer or secondment.",
        lambda facts: facts.foreign_office_employee,
        Citation("ordinance", "Art. 10(2)(iii)(d)"),
    ),
)
CODES = {
    **codes((*CONDITIONS, *SUPERVISED, *ENTERPRISE)),
    "eligible.age": Code("The trainee is old enough, in years.", ("number", "least")),
    "eligible.type": Code("The acceptance type is known: it decides on earlier work and recommendation."),
}
AGE = "eligibility.trainee_age"


def assess_trainee(facts: TraineeFacts, as_of: date) -> Assessment:
    """Every condition for a trainee (Ordinance Art. 10(2)(iii) and (vi); Act Art. 47 binds the organisation).

    YES: all hold; NO: one fails; MORE_FACTS: one is not known; NOT_IN_FORCE before the Act of November 2017.
    """
    values = read(as_of, AGE, LAST_PLAN)
    if AGE not in values:
        return not_in_force(AGE, as_of)
    findings = (
        *new_plans(as_of),
        at_least("eligible.age", facts.age, values[AGE]),
        *(condition.finding(facts) for condition in CONDITIONS),
        *_by_type(facts),
    )
    return assessment(findings, values)


def _by_type(facts: TraineeFacts) -> tuple[Finding, ...]:
    if facts.type is None:
        return (Finding("eligible.type", None, TRAINEE),)
    chosen = SUPERVISED if facts.type is AcceptanceType.SUPERVISED else ENTERPRISE
    return tuple(condition.finding(facts) for condition in chosen)
