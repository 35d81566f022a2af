"""Every way through when-and-which-programme and the plan of intakes ends in a result, on each day that matters."""

from collections.abc import Iterator
from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.flows import ALL
from bot.talk.flows.flow import Flow, Question, walk
from bot.talk.flows.intake import wanted
from bot.talk.flows.kinds import UNKNOWN, Choice, Month, Whole
from bot.talk.guide import moves
from bot.talk.reply import Kind
from bot.talk.scene import Scene
from bot.talk.show import arrivals
from bot.talk.show.intake.carried import packed, unpacked
from bot.talk.taps import OldButton
from tests.talk.conftest import NOON

DAYS = (NOON.date(), date(2027, 3, 31), date(2027, 4, 1), date(2027, 6, 30), date(2027, 7, 1))


def raws(question: Question) -> tuple[str, ...]:
    """Answers that lead to different places, or to different sums."""
    skip = (UNKNOWN,) if question.skippable else ()
    match question.kind:
        case Choice(options):
            return (*options, *skip)
        case Month(past=True):
            return ("2026-05", *skip)
        case Month():
            return ("2027-07", *skip)
        case Whole(least, _):
            return ("45", *skip) if question.id.endswith("staff") else (str(least), "3", *skip)
        case _:
            raise AssertionError(question.id)


def ends(flow: Flow, answers: dict[str, str]) -> Iterator[dict[str, str]]:
    question = walk(flow, answers).question
    if question is None:
        yield answers
        return
    for raw in raws(question):
        yield from ends(flow, {**answers, question.id: raw})


def test_every_end_is_a_result(book: Book) -> None:
    ways = [("when", each) for each in ends(ALL["when"], {})]
    ways += [("intake", each) for each in ends(ALL["intake"], {})]
    assert len(ways) > 4000
    for number, (flow, answers) in enumerate(ways):
        day = DAYS[number % len(DAYS)]
        now = NOON.replace(year=day.year, month=day.month, day=day.day)
        scene = Scene(Chat(flow=flow, answers=answers), book, book.languages[number % len(book.languages)], now)
        reply = moves.go(scene)[1]
        assert reply.kind in (Kind.ANSWER, Kind.QUOTA), answers
        assert reply.parts[-1]


def test_every_plan_is_carried_by_a_button_and_comes_back() -> None:
    for answers in list(ends(ALL["intake"], {}))[::17]:
        said = wanted(answers, NOON.date(), arrivals.earliest(NOON.date()))
        back = unpacked(packed(said))
        assert (back.first, back.wish, back.cohorts, back.began_open) == (
            said.first,
            said.wish,
            said.cohorts,
            said.began_open,
        )
        assert (back.facts.type, back.facts.sector, back.facts.excellent) == (
            said.facts.type,
            said.facts.sector,
            said.facts.excellent,
        )


@pytest.mark.parametrize(
    "args",
    [
        (),
        ("45",),
        ("45", "sg", "3", "2706"),
        ("45", "xg-", "3", "2706"),
        ("45", "sg-", "x", "2706"),
        ("45", "sg-", "3", "2713"),
    ],
)
def test_a_button_that_carries_no_plan_is_refused(args: tuple[str, ...]) -> None:
    with pytest.raises(OldButton):
        unpacked(args)
