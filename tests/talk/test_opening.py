"""Whole lines that begin "when, and under which programme"; lines that say more are questions of their own."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

BEGIN = (
    "when must we apply", "When must we apply?", "by when do we have to apply", "until when can we apply?",
    "when should we file the plan", "When do we need to hand in the application?", "what's the deadline to apply?",
    "which programme applies to us?", "which program is it", "how soon can we start", "when can new trainees come",
    "いつまでに申請すればいいですか", "いつ申請すればいいですか？", "申請の期限はいつですか",
    "計画の申請はいつまでですか",
    "どちらの制度になりますか", "いつから受け入れられますか", "いつまでに計画を申請しなければならないのですか",
    "công ty phải nộp đơn khi nào?", "khi nào phải nộp kế hoạch", "hạn nộp hồ sơ là khi nào ạ",
    "cong ty phai nop don khi nao",
    "kapan kami harus mengajukan permohonan?", "我们什么时候要申请", "kailan kami dapat mag-apply",
    "kailan namin kailangang magpasa ng plano",
)  # fmt: skip
OTHERS = (
    "when must we apply for the skill test", "when do we have to pay the trainee",
    "my boss took my passport, when must we apply",
    "when can I go home", "which programme did my friend use in Korea",
    "what is the deadline", "when can they come", "監理団体の優良認定はいつ申請できる",
    "2号の計画はいつ申請する？", "until when can we still apply for a training plan", "いつから家族を呼べますか",
)  # fmt: skip


@pytest.mark.parametrize("line", BEGIN)
def test_a_line_begins_the_conversation(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow == "when"
    assert not talk.chat.answers


@pytest.mark.parametrize("line", OTHERS)
def test_a_line_about_something_else_does_not(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow != "when"


def test_a_line_in_a_conversation_does_not_end_it(book: Book) -> None:
    talk = Talk(book)
    talk.say("/quota")
    talk.say("when must we apply")
    assert talk.chat.flow == "quota"


ELIGIBLE = (
    "could you check if our company may host trainees", "please find out whether we qualify to have interns",
    "うちで実習生を受け入れていいか判定してほしい", "kiểm tra giúp công ty em có được nhận thực tập sinh không",
    "tolong cek apakah pabrik kami memenuhi syarat menerima pemagang", "帮看看我们公司有没有资格招实习生",
    "paki-check kung qualified kami kumuha ng trainee",
)  # fmt: skip
NOT_ELIGIBLE = (
    "can we check trainees' passports", "check how many trainees we may take", "帮我看看公司能不能收实习生的护照",
    "my boss hit me, check if our company may have trainees",
)  # fmt: skip


@pytest.mark.parametrize("line", ELIGIBLE)
def test_whether_we_may_take_anyone_begins_the_checklist(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow == "eligible"


@pytest.mark.parametrize("line", NOT_ELIGIBLE)
def test_what_is_checked_of_trainees_begins_none(line: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(line)
    assert talk.chat.flow != "eligible"
