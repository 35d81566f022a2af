"""So many more staff after a result: the sum is told and reckoned with; of trainees nothing is guessed."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

GROWN = (
    ("en", "45 people", "and with one more?", "45 + 1 = 46"),
    ("en", "45 people", "if we hire 2 more", "45 + 2 = 47"),
    ("en", "30 people", "what if we get 1 more employee", "30 + 1 = 31"),
    ("en", "30 people", "we hire one more person next month", "30 + 1 = 31"),
    ("en", "care home, 20 carers", "and if we hire another carer", "20 + 1 = 21"),
    ("ja", "30人です", "もう1人増えたら？", "30 + 1 = 31"),
    ("ja", "30人です", "あと1人採用したら？", "30 + 1 = 31"),
    ("ja", "30人です", "来月もう1人採用します", "30 + 1 = 31"),
    ("ja", "介護、介護職員20人", "介護職員をもう一人雇ったら？", "20 + 1 = 21"),
    ("vi", "công ty 30 người", "thêm 1 người nữa thì sao", "30 + 1 = 31"),
    ("vi", "công ty 30 người", "tháng sau chúng tôi tuyển thêm 1 người", "30 + 1 = 31"),
    ("vi", "viện dưỡng lão 20 nhân viên chăm sóc", "thêm một nhân viên chăm sóc nữa?", "20 + 1 = 21"),
    ("id", "30 orang", "tambah 1 orang lagi?", "30 + 1 = 31"),
    ("id", "30 karyawan", "kalau rekrut 2 lagi", "30 + 2 = 32"),
    ("id", "30 orang", "bulan depan kami rekrut 1 orang lagi", "30 + 1 = 31"),
    ("zh", "30人", "再多1个人呢？", "30 + 1 = 31"),
    ("zh", "介护，20名护理员", "再招一名护理员呢？", "20 + 1 = 21"),
    ("zh", "30人", "下个月再招一个人", "30 + 1 = 31"),
    ("tl", "30 kami", "kung may dagdag na 1?", "30 + 1 = 31"),
    ("tl", "30 kami", "kukuha kami ng isa pa sa susunod na buwan", "30 + 1 = 31"),
    ("tl", "care home, 20 caregiver", "isa pang caregiver?", "20 + 1 = 21"),
    ("en", "45 staff and 5 trainees", "and if we hire 2 more employees?", "45 + 2 = 47"),
)
OTHERS = (
    ("en", "45 staff and 5 trainees", "can we take 2 more"),
    ("en", "45 staff and 5 trainees", "and if we hire 2 more?"),
    ("en", "45 people", "and two more trainees?"),
    ("en", "45 people", "can we take one more?"),
    ("en", "45 people", "how many more?"),
    ("vi", "công ty 22 người, đang có 2 thực tập sinh", "thêm 1 bạn nữa được không"),
    ("vi", "công ty 45 người", "thêm 2 người làm thêm nữa"),
    ("ja", "45人です", "派遣をもう2人増やしたら？"),
    ("id", "45 orang", "bisa tambah 2 lagi?"),
    ("ja", "45人です", "あと2人受け入れられますか"),
    ("zh", "45人", "还能再招2人吗"),
)


@pytest.mark.parametrize(("lang", "company", "line", "worked"), GROWN)
def test_more_staff_are_put_to_the_number_told(lang: str, company: str, line: str, worked: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say(company)
    talk.say(line)
    assert talk.words.startswith(worked), talk.words
    answers = talk.chat.answers
    assert answers.get("care_staff", answers.get("staff")) == worked.split()[-1]
    assert talk.last
    assert talk.last.kind.value == "quota"


@pytest.mark.parametrize(("lang", "company", "line"), OTHERS)
def test_who_may_be_a_trainee_is_no_staff(lang: str, company: str, line: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say(company)
    staff = talk.chat.answers["staff"]
    talk.say(line)
    assert talk.chat.answers["staff"] == staff
    assert " + " not in talk.words.splitlines()[0]
