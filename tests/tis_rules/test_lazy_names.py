"""The public face: its names are listed once and all kept, none hides a module, and loading them needs only Python."""

import subprocess
import sys
from pathlib import Path

import pytest

import tis_rules

SOURCE = Path(tis_rules.__file__)
NAMES = """
AcceptanceType AcrossPlan AcrossRoom Adjustment AreaFacts Assessment BadFacts BadTable CareFacts CareLectures
Certainty Change Citation Cohort CompanyFacts ConstructionFacts Corporation Course Engagement EsdAuditFacts EsdCohort
EsdOrganisationFacts EsdQuotaFacts EsdTurn EsdWorkFacts Establishment Event ExcellenceFacts Finding FormerTraineeFacts
Gap Headroom Held HoursFacts IntakeAnswer IntakeFacts IntakePlan LectureFacts Limit Member Move NotInForce Part Period
Programme QuotaFacts Room SafetyHours Scheme Score Sector Source Span StaffCount StaffFacts Stage Stale StayFacts Step
TraineeFacts TransferFacts Turn Verdict Working assess_area assess_care assess_company assess_construction
assess_corporation assess_course assess_esd_audit assess_esd_organisation assess_esd_quota assess_esd_work
assess_excellence assess_former_trainee assess_hours assess_intake assess_lectures assess_members assess_quota
assess_stage assess_stay assess_trainee assess_transfer changes_between count_staff counts explain gap headroom
headroom_across plan_across plan_intakes smallest_change source stale timeline_of
"""
"""What callers may rely on: a name that goes breaks them, a new one is added here."""


def test_every_name_callers_rely_on_is_there_and_no_other() -> None:
    assert tis_rules.__all__ == sorted(NAMES.split())


def test_no_public_name_is_also_a_module() -> None:
    modules = {path.stem for path in SOURCE.parent.iterdir()}
    assert not modules & set(dir(tis_rules))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'assess_everything'"):
        getattr(tis_rules, "assess_everything")  # noqa: B009


def test_the_rules_load_nothing_but_python() -> None:
    code = (
        "import sys; before = set(sys.modules); import tis_rules\n"
        "[getattr(tis_rules, name) for name in dir(tis_rules)]\n"
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == ["tis_rules"]


def test_each_name_has_the_module_it_is_loaded_from() -> None:
    homes = vars(tis_rules)["_homes"]()
    assert homes == vars(tis_rules)["_HOMES"]
    assert homes["assess_quota"] == "tis_rules.quota.limits"
