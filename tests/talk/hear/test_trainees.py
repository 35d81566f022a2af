"""Trainees here, some of them, wanted and gone: each number has one owner, and what is wanted is never here."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.hear import quick
from bot.talk.hear.odd_numbers import Odd
from tests.talk.conftest import Talk
from tis_rules import Held

_LOOK = quick.load()

PARTS = (
    ("{staff} staff, {here} trainees, {some} of them in year 3", 1),
    ("{staff} staff and {here} trainees, {some} of them first-years", 0),
    ("{staff} employees, {here} interns, {some} of whom in No. 2", 1),
    ("従業員{staff}名、実習生{here}名のうち{some}名は3年目", 1),
    ("社員{staff}人、実習生{here}人、うち{some}人は1年目", 0),
    ("{staff} nhân viên, {here} tts, trong đó {some} người năm thứ ba", 1),
    ("{staff} karyawan, {here} magang, {some} di antaranya tahun ketiga", 1),
    ("{staff}名员工，{here}名实习生，其中{some}名是第三年", 1),
    ("{staff} empleyado, {here} trainee, {some} sa kanila nasa ikatlong taon", 1),
)
RESTS = (
    "{staff} staff, {here} trainees: {some} first-years, rest second-years",
    "{staff} employees, {here} trainees, {some} in No. 1 and the rest in No. 2",
    "社員{staff}人、実習生{here}人、うち{some}人は1年目、残りは2年目",
    "công ty {staff} nhân viên, {here} tts: {some} người năm nhất, còn lại năm hai",
    "{staff} karyawan, {here} pemagang: {some} tahun pertama, sisanya tahun kedua",
    "员工{staff}人，实习生{here}人，其中{some}人第一年，其余第二年",
    "{staff} empleyado, {here} trainees: {some} unang taon, ang iba ikalawang taon",
)
WANTED = (
    "can I apply for {n} trainees if I have {staff} employees",
    "{staff} staff and would like {n} trainees",
    "{staff} staff can we get {n}",
    "we want to hire {n}, {staff} people work here",
    "is {staff} staff enough for {n} new trainees",
    "is it ok to take {n} trainees with {staff} staff",
    "従業員{staff}人で実習生を{n}人受け入れたい",
    "社員{staff}人ですが実習生{n}人を受け入れられますか",
    "常勤{staff}名、実習生{n}名を採用予定です",
    "{staff}人の会社で実習生{n}人は可能ですか",
    "công ty {staff} nhân viên muốn nhận {n} thực tập sinh",
    "{staff} nhân viên nhận {n} tts được không",
    "{staff} karyawan mau terima {n} magang",
    "perusahaan {staff} karyawan ingin menerima {n} pemagang, boleh?",
    "我们公司{staff}名员工，想接收{n}名实习生",
    "{staff}个员工可以招{n}个实习生吗",
    "{staff} empleyado, gusto naming kumuha ng {n} na trainee",
    "pwede ba {n} trainees kung {staff} ang empleyado",
    "could a firm of {staff} people accept {n} trainees a year?",
    "{staff} employees: would {n} trainees be too many?",
    "従業員{staff}名の会社です。実習生を{n}名採用できますか",
    "bên em {staff} nhân viên, xin {n} bạn tts có được không",
    "kalau {staff} karyawan, bisa minta {n} pemagang?",
    "员工{staff}人，申请{n}名实习生够吗",
    "{staff} empleyado, puwede bang {n} na trainees?",
)
HERE = (
    "{staff} staff and we currently have {n} trainees",
    "{staff} staff, and with {n} already here?",
    "社員{staff}人、実習生{n}人受け入れています",
    "{staff} nhân viên, đã nhận {n} tts",
    "{staff} karyawan, sudah terima {n} magang",
    "{staff}名员工，已接收{n}名实习生",
    "may {staff} empleyado at {n} trainee na kami",
)
GONE = (
    "{staff} staff, {n} trainees, {left} ran away",
    "{staff} staff, {n} trainees, {left} of them went home",
    "社員{staff}人、実習生{n}人でしたが{left}人失踪しました",
    "{staff} nhân viên, {n} tts, {left} người bỏ trốn",
    "{staff} karyawan, {n} magang, {left} orang kabur",
    "{staff}名员工，{n}名实习生，{left}名失踪了",
    "{staff} empleyado, {n} trainee, {left} tumakas",
)
_STAFF, _HERE, _SOME = st.integers(40, 300), st.integers(12, 30), st.integers(2, 11)


@given(st.sampled_from(PARTS), _STAFF, _HERE, _SOME)
def test_some_of_the_trainees_are_never_taken_from_the_staff(
    line: tuple[str, int], staff: int, here: int, some: int
) -> None:
    found = _LOOK.company(line[0].format(staff=staff, here=here, some=some))
    assert (found.staff, found.here, found.total) == (staff, here, None)
    assert found.part == Held(*(some if stage == line[1] else 0 for stage in range(3)))


@given(st.sampled_from(RESTS), _STAFF, _HERE, _SOME)
def test_the_rest_is_what_is_left(line: str, staff: int, here: int, some: int) -> None:
    found = _LOOK.company(line.format(staff=staff, here=here, some=some))
    assert (found.staff, found.held, found.more) == (staff, Held(some, here - some), False)


@given(st.sampled_from(WANTED), _STAFF, _SOME)
def test_who_is_wanted_is_not_here(line: str, staff: int, n: int) -> None:
    found = _LOOK.quota(line.format(staff=staff, n=n))
    assert found is not None
    assert (found.case.facts.staff, found.case.wanted) == (staff, n)
    assert (found.case.here, found.case.facts.held) == (None, None)


@given(st.sampled_from(HERE), _STAFF, _SOME)
def test_who_is_here_is_not_wanted(line: str, staff: int, n: int) -> None:
    found = _LOOK.company(line.format(staff=staff, n=n))
    assert (found.staff, found.here, found.wanted) == (staff, n, None)


@given(st.sampled_from(GONE), _STAFF, _HERE, _SOME)
def test_who_left_is_not_here(line: str, staff: int, n: int, left: int) -> None:
    found = _LOOK.company(line.format(staff=staff, n=n, left=left))
    assert (found.staff, found.here, found.gone) == (staff, n - left, left)


def test_we_have_two_left_means_they_are_here() -> None:
    assert (_LOOK.company("12 staff, we have 2 trainees left").here) == 2


def test_the_rest_told_with_its_number_is_not_wanted() -> None:
    found = _LOOK.company("常勤40名。実習生6名（1号2名、残り4名は2号）")
    assert (found.staff, found.trainees, found.wanted, found.more) == (40, 6, None, False)
    vietnamese = _LOOK.company("công ty 26 người, có 6 tts, 2 bạn mới năm nhất còn 4 bạn năm hai")
    assert (vietnamese.staff, vietnamese.held) == (26, Held(2, 4))


def test_years_in_words_are_years() -> None:
    assert _LOOK.company("12 staff, two trainees in year one and one in year two").held == Held(2, 1)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("can I apply for 2 trainees if I have 30 employees", "Yes, by the numbers: 2 can start"),
        ("30 staff can we get 3", "Yes, by the numbers: 3 can start"),
        ("30 staff can we get 4", "Not 4 in one year, unless company and organisation are excellent."),
        ("30 staff can we get 6", "Not 6 in one year, unless company and organisation are excellent."),
        ("30 staff can we get 7", "No, not 7 in one year."),
        ("we are excellent, 30 staff, can we get 7 trainees", "No, not 7 in one year."),
        ("30 staff and 2 trainees in No. 1, can we take 2 more", "Not 2 in one year, unless"),
        ("30 staff and 2 trainees in No. 2, can we take 2 more", "Yes, by the numbers: 2 can start"),
        ("30 staff and 2 trainees, can we take 2 more", "Whether 2 can start depends on the years"),
        ("従業員30人で実習生を4人受け入れたい", "優良な会社（と監理団体）でなければ、1年に4人は受け入れられません。"),
        ("12 employees, 13 trainees", "13 here, at most 9 in all stages together"),
        ("12 employees, 9 trainees", "0–3 more in the first year"),
        ("12 employees, 10 trainees", "10 here, at most 9 in all stages together"),
    ],
)
def test_yes_or_no_comes_first(talk: Talk, said: str, answer: str) -> None:
    talk.say(said)
    assert answer in talk.words.split("\n")[0], talk.words


def test_what_is_over_in_which_stage_is_told(talk: Talk) -> None:
    talk.say("12 staff, 5 trainees, 1 of them in No. 2")
    assert "The other 4 in year 1 (No. 1): 1 over the limit. In years 2–3 (No. 2): 3 more." in talk.words


@pytest.mark.parametrize(
    "line",
    [
        "従業員28人の会社だけど実習生は1年に何人まで入れられるの",
        "28人、実習生は1年で何人",
        "28 staff, how many trainees 1 year",
        "nhân viên 28 người, thực tập sinh 1 năm được mấy người",
        "karyawan 28, pemagang 1 tahun boleh berapa",
        "28名员工,实习生1年能招几个",
        "28 empleyado, trainee 1 taon ilan",
    ],
)
def test_a_year_is_no_trainee(line: str) -> None:
    found = _LOOK.company(line)
    assert (found.staff, found.here, found.held) == (28, None, None)


@pytest.mark.parametrize(
    "line",
    [
        "一号和二号各三名,员工45人",
        "3 magang tiap angkatan, tahun 1 dan tahun 2, karyawan 45",
        "45 staff, 3 trainees each in No. 1 and No. 2",
        "1号と2号に3人ずつ、社員45人",
        "45 empleyado, tig-3 sa No. 1 at No. 2",
        "công ty 45 người, số 1 và số 2 mỗi loại 3 bạn",
        "we are 45, no. 1 and no. 2 trainees 3 each",
    ],
)
def test_as_many_in_each_of_two_stages(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.held) == (45, Held(3, 3))


@pytest.mark.parametrize(
    "line",
    [
        "lima at tatlo na trainee, 45 ang empleyado",
        "45 staff, five and three trainees",
        "karyawan 45, lima dan tiga pemagang",
    ],
)
def test_two_numbers_of_trainees_are_asked_about(line: str) -> None:
    odd = _LOOK.odd(line)
    assert odd is not None
    assert odd.why is Odd.TRAINEES


@pytest.mark.parametrize("line", ["45 staff and 5 trainees, we want 2 more", "nhân viên 45 và 5 thực tập sinh, thêm 2"])
def test_staff_and_trainees_are_two_things(line: str) -> None:
    assert _LOOK.odd(line) is None


def test_who_is_here_in_short_words_and_by_stage() -> None:
    assert _LOOK.company("pabrik kami 60 org, magang sdh 9, msh bisa nambah brp?").here == 9
    assert _LOOK.company("正式员工33人,现有一号实习生4名二号3名,还能招几名").held == Held(4, 3)
