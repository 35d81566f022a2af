"""Every link is one Telegram takes, opens the same as its button, and still opens in years."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.talk import taps as t
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Tap
from bot.talk.flows import packed_points
from bot.talk.flows.checklists import ITEMS
from bot.talk.flows.packed import pack, unpack
from bot.talk.guide.lines.offered import OFFERED
from bot.talk.hear.company import Case
from bot.talk.reply import LONGEST_DATA, Kind, Place
from bot.talk.respond import respond
from bot.talk.show.quota_taps import args_of
from bot.talk.taps import Said
from tests.talk.conftest import NOON, Talk, the_book
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

GIVEN_OUT = Path(__file__).with_name("links_given_out.txt").read_text("utf-8").split()


def everything(book: Book) -> list[Said]:
    """All that can be linked and is not made of a person's own numbers."""
    topics = [
        Said(t.TOPIC, (topic.id, *rest))
        for topic in book.faq.topics.values()
        for rest in ((), *((question,) for question in topic.questions))
    ]
    jobs = [Said(t.JOB, (code,)) for code in {task.occupation for task in book.occupations.tasks}]
    fields = [Said(t.JOBS, (each,)) for each in book.occupations.fields]
    groups = [Said(t.TOPICS, (each,)) for each in book.faq.groups]
    return [
        *topics,
        *jobs,
        *fields,
        *groups,
        *(Said(t.FLOW, (each,)) for each in book.flows),
        Said(t.MENU),
        Said(t.JOBS),
    ]


def start(book: Book, link: str, chat: Chat | None = None) -> str:
    after, reply = respond(chat or Chat(), Command("start", link), book, NOON, "en")
    return f"{after.flow} {after.answers} {reply.parts} {reply.rows}"


def test_every_topic_question_occupation_and_flow_has_a_link(book: Book) -> None:
    known = everything(book)
    assert len(known) > 1000
    for said in known:
        link = t.carried(said)
        assert len(link) <= 64
        assert t.carried_by(link) == said
        assert "isn't here any more" not in start(book, link), link


@pytest.mark.parametrize("years", [0, 1, 3])
@pytest.mark.parametrize("link", GIVEN_OUT)
def test_a_link_given_out_once_still_opens(link: str, years: int, book: Book) -> None:
    then = NOON.replace(year=NOON.year + years)
    reply = respond(Chat(), Command("start", link), book, then, "en")[1]
    said = t.carried_by(link)
    assert said
    assert not any("isn't here any more" in part for part in reply.parts)
    assert reply.kind is not Kind.MENU or said.verb in (t.MENU, t.CAN, t.TOPICS, t.JOBS), link


COMPANIES = st.builds(
    QuotaFacts,
    st.integers(1, 9999),
    st.sampled_from(AcceptanceType),
    st.sampled_from(Sector),
    st.sampled_from((None, True, False)),
    st.none() | st.builds(Held, *[st.integers(0, 9999)] * 3),
)
MONTHS = st.none() | st.dates(NOON.date(), NOON.date().replace(year=2035)).map(lambda day: day.replace(day=1))


@given(COMPANIES, st.integers(1, 999), MONTHS)
@settings(max_examples=200, deadline=None)
def test_any_company_has_a_link_that_opens_to_the_same(facts: QuotaFacts, here: int, month: None) -> None:
    book = the_book()
    for case in (Case(facts, start=month), Case(facts, here if facts.held is None else None, start=month)):
        said = Said(t.QUOTA, args_of(case))
        assert t.carried_by(t.carried(said)) == said
        tapped = Talk(book)
        from_link = respond(Chat(), Command("start", t.carried(said)), book, NOON, "en")[1]
        from_tap = tapped.do(Tap(t.tap(*said.whole)))
        assert (from_link.parts, from_link.rows) == (from_tap.parts, from_tap.rows)


@given(st.tuples(*[st.integers(0, 20_000)] * 3))
@settings(max_examples=50, deadline=None)
def test_any_plan_has_a_link(hours: tuple[int, int, int]) -> None:
    said = Said(t.HOURS, tuple(map(str, hours)))
    assert t.carried_by(t.carried(said)) == said
    assert "isn't here any more" not in start(the_book(), t.carried(said))


def lists(*names: str) -> list[str]:
    """The longest checklists, with each of the three marks."""
    return ["".join("yn?"[at % 3] for at in range(len(ITEMS[name]))) + "." for name in names]


