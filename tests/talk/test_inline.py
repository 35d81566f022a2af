"""What is offered in any chat: the right thing first, the same at every look, each with a message Telegram takes."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.edge.made.split import messages
from bot.playground.botapi.limits import formatted
from bot.talk.book import Book
from bot.talk.hear.answers.brief import brief, in_brief
from bot.talk.hear.company import Case
from bot.talk.inline import FIRST, MOST, inline
from bot.talk.reply import Offers
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON, the_book
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

LINES = {
    "45": ("1_q_45_supervised_general_-", "45 staff", "5 trainees in the first year"),
    "45 staff": ("1_q_45_supervised_general_-", "45 staff", "5 trainees"),
    "45 care excellent 5/8": ("1_q_45_supervised_care_1_5-8-0_-", "45 care staff, excellent, 13 here", "5 more"),
    "45 not excellent": ("1_q_45_supervised_general_0", "45 staff, not excellent", "5 trainees"),
    "30 construction": ("1_q_30_supervised_construction_-", "30 staff, construction", "3 trainees"),
    "45 enterprise type": ("1_q_45_enterprise_general_-", "45 staff, own company abroad", "2 trainees"),
    "we are 51 people": ("1_q_51_supervised_general_-", "51 staff", "6 trainees"),
    "45人 介護 優良": ("1_q_45_supervised_care_1", "45 care staff, excellent", "10 trainees"),
    "12 staff and 3 trainees": ("1_q_12_supervised_general_-_t3_-", "12 staff, 3 here", "0–3 more"),
    "1000 500 420": ("1_h_1000_500_420", "1,000 / 500 / 420 hours", "The three shares fit"),
    "600/1000/420": ("1_h_600_1000_420", "600 / 1,000 / 420 hours", ""),
    "welding": ("1_o_7-7", "溶接 (Welding)", "is on the list"),
    "nails": ("1_t_occupation-not-listed", "What if the job isn't on the list?", "only No. 1"),
    "can trainees change company?": ("1_t_change-company", "Can I change my company?", "You can ask to change company"),
    "How much overtime is allowed?": ("1_t_working-hours-overtime_overtime-limit", "How much overtime", "45 hours"),
    "残業は月何時間までですか": ("1_t_working-hours-overtime_overtime-limit", "残業は月何時間まで", "月45時間"),
    "June 2027": ("1_wh_2027-06", "Start in June 2027", "still open"),
    "my boss hit me": ("1_k_violence_en", "I need help", "Nobody may hit"),
    "1_q_45_supervised_care_1": ("1_q_45_supervised_care_1", "45 care staff, excellent", "10 trainees"),
}


def offered(line: str, book: Book, hint: str = "en") -> Offers:
    return inline(line, book, NOON, hint)


@pytest.mark.parametrize("line", LINES)
def test_the_right_thing_comes_first(line: str, book: Book) -> None:
    carried, title, words = LINES[line]
    first = offered(line, book).offers[0]
    assert first.id == carried
    assert first.title.startswith(title)
    assert words in first.line


def test_before_anything_is_typed_the_main_topics_are_offered(book: Book) -> None:
    for empty in ("", "  "):
        assert [offer.id for offer in offered(empty, book).offers] == [f"1_t_{topic}" for topic in FIRST]
    assert offered("", book, "ja").offers[0].title == book.faq.topics["quota"].title("ja")


def test_a_company_is_offered_as_said_and_seen_otherwise(book: Book) -> None:
    titles = [offer.title for offer in offered("45", book).offers]
    compared = ["Ordinary and excellent", "TITP and ESD"]
    assert titles == ["45 staff", "45 staff, excellent", "45 care staff", "45 staff, construction", *compared]


def test_the_beginning_of_a_word_finds_titles(book: Book) -> None:
    titles = [offer.title for offer in offered("overt", book).offers]
    assert "May trainees work overtime?" in titles
    assert all("overt" in title.lower() for title in titles)


def test_what_means_nothing_offers_nothing_but_the_way_in(book: Book) -> None:
    found = offered("zzxqj", book)
    assert (found.offers, found.open_label, found.open_start) == ((), "Ask me in a chat of your own", "1_u")


def test_a_plan_that_is_not_its_total_is_not_judged(book: Book) -> None:
    offers = offered("1000 required 500 related 500 peripheral of 1920", book).offers
    assert not any(offer.id.startswith("1_h_") for offer in offers)


def test_a_call_for_help_is_kept_for_nobody(book: Book) -> None:
    assert offered("my boss hit me", book).seconds == 0
    assert offered("45", book).seconds == 300


@pytest.mark.parametrize("hint", ["en", "ja"])
@pytest.mark.parametrize("line", ["", *LINES, "wages", "hours", "trainee", "実習生", "construction"])
def test_each_result_is_one_message_telegram_takes(line: str, hint: str, book: Book) -> None:
    found = offered(line, book, hint)
    assert len(found.offers) <= MOST
    assert len({offer.id for offer in found.offers}) == len(found.offers)
    for offer in found.offers:
        assert len(messages(offer.parts)) == 1
        assert formatted({"text": messages(offer.parts)[0], "parse_mode": "HTML"}).text
        assert 1 <= len(offer.id) <= 64
        assert offer.title == plain(offer.title)
        assert 0 < len(offer.title) <= 80, offer.title
        ((button,),) = offer.rows
        assert button.start == offer.id


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_line_at_all_is_answered_the_same_twice(line: str) -> None:
    assert offered(line, the_book()) == offered(line, the_book())


HELD = st.none() | st.builds(Held, *[st.integers(0, 99)] * 3)
TYPES = st.sampled_from((AcceptanceType.SUPERVISED, AcceptanceType.ENTERPRISE))
FACTS = st.builds(
    QuotaFacts, st.integers(1, 9999), TYPES, st.sampled_from(Sector), st.sampled_from((None, True, False)), HELD
)


@given(FACTS)
@settings(max_examples=200, deadline=None)
def test_a_company_in_brief_is_read_as_itself(facts: QuotaFacts) -> None:
    case = Case(facts)
    assume(not (in_brief(case).isdigit() and 1900 <= (facts.staff or 0) < 2100))
    assert brief(in_brief(case), the_book().quick) == case


@pytest.mark.parametrize(
    "line",
    ["0", "45%", "45.5", "1000/500/420", "45 instructors", "45 and 51", "17 years old", "2027-06", "care 45", "2027"],
)
def test_what_is_more_than_a_company_in_brief_is_left_to_be_understood(line: str, book: Book) -> None:
    assert brief(line, book.quick) is None
