"""Thumbs: under every answer, thanks over the chat, a count for the answer and nothing for the person."""

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.desk.note import Note, Way
from bot.talk.event import Tap
from bot.talk.reply import LONGEST_DATA, Kind
from bot.talk.respond import respond
from bot.talk.taps import BAD, GOOD, tap
from tests.talk.conftest import NOON, Talk


def test_every_answer_has_both_in_its_last_row(book: Book) -> None:
    for topic in book.faq.topics.values():
        for answer in ((topic.id,), *((topic.id, question) for question in topic.questions)):
            rows = respond(Chat(), Tap(tap("t", *answer)), book, NOON)[1].rows
            assert [button.data for button in rows[-1]] == [tap(GOOD, *answer), tap(BAD, *answer)]
            assert all(len(button.data.encode()) <= LONGEST_DATA for button in rows[-1])


@pytest.mark.parametrize(
    ("label", "kind", "toast"),
    [("👍", "up", "Thank you!"), ("👎", "down", "Thank you. Try asking in other words, or look under /topics.")],
)
def test_a_thumb_is_thanked_for_and_counted(talk: Talk, label: str, kind: str, toast: str) -> None:
    talk.do(Tap("v1:t:lectures:how-many-hours"))
    before = talk.chat
    reply = talk.tap(label)
    assert (reply.kind, reply.parts, reply.rows, reply.toast) == (Kind.MENU, (), (), toast)
    assert reply.noted == Note(NOON.date(), Way.TAP, kind, "en", "lectures", "how-many-hours")
    assert talk.chat == before


def test_the_open_question_of_a_conversation_stays_open(talk: Talk) -> None:
    talk.say("/quota")
    asked = talk.chat
    talk.say("How many hours of lectures after arrival?")
    talk.tap("👍")
    assert (talk.chat.flow, talk.chat.answers) == (asked.flow, asked.answers)


@pytest.mark.parametrize(
    "data", ["v1:+:no-such-topic", "v1:-:lectures:no-such-question", "v1:+:lectures:how-many-hours:more"]
)
def test_a_thumb_under_an_answer_that_is_gone_is_thanked_for(talk: Talk, data: str) -> None:
    reply = talk.do(Tap(data))
    assert reply.toast.startswith("Thank you")
    assert reply.noted is not None
    assert (reply.noted.kind in ("up", "down")) is data.endswith(":more")


def test_a_thumb_under_a_worry_tells_no_language(talk: Talk) -> None:
    noted = talk.do(Tap("v1:-:harassment-abuse")).noted
    assert noted == Note(NOON.date(), Way.TAP, "down", "", "harassment-abuse")


@pytest.mark.parametrize("data", ["v1:+", "v1:-", "v1:+:"])
def test_a_thumb_under_nothing(talk: Talk, data: str) -> None:
    reply = talk.do(Tap(data))
    assert reply.kind is Kind.MENU
    assert reply.toast or reply.parts
