"""Specified skilled workers beside the staff may be put to it; the sum of several sites is one of the choices."""

import pytest

from bot.talk.book import Book
from bot.talk.understand import understand
from tests.talk.conftest import NOON


def _choices(book: Book, line: str) -> tuple[int, ...]:
    return understand(line, book, NOON.date()).several


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("特定技能10人、実習生ゼロ、日本人社員27人。枠は？", (27, 37)),
        ("27 Japanese staff and 10 SSW workers, no trainees. quota?", (27, 37)),
        ("công ty có 27 nhân viên Nhật và 10 người đặc định, được mấy tts", (27, 37)),
        ("karyawan Jepang 27, tokutei ginou 10, kuota magang berapa", (27, 37)),
        ("日本员工27人，特定技能10人，能招几个实习生", (27, 37)),
        ("27 na Japanese staff at 10 SSW, ilang trainee pwede", (27, 37)),
        ("社員30人、特定技能5人です。実習生は何人？", (30, 25, 35)),
        ("社員40人、うち特定技能6人。枠は？", (40, 34)),
        ("we have 40 staff, 6 of them SSW, how many trainees", (40, 34)),
        ("30 staff, 5 abroad, how many trainees", (30, 25)),
    ],
)
def test_skilled_workers_beside_the_staff(book: Book, line: str, numbers: tuple[int, ...]) -> None:
    assert _choices(book, line) == numbers


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("两个工厂 一家25人，一家40人，能招几个", (25, 40, 65)),
        ("两个分店，25人和40人，名额几个", (25, 40, 65)),
        ("工場が2つで25人と40人です。何人？", (25, 40, 65)),
        ("satu PT: 31 dan 9, kuota berapa", (31, 9, 40)),
        ("dua cabang satu PT: 31 orang dan 9 orang, boleh berapa pemagang", (31, 9, 40)),
        ("two factories with 31 and 9 staff, quota?", (31, 9, 40)),
        ("hai nhà máy, 25 người và 40 người, được mấy tts", (25, 40, 65)),
        ("dalawang branch, 25 at 40 na tao, ilang trainee", (25, 40, 65)),
    ],
)
def test_as_many_numbers_as_sites_have_their_sum(book: Book, line: str, numbers: tuple[int, ...]) -> None:
    assert _choices(book, line) == numbers


def test_one_of_two_companies_is_no_staff_and_they_have_no_sum(book: Book) -> None:
    found = understand("我有两家公司，一家25人，一家40人，各能招几个实习生", book, NOON.date())
    assert found.compared == (25, 40)


@pytest.mark.parametrize(
    "line",
    [
        "two factories with 31 staff and 9 trainees, how many more?",
        "one company: 31 staff and 9 part-timers, how many trainees?",
        "two factories, 5 km and 9 km away, 40 staff, how many trainees?",
        "工場が2つで社員40人、実習生5人です。何人？",
    ],
)
def test_numbers_of_others_are_no_sites(book: Book, line: str) -> None:
    assert 40 not in _choices(book, line)
