"""Numbers that are wished for, that left, of care staff or of a family are no staff of the company."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.company import Company
from bot.talk.hear.urgent import urgent

_LOOK = quick.load()


@pytest.mark.parametrize(
    "line",
    [
        "3人ほしい",
        "から3名受け入れたい",
        "3人を受け入れたいです",
        "あと3名ほど欲しい",
        "3人採用したい",
        "3名来てほしいです",
    ],
)
def test_people_wished_for_are_no_staff(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.wanted) == (None, 3)
    assert (_LOOK.company(f"{line}、社員20名").staff, _LOOK.several(f"{line}、社員20名")) == (20, ())


def test_a_first_year_wished_for_is_not_here() -> None:
    assert _LOOK.company("1号 6人入れたい。今35人") == Company(staff=35, wanted=6)


@pytest.mark.parametrize(
    "line",
    [
        "2 of our 8 trainees ran away, 35 staff",
        "2 of the 8 trainees went home, 35 staff",
        "35 nhân viên, 2 trong số 8 tts bỏ trốn",
        "35 karyawan, 2 dari 8 magang kabur",
    ],
)
def test_some_of_all_left(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.here, heard.gone) == (35, 6, 2)


@pytest.mark.parametrize(
    "line",
    [
        "care home 12 carers, 60 staff altogether",
        "介護 職員60名 うち介護職12名",
        "nursing home, 60 employees, 12 care workers",
        "viện dưỡng lão 60 nhân viên, 12 hộ lý",
        "panti jompo 60 karyawan, 12 perawat",
        "养老院员工60人，护理员12人",
    ],
)
def test_a_care_homes_limit_is_of_its_care_staff(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.several(line)) == (12, ())


@pytest.mark.parametrize("line", ["介護職員20人、来年30人になります", "20 carers, next year 30 carers"])
def test_care_staff_of_two_years_are_both_heard(line: str) -> None:
    assert _LOOK.several(line) == (20, 30)


@pytest.mark.parametrize("line", ["農家 家族3人", "農家 3人家族", "farm, 3 family members", "家族だけで3人"])
def test_whether_a_family_is_staff_is_not_settled(line: str) -> None:
    assert _LOOK.company(line).staff is None


def test_a_company_named_after_the_family_has_staff() -> None:
    assert _LOOK.company("家族経営の社員5人").staff == 5


@pytest.mark.parametrize("line", ["社員12人の工場です。実習生2人失踪しました", "従業員30名、昨日1名失踪しました"])
def test_a_company_tells_who_ran_away(line: str) -> None:
    assert urgent(line, "ja") != "left-company"


@pytest.mark.parametrize("line", ["失踪してしまいました", "実習生ですが失踪しました"])
def test_a_trainee_tells_that_he_did(line: str) -> None:
    assert urgent(line, "ja") == "left-company"
