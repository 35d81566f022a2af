"""So many each year opens the plan of intakes, filled in; a question about a limit or another number doesn't."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

FILLED = {
    "3 trainees a year, 45 staff": ("3", "45", None),
    "45 staff, 3 a year": ("3", "45", None),
    "each year 5 from June 2027": ("5", None, "2027-06"),
    "we want 2 trainees per year with 30 employees": ("2", "30", None),
    "every year we take 4, 60 staff, from May 2027": ("4", "60", "2027-05"),
    "5 interns each year from 2027-04, 45 people": ("5", "45", "2027-04"),
    "毎年3人、社員45人": ("3", "45", None),
    "毎年5人ずつ、2027年6月から": ("5", None, "2027-06"),
    "常勤45人で年に3人": ("3", "45", None),
    "mỗi năm 3 người, 45 nhân viên": ("3", "45", None),
    "mỗi năm nhận 3 thực tập sinh, công ty 45 nhân viên": ("3", "45", None),
    "3 orang per tahun, 45 karyawan": ("3", "45", None),
    "每年3人，45名员工": ("3", "45", None),
    "3 trainees kada taon, 45 empleyado": ("3", "45", None),
}
PLANS = (
    "intake plan", "make an intake plan", "plan our intakes", "five-year plan please", "受け入れ計画を立てたい",
    "受入れ計画", "kế hoạch tiếp nhận", "rencana penerimaan",
)  # fmt: skip
OTHERS = (
    "how many trainees a year?", "can we take 5 a year with 45 staff?", "45 staff", "10% a year", "3 a year",
    "the trainee works 1000 hours a year", "I go home once a year", "年に1回家に帰りたい", "毎年何人受け入れられますか",
    "check my plan", "training plan", "we have 3 trainees and 45 staff",
)  # fmt: skip


@pytest.mark.parametrize(("line", "told"), FILLED.items())
def test_a_line_opens_the_plan_filled_in(line: str, told: tuple[str, str | None, str | None], book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow == "intake"
    assert tuple(talk.chat.answers.get(each) for each in ("wish", "staff", "start")) == told
    assert "here" not in talk.chat.answers


@pytest.mark.parametrize("line", PLANS)
def test_a_line_opens_the_plan(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow == "intake"


@pytest.mark.parametrize("line", OTHERS)
def test_a_line_about_something_else_does_not(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow != "intake"
