"""Lines that set two cases side by side, in every language people write in; and lines that don't."""

from datetime import date

import pytest

from bot.edge.made.split import plain
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.named.versus import versus
from bot.talk.scene import Scene
from bot.talk.show.taken.columns import WIDEST, Columns, Line, width
from bot.talk.understand import understand
from tests.talk.conftest import NOON, Talk

LINES = {
    "compare 45 and 51": "n:51:45:supervised:general:-",
    "45 vs 51": "n:51:45:supervised:general:-",
    "Compare 45 staff with 51 staff": "n:51:45:supervised:general:-",
    "compare 45 and 51 care staff": "n:51:45:supervised:care:-",
    "45 care vs 51 care": "n:51:45:supervised:care:-",
    "45人と51人を比較": "n:51:45:supervised:general:-",
    "45人と51人を比べて": "n:51:45:supervised:general:-",
    "介護で45人と51人を比較": "n:51:45:supervised:care:-",
    "bandingkan 45 dan 51": "n:51:45:supervised:general:-",
    "so sánh 45 và 51": "n:51:45:supervised:general:-",
    "比较45人和51人": "n:51:45:supervised:general:-",
    "ikumpara ang 45 at 51": "n:51:45:supervised:general:-",
    "45 ordinary vs excellent": "x:45:supervised:general:-",
    "compare 45 now and excellent": "x:45:supervised:general:-",
    "compare 45 with excellent": "x:45:supervised:general:-",
    "30 construction: compare ordinary and excellent": "x:30:supervised:construction:-",
    "45人 一般と優良を比較": "x:45:supervised:general:-",
    "45人で優良と比較して": "x:45:supervised:general:-",
    "so sánh 45 ưu tú và thông thường": "x:45:supervised:general:-",
    "bandingkan 45 biasa dan unggul": "x:45:supervised:general:-",
    "compare TITP and ESD for 45": "p:45:supervised:general:-",
    "45 titp vs esd": "p:45:supervised:general:-",
    "compare 45 with ESD": "p:45:supervised:general:-",
    "45人 技能実習と育成就労を比較": "p:45:supervised:general:-",
    "compare 1000/500/420 and 1000/600/320": "h:1000:500:420:1000:600:320",
    "1000 500 420 vs 900 600 420": "h:1000:500:420:900:600:420",
    "1000/500/420と1000/600/320を比較": "h:1000:500:420:1000:600:320",
    "bandingkan 1000/500/420 dan 1000/600/320": "h:1000:500:420:1000:600:320",
    "what's the difference between 30 and 31 staff": "n:31:30:supervised:general:-",
    "30 staff versus 41 staff in construction": "n:41:30:supervised:construction:-",
    "45 vs. 51": "n:51:45:supervised:general:-",
    "can you compare 45 and 51 for a care home": "n:51:45:supervised:care:-",
    "建設業で30人と41人を比較したい": "n:41:30:supervised:construction:-",
    "常勤30人と41人を比べてください": "n:41:30:supervised:general:-",
    "compare excellent and ordinary for 45 staff": "x:45:supervised:general:-",
    "45人の場合、優良と一般の違いは": "x:45:supervised:general:-",
    "45: excellent vs not excellent": "x:45:supervised:general:-",
    "with 45 staff, TITP vs ESD": "p:45:supervised:general:-",
    "so sánh 45 người: TITP và ESD": "p:45:supervised:general:-",
    "比较45人的技能实习和育成就劳": "p:45:supervised:general:-",
    "bandingkan 30 karyawan dengan 41 karyawan": "n:41:30:supervised:general:-",
    "ano ang pagkakaiba ng 30 at 31": "n:31:30:supervised:general:-",
    "compare plan 1000/500/420 with plan 1000/600/320": "h:1000:500:420:1000:600:320",
}
NOT_STAFF = (
    "difference between 3 and 5 years",
    "what is the difference between No. 1 and No. 2",
    "No. 1 vs No. 2",
    "第1号と第2号の違い",
    "1号と2号の違いは何ですか",
    "技能実習1号と2号の違い",
    "特定技能1号と2号の違い",
    "difference between SSW 1 and SSW 2",
    "article 9 versus article 10",
    "compare 900 yen and 1000 yen",
    "N4とN3の違い",
    "compare 2026 and 2027",
    "compare TITP and ESD for 2027",
    "compare ESD and TITP in 1 year",
    "100 hours vs 120 hours",
    "compare 40 hours and 44 hours a week",
    "compare 45 trainees and 51 trainees",
    "year 1 vs year 2",
    "khác nhau giữa số 1 và số 2",
    "apa bedanya tahun 1 dan 2",
    "pagkakaiba ng No. 1 at No. 2",
    "25% vs 35%",
    "compare 3 months and 6 months",
    "excellent vs ordinary, 120 points",
    "3級と2級の違い",
)
NOTHING = (
    *NOT_STAFF,
    "what is the difference between TITP and ESD",
    "技能実習と育成就労の違いは何ですか",
    "compare",
    "compare with excellent",
    "compare with 51",
    "45 and 51",
    "compare wages in Tokyo and Osaka",
    "how does the wage of 45 trainees compare with that of 51 Japanese workers in the same town",
    "compare 45, 51 and 60",
    "compare 1000/500/420 and 1000/600",
    "compare 0 and 45",
    "excellent company versus ordinary company: what changes for the trainees?",
)


