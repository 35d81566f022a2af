"""The rules of Japan's Technical Intern Training Program: facts in, an assessment with citations out.

Needs nothing but Python. `as_of` is always an argument: nothing here reads a clock. A name is loaded with its module
when it is first used, so that importing the package costs next to nothing: add a name below in both places.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tis_rules.adjust import Adjustment as Adjustment
    from tis_rules.adjust import Move as Move
    from tis_rules.adjust import smallest_change as smallest_change
    from tis_rules.changes import Change as Change
    from tis_rules.changes import Stale as Stale
    from tis_rules.changes import changes_between as changes_between
    from tis_rules.changes import stale as stale
    from tis_rules.eligibility import CareFacts as CareFacts
    from tis_rules.eligibility import CompanyFacts as CompanyFacts
    from tis_rules.eligibility import ConstructionFacts as ConstructionFacts
    from tis_rules.eligibility import TraineeFacts as TraineeFacts
    from tis_rules.eligibility import assess_care as assess_care
    from tis_rules.eligibility import assess_company as assess_company
    from tis_rules.eligibility import assess_construction as assess_construction
    from tis_rules.eligibility import assess_trainee as assess_trainee
    from tis_rules.esd import EsdQuotaFacts as EsdQuotaFacts
    from tis_rules.esd import assess_esd_quota as assess_esd_quota
    from tis_rules.esd_transfer import TransferFacts as TransferFacts
    from tis_rules.esd_transfer import assess_transfer as assess_transfer
    from tis_rules.esd_work import EsdWorkFacts as EsdWorkFacts
    from tis_rules.esd_work import assess_esd_work as assess_esd_work
    from tis_rules.excellence import Score as Score
    from tis_rules.excellence import assess_excellence as assess_excellence
    from tis_rules.excellence_facts import ExcellenceFacts as ExcellenceFacts
    from tis_rules.excellence_facts import Scheme as Scheme
    from tis_rules.facts import AcceptanceType as AcceptanceType
    from tis_rules.facts import Held as Held
    from tis_rules.facts import HoursFacts as HoursFacts
    from tis_rules.facts import QuotaFacts as QuotaFacts
    from tis_rules.facts import SafetyHours as SafetyHours
    from tis_rules.facts import Sector as Sector
    from tis_rules.facts import Stage as Stage
    from tis_rules.findings import Assessment as Assessment
    from tis_rules.findings import Certainty as Certainty
    from tis_rules.findings import Citation as Citation
    from tis_rules.findings import Finding as Finding
    from tis_rules.findings import Limit as Limit
    from tis_rules.findings import Span as Span
    from tis_rules.findings import Step as Step
    from tis_rules.findings import Verdict as Verdict
    from tis_rules.gaps import Gap as Gap
    from tis_rules.gaps import gap as gap
    from tis_rules.hours import assess_hours as assess_hours
    from tis_rules.intake import IntakeFacts as IntakeFacts
    from tis_rules.intake_plan import Cohort as Cohort
    from tis_rules.intake_plan import IntakePlan as IntakePlan
    from tis_rules.intake_plan import Period as Period
    from tis_rules.intake_plan import Turn as Turn
    from tis_rules.intake_plan import plan_intakes as plan_intakes
    from tis_rules.lectures import Course as Course
    from tis_rules.lectures import LectureFacts as LectureFacts
    from tis_rules.lectures import assess_course as assess_course
    from tis_rules.lectures import assess_lectures as assess_lectures
    from tis_rules.quota import assess_quota as assess_quota
    from tis_rules.room import Headroom as Headroom
    from tis_rules.room import Room as Room
    from tis_rules.room import headroom as headroom
    from tis_rules.sources import Source as Source
    from tis_rules.sources import source as source
    from tis_rules.staff import Engagement as Engagement
    from tis_rules.staff import StaffCount as StaffCount
    from tis_rules.staff import StaffFacts as StaffFacts
    from tis_rules.staff import count_staff as count_staff
    from tis_rules.staff import counts as counts
    from tis_rules.stage_plan import assess_stage as assess_stage
    from tis_rules.stay import assess_stay as assess_stay
    from tis_rules.stay_facts import StayFacts as StayFacts
    from tis_rules.tables import BadTable as BadTable
    from tis_rules.tables import NotInForce as NotInForce
    from tis_rules.timeline import Event as Event
    from tis_rules.timeline import timeline_of as timeline_of
    from tis_rules.transition import IntakeAnswer as IntakeAnswer
    from tis_rules.transition import Programme as Programme
    from tis_rules.transition import assess_intake as assess_intake
    from tis_rules.working import Working as Working

_PUBLIC = {
    "adjust": ("Adjustment", "Move", "smallest_change"),
    "changes": ("Change", "Stale", "changes_between", "stale"),
    "eligibility": (
        "CareFacts",
        "CompanyFacts",
        "ConstructionFacts",
        "TraineeFacts",
        "assess_care",
        "assess_company",
        "assess_construction",
        "assess_trainee",
    ),
    "esd": ("EsdQuotaFacts", "assess_esd_quota"),
    "esd_transfer": ("TransferFacts", "assess_transfer"),
    "esd_work": ("EsdWorkFacts", "assess_esd_work"),
    "excellence": ("Score", "assess_excellence"),
    "excellence_facts": ("ExcellenceFacts", "Scheme"),
    "facts": ("AcceptanceType", "Held", "HoursFacts", "QuotaFacts", "SafetyHours", "Sector", "Stage"),
    "findings": ("Assessment", "Certainty", "Citation", "Finding", "Limit", "Span", "Step", "Verdict"),
    "gaps": ("Gap", "gap"),
    "hours": ("assess_hours",),
    "intake": ("IntakeFacts",),
    "intake_plan": ("Cohort", "IntakePlan", "Period", "Turn", "plan_intakes"),
    "lectures": ("Course", "LectureFacts", "assess_course", "assess_lectures"),
    "quota": ("assess_quota",),
    "room": ("Headroom", "Room", "headroom"),
    "sources": ("Source", "source"),
    "staff": ("Engagement", "StaffCount", "StaffFacts", "count_staff", "counts"),
    "stage_plan": ("assess_stage",),
    "stay": ("assess_stay",),
    "stay_facts": ("StayFacts",),
    "tables": ("BadTable", "NotInForce"),
    "timeline": ("Event", "timeline_of"),
    "transition": ("IntakeAnswer", "Programme", "assess_intake"),
    "working": ("Working",),
}
_HOMES = {name: module for module, names in _PUBLIC.items() for name in names}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name with its module."""
    if name not in _HOMES:
        raise AttributeError(f"module 'tis_rules' has no attribute {name!r}")
    found = getattr(import_module(f"tis_rules.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The public names."""
    return sorted(_HOMES)
