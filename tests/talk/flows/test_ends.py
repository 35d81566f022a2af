"""Every way through every conversation ends in a result, on each day that matters, in each language."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.flows import ALL
from bot.talk.flows.flow import Flow, Question, walk
from bot.talk.flows.intake import wanted
from bot.talk.flows.kinds import UNKNOWN, Checklist, Choice, Search, Whole
from bot.talk.flows.months import Month
from bot.talk.flows.quota import staff_open
from bot.talk.guide import moves
from bot.talk.scene import Scene
from bot.talk.show import arrivals
from bot.talk.show.intake.carried import packed, unpacked
from bot.talk.taps import OldButton
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON

DAYS = (NOON.date(), date(2027, 3, 31), date(2027, 4, 1), date(2027, 6, 30), date(2027, 7, 1))


FEW = {
    "type": ("enterprise", UNKNOWN),
    "sector": ("general", "care", "fishery", UNKNOWN),
    "excellent": ("yes", UNKNOWN),
    "wish": ("3", UNKNOWN),
    "no2": ("0", "3"),
    "no3": ("0", "3"),
    **dict.fromkeys(("finished", "grade2", "written", "rise"), ("3",)),
    **dict.fromkeys(
        ("sat", "passed", "grade3", "wage", "safety_required", "safety_related", "safety_peripheral"), ("0", UNKNOWN)
    ),
}
"""Of some questions a few answers, where others lead no other way."""
WAYS = {"quota": 680, "hours": 2160, "eligible": 80, "excellence": 8, "when": 2, "intake": 3656}
"""How many ways there are through each conversation, with these answers."""


def raws(question: Question) -> tuple[str, ...]:
    """Answers that lead to different places, or to different sums."""
    match question.kind:
        case _ if question.id in FEW:
            return FEW[question.id]
        case Choice(options):
            return (*options, UNKNOWN)
        case Month(past=True):
            return ("2026-05", UNKNOWN)
        case Month():
            return ("2027-07", UNKNOWN)
        case Whole(least, _):
            return ("45" if question.id.endswith("staff") else "3", *((str(least),) * (not least)), UNKNOWN)
        case Checklist(items):
            return ("?" * len(items) + ".",)
        case Search():
            return ("7-13", "3-22", "7-7", "none", UNKNOWN)
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
    ways = [(flow.id, each) for flow in ALL.values() for each in ends(flow, {})]
    assert Counter(flow for flow, _ in ways) == WAYS
    for number, (flow, answers) in enumerate(ways):
        day = DAYS[number % len(DAYS)]
        now = NOON.replace(year=day.year, month=day.month, day=day.day)
        scene = Scene(Chat(flow=flow, answers=answers), book, book.languages[number % len(book.languages)], now)
        reply = moves.go(scene)[1]
        assert reply.parts[-1]
        assert reply.rows
        assert plain(scene.say("flow-contradiction")) not in map(plain, reply.parts), answers


def test_every_plan_is_carried_by_a_button_and_comes_back() -> None:
    for answers in list(ends(ALL["intake"], {}))[::17]:
        if staff_open(answers):
            continue
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