@pytest.mark.parametrize(
    ("occupation", "type_", "month"),
    list(product(("7-13", "3-22", "none", "?", "7-6"), ("supervised", "enterprise", "?"), ("2027-05", "?"))),
)
def test_finished_eligibility_answers_are_packed_and_come_back(
    occupation: str, type_: str, month: str, book: Book
) -> None:
    trainee = "trainee_enterprise" if type_ == "enterprise" else "trainee_supervised"
    more = {"7-13": ("care",), "3-22": ("construction",)}.get(occupation, ())
    names = ("people", "work", "pay", trainee, *more)
    answers = {"occupation": occupation, "type": type_, "organisation": "yes", "excellent": "?", "start": month}
    answers |= dict(zip(names, lists(*names), strict=True))
    if type_ == "enterprise":
        del answers["organisation"]
    said = Said(t.ELIGIBLE, pack(answers))
    assert unpack(said.args) == answers
    assert t.carried_by(t.carried(said)) == said
    talk = Talk(book)
    talk.say(f"/start {t.carried(said)}")
    assert {name: answer for name, answer in talk.chat.answers.items() if name != OFFERED} == answers
    assert "Link, QR" in talk.labels


@pytest.mark.parametrize("number", ["?", "7", "9999"])
def test_points_are_packed_and_come_back(number: str, book: Book) -> None:
    names = ("excellent_staff", "excellent_record", "excellent_others", "excellent_region")
    numbers = dict.fromkeys(("sat", "passed", "finished", "grade3", "grade2", "written", "wage", "rise"), number)
    answers = numbers | dict(zip(names, lists(*names), strict=True))
    answers |= {"wage": "1000", "rise": "100"} if number == "9999" else {}
    said = Said(t.EXCELLENCE, packed_points.pack(answers))
    assert len(t.tap(t.LINK, *said.whole)) <= LONGEST_DATA
    talk = Talk(book)
    talk.say(f"/start {t.carried(said)}")
    assert talk.chat.answers == {**answers, **({"passed": "?"} if number == "?" else {})}
    assert "Link, QR" in talk.labels


@pytest.mark.parametrize(
    "link",
    [
        "1_ex_10", "1_ex_10_11_8_3_2_1_105_3_yyunnnyyyuuyyy", "1_ex_10_9_8_3_2_1_105_3_yyunnn", "1_h_1000_500_420_no9",
        "1_h_1000_500_420_l3",
        "1_t_no-such-topic", "1_q_45", "1_q_x_y_z_w", "1_h_1_2", "1_h_-1_2_3", "1_o_99-99", "1_wh_2027-13",
        "1_f_nothing",
        "1_el_7-13_s", "1_el_99-9_s_y_y_2027-05_yyyyyy_yyyyyy_yyyyyy_yyyyyyyy", "1_el_none_s_y_y_-_yyyyyy_yyyyyy_y_y",
        "1_k_violence_xx_y", "1_q_45_supervised_general_-_5-8-0_2027-99",
    ],
)  # fmt: skip
def test_a_link_to_what_is_not_there_says_so(link: str, book: Book) -> None:
    talk = Talk(book)
    talk.say(f"/start {link}")
    assert talk.chat.flow is None
    assert talk.last
    assert talk.last.place is Place.NEW
    assert talk.labels


@pytest.mark.parametrize(
    "link", ["1_z_yes", "1_a_quota_staff_9", "1_x", "1_l_ja", "2_t_wages", "1_", "_", "1_t_" + "x" * 64]
)
def test_a_link_never_answers_erases_or_changes(link: str, book: Book) -> None:
    talk = Talk(book)
    talk.say("/quota")
    before = talk.chat
    talk.say(f"/start {link}")
    assert (talk.chat.flow, talk.chat.answers, talk.chat.lang) == (before.flow, before.answers, before.lang)


@pytest.mark.parametrize("said", [Said(t.ERASE, ("yes",)), Said(t.TOPIC, ("x" * 64,)), Said(t.TOPIC, ("a b",))])
def test_what_cannot_stand_in_a_link_is_refused(said: Said) -> None:
    with pytest.raises(ValueError, match="can't stand in a link"):
        t.carried(said)


def test_older_links_still_open(book: Book) -> None:
    for link, words in (("topic-wages", "Japanese worker"), ("quota-45", "5 trainees")):
        talk = Talk(book)
        talk.say(f"/start {link}")
        assert words in talk.words
