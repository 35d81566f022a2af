"""Years of Nepal's and Cambodia's own calendars are asked back; months of ours are read as written there."""

from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.hear.dates.roles import dated
from bot.talk.hear.months import impossible_day, read_month
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON, Talk


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("२०८३ चैतमा सुरु", "2083 चैत"),
        ("2083 chaitra ma suru", "2083 chaitra"),
        ("असार २०८४ मा आउँछ", "असार 2084"),
        ("जुन 2083", "जुन 2083"),
        ("२०८३ साल", "2083 साल"),
        ("ពុទ្ធសករាជ 2571 ខែមិថុនា", "ពុទ្ធសករាជ 2571"),
        ("ព.ស. ២៥៧០ មិថុនា", "ព.ស. 2570"),
    ],
)
def test_a_year_of_another_calendar_is_named(line: str, year: str) -> None:
    assert impossible_day(line) == year


@pytest.mark.parametrize(
    "line", ["2080 घण्टा काम", "we have 2080 hours", "2083 staff", "जुन 2027", "មិថុនា 2027", "2570 នាក់"]
)
def test_a_number_or_a_year_of_ours_is_none(line: str) -> None:
    assert impossible_day(line) == ""


@pytest.mark.parametrize(
    "line",
    ["ចាប់ផ្តើមខែមិថុនា ឆ្នាំ2027", "ខែ ៦ ឆ្នាំ ២០២៧", "មិថុនា ២០២៧", "जुन २०२७ मा", "2027 सालको जुन", "सन् 2027 जुनमा सुरु"],
)
def test_the_same_month_of_ours(line: str) -> None:
    assert read_month(line) == date(2027, 6, 1)


@pytest.mark.parametrize(("lang", "line"), [("ne", "२०८३ चैतमा सुरु गर्न मिल्छ?"), ("km", "ចាប់ផ្តើមឆ្នាំ 2571 បានទេ")])
def test_it_is_asked_back(book: Book, lang: str, line: str) -> None:
    talk = Talk(book, hint=lang)
    talk.say(line)
    assert plain(book.texts.say(lang, "number-no-day", said=impossible_day(line))) in talk.words


@pytest.mark.parametrize(
    ("line", "start", "filed"),
    [
        ("យោងផែនការដាក់ពាក្យសុំថ្ងៃទី 10 មីនា 2027 ចាប់ផ្តើមខែមិថុនា 2027", True, True),
        ("योजनाको निवेदन 10 मार्च 2027, सुरु जुन 2027", True, True),
        ("अनुबन्ध होइन, जुन 2027 मा सुरु", True, False),
    ],
)
def test_what_a_date_is_the_day_of(line: str, start: bool, filed: bool) -> None:
    found = dated(line, NOON.date())
    assert found is not None
    assert (found.start is not None, found.filed is not None) == (start, filed)
