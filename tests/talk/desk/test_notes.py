"""What is counted of a turn: what came of it, never who called for help."""

from dataclasses import replace

import pytest

from bot.talk.desk.note import Note, Way
from bot.talk.event import Command, Event, Tap, Text, Unreadable
from bot.talk.reply import Kind
from tests.talk.conftest import NOON, Talk

TODAY = NOON.date()


def note(talk: Talk, event: Event) -> Note:
    noted = talk.do(event).noted
    assert noted is not None
    return noted


@pytest.mark.parametrize(
    ("lang", "says_no", "says"),
    [
        ("en", "no text of your messages", "Every other word, so nearly every name, becomes …"),
        ("ja", "メッセージの文は保存しません", "30日後に消します"),
        ("vi", "không giữ nội dung tin nhắn", "Sau 30 ngày sẽ bị xóa"),
    ],
)
def test_privacy_says_what_is_true(talk: Talk, lang: str, says_no: str, says: str) -> None:
    talk.hint = lang
    talk.say("/privacy")
    assert says_no in talk.words
    assert says not in talk.words
    talk.book = replace(talk.book, shared=frozenset())
    talk.say("/privacy")
    assert says_no not in talk.words
    assert says in talk.words


def test_a_line_is_counted_by_its_own_language(talk: Talk) -> None:
    assert note(talk, Text("実習生の講習は何時間ですか")).lang == "ja"
    assert note(talk, Text("How many lectures after arrival?")).lang == "en"
    assert note(talk, Text("Tôi được nghỉ phép bao nhiêu ngày một năm?")).lang == "vi"
    assert note(talk, Text("Berapa hari cuti tahunan saya dapat?")).lang == "id"  # understood, not spoken


@pytest.mark.parametrize(
    ("event", "way", "kind"),
    [
        (Command("quota", "45"), Way.COMMAND, Kind.QUOTA),
        (Command("help"), Way.COMMAND, Kind.MENU),
        (Tap("v1:g"), Way.TAP, Kind.MENU),
        (Text("1000 500 420"), Way.LINE, Kind.HOURS),
        (Text("the certificate of the thing"), Way.LINE, Kind.CHOICES),
        (Unreadable("voice"), Way.OTHER, Kind.NONE),
    ],
)
def test_each_way_and_what_came_of_it(talk: Talk, event: Event, way: Way, kind: Kind) -> None:
    found = note(talk, event)
    assert (found.day, found.way, found.kind, found.lang) == (TODAY, way, kind, "en")


@pytest.mark.parametrize(
    "line", ["My boss hits me", "社長に殴られました", "Công ty giữ hộ chiếu của tôi", "I want to die"]
)
def test_a_call_for_help_tells_neither_need_nor_language(talk: Talk, line: str) -> None:
    assert note(talk, Text(line)) == Note(TODAY, Way.LINE, Kind.HELP)


@pytest.mark.parametrize("line", ["sống không còn ý nghĩa gì nữa", "hidup ini rasanya sudah tidak ada artinya"])
def test_what_may_be_a_call_is_counted_as_one_and_no_word_of_it_is_kept(talk: Talk, line: str) -> None:
    talk.book = replace(talk.book, shared=frozenset(line.split()))
    assert note(talk, Text(line)) == Note(TODAY, Way.LINE, Kind.HELP)


def test_a_look_into_a_worry_tells_no_language(talk: Talk) -> None:
    for tap in ("v1:t:harassment-abuse", "v1:t:unpaid-wages"):
        found = note(talk, Tap(tap))
        assert (found.kind, found.lang, found.topic) == (Kind.ANSWER, "", tap.rpartition(":")[2])
    assert note(talk, Tap("v1:t:lectures:how-many-hours")).answer == "lectures/how-many-hours"
