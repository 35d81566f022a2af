"""What construction adds: a construction licence, registration of company and trainee, and stable pay."""

from dataclasses import dataclass
from datetime import date

from tis_rules.checked import checked
from tis_rules.closing import new_plans, of_plan
from tis_rules.eligibility.condition import Condition, assessment, codes
from tis_rules.facts import Stage
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import not_in_force
from tis_rules.law.day import read

NOTICE = Citation("construction-notice", "no article: conditions of the plan")


@dataclass(frozen=True, slots=True)
class ConstructionFacts:
    """A construction company and one trainee of it; None = not known. `stage`: that of the plan, None = No. 1.

    `licence`: under Art. 3 of the Construction Business Act; its kind need not match the occupation.
    """

    stage: Stage | None = None
    licence: bool | None = None
    company_registered: bool | None = None
    trainee_registered: bool | None = None
    monthly_pay: bool | None = None

    def __post_init__(self) -> None:
        checked(self)


def _registered(facts: ConstructionFacts) -> bool | None:
    """At the plan of No. 1 the trainee may still be abroad: registered within a year, by the plan of No. 2.

    Not registered and the stage not known: it depends on the stage.
    """
    if facts.trainee_registered or facts.stage is Stage.NO1:
        return True
    return None if facts.stage is None else facts.trainee_registered


CONDITIONS: tuple[Condition[ConstructionFacts], ...] = (
    Condition(
        "eligible.construction_licence",
        "The company has a licence under Art. 3 of the Construction Business Act, of any kind.",
        lambda facts: facts.licence,
        NOTICE,
    ),
    Condition(
        "eligible.construction_company",
        "The company is registered in the career system (CCUS).",
        lambda facts: facts.company_registered,
        NOTICE,
    ),
    Condition(
        "eligible.construction_trainee",
        "The trainee is registered in the career system (CCUS); in No. 1 within a year of entry, so not yet at filing.",
        _registered,
        NOTICE,
    ),
    Condition(
        "eligible.construction_pay",
        "Pay is stable; in practice a monthly salary.",
        lambda facts: facts.monthly_pay,
        NOTICE,
        Certainty.MEDIUM,
    ),
)
CODES = codes(CONDITIONS)


def assess_construction(facts: ConstructionFacts, filed: date) -> Assessment:
    """What construction adds for a plan filed on a day (MLIT Notice No. 269 of 2019).

    NOT_IN_FORCE before the conditions began for that stage: No. 1 in 2020, No. 2 in 2021, No. 3 in 2023.
    """
    name = f"construction.conditions_{facts.stage or Stage.NO1}"
    values = read(filed, name)
    if name not in values:
        return not_in_force(name, filed)
    conditions = (condition.finding(facts) for condition in CONDITIONS)
    return assessment((*_closing(facts.stage, filed), *conditions), values)


def _closing(stage: Stage | None, filed: date) -> tuple[Finding, ...]:
    """A plan of No. 1 by the last day for it; of a later stage while anybody can be in it; open for no known stage."""
    return new_plans(filed) if stage is Stage.NO1 else of_plan(stage, filed)
