""" "3 of them" stands behind the trainees and tells of them: the number of staff behind it was lessened by them."""

import pytest

from bot.talk.book import Book
from bot.talk.understand import understand
from tis_rules import Held


@pytest.mark.parametrize(
    ("line", "staff", "held"),
    [
        ("実習生は5人います。うち3人が2号、残りは1号です。社員42人", 42, Held(2, 3, 0)),
        ("実習生が6名います。そのうち2名が1号、残りは2号。社員は50名です", 50, Held(2, 4, 0)),
        ("実習生8人、うち3人が1号、5人が2号。従業員35人です", 35, Held(3, 5, 0)),
        ("実習生5人、うち3人が2号、残り1号。社員42人（実習生含まず）", 42, Held(2, 3, 0)),
        ("we have 5 trainees, 3 of them are in No. 2 and the rest in No. 1. 42 staff", 42, Held(2, 3, 0)),
        ("6 trainees, of which 2 are first-years, others second-years; 50 employees", 50, Held(2, 4, 0)),
        ("có 5 thực tập sinh, trong đó 3 bạn số 2, còn lại số 1. Nhân viên 42 người", 42, Held(2, 3, 0)),
        ("6 thực tập sinh, trong đó 2 năm nhất, còn lại năm hai, công ty 50 nhân viên", 50, Held(2, 4, 0)),
        ("ada 5 magang, 3 di antaranya No. 2, sisanya No. 1. karyawan 42 orang", 42, Held(2, 3, 0)),
        ("magang 6 orang, di antaranya 2 tahun pertama, sisanya tahun kedua. 50 karyawan", 50, Held(2, 4, 0)),
        ("有5名实习生，其中3名2号，其余1号。员工42人", 42, Held(2, 3, 0)),
        ("实习生6人，其中2人一号，4人二号，员工50人", 50, Held(2, 4, 0)),
        ("may 5 trainee, 3 sa kanila No. 2, ang iba No. 1. 42 ang staff", 42, Held(2, 3, 0)),
        ("6 trainee, 2 sa kanila first year, iba second year. 50 empleyado", 50, Held(2, 4, 0)),
        # of the staff, as ever
        ("社員42人、うち実習生は5人です。3人が2号、残りは1号", 37, Held(2, 3, 0)),
        ("従業員42人、うち5人が実習生（3人が2号、2人が1号）", 37, Held(2, 3, 0)),
        ("実習生5人、うち3人が2号、残り1号。社員42人（実習生含む）", 37, Held(2, 3, 0)),
        ("実習生が5人（うち2号が3人、1号が2人）、社員数は実習生を含めて42人", 37, Held(2, 3, 0)),
    ],
)
def test_some_of_the_trainees_are_none_of_the_staff(book: Book, line: str, staff: int, held: Held) -> None:
    found = understand(line, book).quota
    assert found is not None
    assert (found.facts.staff, found.facts.held) == (staff, held)


@pytest.mark.parametrize(
    ("line", "staff", "here"),
    [
        ("技能実習生5人（うち2人が1号）、社員42人", 42, 5),
        ("従業員45名（うち技能実習生8名）です", 37, 8),
        ("60 staff, 15 of them trainees", 45, 15),
        ("员工60人，其中15名实习生", 45, 15),
        ("5 trainees, 3 of them in No. 2, among 42 staff in all including them", 37, 5),
    ],
)
def test_whose_some_of_them_are_is_heard(book: Book, line: str, staff: int, here: int) -> None:
    found = understand(line, book).quota
    assert found is not None
    assert (found.facts.staff, found.here) == (staff, here)
