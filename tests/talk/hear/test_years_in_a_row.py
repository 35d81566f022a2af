"""Trainees of years in a row without "and": each number goes with the year it stands at, by the shape of the row."""

import pytest

from bot.talk.book import Book
from bot.talk.understand import understand
from tis_rules import Held


@pytest.mark.parametrize(
    ("line", "staff", "held"),
    [
        ("may 5 trainee na: 2 first year 3 second year, 25 staff", 25, Held(2, 3, 0)),
        ("25 staff, may 5 trainee: 2 sa first year, 3 sa second year", 25, Held(2, 3, 0)),
        ("7 trainees here, 3 first years 4 second years, 60 employees", 60, Held(3, 4, 0)),
        ("5 trainees: 2 first year 3 second year, 25 staff", 25, Held(2, 3, 0)),
        ("45 staff, 2 No. 1 3 No. 2 trainees", 45, Held(2, 3, 0)),
        ("5 thực tập sinh: 2 năm nhất 3 năm hai, 25 nhân viên", 25, Held(2, 3, 0)),
        ("5 magang: 2 tahun pertama 3 tahun kedua, 25 karyawan", 25, Held(2, 3, 0)),
        ("实习生5人：2个一年级 3个二年级，员工25人", 25, Held(2, 3, 0)),
        ("実習生5人：2人1年目 3人2年目、社員25人", 25, Held(2, 3, 0)),
        # right before the number, as ever
        ("45 staff, first year 2 second year 3 trainees", 45, Held(2, 3, 0)),
        ("60 nhân viên, thực tập sinh năm nhất 2, năm hai 4", 60, Held(2, 4, 0)),
        ("45 karyawan, magang tahun pertama 2 tahun kedua 3", 45, Held(2, 3, 0)),
        ("45 staff, No. 1: 2, No. 2: 3", 45, Held(2, 3, 0)),
        ("社員25人、実習生5人：1年目2人 2年目3人", 25, Held(2, 3, 0)),
        ("45 nhân viên, số 1 2 bạn, số 2 3 bạn", 45, Held(2, 3, 0)),
        ("45 staff, 3 in No. 2 and 2 in No. 1", 45, Held(2, 3, 0)),
    ],
)
def test_each_number_goes_with_its_year(book: Book, line: str, staff: int, held: Held) -> None:
    found = understand(line, book).quota
    assert found is not None
    assert (found.facts.staff, found.facts.held) == (staff, held)
