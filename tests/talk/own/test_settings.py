"""The settings: what each button changes, and that a company is kept only on request and never speaks over a line."""

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Tap
from bot.talk.group.aloud import aloud
from bot.talk.reply import Kind, Place
from bot.talk.taps import tap
from tests.talk.conftest import NOON, Talk

KEPT = {"type": "supervised", "sector": "general", "staff": "45", "excellent": "no"}
FROM = "From your profile:"


def with_company(book: Book, **other: str) -> Talk:
    return Talk(book, chat=Chat(lang="en", company={**KEPT, **other}))


def kept(talk: Talk) -> str | None:
    return talk.chat.second


@pytest.mark.parametrize("lang", ["en", "vi", "id", "zh", "tl", "th", "my", "km", "ne"])
def test_japanese_below_is_off_until_it_is_asked_for(book: Book, lang: str) -> None:
    talk = Talk(book, lang)
    talk.say("/settings")
    assert kept(talk) is None
    talk.tap(book.texts.label(lang, "button-second-on"))
    assert talk.last is not None
    assert talk.last.place is Place.EDIT
    talk.say("/privacy")
    assert kept(talk) == "ja"
    talk.say("/settings")
    talk.tap(book.texts.label(lang, "button-second-off"))
    assert kept(talk) is None


def test_a_japanese_reader_is_not_offered_japanese_below(book: Book) -> None:
    talk = Talk(book, "ja")
    talk.say("/settings")
    assert book.texts.label("ja", "button-second-on") not in talk.labels


@pytest.mark.parametrize("line", ["/quota 45", "we are 45 people", "/intake", "/quota 25 care excellent"])
def test_no_company_is_kept_unasked(talk: Talk, line: str) -> None:
    talk.say(line)
    talk.say("/settings")
    talk.tap("Our company")
    assert talk.chat.company == {}
    assert "No company is kept" in talk.words


def test_the_company_of_the_last_look_up_is_kept_by_a_tap(talk: Talk) -> None:
    talk.say("/quota 25 care excellent")
    talk.say("/settings")
    talk.tap("Our company")
    talk.tap("Keep this company")
    assert talk.chat.company == {"type": "supervised", "sector": "care", "care_staff": "25", "excellent": "yes"}


def test_a_button_keeps_what_stood_above_it_whatever_was_looked_up_since(talk: Talk) -> None:
    for line in ("/quota 45", "/settings"):
        talk.say(line)
    talk.tap("Our company")
    talk.say("/quota 300")
    talk.tap("Keep this company")
    assert talk.chat.company["staff"] == "45"


def test_a_company_is_told_in_four_questions_and_kept_by_a_tap(talk: Talk) -> None:
    talk.say("/settings")
    talk.tap("Our company")
    talk.tap("Tell me our company")
    for answer in ("Supervising organisation", "Construction", "12", "no"):
        assert talk.chat.company == {}
        talk.say(answer)
    talk.tap("Keep this company")
    assert talk.chat.company == {"type": "supervised", "sector": "construction", "staff": "12", "excellent": "no"}


def test_fishing_boats_are_kept_without_a_number(talk: Talk) -> None:
    talk.say("/settings")
    talk.tap("Our company")
    talk.tap("Tell me our company")
    for answer in ("supervising organisation", "Fishing boats"):
        talk.say(answer)
    talk.tap("Keep this company")
    assert talk.chat.company == {"type": "supervised", "sector": "fishery"}
    talk.say("/quota")
    assert FROM in talk.words


@pytest.mark.parametrize(("line", "flow"), [("/quota", "quota"), ("/intake", "intake"), ("/eligible", "eligible")])
def test_conversations_begin_with_it_and_say_so_first(book: Book, line: str, flow: str) -> None:
    talk = with_company(book)
    talk.say(line)
    assert talk.words.startswith(FROM)
    assert talk.chat.flow == flow
    assert "Our company" in talk.labels
    talk.tap("Begin without it")
    assert (talk.chat.flow, talk.chat.answers) == (flow, {})
    assert talk.chat.company == KEPT


@pytest.mark.parametrize(
    "line",
    [
        "/quota 51",
        "/quota 51 care",
        "we are 51 people",
        "51 people",
        "/quota excellent",
        "we are 51, excellent",
        "/hours",
    ],
)
def test_a_line_that_says_something_itself_is_taken_as_it_stands(book: Book, line: str) -> None:
    talk, blank = with_company(book), Talk(book, chat=Chat(lang="en"))
    talk.say(line)
    blank.say(line)
    assert talk.words == blank.words
    assert (talk.chat.flow, talk.chat.answers) == (blank.chat.flow, blank.chat.answers)


def test_an_answer_changed_in_it_is_kept_only_by_a_tap(book: Book) -> None:
    talk = with_company(book)
    talk.say("/settings")
    talk.tap("Our company")
    talk.tap("Full-time staff")
    talk.say("51")
    assert talk.chat.company == KEPT
    talk.tap("Keep this company")
    assert talk.chat.company == {**KEPT, "staff": "51"}


def test_another_field_asks_anew_who_counts(book: Book) -> None:
    talk = with_company(book)
    talk.say("/settings")
    talk.tap("Our company")
    talk.tap("Field")
    talk.say("care")
    talk.say("30")
    talk.tap("Keep this company")
    assert talk.chat.company == {"type": "supervised", "sector": "care", "care_staff": "30", "excellent": "no"}


def test_it_is_forgotten_by_a_tap(book: Book) -> None:
    talk = with_company(book)
    talk.say("/settings")
    assert "Full-time staff: 45" in talk.words
    talk.tap("Our company")
    talk.tap("Forget it")
    assert talk.chat == Chat(lang="en", seen_at=NOON)
    talk.say("/quota")
    assert FROM not in talk.words


def test_stopping_a_conversation_keeps_the_company_and_the_settings(book: Book) -> None:
    talk = Talk(book, chat=Chat(lang="vi", second="ja", company=KEPT))
    talk.say("/quota")
    talk.say("/cancel")
    assert (talk.chat.second, talk.chat.company, talk.chat.flow) == ("ja", KEPT, None)


@pytest.mark.parametrize("data", ["what", "edit:care_staff", "edit:nothing", "keep", "keep:x:y:z:0", "edit"])
def test_a_button_of_another_version_shows_the_menu(book: Book, data: str) -> None:
    talk = with_company(book)
    reply = talk.do(Tap(tap("st", *data.split(":"))))
    assert reply.kind is Kind.MENU
    assert "older version" in talk.words
    assert talk.chat.company == KEPT


@pytest.mark.parametrize("name", ["settings", "export"])
def test_in_a_group_they_lead_into_the_private_chat(book: Book, name: str) -> None:
    reply = aloud(Command(name), book, NOON, "en")
    assert reply.kept is None
    assert all(button.start for row in reply.rows for button in row)
