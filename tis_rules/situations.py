"""Readable cases: facts from a file or a command line, the rule they go to, and its answer.

A file cases/<table>.toml holds the situations that show a table at work; tests run them, `tis-bot check` prints them.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from tis_rules.checked import refuse_unknown
from tis_rules.eligibility.care import assess_care
from tis_rules.eligibility.care_conditions import CareFacts
from tis_rules.eligibility.company import assess_company
from tis_rules.eligibility.company_conditions import CompanyFacts
from tis_rules.eligibility.construction import ConstructionFacts, assess_construction
from tis_rules.eligibility.trainee import TraineeFacts, assess_trainee
from tis_rules.esd.area import AreaFacts, assess_area
from tis_rules.esd.audit import EsdAuditFacts, assess_esd_audit
from tis_rules.esd.former import FormerTraineeFacts, assess_former_trainee
from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.organisation import EsdOrganisationFacts, assess_esd_organisation
from tis_rules.esd.quota import EsdQuotaFacts, assess_esd_quota
from tis_rules.esd.transfer import TransferFacts, assess_transfer
from tis_rules.esd.transition import IntakeAnswer, assess_intake
from tis_rules.esd.work import EsdWorkFacts, assess_esd_work
from tis_rules.excellence.facts import ExcellenceFacts
from tis_rules.excellence.points import Score, assess_excellence
from tis_rules.facts import HoursFacts, QuotaFacts
from tis_rules.findings import Assessment
from tis_rules.hours.lectures import Course, LectureFacts, assess_course, assess_lectures
from tis_rules.hours.shares import assess_hours
from tis_rules.quota.limits import assess_quota
from tis_rules.quota.staff import StaffFacts, counts
from tis_rules.stay.facts import StayFacts
from tis_rules.stay.stages import assess_stay

Answer = Assessment | Score | IntakeAnswer
Facts = Any

RULES: Mapping[str, tuple[type[Facts], Callable[[Facts, date], Answer]]] = {
    "quota": (QuotaFacts, assess_quota),
    "hours": (HoursFacts, assess_hours),
    "staff": (StaffFacts, counts),
    "lectures": (LectureFacts, assess_lectures),
    "course": (Course, assess_course),
    "stay": (StayFacts, assess_stay),
    "intake": (IntakeFacts, assess_intake),
    "company": (CompanyFacts, assess_company),
    "trainee": (TraineeFacts, assess_trainee),
    "care": (CareFacts, assess_care),
    "construction": (ConstructionFacts, assess_construction),
    "excellence": (ExcellenceFacts, assess_excellence),
    "esd-quota": (EsdQuotaFacts, assess_esd_quota),
    "esd-work": (EsdWorkFacts, assess_esd_work),
    "esd-transfer": (TransferFacts, assess_transfer),
    "esd-area": (AreaFacts, assess_area),
    "esd-organisation": (EsdOrganisationFacts, assess_esd_organisation),
    "esd-audit": (EsdAuditFacts, assess_esd_audit),
    "esd-former": (FormerTraineeFacts, assess_former_trainee),
}
CASES = Path(__file__).with_name("cases")


@dataclass(frozen=True, slots=True)
class Situation:
    """One case: a sentence, the rule, the day, the facts as written, and what must come out."""

    name: str
    rule: str
    as_of: date
    facts: Mapping[str, Any]
    expect: Mapping[str, Any]

    def answer(self) -> Answer:
        """What the rule says. Raises ValueError for facts the rule does not have or that cannot be."""
        kind, assess = RULES[self.rule]
        return assess(read_facts(kind, self.facts), self.as_of)


@cache
def situations(table: str) -> tuple[Situation, ...]:
    """The situations of a table, in the order of their file; none where there is no file."""
    path = CASES / f"{table}.toml"
    if not path.exists():
        return ()
    return tuple(Situation(**case) for case in tomllib.loads(path.read_text("utf-8"))["case"])


def assessment_of(answer: Answer) -> Assessment:
    """The assessment in an answer."""
    return answer if isinstance(answer, Assessment) else answer.assessment


def fact_types(kind: type[Facts]) -> Mapping[str, type]:
    """The names of a case's facts with their types, None left out."""
    key: Any = kind
    return _fact_types(key)


@cache
def _fact_types(kind: Any) -> Mapping[str, type]:
    hints = get_type_hints(kind)
    return {field.name: _plain(hints[field.name]) for field in fields(kind)}


def read_facts(kind: type[Facts], written: Mapping[str, Any]) -> Facts:
    """A case from values as TOML has them, or from text. Raises ValueError naming what to mend."""
    types = fact_types(kind)
    refuse_unknown(kind, written)
    needed = {each.name: None for each in fields(kind) if each.default is MISSING}  # refused by name where not told
    return kind(**needed | {name: _read(types[name], value) for name, value in written.items()})


def _plain(hint: Any) -> type:
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    plain: type = kinds[0] if kinds else hint
    return plain


def _read(kind: type, value: Any) -> Any:
    """A value as TOML has it or as one would type it; nothing, or "unknown", is not known. Facts check themselves."""
    if is_dataclass(kind) and isinstance(value, Mapping):
        return read_facts(kind, value)
    unknown = isinstance(value, str) and value.strip().lower() in ("", "unknown")
    return None if unknown else value
