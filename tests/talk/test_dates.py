"""Lines that name dates or the coming programme: tests/eval/dates.csv, at the last days and the first after them.

`expect`: what the reply says, parted by "; ". `never`: what it must not say.
"""

import csv
from datetime import date
from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.hear.dates.roles import dated
from bot.talk.reply import Kind
from bot.talk.scene import Scene
from bot.talk.show.arrivals import line as line_of
from bot.talk.understand import understand
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON, Talk, in_english

ROWS = list(csv.DictReader((Path(__file__).parents[1] / "eval" / "dates.csv").read_text("utf-8").splitlines()))

IN_ENGLISH = ("id", "zh", "tl")
"""Languages whose rows say what the reply is in English."""


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['lang']}: {row['text']}" for row in ROWS])
def test_dates_are_weighed_by_what_they_are_the_day_of(book: Book, row: dict[str, str]) -> None:
    talk = Talk(in_english(book)) if row["lang"] in IN_ENGLISH else Talk(book, hint=row["lang"])
    talk.say(row["text"])
    missing = [words for words in filter(None, row["expect"].split("; ")) if words not in talk.words]
    assert not missing, f"{missing} not in:\n{talk.words}"
    assert not row["never"] or row["never"] not in talk.words, talk.words


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2027, 6, 30), "Start on 30 June 2027: Technical Intern Training"),
        (date(2027, 7, 1), "No: no new technical intern can start then."),
    ],
)
def test_now_is_a_day_too(book: Book, day: date, said: str) -> None:
    talk = Talk(book)
    talk.now = talk.now.replace(year=day.year, month=day.month, day=day.day)
    talk.say("can we start a trainee now?")
    assert talk.words.startswith(said), talk.words


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("số 2 tháng 5/2026", date(2026, 5, 1)),
        ("tahap 2 Mei 2026", date(2026, 5, 1)),
        ("2号5月2026年", date(2026, 5, 1)),
        ("No. 2 May 2026", date(2026, 5, 1)),
        ("2号 5月 2026年", date(2026, 5, 1)),
        ("stage 2 Mayo 2026, pwede pa ba sa No. 3?", date(2026, 5, 1)),
    ],
)
def test_the_number_of_a_stage_is_no_day(line: str, day: date) -> None:
    found = dated(line, date(2026, 11, 22))
    assert found
    assert found.no2
    assert (found.start, found.no2.first) == (None, day)


@pytest.mark.parametrize(
    "line",
    [
        "来年の夏、8月に受け入れたいです。社員44人",
        "明年夏天,大概8月份,44名员工",
        "next year, maybe around August, 44 staff",
        "next summer, in August, 44 staff",
        "mùa hè năm sau, khoảng tháng 8, 44 nhân viên",
        "musim panas tahun depan, sekitar Agustus, 44 karyawan",
        "44 empleyado, sa susunod na taon, mga Agosto",
    ],
)
def test_a_season_or_a_maybe_before_a_month_is_of_its_year(line: str) -> None:
    found = dated(line, date(2026, 11, 22))
    assert found
    assert found.intake
    assert found.intake.first == date(2027, 8, 1)


def test_a_start_that_is_over_is_refused_and_a_year_of_the_past_is_none(talk: Talk) -> None:
    talk.say("45 staff, start January 2020, how many?")
    assert "January 2020 is past" in talk.words
    talk.say("45 staff, we started in 2019, how many trainees?")
    assert talk.words.startswith("5 trainees in the first year")


def test_a_no_tells_no_days_of_the_start_that_cannot_be(talk: Talk) -> None:
    talk.say("apply in April 2027, start May 2027")
    assert talk.words.startswith("No: a plan for a new technical intern can't be applied for in April 2027")
    assert "your start" not in talk.words
    assert "No. 1 ends" not in talk.words


@pytest.mark.parametrize("line", ["မေးချင်တာ ရှိလို့ပါ", "တစ်ခု မေးပါရစေ", "ယာဉ်မောင်းလိုင်စင် ယူလို့ရလား", "जुन काम दिन्छ त्यो गर्नुपर्छ?"])
def test_a_name_of_a_month_within_another_word_is_none(book: Book, line: str) -> None:
    """To ask and to drive begin in Burmese as May does; June is also "which" in Nepali."""
    assert understand(line, book, NOON.date()).arrival is None


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("th", "เริ่มเดือนกรกฎาคม 2027"),
        ("km", "ចាប់ផ្តើមខែកក្កដា 2027 បានទេ"),
        ("my", "2027 ဇူလိုင်လမှာ စလို့ရလား"),
        ("ne", "2027 जुलाईमा सुरु गर्न मिल्छ?"),
    ],
)
def test_a_month_written_together_with_other_words_is_read(book: Book, lang: str, line: str) -> None:
    talk = Talk(book, hint=lang)
    talk.say(line)
    assert plain(line_of(Scene(talk.chat, book, lang, NOON), date(2027, 7, 1), date(2027, 7, 31))) in talk.words


def test_a_year_in_which_the_programmes_change_leads_no_answer(book: Book) -> None:
    talk = Talk(book, hint="th")
    talk.say("เริ่มปี 2027 ได้ไหม")
    assert "2027: การฝึกงานด้านเทคนิคเปิดอยู่" not in talk.words


@pytest.mark.parametrize(
    "line",
    [
        "my visa is until August 2027, will I be moved to ESD?",
        "TTS đang có visa đến tháng 8/2027 thì có bị chuyển sang ikusei không?",
        "在留期限は2027年8月までです。育成就労に変わりますか",
        "我的签证到2027年8月,会变成育成就劳吗",
        "visa saya sampai Agustus 2027, apakah pindah ke ikusei",
        "hanggang Agosto 2027 ang visa ko, malilipat ba ako sa ESD?",
    ],
)
def test_the_day_a_visa_ends_is_no_start(book: Book, line: str) -> None:
    assert understand(line, book, NOON.date()).dated is None


def test_an_intake_until_a_month_keeps_its_day(book: Book) -> None:
    found = understand("can we take trainees until June 2027", book, NOON.date())
    assert found.dated is not None
    assert found.dated.intake is not None


def test_the_slack_months_of_a_farm_ask_for_no_start(book: Book) -> None:
    line = "Our farm has nothing to do in January and February. Can the interns work at a cousin's farm in winter?"
    found = understand(line, book, NOON.date())
    assert (found.dated, found.kind) == (None, Kind.CHOICES)
