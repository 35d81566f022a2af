"""Staff and trainees in a line: each number has one owner, and trainees never count as staff."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.talk.hear import quick
from bot.talk.hear.company import Company
from bot.talk.hear.odd_numbers import Odd
from tis_rules import AcceptanceType, Held

LOOK = quick.load()


@pytest.mark.parametrize(
    ("said", "staff", "here", "total"),
    [
        ("we have 63 employees, 10 are trainees", 53, 10, 63),
        ("12 staff and 3 trainees", 12, 3, None),
        ("22 regular staff, not counting the 5 trainees", 22, 5, None),
        ("社員12名のうち実習生3名", 9, 3, 12),
        ("社員40名（実習生を除く）、実習生は5名", 40, 5, None),
        ("30 pegawai termasuk 4 pemagang", 26, 4, 30),
        ("正式员工50人，其中实习生8人", 42, 8, 50),
        ("công ty có 44 người, trong đó 6 bạn là thực tập sinh", 38, 6, 44),
    ],
)
def test_trainees_are_taken_from_the_number_that_includes_them(
    said: str, staff: int, here: int, total: int | None
) -> None:
    found = LOOK.company(said)
    assert (found.staff, found.here, found.total) == (staff, here, total)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("45 staff, 5 in No.1 and 8 in No.2", Held(5, 8)),
        ("常勤60名、1号5名、2号8名", Held(5, 8)),
        ("staff 130; No.1: 6, No.2: 10, No.3: 0", Held(6, 10, 0)),
        ("trainees: 5/8/0, staff 60", Held(5, 8, 0)),
        ("35 staff. 2 first-years, 3 second-years", Held(2, 3)),
    ],
)
def test_trainees_by_stage(said: str, held: Held) -> None:
    assert LOOK.company(said).held == held


def test_how_many_more_are_wanted_is_no_number_of_trainees_here() -> None:
    assert LOOK.company("12 staff and 3 trainees, can we take 2 more?") == Company(12, None, 3, None, True, wanted=2)


def test_a_company_without_trainees_has_none() -> None:
    assert LOOK.company("we are 45 people").trainees == 0
    assert LOOK.company("45 staff, 5/8/0 trainees").trainees == 13


@pytest.mark.parametrize("said", ["we do not have 45 employees", "45人ではありません", "karyawan kami bukan 45 orang"])
def test_a_denied_number_is_no_number(said: str) -> None:
    staff = LOOK.quota(said)
    assert staff is None or staff.denied


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("-5 people", Odd.NEGATIVE),
        ("マイナス5人", Odd.NEGATIVE),
        ("1000 -500 420", Odd.NEGATIVE),
        ("1e9", Odd.NOT_WHOLE),
        ("常勤12.5人", Odd.NOT_WHOLE),
        ("about 40-50 people", Odd.RANGE),
        ("40到50人之间", Odd.RANGE),
    ],
)
def test_numbers_that_cannot_be_are_named(said: str, why: Odd) -> None:
    odd = LOOK.odd(said)
    assert odd is not None
    assert odd.why is why


@pytest.mark.parametrize("said", ["1,000 / 500 / 420", "45 people", "4.5 m² per person", "3-5 years", "2027-05"])
def test_plain_numbers_are_not_odd(said: str) -> None:
    assert LOOK.odd(said) is None


@given(st.integers(1, 999), st.integers(1, 999))
def test_no_number_of_staff_comes_from_nowhere(staff: int, trainees: int) -> None:
    found = LOOK.company(f"we have {staff} employees, {trainees} of them are trainees")
    assert found.staff == (staff - trainees if trainees < staff else None)
    assert found.trainees == trainees


@example("e0no1")
@example("no1 12345")
@given(st.text(alphabet="0123456789 -.,/人名うち実習生 staffpeoplenotrainees", max_size=40))
def test_staff_is_a_number_of_the_line_or_what_is_left_of_one(said: str) -> None:
    found = LOOK.company(said)
    if found.staff is not None:
        written = "".join(sign for sign in said if sign.isdigit())
        assert str(found.total or found.staff) in written or not found.staff
        assert found.staff + (found.trainees if found.total else 0) == (found.total or found.staff)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("12 staff, 2 third-year trainees, how many more", Held(0, 2)),
        ("12 staff, 2 trainees in year 3, how many more", Held(0, 2)),
        ("常勤12人、3年目が2人、何人", Held(0, 2)),
        ("常勤12人、3号が2人、何人", Held(0, 0, 2)),
        ("常勤30人、1年目2人、2年目3人、3年目1人", Held(2, 4)),
        ("45 staff, 2 trainees in their fourth year, how many more", Held(0, 0, 2)),
        ("công ty 30 người, 2 bạn năm 3, nhận thêm mấy", Held(0, 2)),
    ],
)
def test_years_two_and_three_are_no_2_and_four_and_five_no_3(text: str, held: Held) -> None:
    assert LOOK.company(text).held == held


@pytest.mark.parametrize(
    "line",
    [
        "our company is excellent but the organisation is not, 45 staff",
        "kumiai kami bukan unggul, tapi perusahaan unggul, 45 orang",
        "公司优良但监理团体不是优良，45人",
        "mahusay ang kumpanya pero hindi ang kumiai, 45 empleyado",
        "会社は優良ですが監理団体は優良ではないです、45人",
        "công ty ưu tú nhưng nghiệp đoàn không ưu tú, 45 nhân viên",
    ],
)
def test_an_excellent_company_of_an_ordinary_organisation_has_ordinary_numbers(line: str) -> None:
    facts = LOOK.facts(line, 45)
    assert (facts.type, facts.excellent) == (AcceptanceType.SUPERVISED, False)
