"""Who is asked for a second opinion, and what becomes of a line whose opinion is late or never comes."""

import threading
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.encoder.listen import Listener, heard, speaker
from bot.shelf import book as real_book
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Opinion, Tap, Text
from bot.talk.respond import respond, unsure

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
DOUBTFUL = Text("so our neighbour over there has got something going with that thing, what is it good for")
OPINION: Opinion = {"family": 1.0}


@pytest.fixture(scope="module")
def book() -> Book:
    return real_book()


def _say(text: str) -> Opinion:
    return OPINION


def _fail(text: str) -> Opinion:
    raise RuntimeError(text)


def test_a_line_in_doubt_gets_an_opinion(book: Book) -> None:
    assert heard(DOUBTFUL, book, NOON, _say) == Text(DOUBTFUL.text, OPINION)
    assert heard(DOUBTFUL, book, NOON, None) == DOUBTFUL


@pytest.mark.parametrize(
    "event",
    [
        Text("minimum wage osaka"),
        Text("we are 45 people, how many trainees?"),
        Text("1000/500/420 hours"),
        Text("my boss hit me"),
        Text("back"),
        Text("quota 45"),
        Text("溶接"),
        Text("!!! 😀"),
        Command("quota", "45"),
        Tap("t:wages"),
    ],
)
def test_nobody_is_asked_where_it_could_change_nothing(book: Book, event: Event) -> None:
    assert heard(event, book, NOON, _fail) is event


def test_an_opinion_is_weighed(book: Book) -> None:
    def topic(event: Event) -> str:
        return respond(Chat(), event, book, NOON, "en")[1].topic

    assert topic(Text(DOUBTFUL.text, OPINION)) == "family" != topic(DOUBTFUL)


def test_where_the_topic_is_sure_an_opinion_tells_its_question(book: Book) -> None:
    line = "what do we need to be rated excellent"
    assert unsure(Text(line), book, NOON)
    told = respond(Chat(), Text(line, {"excellent-company/points-needed": 1.0}), book, NOON, "en")[1]
    assert (told.topic, told.question) == ("excellent-company", "points-needed")


@pytest.mark.parametrize(
    "line",
    [
        "How often must the kumiai visit our factory?",
        "技能実習指導員って経験何年いる?",
        "実習生を会社都合で休ませた日は給料どうする?仕事がなくて",
    ],
)
def test_an_answer_told_alone_is_not_asked_about_though_its_topic_is_in_doubt(book: Book, line: str) -> None:
    assert book.matcher.rank(line).unsure
    assert not unsure(Text(line), book, NOON)


def test_an_answer_as_sure_of_a_topic_hardly_likely_is_asked_about(book: Book) -> None:
    assert unsure(Text("在留資格の変更"), book, NOON)


def test_with_an_opinion_a_line_is_no_longer_asked_about(book: Book) -> None:
    assert unsure(DOUBTFUL, book, NOON)
    assert not unsure(Text(DOUBTFUL.text, OPINION), book, NOON)


async def test_the_bot_gets_the_opinion_beside_its_loop(book: Book) -> None:
    threads: list[str] = []

    def say(text: str) -> Opinion:
        threads.append(threading.current_thread().name)
        return OPINION

    listener = Listener(say, budget=30)
    assert await listener.listen(DOUBTFUL, book, NOON) == Text(DOUBTFUL.text, OPINION)
    assert await listener.listen(Tap("t:wages"), book, NOON) == Tap("t:wages")
    listener.close()
    assert len(threads) == 1
    assert threads[0].startswith("encoder")


async def test_a_late_opinion_is_not_waited_for(book: Book) -> None:
    late = threading.Event()

    def say(text: str) -> Opinion:
        late.wait()
        return OPINION

    listener = Listener(say, budget=0.2)
    assert await listener.listen(DOUBTFUL, book, NOON) == DOUBTFUL
    late.set()
    listener.close()


async def test_an_encoder_that_fails_changes_nothing(book: Book, caplog: pytest.LogCaptureFixture) -> None:
    listener = Listener(_fail, budget=30)
    assert await listener.listen(DOUBTFUL, book, NOON) == DOUBTFUL
    assert "RuntimeError" in caplog.text
    assert "niece" not in caplog.text
    listener.close()


def test_off_is_off() -> None:
    assert speaker("off") is None
