"""Answers in a conversation as people type them: so many a year, as many as possible, how many are here; questions."""

from dataclasses import replace

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_COMPANY = {"type": "supervised", "sector": "general", "staff": "45", "excellent": "no"}


def _at(book: Book, flow: str, more: dict[str, str], lang: str) -> Talk:
    """A chat at the question that follows these answers."""
    talk = Talk(book, hint=lang)
    talk.say(f"/{flow}")
    answers = {**_COMPANY, **more}
    talk.chat = replace(talk.chat, answers=answers)
    return talk


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "3 a year"),
        ("en", "3 per year"),
        ("en", "we'd take 3 every year"),
        ("en", "three trainees each year please"),
        ("ja", "毎年3人"),
        ("ja", "年間3人"),
        ("ja", "1年に3人ずつ"),
        ("ja", "毎年３名です"),
        ("vi", "mỗi năm 3 người"),
        ("vi", "3 bạn mỗi năm"),
        ("vi", "một năm 3 tts"),
        ("id", "3 tiap tahun"),
        ("id", "setahun 3"),
        ("id", "3 pemagang"),
        ("id", "3 orang setiap tahun"),
        ("zh", "每年3人"),
        ("zh", "一年3个"),
        ("zh", "3个实习生"),
        ("zh", "每年三个吧"),
        ("tl", "3 bawat taon"),
        ("tl", "3 kada taon po"),
        ("th", "ปีละ 3 คน"),
        ("my", "တစ်နှစ် ၃ ယောက်"),
        ("km", "3 នាក់ក្នុងមួយឆ្នាំ"),
        ("ne", "वर्षमा 3 जना"),
    ],
)
def test_so_many_a_year(lang: str, line: str, book: Book) -> None:
    talk = _at(book, "intake", {}, lang)
    talk.say(line)
    assert talk.chat.answers == {**_COMPANY, "wish": "3"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "as many as possible"),
        ("en", "none"),
        ("en", "the maximum please"),
        ("ja", "できるだけ多く"),
        ("ja", "上限まで"),
        ("vi", "càng nhiều càng tốt"),
        ("vi", "tối đa"),
        ("id", "sebanyak mungkin"),
        ("id", "tidak"),
        ("zh", "越多越好"),
        ("zh", "没有"),
        ("tl", "pinakamarami"),
        ("tl", "wala"),
        ("th", "มากที่สุด"),
    ],
)
def test_as_many_as_may_be(lang: str, line: str, book: Book) -> None:
    talk = _at(book, "intake", {}, lang)
    talk.say(line)
    assert talk.chat.answers == {**_COMPANY, "wish": "?"}


@pytest.mark.parametrize(("flow", "more"), [("quota", {}), ("intake", {"wish": "3", "start": "2027-01"})])
@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "there are 3"),
        ("en", "3 people"),
        ("ja", "3人います"),
        ("vi", "có 3 người"),
        ("id", "ada 3 orang"),
        ("id", "ya, 3 orang"),
        ("zh", "有3人"),
        ("zh", "有三个人"),
        ("tl", "3 tao na"),
        ("tl", "meron, 3"),
        ("th", "มี 3 คน"),
        ("my", "၃ ယောက် ရှိတယ်"),
        ("km", "មាន 3 នាក់"),
        ("ne", "3 जना छन्"),
    ],
)
def test_people_at_the_question_whether_trainees_are_here(
    flow: str, more: dict[str, str], lang: str, line: str, book: Book
) -> None:
    talk = _at(book, flow, more, lang)
    talk.say(line)
    assert talk.chat.answers == {**_COMPANY, **more, "here": "yes"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "3 people"),
        ("id", "3 orang"),
        ("zh", "3个人"),
        ("tl", "3 tao"),
        ("ja", "3人"),
    ],
)
def test_people_where_a_month_is_asked_are_no_staff(lang: str, line: str, book: Book) -> None:
    talk = _at(book, "intake", {"wish": "3"}, lang)
    talk.say(line)
    assert talk.chat.answers == {**_COMPANY, "wish": "3"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "are we excellent"),
        ("en", "what does excellent mean"),
        ("id", "apa itu unggul"),
        ("id", "apakah kami unggul"),
        ("zh", "什么是优良"),
        ("zh", "我们是优良吗"),
        ("tl", "mahusay ba kami"),
        ("tl", "ano ang mahusay"),
        ("vi", "chúng tôi có phải ưu tú không"),
        ("ja", "うちは優良ですか"),
        ("ja", "優良とは"),
        ("id", "kumiai kami unggul"),
        ("zh", "监理团体优良"),
        ("tl", "mahusay ang kumiai"),
        ("en", "our kumiai is excellent"),
    ],
)
def test_who_asks_or_speaks_of_the_organisation_did_not_say_it_of_the_company(lang: str, line: str, book: Book) -> None:
    company = {key: raw for key, raw in _COMPANY.items() if key != "excellent"}
    talk = Talk(book, hint=lang)
    talk.say("/quota")
    talk.chat = replace(talk.chat, answers=company)
    talk.say(line)
    assert "excellent" not in talk.chat.answers


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("id", "ya tapi kumiai belum"),
        ("id", "perusahaan unggul, kumiai tidak"),
        ("zh", "公司是，监理团体不是"),
        ("vi", "công ty ưu tú nhưng nghiệp đoàn thì không"),
        ("ja", "はい、でも監理団体はまだです"),
        ("en", "yes but the kumiai is not"),
        ("tl", "oo pero hindi pa ang kumiai"),
    ],
)
def test_an_organisation_that_is_not_excellent(lang: str, line: str, book: Book) -> None:
    company = {key: raw for key, raw in _COMPANY.items() if key != "excellent"}
    talk = Talk(book, hint=lang)
    talk.say("/quota")
    talk.chat = replace(talk.chat, answers=company)
    talk.say(line)
    assert talk.chat.answers == {**company, "excellent": "no"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("id", "apa itu kumiai"),
        ("vi", "nghiệp đoàn là gì"),
        ("vi", "có phải qua nghiệp đoàn không"),
        ("zh", "什么是监理团体"),
        ("tl", "ano ang kumiai"),
        ("tl", "kailangan ba ang kumiai"),
        ("en", "what is a supervising organisation"),
        ("en", "do we need a kumiai"),
        ("ja", "監理団体とは"),
    ],
)
def test_a_question_about_the_way_is_not_the_way(lang: str, line: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say("/quota")
    talk.say(line)
    assert talk.chat.answers == {}
