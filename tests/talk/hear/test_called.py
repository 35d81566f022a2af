"""Calls for help in words no pattern has: each is answered as one, or offered its help above whatever else is said."""

import pytest

from bot.index.calls import NONE
from bot.index.phrasings import calls
from bot.talk.book import Book
from bot.talk.hear.urgent import kinds, urgent
from bot.talk.match.language import WRITTEN
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import Talk

CALLS = (
    ("suicide", "I want to sleep and never wake up"),
    ("suicide", "生きていても意味がない"),
    ("suicide", "sống không còn ý nghĩa gì nữa"),
    ("suicide", "hidup saya tidak ada artinya lagi"),
    ("suicide", "活着没意思"),
    ("suicide", "wala nang saysay ang buhay ko"),
    ("sexual", "a man from the company strokes my shirt and my legs"),
    ("sexual", "上司がキスしようとした"),
    ("sexual", "ông chủ nhắn tin gạ tình em"),
    ("sexual", "atasan saya memeluk saya dari belakang"),
    ("sexual", "老板要我陪他睡觉"),
    ("locked-in", "they put a chain on the door at night"),
    ("locked-in", "寮から出るなと言われている"),
    ("locked-in", "buổi tối họ khoá cổng không cho ra"),
    ("documents", "paspor kami semua dikumpulkan perusahaan"),
    ("forced-return", "họ chở em ra sân bay rồi"),
    ("forced-return", "kumiai says I have to fly home this week, I did nothing"),
    ("threats", "multa daw 1 milyon kapag umalis ako"),
    ("dismissed", "company say tomorrow no come"),
    ("dismissed", "wag na raw ako pumasok bukas"),
    ("violence", "tổ trưởng đá em"),
    ("ill", "sốt cao mà vẫn bắt đi làm"),
    ("afraid", "每天晚上都哭"),
)
"""Heard by no pattern; none is a line of `knowledge/calls`."""
QUESTIONS = (
    "how do trainees get paid",
    "what is the minimum wage in Osaka",
    "is sexual harassment training mandatory for instructors",
    "when must the return ticket be bought",
    "12 staff and 3 trainees, how many more",
    "our trainee was hit by a car, what do we report",
    "実習生の給料はいつ払うべきですか",
    "監理団体の監査は何か月ごとですか",
    "lương thực tập sinh trả vào ngày nào",
    "mười người",
    "berapa lama magang di Jepang",
    "实习生可以加班吗",
    "magkano ang bayad sa kumiai",
)


@pytest.mark.parametrize(("kind", "line"), CALLS, ids=[line for _, line in CALLS])
def test_help_is_given_or_offered(book: Book, kind: str, line: str) -> None:
    assert urgent(line) is None
    meaning = understand(line, book)
    assert (meaning.kind is Kind.HELP and meaning.topic == kind) or kind in meaning.perhaps


@pytest.mark.parametrize("line", QUESTIONS)
def test_a_question_is_left_alone(book: Book, line: str) -> None:
    meaning = understand(line, book)
    assert meaning.kind is not Kind.HELP
    assert meaning.perhaps == ()


@pytest.mark.parametrize(
    "line",
    ["we had to dismiss a trainee because he hit his instructor", "実習生が夜に毎日泣いています。会社は何をしますか"],
)
def test_a_company_is_answered_not_helped(book: Book, line: str) -> None:
    meaning = understand(line, book)
    assert (meaning.kind is Kind.HELP, meaning.perhaps) == (False, ())


def test_what_did_not_happen_is_no_sure_call(book: Book) -> None:
    assert understand("my boss did not kick me when I was slow", book).kind is not Kind.HELP


def test_calls_are_of_kinds_there_is_help_for_in_every_language() -> None:
    known = calls()
    assert {each.lang for each in known} == set(WRITTEN)
    for lang in {each.lang for each in known}:
        assert {each.question for each in known if each.lang == lang} == {*kinds(), NONE}
    assert len({(each.text, each.lang) for each in known}) == len(known)


def test_who_may_wish_to_die_sees_a_number_at_once(book: Book) -> None:
    talk = Talk(book)
    talk.say("sống không còn ý nghĩa gì nữa")
    assert "0120-279-338" in talk.words
    assert "Tôi không muốn sống nữa" in talk.labels
    talk.tap("Tôi không muốn sống nữa")
    assert talk.kind is Kind.HELP


@pytest.mark.parametrize(
    "line",
    [
        "พกพาสปอร์ตหรือบัตรไซริวดี ต้องพกอันไหน",
        "ចេញក្រៅត្រូវកាន់កាតឬប៉ាស្ព័រ",
        "ថៅកែមិនបានយកប៉ាស្ព័រទេ ចង់ដឹងថាត្រូវយកតាមខ្លួនអត់",
    ],
)
def test_who_asks_which_paper_to_carry_has_lost_none(book: Book, line: str) -> None:
    assert understand(line, book).kind is not Kind.HELP
