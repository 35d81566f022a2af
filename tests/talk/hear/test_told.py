"""What a line adds to a company already told of."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.answers import alone, told
from bot.talk.hear.company import Case
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

LOOK = quick.load()
BEFORE = Case(QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL), here=3)


def _after(said: str) -> Case:
    added = told.read(said, LOOK)
    assert added is not None, said
    return added.onto(BEFORE)


@pytest.mark.parametrize(
    ("said", "staff"),
    [
        ("sorry 54", 54),
        ("no wait it's 13 people", 13),
        ("what if 51", 51),
        ("54人の間違いでした", 54),
        ("à nhầm, 13 người", 13),
        ("eh salah, 13 orang", 13),
        ("不对，是13个人", 13),
        ("ay mali, 13 katao pala", 13),
    ],
)
def test_another_number_of_staff(said: str, staff: int) -> None:
    assert _after(said).facts.staff == staff
    assert _after(said).here == 3


@pytest.mark.parametrize("said", ["and it's construction", "建設です", "với lại là xây dựng", "是建筑公司"])
def test_another_field(said: str) -> None:
    assert _after(said).facts.sector is Sector.CONSTRUCTION


@pytest.mark.parametrize(
    ("said", "excellent"),
    [
        ("what if we were excellent?", True),
        ("優良だったらどうなりますか", True),
        ("kalau unggul gimana", True),
        ("we are not excellent", False),
    ],
)
def test_excellent_or_not(said: str, excellent: bool) -> None:
    assert _after(said).facts.excellent is excellent


def test_stages_in_words_take_the_place_of_the_trainees_in_all() -> None:
    after = _after("8 are in first year and 2 in second")
    assert after.facts.held == Held(8, 2, 0)
    assert after.here is None


@pytest.mark.parametrize(
    ("said", "type_", "sector", "excellent"),
    [
        ("excellent", None, None, True),
        ("not excellent", None, None, False),
        ("やっぱり優良じゃない", None, None, False),
        ("ưu tú", None, None, True),
        ("construction", None, Sector.CONSTRUCTION, None),
        ("ngành xây dựng", None, Sector.CONSTRUCTION, None),
        ("di bidang konstruksi", None, Sector.CONSTRUCTION, None),
        ("it's not care, it's metal", None, Sector.GENERAL, None),
        ("we're supervised actually", AcceptanceType.SUPERVISED, None, None),
        ("actually through a kumiai", AcceptanceType.SUPERVISED, None, None),
        ("no supervising organisation", AcceptanceType.ENTERPRISE, None, None),
        ("from our own company abroad", AcceptanceType.ENTERPRISE, None, None),
    ],
)
def test_what_a_company_is_or_is_not(
    said: str, type_: AcceptanceType | None, sector: Sector | None, excellent: bool | None
) -> None:
    found = told.read(said, LOOK)
    assert found is not None
    assert (found.type, found.sector, found.excellent) == (type_, sector, excellent)


@pytest.mark.parametrize("said", ["with 2 here already", "2 already here", "2人はもういます", "sudah ada 2"])
def test_those_who_are_here_already(said: str) -> None:
    assert (_after(said).here, _after(said).facts.staff) == (2, 45)


@pytest.mark.parametrize("said", ["how many in total may we have", "全部で何人まで", "so how many can we take?"])
def test_the_question_once_more(said: str) -> None:
    found = told.read(said, LOOK)
    assert found is not None
    assert found.again


@pytest.mark.parametrize(
    "said",
    [
        "we are a construction company with 20 people",
        "we do not have 51 employees",
        "so the total is 63 with trainees",
        "ok may 2027",
        "and 2027",
        "what if she leaves",
        "育成就労なら",
        "and 500 hours",
        "",
    ],
)
def test_a_new_company_a_month_or_another_question_adds_nothing(said: str) -> None:
    assert told.read(said, LOOK) is None


@pytest.mark.parametrize(
    ("said", "staff"),
    [
        ("8 guys in all", 8),
        ("18 carers and 4 part timers", 18),
        ("介護職員は常勤18名、パート4名", 18),
        ("45?", None),
        ("a few", None),
    ],
)
def test_the_answer_to_how_many_there_are(said: str, staff: int | None) -> None:
    assert alone.staff_told(said, LOOK) == staff


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("5 of our staff quit", 5),
        ("5人辞めました", 5),
        ("5 người nghỉ việc rồi", 5),
        ("5个人离职了", 5),
        ("umalis ang 5", 5),
        ("3 trainees left", 0),
        ("I quit 3 months ago", 0),
        ("45 staff, 5 left", 0),
    ],
)
def test_how_many_left_in_a_line_of_nothing_else(line: str, left: int) -> None:
    assert alone.left_of(line, LOOK) == left
