"""Facts of members that cannot be are refused, and what is not known is open."""

from collections.abc import Callable
from datetime import date

import pytest

from tis_rules import AcceptanceType, BadFacts, Corporation, Establishment, Held, Member, Sector, assess_members
from tis_rules.facts import Stage
from tis_rules.findings import Citation, Finding

DAY = date(2026, 11, 26)
NONE = Held()


def _firm(*workplaces: Establishment, staff: int | None = 45, name: str = "F") -> Corporation:
    return Corporation(name, staff, AcceptanceType.SUPERVISED, False, workplaces)


def _answer(*workplaces: Establishment, staff: int | None = 45) -> Member:
    return assess_members([_firm(*workplaces, staff=staff)], DAY)[0]


def _codes(member: Member) -> set[str]:
    return {each.code for part in member.parts for each in part.room.assessment.open}


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Establishment(" "), "name must be a name, to tell corporations and workplaces apart; it is ' '."),
        (
            lambda: Establishment("a", Sector.GENERAL, 30),
            "care_staff must be left out where the field is general, not care; it is 30.",
        ),
        (
            lambda: _firm(Establishment("a", Sector.CARE, 23), Establishment("b", Sector.CARE, 23)),
            "care_staff must be no more than the corporation's 45 staff together, each counted at one home only; "
            "it is 46.",
        ),
        (
            lambda: _firm(Establishment("a"), Establishment("a")),
            "establishments must be one workplace or more, each with a name of its own; it is ['a', 'a'].",
        ),
        (lambda: _firm(), "establishments must be one workplace or more, each with a name of its own; it is ()."),
        (
            lambda: _firm(Establishment("a"), "b"),  # type: ignore[arg-type]
            "establishments must be one workplace or more, each with a name of its own; it is "
            f"{(Establishment('a'), 'b')}.",
        ),
        (
            lambda: assess_members([_firm(Establishment("a")), _firm(Establishment("b"))], DAY),
            "corporations must be named once, with all its workplaces: they are counted together; it is 'F'.",
        ),
        (lambda: _firm(Establishment("a"), staff=-1), "Staff cannot be below 0; it was -1."),
    ],
)
def test_says_what_may_be(make: Callable[[], object], says: str) -> None:
    with pytest.raises(BadFacts) as refused:
        make()
    assert str(refused.value) == says


def test_a_home_whose_staff_is_not_known_counts_none_of_the_corporations() -> None:
    homes = (Establishment("a", Sector.CARE, 45, NONE), Establishment("b", Sector.CARE, None, NONE))
    assert _answer(*homes).verdict.value == "more_facts"


@pytest.mark.parametrize(("others", "told"), [(Held(2), 2), (Held(2, 1), 3), (NONE, 0), (None, 0)])
def test_care_beside_another_field_is_the_offices_to_say(others: Held | None, told: int) -> None:
    member = _answer(Establishment("home", Sector.CARE, 25, Held(1, 2)), Establishment("laundry", held=others))
    assert member.open == (
        Finding(
            "members.care_beside",
            None,
            Citation("care-notice", "no article: numbers of trainees"),
            {"care": 3, "others": told, "gap": "care-beside-others"},
        ),
    )


@pytest.mark.parametrize(
    "workplaces",
    [
        (Establishment("home", Sector.CARE, 25, Held(1)), Establishment("home 2", Sector.CARE, 12, Held(1))),
        (Establishment("home", Sector.CARE, 25, NONE), Establishment("laundry", held=Held(1))),
        (Establishment("plant", held=Held(1)), Establishment("yard", Sector.CONSTRUCTION, held=Held(1))),
    ],
)
def test_nothing_is_open_where_care_is_not_beside_another_field(workplaces: tuple[Establishment, ...]) -> None:
    assert _answer(*workplaces).open == ()


def test_what_is_counted_together_is_named() -> None:
    member = _answer(
        Establishment("home", Sector.CARE, 25, NONE),
        Establishment("a", held=NONE),
        Establishment("yard", Sector.CONSTRUCTION, held=NONE),
        Establishment("b", held=NONE),
    )
    assert [part.establishments for part in member.parts] == [("home",), ("a", "b"), ("yard",)]
    unknown = _answer(Establishment("a"), Establishment("b"))
    assert [part.establishments for part in unknown.parts] == [("a", "b")]


