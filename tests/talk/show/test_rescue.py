"""Help in need: every kind in every language, somebody to call who answers, and hours that are true at that moment."""

import re
import unicodedata
from datetime import datetime
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Tap
from bot.talk.hear.urgent import kinds
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.rescue import help_for
from bot.talk.words.markup import plain
from tests.talk.conftest import Talk

HELPED = ("en", "ja", "vi", "id", "zh", "tl", "th", "my", "km", "ne", "easy")
WRITTEN = (*HELPED, "lo")  # somebody may write in a language that has no help of its own
LONGEST = 1000
_POLICE = re.compile(r"(?<![\d-])110(?![\d-])")
NOON, NIGHT, NEW_YEAR = "2026-11-25 12:00", "2026-11-25 23:30", "2027-01-01 12:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Tokyo"))


def helped(book: Book, kind: str, lang: str, moment: str = NOON) -> Reply:
    return help_for(Scene(Chat(), book, "ja" if lang == "ja" else "en", at(moment)), kind, lang)


def words(reply: Reply) -> str:
    return "\n".join(map(plain, reply.parts))


def line(book: Book, kind: str, lang: str, phone: str, moment: str) -> str:
    """The line of one number in the help for a kind."""
    said = words(helped(book, kind, lang, moment)).splitlines()
    return next(found for found in said if found.startswith("📞") and phone in found)


def test_help_is_there_for_every_kind_in_every_language(book: Book) -> None:
    assert set(book.help.languages) == set(HELPED)
    assert [kind for kind in kinds() if not book.help.has(f"help-{kind}")] == []


@pytest.mark.parametrize(("kind", "lang"), list(product(kinds(), WRITTEN)))
def test_somebody_answers(book: Book, kind: str, lang: str) -> None:
    said = words(helped(book, kind, lang))
    numbers = [office for office in book.offices.values() if office.phone in said]
    every_line = {office.id for office in book.offices.values() if office.id.startswith("otit-")}
    own = any(lang in office.langs for office in numbers)
    assert own or _POLICE.search(said) or every_line <= {office.id for office in numbers}


@pytest.mark.parametrize(("kind", "lang", "moment"), list(product(kinds(), WRITTEN, (NOON, NIGHT, NEW_YEAR))))
def test_help_is_short(book: Book, kind: str, lang: str, moment: str) -> None:
    reply = helped(book, kind, lang, moment)
    assert reply.kind is Kind.HELP
    assert all(reply.parts)
    assert sum(unicodedata.category(sign)[0] != "M" for sign in "\n".join(reply.parts)) <= LONGEST  # marks take no room


@pytest.mark.parametrize(("kind", "lang"), list(product(kinds(), ("vi", "id", "zh", "tl", "easy"))))
def test_nothing_is_left_in_another_language(book: Book, kind: str, lang: str) -> None:
    reply, english = helped(book, kind, lang), helped(book, kind, "en")
    assert not set(words(reply).splitlines()) & set(words(english).splitlines())
    assert {part.count("<b>") for part in reply.parts[::2]} == {part.count("<b>") for part in english.parts[::2]}


@pytest.mark.parametrize("lang", HELPED)
def test_the_offices_of_a_language_have_a_name_in_it(book: Book, lang: str) -> None:
    assert [office.id for office in book.offices.values() if office.speaks(lang) and lang not in office.names] == []


@pytest.mark.parametrize("kind", kinds())
def test_buttons_lead_to_answers(talk: Talk, kind: str) -> None:
    reply = helped(talk.book, kind, "en")
    rows = [button for row in reply.rows for button in row]
    assert len(rows) >= 2
    assert [talk.do(Tap(button.data)).topic for button in rows] == [reply.topic, *reply.choices]


@pytest.mark.parametrize("lang", HELPED)
def test_every_branch_of_an_office_line(book: Book, lang: str) -> None:
    branches = product(("yes", "no"), ("open", "closed", "away", "unknown"), range(1, 8))
    said = {
        (free, now, day): book.help.say(
            lang, "help-office", name="N", phone="1", free=free, now=now, day=day, clock="09:00"
        )
        for free, now, day in branches
    }
    assert len(set(said.values())) == 2 * (
        7 + 3
    )  # the day is said only where the office is closed for less than a week
    assert all(("09:00" in line) is (now == "closed") for (_, now, _), line in said.items())


@pytest.mark.parametrize(
    ("lang", "kind", "phone", "noon", "night", "new_year"),
    [
        ("en", "documents", "0570-090911", "open now", "opens Thu 09:00", "opens Mon 09:00"),
        ("ja", "unpaid", "0120-811-610", "次は水曜日の17:00から", "次は木曜日の17:00から", "次は月曜日の17:00から"),
        ("vi", "documents", "0570-090911", "bây giờ gọi được", "từ 09:00 thứ Năm", "từ 09:00 thứ Hai"),
        ("id", "documents", "0570-090911", "bisa ditelepon sekarang", "Kamis pukul 09:00", "Senin pukul 09:00"),
        ("id", "unpaid", "0120-250-192", "Kamis pukul 11:00", "Kamis pukul 11:00", "Selasa pukul 11:00"),
        ("zh", "unpaid", "0120-250-169", "现在可以打", "周五11:00起可以打", "周一11:00起可以打"),
        ("tl", "documents", "0570-090911", "tawagan ngayon", "mula Huwebes, 09:00", "mula Lunes, 09:00"),
    ],
)
def test_open_or_closed_until(
    book: Book, lang: str, kind: str, phone: str, noon: str, night: str, new_year: str
) -> None:
    for moment, said in ((NOON, noon), (NIGHT, night), (NEW_YEAR, new_year)):
        assert said in line(book, kind, lang, phone, moment), moment


@pytest.mark.parametrize("moment", [NOON, NIGHT, NEW_YEAR])
def test_hours_not_verified_are_left_out_and_the_police_is_always_there(book: Book, moment: str) -> None:
    assert line(book, "unpaid", "vi", "0120-250-168", moment).endswith("(miễn phí)")
    assert line(book, "unpaid", "tl", "0120-250-197", moment).endswith("(libre)")
    assert line(book, "violence", "en", "110", moment).endswith("open now")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-12-24 10:59", "mulai Kamis pukul 11:00"),
        ("2026-12-24 19:00", "tutup"),  # opens on 5 January, a Tuesday, but not the next Tuesday
        ("2026-12-29 10:00", "tutup"),  # seven days: Tuesday would be taken for today
        ("2026-12-30 10:00", "mulai Selasa pukul 11:00"),
    ],
)
def test_a_weekday_is_said_only_within_the_week(book: Book, moment: str, said: str) -> None:
    assert line(book, "unpaid", "id", "0120-250-192", moment).endswith(said)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Em bị sếp đánh mỗi ngày, cứu em với", "vi"),
        ("Saya dipukul bos setiap hari, tolong saya", "id"),
        ("老板每天打我，请救救我", "zh"),
        ("Sinusuntok ako ng amo ko araw-araw, tulungan ninyo ako", "tl"),
    ],
)
def test_a_cry_is_answered_in_its_language(talk: Talk, text: str, lang: str) -> None:
    assert talk.say(text).parts[0] == talk.book.help.say(lang, "help-violence")
