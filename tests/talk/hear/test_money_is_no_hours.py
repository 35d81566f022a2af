"""Money beside "required" is no plan's hours: whether a fee or a gift must be paid is a question."""

import pytest

from bot.talk.book import Book
from bot.talk.hear import quick
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    "line",
    [
        'may "pasasalamat" na pera daw po sa agency 50k, required po ba un?',
        "required po ba ang 100k placement fee?",
        "kailangan ba ng 3000 pesos na regalo sa agency?",
        "交5000感谢费是必须的吗",
        "必须给中介2000美元吗",
        "お礼金500ドルは必須ですか",
        "寄付3000円は必須でしょうか",
        "uang 500 ribu itu required ga kak?",
        "wajib 500 ribu kah?",
        "is a 500 dollar gift required, please?",
        "is $500 required",
        "do I have to pay a required deposit of 3000 usd?",
        "tiền cảm ơn 500 đô có bắt buộc không ạ",
        "bắt buộc đóng cọc 3000 hả",
    ],
)
def test_a_sum_of_money_is_no_hours(line: str) -> None:
    assert quick.load().part(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "is 1000 hours required work enough?",
        "compulsory 1000 hours, fee 500 dollars",
        "required 1000",
        "必須1000です。お礼申し上げます",
        "必须业务1000够吗",
        "bắt buộc 1000 giờ có đủ không",
        "wajib 1000 jam cukup?",
        "kinakailangan 1000 oras po, sapat ba?",
    ],
)
def test_hours_stay_hours(line: str) -> None:
    part = quick.load().part(line)
    assert part
    assert part.hours == {"required": 1000}


def test_two_kinds_of_hours_are_a_plan_whatever_it_costs() -> None:
    part = quick.load().part("required 1000, related 500, what fee is there?")
    assert part
    assert part.hours == {"required": 1000, "related": 500}


@pytest.mark.parametrize(
    ("lang", "line", "topic"),
    [
        ("tl", 'may "pasasalamat" na pera daw po sa agency 50k, required po ba un?', "fees-and-deposits"),
        ("tl", "required po ba ang 100k placement fee?", "fees-and-deposits"),
        ("zh", "交5000感谢费是必须的吗", "fees-and-deposits"),
        ("ja", "寄付3000円は必須でしょうか", "fees-and-deposits"),
        ("id", "uang 500 ribu itu required ga kak?", "fees-and-deposits"),
        ("en", "is a 500 dollar gift required, please?", "fees-and-deposits"),
        ("vi", "tiền cảm ơn 500 đô có bắt buộc không ạ", "fees-and-deposits"),
        ("ja", "アパートの礼金は必須ですか", "housing"),
    ],
)
def test_a_gift_that_must_be_paid_is_asked_about(book: Book, lang: str, line: str, topic: str) -> None:
    assert Talk(book, hint=lang).say(line).topic == topic
