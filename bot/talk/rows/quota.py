"""A quota as one row of a table: the numbers, and a note that says where they come from and what is unsure."""

from datetime import date
from functools import lru_cache

from bot.talk.rows import words
from bot.talk.rows.cells import BadInput, Columns, Row, whole, yes_no
from bot.talk.rows.headings import STAGES
from bot.talk.rows.held import held_in, held_of
from tis_rules.facts import AcceptanceType, QuotaFacts, Sector
from tis_rules.findings import Assessment, Certainty
from tis_rules.judge import GAP
from tis_rules.law.gaps import OFFICES, gap
from tis_rules.law.tables import NotInForce
from tis_rules.quota.construction import construction_total
from tis_rules.quota.headroom import headroom
from tis_rules.quota.limits import assess_quota, working_of
from tis_rules.quota.sums import Working

NEEDED = ("type", "care", "excellent", "staff")
OPTIONAL = ("sector", "construction", "care_staff", "held", *STAGES, "taken_over")
_READ = (*NEEDED, *OPTIONAL)
_NUMBERS = ("no1", "no2", "no3", "total")
_SAFE = tuple(f"safe_{number}" for number in _NUMBERS)
_ROOM = ("room_no1", "room_no2", "room_no3")
ADDED = (*_NUMBERS, "note", *_SAFE, "verdict", *_ROOM)
COLUMNS = Columns(NEEDED, ADDED, OPTIONAL, {"care": "sector"})
_TABLED = (Sector.GENERAL, Sector.AGRICULTURE, Sector.CARE, Sector.CONSTRUCTION)
_NOTHING = dict.fromkeys(ADDED, "")
_SUM = "total=sum, not a separate legal cap"
_ARITHMETIC = {
    "T4-A": "CONFIDENCE medium (no source; the supervised type's table)",
    "T4-B": "CONFIDENCE low-medium (no source; 1/20+1/10 and 1/10+1/5+3/10 add up to it)",
}


def answer(row: Row, as_of: date) -> Row:
    """The added columns of one company. Raises ValueError naming the column to mend.

    The numbers are the law's, to the letter; `safe_…` are those of the other reading, to plan with where it is unsure.
    """
    return _answer(tuple(map(row.get, _READ)), as_of)


def facts_of(row: Row) -> QuotaFacts:
    """The company of a row. In care its care staff count, where they have a column. Raises ValueError as `answer`."""
    kind, excellent, field = words.acceptance_type(row), yes_no(row, "excellent"), sector(row)
    cared = field is Sector.CARE and row.get("care_staff", "").strip()
    staff = whole(row, "care_staff" if cared else "staff")
    return QuotaFacts(staff, kind, field, excellent, held_of(row), held_in(row, "taken_over"))


def sector(row: Row) -> Sector:
    """The field, from `sector` or from `care` and `construction`. Raises ValueError where they disagree."""
    care = bool(row.get("care", "").strip()) and yes_no(row, "care")
    construction = bool(row.get("construction", "").strip()) and yes_no(row, "construction")
    if care and construction:
        raise BadInput("care and construction cannot both be yes")
    told = Sector.CARE if care else Sector.CONSTRUCTION if construction else None
    if not row.get("sector", "").strip():
        if not row.get("care", "").strip():
            raise BadInput("the field of work is not known; write it in sector, or yes or no in care")
        return told or Sector.GENERAL
    named = words.sector(row)
    if told not in (None, named):
        raise BadInput("sector is {named} and {told} is yes; one of them is wrong", named=named, told=told)
    return named


@lru_cache(maxsize=4096)  # companies of one size are many, and a row's cells are quicker to compare than its facts
def _answer(cells: tuple[str | None, ...], as_of: date) -> Row:
    facts = facts_of({column: cell or "" for column, cell in zip(_READ, cells, strict=True)})
    if facts.sector not in _TABLED:
        assessment = assess_quota(facts, as_of)
        return {**_NOTHING, "note": _ask(assessment), "verdict": assessment.verdict.value}
    found = {**_NOTHING, **_numbers(facts, as_of)}
    if facts.held is None:
        return found | {"verdict": assess_quota(facts, as_of).verdict.value}
    left = headroom(facts, as_of)  # judges those held as well
    rooms = {f"room_{room.stage}": str(room.more) for room in left.rooms}
    return found | rooms | {"verdict": left.assessment.verdict.value}


