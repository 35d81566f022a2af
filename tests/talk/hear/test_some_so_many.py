"""Some so many are people only where no money, time or measure stands behind them."""

import pytest

from bot.talk.hear import quick

_LOOK = quick.load()


@pytest.mark.parametrize("text", ["almost 12 staff", "hơn 40 nhân viên nhận mấy tts", "hampir 30 karyawan, kuota?"])
def test_people_told_so_are_asked_for(text: str) -> None:
    assert _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "sang năm thứ 2 lương bị trừ thêm thuế thị dân hơn 7 nghìn yên, có đúng không",
        "i have worked almost 3 years, when can I go home",
        "gaji hampir 17 juta, wajar?",
        "halos 2 taon na ako dito",
    ],
)
def test_money_and_time_told_so_are_nobody(text: str) -> None:
    assert not _LOOK.share(text)


@pytest.mark.parametrize(
    "text",
    [
        "We are a metal parts shop with 26 full time employees. How many first-year trainees can we accept per year?",
        "a small maker of tools, 26 employees, how many 1st-year trainees may we take?",
    ],
)
def test_trainees_of_a_year_are_asked_for_and_no_years(text: str) -> None:
    found = _LOOK.quota(text)
    assert found
    assert found.case.facts.staff == 26