@pytest.mark.parametrize("line", LINES)
def test_two_cases_are_set_side_by_side(line: str, book: Book) -> None:
    said = versus(Scene(Chat(), book, "en", NOON), line)
    assert said
    assert ":".join(said.args) == LINES[line]


@pytest.mark.parametrize("line", NOTHING)
def test_what_compares_no_two_numbers_is_left_to_be_understood(line: str, book: Book) -> None:
    assert versus(Scene(Chat(), book, "en", NOON), line) is None


@pytest.mark.parametrize("line", NOT_STAFF)
def test_numbers_of_something_else_are_never_told_as_staff(line: str, book: Book) -> None:
    assert understand(line, book, NOON.date()).compared is None


@pytest.mark.parametrize(
    ("line", "args"),
    [
        ("compare with 51", "n:51:45:supervised:care:-"),
        ("compare with excellent", "x:45:supervised:care:-"),
        ("compare with ESD", "p:45:supervised:care:-"),
        ("優良と比較", "x:45:supervised:care:-"),
        ("51人と比較", "n:51:45:supervised:care:-"),
        ("bandingkan dengan 51", "n:51:45:supervised:care:-"),
    ],
)
def test_without_a_number_the_company_in_the_chat_is_meant(line: str, args: str, book: Book) -> None:
    talk = Talk(book)
    talk.say("/quota 45 care")
    said = versus(Scene(talk.chat, book, "en", NOON), line)
    assert said
    assert ":".join(said.args) == args


@pytest.mark.parametrize("lang", ["en", "ja", "vi", "id", "zh", "tl", "th", "my", "km", "ne"])
@pytest.mark.parametrize("line", [*LINES, "compare 9999 and 5000", "compare 20000/20000/20000 and 1000/600/320"])
def test_the_columns_fit_a_phone(line: str, lang: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say(line)
    assert talk.last
    (table,) = [part for part in talk.last.parts if part.startswith("<pre>")]
    assert max(map(width, plain(table).split("\n"))) <= WIDEST, table


def test_what_differs_is_marked_and_what_is_the_same_is_not() -> None:
    lines = (
        Line("a", 1, 1),
        Line("b", 5, 6),
        Line("c", 10, 9),
        Line("d", None, "x"),
        Line("e", None, None),
        Line("優", 0, 3),
    )
    assert plain(Columns(("L", "R"), lines, "x").words).split("\n") == [
        "x   L R",
        "a   1 1",
        "b   5 6 +1",
        "c  10 9 −1",
        "d   – x ≠",
        "e   – –",
        "優  0 3 +3",
    ]


@pytest.mark.parametrize(
    ("day", "words"), [("2026-11-22", "30 June 2027"), ("2027-04-10", "31 March 2027"), ("2027-07-02", "30 June 2027")]
)
def test_no_number_hides_the_last_days(day: str, words: str, book: Book) -> None:
    at = date.fromisoformat(day)
    talk = Talk(book, now=NOON.replace(year=at.year, month=at.month, day=at.day))
    for line in ("compare 45 and 51", "45 ordinary vs excellent", "45 titp vs esd"):
        talk.say(line)
        assert words in talk.words, line
    talk.say("45 ordinary vs excellent")
    assert "No. 3 only where No. 2 began by" in talk.words


@pytest.mark.parametrize("line", ["เทียบ 45 กับ 51", "45 र 51 तुलना", "45 နဲ့ 51 နှိုင်းယှဉ်", "ប្រៀបធៀប 45 និង 51"])
def test_the_example_of_the_help_is_compared(talk: Talk, line: str) -> None:
    talk.say(line)
    assert "45 51" in talk.words