def _ask(assessment: Assessment) -> str:
    asked = [gap(str(each.facts[GAP])) for each in assessment.findings if GAP in each.facts]
    return "; ".join(f"ask {OFFICES[each.ask]}: {each.what}" for each in asked)


def _numbers(facts: QuotaFacts, as_of: date) -> Row:
    assert facts.staff is not None
    assert facts.type is not None
    care, excellent = facts.sector is Sector.CARE, bool(facts.excellent)
    found = _of_tables(facts.staff, facts.type, care, excellent, as_of)
    capped = facts.sector is Sector.CONSTRUCTION and not excellent
    return _with_total(found, facts.staff, as_of) if capped else found


def _of_tables(staff: int, kind: AcceptanceType, care: bool, excellent: bool, as_of: date) -> Row:
    try:
        working = working_of(staff, kind, care, excellent, as_of)
    except NotInForce:
        raise BadInput("these quotas were not in force on {day}", day=as_of) from None
    numbers = {number.what: str(number.most) for number in working.numbers}
    total = numbers.get("total") or str(sum(number.most for number in working.numbers))
    parts = _care_note(working, staff) if care else _note(working, staff)
    safe = {number.what: number.safe for number in working.numbers}
    safe.setdefault("total", sum(safe.values()))
    spare = {f"safe_{what}": str(number) for what, number in safe.items()}
    return {**numbers, "total": total, "note": "; ".join(parts), **spare}


def _with_total(found: Row, staff: int, as_of: date) -> Row:
    """The row of an ordinary construction company, whose trainees together may not outnumber its staff."""
    limit, _ = construction_total(staff, None, as_of)
    if limit is None:
        return found
    total, safe = (str(min(limit.most, int(found[column]))) for column in ("total", "safe_total"))
    table, rest = found["note"].split("; ", 1)
    note = f"{table}, T5; {rest}".replace(_SUM, "total=cap on all stages together (construction)")
    return {**found, "total": total, "note": note, "safe_total": safe}


def _note(working: Working, staff: int) -> list[str]:
    nobody = f"staff {staff}: every number is capped at 0 x staff"
    parts = [f"source {working.table}", _band(working, staff, nobody, "fraction of staff")]
    if staff and any(number.capped for number in working.numbers):
        parts.append("staff cap applied")
    parts.append(_SUM)
    rounded = any(number.rounded for number in working.numbers)
    if rounded:
        once = "taken once on the final product (literal 'must not exceed')"
        parts.append(f"ROUNDING_UNCERTAIN floor {'taken on each product' if working.base.band is None else once}")
        parts += _early(working, "/".join(str(number.safe) for number in working.numbers))
    no1, *later = working.numbers
    if staff and not no1.most and any(number.most for number in later):
        parts.append("odd case: No.1 quota 0 so later stages are reachable only by transfer")
    return parts


def _care_note(working: Working, staff: int) -> list[str]:
    nobody = f"staff {staff}: overall cap = care staff = 0"
    parts = [f"source {working.table}", _band(working, staff, nobody, "fraction of care staff")]
    parts += _sources_differ(working)
    parts.append("published table gives only No.1 and overall cap")
    if working.table in _ARITHMETIC:
        parts.append(_ARITHMETIC[working.table])
    if any(number.rounded for number in working.numbers):
        parts.append("ROUNDING_UNCERTAIN floor on each product")
        parts += _early(working, " ".join(f"{number.what} {number.safe}" for number in working.numbers))
    return parts


def _band(working: Working, staff: int, nobody: str, fraction: str) -> str:
    if working.base.band is None:
        return fraction
    first, last = working.base.band
    if staff == 0:
        return nobody
    return f"band {first}+" if last is None else f"band {first}-{last}"


def _early(working: Working, numbers: str) -> list[str]:
    """The other reading, where it gives other numbers."""
    differs = any(number.safe != number.most for number in working.numbers)
    return [f"round-1/20-first would give {numbers}"] if differs else []


def _sources_differ(working: Working) -> list[str]:
    """Two published tables print this one row of the excellent total differently."""
    no1, total = working.numbers
    if total.certainty is Certainty.HIGH or working.base.band is None:
        return []
    first, last = working.base.band
    taken = f"{total.most} (={no1.most}x{total.times // no1.times}, used)"
    return [f"sources differ: ibridge.or.jp prints {first}-{last} here, kampomarino.jp prints {taken}"]
