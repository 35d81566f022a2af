"""Japanese under an answer: first the own words, then the same in Japanese, clearly parted; its buttons nowhere."""

from collections.abc import Mapping

import pytest

from bot.edge.made.split import LONGEST, messages, plain, units
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Tap, Text
from bot.talk.reply import Kind, Reply
from bot.talk.respond import respond
from bot.talk.show.explain import tells_sources
from bot.talk.taps import tap
from tests.talk.conftest import NOON, Talk

LANGS = ("en", "vi", "id", "zh", "tl", "th", "my", "km", "ne")
SHOWN = (
    Command("quota", "45"),
    Command("hours", "1000 500 420"),
    Tap(tap("t", "wages")),
    Tap(tap("t", "salary-deductions", "what-may-be-taken")),
    Tap(tap("o", "1-1")),
)


def said(book: Book, lang: str, event: Event, second: str | None = "ja") -> Reply:
    return respond(Chat(lang=lang, second=second), event, book, NOON)[1]


def fits(reply: Reply) -> bool:
    return all(units(plain(text)) <= LONGEST for text in messages(reply.parts))


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_comes_in_japanese_below_its_sources_and_buttons_once(book: Book, lang: str) -> None:
    head = book.texts.say(lang, "second-below")
    for event in SHOWN:
        own, both = said(book, lang, event, None), said(book, lang, event)
        japanese = [part for part in said(book, "ja", event, None).parts if not tells_sources(part)]
        assert own.kind in (Kind.ANSWER, Kind.QUOTA, Kind.HOURS, Kind.OCCUPATION), event
        assert both.parts[: len(own.parts)] == own.parts
        below = "\n\n".join(both.parts[len(own.parts) :])
        assert below == f"———\n{head}\n" + "\n\n".join(japanese)
        assert (both.rows, both.topic, both.question, both.choices) == (own.rows, own.topic, own.question, own.choices)
        assert fits(both)


@pytest.mark.parametrize(("lang", "line"), [("vi", "bị đánh"), ("id", "saya dipukul"), ("en", "my boss hits me")])
def test_urgent_help_names_the_persons_own_lines_in_both(book: Book, lang: str, line: str) -> None:
    for event in (Text(line), Tap(tap("k", "violence", lang))):
        own, both = said(book, lang, event, None), said(book, lang, event)
        assert both.kind is Kind.HELP
        assert both.parts[:3] == own.parts
        assert book.help.say("ja", "help-violence") in both.parts[3]
        phones = [office.phone for office in book.offices.values() if office.phone in own.parts[1]]
        assert phones
        assert [phone for phone in phones if phone not in both.parts[4]] == []


@pytest.mark.parametrize("lang", ["ja", "easy"])
def test_who_reads_japanese_gets_it_once(book: Book, lang: str) -> None:
    for event in SHOWN:
        assert said(book, lang, event) == said(book, lang, event, None)


@pytest.mark.parametrize(
    "event",
    [
        Command("quota", ""),
        Command("language", ""),
        Command("start", ""),
        Text("qwrtz"),
        Text("今日の天気は？"),
        Text("給料から何が引かれますか"),
    ],
)
def test_questions_menus_and_japanese_stay_as_they_are(book: Book, event: Event) -> None:
    assert said(book, "vi", event).parts == said(book, "vi", event, None).parts


def test_under_a_picture_there_is_one_language(book: Book) -> None:
    talk = Talk(book, chat=Chat(lang="vi", second="ja"))
    talk.say("/quota 45")
    talk.tap(book.texts.label("vi", "button-picture"))
    assert talk.last is not None
    assert talk.last.card is not None
    assert plain(book.texts.say("vi", "second-below")) not in talk.words


def test_an_open_question_stays_last(book: Book) -> None:
    talk = Talk(book, chat=Chat(lang="vi", second="ja"))
    talk.say("/quota")
    talk.say("lương tối thiểu là bao nhiêu?")
    words = talk.words
    places = [words.index(plain(book.texts.say("vi", each))) for each in ("second-below", "flow-back-to")]
    assert places == sorted(places)
    assert plain(book.texts.say("ja", "flow-back-to")) not in words


ANSWERS: Mapping[str, tuple[str, ...]] = {
    "/quota": ("nghiệp đoàn", "xây dựng", "12", "không", "không", "bỏ qua", "không"),
    "/hours": ("1000", "500", "420", "2", "không biết", "không"),
}


@pytest.mark.parametrize("begins", ANSWERS)
def test_a_conversation_answered_in_ones_own_words_ends_in_both(book: Book, begins: str) -> None:
    talk = Talk(book, chat=Chat(lang="vi", second="ja"))
    talk.say(begins)
    for answer in ANSWERS[begins]:
        assert "———" not in talk.words
        talk.say(answer)
        if talk.kind is not Kind.QUESTION:
            break
    assert talk.kind in (Kind.QUOTA, Kind.HOURS)
    assert plain(book.texts.say("vi", "second-below")) in talk.words
    assert ("1年目" if begins == "/quota" else "必須業務") in talk.words


def test_the_longest_answers_fit_into_messages(book: Book) -> None:
    for topic in book.faq.topics:
        assert fits(said(book, "my", Tap(tap("t", topic)))), topic
