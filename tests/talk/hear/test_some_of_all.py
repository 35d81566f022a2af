"""Whose number is the staff: some of all, those who join or leave, a group's, about so many, more than so many."""

import pytest

from bot.talk.book import Book
from tests.talk.heard import fits, hear

CASES = {
    "quota staff=45": [
        ("en", "45 of our 60 people are full time"),
        ("en", "out of 80 people, 45 are full-time"),
        ("en", "of our 60 people 45 work full time"),
        ("ja", "60人中45人が正社員です"),
        ("ja", "全60名のうち正社員45名"),
        ("vi", "trong 60 người có 45 người chính thức"),
        ("id", "45 dari 60 orang adalah karyawan tetap"),
        ("zh", "60人中45人是正式员工"),
        ("tl", "sa 60 na tao, 45 ang full-time"),
    ],
    "quota staff=30": [("en", "30 full-timers out of a total of 50")],
    "quota staff=51": [
        ("en", "if we hire 6 more we will be 51"),
        ("ja", "6人採用すると51人になります"),
        ("vi", "nếu tuyển thêm 9 người nữa thì công ty thành 51"),
        ("id", "kalau rekrut 6 orang lagi jadi 51"),
        ("zh", "再招6人就有51人"),
        ("tl", "kung mag-hire kami ng 6 pa, magiging 51 na"),
    ],
    "say:which": [
        ("en", "we are 29 now and 2 join next month"),
        ("ja", "今29人、来月2人増えます"),
        ("vi", "hiện 29 người, tháng sau thêm 2 người"),
        ("id", "sekarang 29 orang, bulan depan tambah 2"),
        ("zh", "现在29人，下个月增加2人"),
        ("tl", "29 kami ngayon, sa susunod na buwan dagdag 2"),
    ],
    "quota staff=33 held=2": [
        ("en", "5 trainees leave in march, 2 stay, 33 staff"),
        ("vi", "5 em sắp về nước, 2 em ở lại, 33 nhân viên"),
        ("zh", "5个实习生3月回国，还剩2个，员工33人"),
        ("tl", "5 trainee uuwi sa Marso, 2 ang maiiwan, 33 ang staff"),
    ],
    "quota staff=38": [
        ("ja", "グループ全体で120人、うちの会社は38人"),
        ("id", "satu grup 120 orang, perusahaan kami 38 orang"),
    ],
    "say:how-many": [
        ("id", "pabrik kami 100 orang lebih"),
        ("id", "karyawan 300an"),
        ("en", "over 100 staff"),
        ("ja", "職員は100名を超えます"),
        ("vi", "trên 100 người"),
        ("zh", "100人以上"),
        ("tl", "higit sa 100 kami"),
    ],
}
"""What is expected, as `tests.talk.heard` says it → lines."""

AS_BEFORE = [
    ("en", "45 staff, we want 2 more", "quota staff=45 held=0"),
    ("en", "45 staff, 2 more trainees next month", "quota staff=45 held=0"),
    ("ja", "45人です。あと2人受け入れたい", "quota staff=45 held=0"),
    ("en", "a group of 5 trainees is here, 45 staff", "quota staff=45 held=5"),
    ("ja", "30人以上の会社は何人まで受け入れられますか", "topic:quota"),
    ("vi", "trên 30 tuổi có đi được không", "topic:age-limit"),
]


@pytest.mark.parametrize(
    ("lang", "line", "expected"), [(lang, line, expected) for expected, lines in CASES.items() for lang, line in lines]
)
def test_the_staff_is_the_number_meant(book: Book, lang: str, line: str, expected: str) -> None:
    heard = hear(book, line, lang)
    assert fits(heard, expected), heard.words[:300]


@pytest.mark.parametrize(("lang", "line", "expected"), AS_BEFORE)
def test_what_is_near_stays_as_it_was(book: Book, lang: str, line: str, expected: str) -> None:
    heard = hear(book, line, lang)
    assert fits(heard, expected), heard.words[:300]


@pytest.mark.parametrize(
    ("lang", "line", "staff", "other"),
    [
        ("en", "about 50 people", 50, 51),
        ("ja", "だいたい50人くらい", 50, 51),
        ("ja", "約40名", 40, 41),
        ("vi", "khoảng 40 người", 40, 41),
        ("id", "kurang lebih 50 karyawan", 50, 51),
        ("zh", "大约50人", 50, 51),
        ("zh", "员工31人左右", 31, 30),
        ("tl", "mga 50 kami", 50, 51),
        ("en", "around 50 staff, 5 trainees here", 50, 51),
        ("en", "care home with about 20 carers", 20, 21),
    ],
)
def test_a_rough_number_near_another_row_says_so(book: Book, lang: str, line: str, staff: int, other: int) -> None:
    heard = hear(book, line, lang)
    assert fits(heard, f"quota staff={staff}"), heard.words[:300]
    assert any(part.startswith("⚠") and str(other) in part for part in heard.reply.parts)


@pytest.mark.parametrize("line", ["about 45 people", "about 300 people", "about 330 people", "50 people"])
def test_well_within_a_row_or_exact_nothing_is_said_of_another(book: Book, line: str) -> None:
    assert "rough number" not in hear(book, line, "en").words
