"""What a line leaves: words many say, … and 0. No name, no number, nothing an allowlist doesn't hold."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.index.phrasings import phrasings
from bot.index.shared import shared_words
from bot.talk.chat import Chat
from bot.talk.desk.mask import BEGINS, HIDDEN, NUMBER, masked, tells, words_of
from bot.talk.event import Text
from bot.talk.respond import respond
from tests.talk.conftest import NOON, the_book

SHARED = shared_words()
KNOWN = sorted(SHARED)
LEARNING = replace(the_book(), shared=SHARED)

NAMES = (
    "Nguyễn Nguyen Trần Tran Linh linh Hương hương Hoa hoa Mai Minh Thanh Ngọc Dũng Tuấn "
    "Sato sato Tanaka tanaka Suzuki Yamada "
    "田中 佐藤 鈴木 高橋 山田 グエン トラン スズキ たなか すずき ぐえん Toyota トヨタ 豊田 "
    "Siti Budi Dewi Wahyu Maria Juan Jose Santos "
    "王 李 张 小明 阮 陈 Ram Sita Aung Htet Somchai สมชาย राम"
).split()


def allowed(line: str, shared: frozenset[str]) -> bool:
    return all(
        piece in (HIDDEN, NUMBER) or piece in shared or BEGINS + piece in shared for piece in line.split(" ") if piece
    )


@given(st.text(max_size=200) | st.lists(st.sampled_from(KNOWN) | st.text(max_size=8), max_size=12).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_no_word_outside_the_list_and_no_digit_but_nought(text: str) -> None:
    line = masked(text, SHARED)
    assert allowed(line, SHARED), line
    assert {sign for sign in line if sign.isdigit()} <= {"0"}
    assert HIDDEN + " " + HIDDEN not in line


@given(st.text(max_size=120))
def test_where_nothing_is_shared_nothing_is_left(text: str) -> None:
    assert not tells(masked(text, frozenset()))


@given(
    st.lists(st.sampled_from([each.text for each in phrasings()][::40]), max_size=2),
    st.sampled_from(NAMES),
    st.integers(0, 10**12),
)
@settings(max_examples=60, deadline=None)
def test_what_the_whole_bot_notes_of_a_line(lines: list[str], name: str, number: int) -> None:
    text = f"{' '.join(lines)} {name} {number}"
    noted = respond(Chat(), Text(text), LEARNING, NOON)[1].noted
    assert noted is not None
    if noted.line:
        assert allowed(noted.line.words, SHARED)
        assert name not in noted.line.words.split()
        assert str(number) not in noted.line.words or number == 0


@pytest.mark.parametrize("name", NAMES)
def test_a_name_goes(name: str) -> None:
    assert name not in SHARED
    for line in (f"company {name} pays", f"{name}", f"会社{name}さん"):
        assert name not in masked(line, SHARED).split()


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("My boss is Sato, my number 090-1234-5678", "my boss is … my number 0"),
        ("em tên là Mai, công ty không trả tiền tháng 3", "em tên là … công ty không trả tiền tháng 0"),
        ("田中社長が残業代を払わない。四十五人の会社です", "… 社長 が 残業代 を 払 わない 0 人 の 会社 です"),
        ("write to linh@example.com or https://example.com/boss", "write to … or …"),
        ("don’t pay ４５.５", "don't pay 0"),
        ("@boss_of_us", "…"),
        ("TK1234567", "… 0"),
        ("१२३ ๔๕ ½ ⅷ", "0 0 0 0 …"),
        ("", ""),
        ("🙂 ... !!", ""),
    ],
)
def test_lines_as_they_are_kept(line: str, left: str) -> None:
    assert masked(line, SHARED) == left


def test_a_capital_inside_a_sentence_may_begin_a_name() -> None:
    shared = frozenset(("may", "i", BEGINS + "i", "go", "TITP"))
    assert masked("I may go. May may go, TITP", shared) == "i may go … may go TITP"


def test_chinese_characters_are_cut_into_known_words_only() -> None:
    shared = frozenset(("残業代", "残業", "会社", "代"))
    assert masked("山田残業代会社", shared) == "… 残業代 会社"
    assert masked("代", shared) == "代"
    assert masked("山代", shared) == "…"


def test_words_as_the_list_has_them() -> None:
    assert list(words_of("How long? as long, TITP 3")) == ["^how", "long", "^as", "as", "long", "TITP"]


def test_nothing_is_noted_where_the_operator_does_not_learn() -> None:
    noted = respond(Chat(), Text("the certificate of the thing"), the_book(), NOON)[1].noted
    assert noted is not None
    assert noted.line is None


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("the certificate of the thing", True),
        ("How many lectures after arrival?", False),
        ("My boss hits me, Sato is his name", False),
        ("45 people", False),
        ("zzqx vvkw", False),
    ],
)
def test_only_a_line_without_a_sure_answer_is_kept(line: str, kept: bool) -> None:
    noted = respond(Chat(), Text(line), LEARNING, NOON)[1].noted
    assert noted is not None
    assert (noted.line is not None) is kept
    if noted.line:
        assert len(noted.line.near) == 3


def test_an_answer_in_a_conversation_is_never_kept() -> None:
    asked = Chat(flow="quota", answers={"type": "supervised"}, seen_at=NOON)
    for line in ("Sato Metal Works", "Tanaka", "四十五"):
        noted = respond(asked, Text(line), LEARNING, NOON)[1].noted
        assert noted is not None
        assert noted.line is None
