"""What must hold of every quota, whatever the numbers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tis_rules import AcceptanceType, Held, QuotaFacts, Sector, Verdict, assess_quota, headroom
from tis_rules.findings import Assessment
from tis_rules.quota.headroom import room_in_limits

DAY = date(2026, 11, 22)
BEST_TO_WORST = (Verdict.YES, Verdict.MORE_FACTS, Verdict.ASK_OFFICE, Verdict.NO)

staffs = st.integers(0, 700)
days = st.dates(date(2017, 11, 1), date(2031, 12, 31))
numbered = st.sampled_from([Sector.GENERAL, Sector.CARE, Sector.CONSTRUCTION, Sector.AGRICULTURE])
helds = st.builds(Held, st.integers(0, 70), st.integers(0, 130), st.integers(0, 200))


@st.composite
def companies(draw: st.DrawFn) -> QuotaFacts:
    sector = draw(numbered)
    kinds = [AcceptanceType.SUPERVISED] if sector is Sector.CARE else list(AcceptanceType)
    return QuotaFacts(draw(staffs), draw(st.sampled_from(kinds)), sector, draw(st.booleans()))


def _advised(assessment: Assessment) -> dict[str, int]:
    return {limit.what: limit.advised for limit in assessment.limits}


@given(companies(), st.integers(1, 40), days)
def test_more_staff_never_lowers_a_limit(company: QuotaFacts, more: int, day: date) -> None:
    fewer, larger = assess_quota(company, day), assess_quota(replace(company, staff=(company.staff or 0) + more), day)
    for limit in fewer.limits:
        beside = larger.limit(limit.what)
        assert beside is not None
        assert beside.most >= limit.most
        assert beside.advised >= limit.advised


@given(companies(), helds | st.none(), days)
def test_excellent_is_never_worse(company: QuotaFacts, held: Held | None, day: date) -> None:
    ordinary = assess_quota(replace(company, excellent=False, held=held), day)
    excellent = assess_quota(replace(company, excellent=True, held=held), day)
    assert BEST_TO_WORST.index(excellent.verdict) <= BEST_TO_WORST.index(ordinary.verdict)
    for what, number in _advised(excellent).items():
        assert number >= _advised(ordinary).get(what, 0)


@given(companies(), helds, days)
def test_the_safe_number_is_never_over_the_printed_one(company: QuotaFacts, held: Held, day: date) -> None:
    assessment = assess_quota(replace(company, held=held), day)
    assert all(0 <= limit.advised <= limit.most for limit in assessment.limits)


@given(companies(), days)
def test_what_there_is_room_for_may_be_held_and_one_more_is_not_surely_lawful(company: QuotaFacts, day: date) -> None:
    room = room_in_limits(company, day)
    for each in room.rooms:
        full = replace(company, held=Held(**{each.stage: each.more}))
        asked = assess_quota(full, day)
        closed = {"quota.plan_filed", "quota.new_starts", "closing.stage_over"}  # what the end of the programme closes
        assert {finding.code for finding in (*asked.open, *asked.failing)} <= closed
        over = replace(company, held=Held(**{each.stage: each.more + 1}))
        assert assess_quota(over, day).verdict is not Verdict.YES


@given(companies(), helds, days)
def test_no_room_is_below_zero_and_none_within_a_full_house(company: QuotaFacts, held: Held, day: date) -> None:
    room = headroom(replace(company, held=held), day)
    assert all(each.more >= 0 for each in room.rooms)
    for each in room.rooms:
        if each.more and each.binding != "total":
            grown = replace(held, **{each.stage: getattr(held, each.stage) + each.more})
            assert headroom(replace(company, held=grown), day).more(each.stage) == 0


@given(companies(), helds, days)
def test_not_known_to_be_excellent_is_never_surer_than_either(company: QuotaFacts, held: Held, day: date) -> None:
    either = {assess_quota(replace(company, excellent=known, held=held), day).verdict for known in (True, False)}
    unknown = assess_quota(replace(company, excellent=None, held=held), day).verdict
    if unknown in (Verdict.YES, Verdict.NO):
        assert either == {unknown}
    else:
        assert len(either) > 1 or unknown in either


@given(companies(), days)
def test_nothing_changes_within_the_span_it_holds(company: QuotaFacts, day: date) -> None:
    assessment = assess_quota(company, day)
    assert day in assessment.in_force
    assert assess_quota(company, max(assessment.in_force.first, date(2017, 11, 1))).limits == assessment.limits
    if assessment.in_force.last is not None:
        last = assess_quota(company, assessment.in_force.last)
        after = assess_quota(company, assessment.in_force.last + timedelta(days=1))
        assert (last.verdict, last.limits) == (assessment.verdict, assessment.limits)
        assert (after.limits, after.findings) != (last.limits, last.findings)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"staff": -1}, "Staff cannot be below 0; it was -1."),
        ({"cap_staff": -2}, "Cap staff cannot be below 0; it was -2."),
        (
            {"taken_over": Held(1)},
            "More trainees are taken over than there are; count those taken over in both numbers.",
        ),
    ],
)
def test_what_cannot_be_is_refused(facts: dict[str, int | Held], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence.replace(".", r"\.")):
        QuotaFacts(**facts)  # type: ignore[arg-type]


def test_trainees_below_zero_are_refused() -> None:
    with pytest.raises(ValueError, match=r"Trainees of no2 cannot be below 0; it was -1\."):
        Held(0, -1)


def test_after_the_last_start_there_is_no_room_in_the_first_stage() -> None:
    company = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)
    assert [room.more for room in headroom(company, date(2027, 6, 30)).rooms] == [5, 10, 0]
    assert [room.more for room in headroom(company, date(2027, 7, 1)).rooms] == [0, 10, 0]
    assert headroom(company, date(2027, 7, 1)).rooms[0].binding == "last_start"
    assert headroom(company, DAY).more("no4") == 0


def test_no_room_is_known_where_no_number_is() -> None:
    assert headroom(QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.FISHERY), DAY).rooms == ()


def test_those_taken_over_leave_room_in_the_ordinance_but_not_in_a_notice() -> None:
    company = QuotaFacts(5, AcceptanceType.SUPERVISED, Sector.CONSTRUCTION, False, Held(3, 2), Held(2, 0))
    assert [(room.more, room.binding) for room in headroom(company, DAY).rooms] == [
        (0, "total"),
        (0, "total"),
        (0, "no3"),
    ]
    general = replace(company, sector=Sector.GENERAL)
    assert [room.more for room in headroom(general, DAY).rooms] == [2, 4, 0]
