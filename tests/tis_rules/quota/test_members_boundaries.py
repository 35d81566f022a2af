"""A corporation's establishments at their boundaries: care apart by establishment, all else together."""

from datetime import date

import pytest

from tis_rules import AcceptanceType, Sector, Verdict
from tis_rules.facts import Held
from tis_rules.quota.members import Corporation, Establishment, assess_corporation

TODAY = date(2026, 11, 25)


def verdict(staff: int, *establishments: Establishment) -> Verdict:
    corporation = Corporation("A", staff, AcceptanceType.SUPERVISED, False, establishments)
    return assess_corporation(corporation, TODAY).verdict


@pytest.mark.parametrize(("more", "expected"), [(2, Verdict.YES), (3, Verdict.NO)])
def test_workplaces_of_other_fields_share_the_number_of_the_corporation(more: int, expected: Verdict) -> None:
    assert verdict(45, Establishment("a", held=Held(3, 0, 0)), Establishment("b", held=Held(more, 0, 0))) is expected


@pytest.mark.parametrize(("staff", "most"), [(10, 1), (11, 2), (20, 2), (21, 3)])
def test_homes_of_one_corporation_do_not_pool_their_care_staff(staff: int, most: int) -> None:
    homes = tuple(Establishment(name, Sector.CARE, staff, Held(most, 0, 0)) for name in "ab")
    assert verdict(100, *homes) is not Verdict.NO
    assert verdict(100, homes[0], Establishment("b", Sector.CARE, staff, Held(most + 1, 0, 0))) is Verdict.NO


def test_whether_care_uses_up_the_number_of_other_fields_stays_open() -> None:
    home = Establishment("home", Sector.CARE, 10, Held(1, 0, 0))
    assert verdict(45, home, Establishment("works", held=Held(5, 0, 0))) is Verdict.ASK_OFFICE
    assert verdict(45, home, Establishment("works", held=Held(6, 0, 0))) is Verdict.NO


@pytest.mark.parametrize(("more", "expected"), [(0, Verdict.YES), (1, Verdict.NO)])
def test_the_total_in_construction_counts_all_workplaces(more: int, expected: Verdict) -> None:
    sites = (Establishment("a", Sector.CONSTRUCTION, held=Held(2, 0, 0)),)
    assert verdict(3, *sites, Establishment("b", Sector.CONSTRUCTION, held=Held(1, more, 0))) is expected