@pytest.mark.parametrize(
    ("sector", "care_staff", "staff", "verdict", "source", "where"),
    [
        (Sector.CARE, 25, 45, "more_facts", "care-notice", ""),
        (Sector.GENERAL, None, 45, "more_facts", "ordinance", "Art. 16(1)(ii)"),
        (Sector.GENERAL, None, None, "more_facts", "ordinance", "Art. 16(1)(ii)"),
        (Sector.GENERAL, None, 0, "no", "ordinance", "Art. 16(1)(ii)"),
        (Sector.FISHERY, None, 45, "ask_office", "ordinance", "Art. 16(1)(ii)"),
    ],
)
def test_trainees_not_known_cite_the_limit_they_would_count_against(
    sector: Sector, care_staff: int | None, staff: int | None, verdict: str, source: str, where: str
) -> None:
    found = _answer(Establishment("a", sector, care_staff), staff=staff).parts[0].room.assessment
    last = found.findings[-1]
    assert (found.verdict.value, last.code, last.holds) == (verdict, "members.trainees", None)
    assert last.cite.source == source
    assert where in last.cite.where


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: Establishment(" "), "name"),
        (lambda: _firm(Establishment("a"), name=""), "name"),
        (lambda: Establishment("a", Sector.GENERAL, 30), "care_staff"),
        (lambda: Establishment("a", Sector.CARE, -1), "care_staff"),
        (lambda: _firm(), "establishments"),
        (lambda: _firm(Establishment("a"), Establishment("a")), "establishments"),
        (lambda: Corporation("F", 45, AcceptanceType.SUPERVISED, False, ("a",)), "establishments"),  # type: ignore[arg-type]
        (lambda: Corporation("F", 45, AcceptanceType.SUPERVISED, False, None), "establishments"),  # type: ignore[arg-type]
        (lambda: _firm(Establishment("a", Sector.CARE, 23), Establishment("b", Sector.CARE, 23)), "care_staff"),
        (lambda: assess_members([_firm(Establishment("a")), _firm(Establishment("b"))], DAY), "corporations"),
    ],
)
def test_refuses(make: Callable[[], object], field: str) -> None:
    with pytest.raises(BadFacts) as refused:
        make()
    assert refused.value.field == field


def test_all_the_staff_may_be_care_staff_but_each_at_one_home() -> None:
    homes = (Establishment("a", Sector.CARE, 23, NONE), Establishment("b", Sector.CARE, 22, NONE))
    assert _answer(*homes).verdict.value == "yes"
    assert _answer(*homes, staff=None).verdict.value == "yes"


def test_workplaces_given_as_a_list_are_a_tuple() -> None:
    assert Corporation("F", 45, "supervised", "no", [Establishment("a")]).establishments == (Establishment("a"),)  # type: ignore[arg-type]


def test_a_corporations_limit_counts_all_its_workplaces() -> None:
    assert _answer(Establishment("a", held=Held(3)), Establishment("b", held=Held(2))).verdict.value == "yes"
    assert _answer(Establishment("a", held=Held(3)), Establishment("b", held=Held(3))).verdict.value == "no"


def test_trainees_not_known_are_open_and_leave_no_room() -> None:
    member = _answer(Establishment("a", held=Held(3)), Establishment("b"))
    assert (member.verdict.value, member.held) == ("more_facts", None)
    assert _codes(member) == {"members.trainees"}
    assert member.parts[0].room.rooms == ()
    assert member.parts[0].room.more(Stage.NO1) == 0


def test_a_home_whose_trainees_are_not_known_keeps_no_other_home_from_its_no() -> None:
    over, unknown = Establishment("a", Sector.CARE, 12, Held(2, 5)), Establishment("b", Sector.CARE, 12)
    member = _answer(over, unknown)
    assert [part.room.assessment.verdict.value for part in member.parts] == ["no", "more_facts"]
    assert member.verdict.value == "no"


@pytest.mark.parametrize(("outside", "verdict", "more"), [(1, "no", 0), (2, "yes", 0), (3, "yes", 1), (7, "yes", 5)])
def test_trainees_taken_over_are_outside_the_corporations_number(outside: int, verdict: str, more: int) -> None:
    member = _answer(
        Establishment("a", held=Held(4)), Establishment("b", held=Held(3), taken_over=Held(min(outside, 3)))
    )
    if outside == 7:
        member = _answer(*(Establishment(name, held=Held(n), taken_over=Held(n)) for name, n in (("a", 4), ("b", 3))))
    assert (member.verdict.value, member.parts[0].room.more("no1")) == (verdict, more)
    assert member.held == Held(7)


def test_trainees_taken_over_by_a_home_are_outside_its_own_number_only() -> None:
    over = Establishment("a", Sector.CARE, 12, Held(3), Held(1))
    assert [part.facts.taken_over for part in _answer(over, Establishment("b", Sector.CARE, 12, Held(2))).parts] == [
        Held(1),
        None,
    ]


def test_more_taken_over_than_held_is_refused_at_its_workplace() -> None:
    with pytest.raises(BadFacts, match=r"^More trainees are taken over than there are") as refused:
        Establishment("a", held=Held(1, 5), taken_over=Held(0, 6))
    assert (refused.value.field, refused.value.value) == ("taken_over", Held(0, 6))
    with pytest.raises(BadFacts):
        Establishment("a", taken_over=Held(1))


LAST, AFTER = date(2027, 6, 30), date(2027, 7, 1)
SOME = Held(0, 4)


@pytest.mark.parametrize(
    ("first", "second", "day", "verdict"),
    [
        (SOME, NONE, LAST, "yes"),
        (SOME, NONE, AFTER, "yes"),  # those here may stay
        (NONE, NONE, LAST, "more_facts"),  # were plans applied for in time?
        (NONE, NONE, AFTER, "no"),
        (SOME, None, AFTER, "more_facts"),
        (Held(0, 7), None, AFTER, "no"),
    ],
)
def test_once_nobody_may_start_an_empty_home_decides_only_alone(
    first: Held, second: Held | None, day: date, verdict: str
) -> None:
    homes = Establishment("a", Sector.CARE, 20, first), Establishment("b", Sector.CARE, 10, second)
    assert assess_members([_firm(*homes)], day)[0].verdict.value == verdict
