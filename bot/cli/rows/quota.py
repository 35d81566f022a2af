"""A quota as one row of a table: the numbers, and a note that says where they come from and what is unsure."""

from datetime import date
from functools import lru_cache

from bot.cli.rows.files import Row, whole, yes_no
from tis_rules.facts import AcceptanceType
from tis_rules.findings import Certainty
from tis_rules.law.tables import NotInForce
from tis_rules.quota.construction import construction_total
from tis_rules.quota.limits import working_of
from tis_rules.quota.sums import Working

NEEDED = ("type", "care", "excellent", "staff")
CONSTRUCTION = "construction"  # a column that may be left out
ADDED = ("no1", "no2", "no3", "total", "note")
_TYPES = {each.value: each for each in AcceptanceType}
_SUM = "total=sum, not a separate legal cap"
_ARITHMETIC = {
    "T4-A": "CONFIDENCE medium (no source; the supervised type's table)",
    "T4-B": "CONFIDENCE low-medium (no source; 1/20+1/10 and 1/10+1/5+3/10 add up to it)",
}


def answer(row: Row, as_of: date) -> Row:
    """The added columns of one company. Raises ValueError naming the column to mend."""
    kind = acceptance_type(row)
    care, construction = care_or_construction(row)
    staff, excellent = whole(row, "staff"), yes_no(row, "excellent")
    found = _answer(staff, kind, care, excellent, as_of)
    return _with_total(found, staff, as_of) if construction and not excellent else found


def care_or_construction(row: Row) -> tuple[bool, bool]:
    """Whether the row is of care, and of construction; that column may be left out or empty. Raises ValueError."""
    care, construction = yes_no(row, "care"), bool(row.get(CONSTRUCTION, "").strip()) and yes_no(row, CONSTRUCTION)
    if care and construction:
        raise ValueError("care and construction cannot both be 1")
    return care, construction


def acceptance_type(row: Row) -> AcceptanceType:
    """The type in the column `type`. Raises ValueError saying which there are."""
    kind = _TYPES.get(row["type"].strip())
    if kind is None:
        raise ValueError(f"type must be {', '.join(_TYPES)}; it is {row['type'].strip()!r}")
    return kind


@lru_cache(maxsize=4096)  # companies of one size are many
def _answer(staff: int, kind: AcceptanceType, care: bool, excellent: bool, as_of: date) -> Row:
    try:
        working = working_of(staff, kind, care, excellent, as_of)
    except NotInForce:
        raise ValueError(f"these quotas were not in force on {as_of}") from None
    numbers = {number.what: str(number.most) for number in working.numbers}
    total = numbers.get("total") or str(sum(number.most for number in working.numbers))
    parts = _care_note(working, staff) if care else _note(working, staff)
    return {**dict.fromkeys(("no2", "no3"), ""), **numbers, "total": total, "note": "; ".join(parts)}


def _with_total(found: Row, staff: int, as_of: date) -> Row:
    """The row of an ordinary construction company, whose trainees together may not outnumber its staff."""
    limit, _ = construction_total(staff, None, as_of)
    if limit is None:
        return found
    total = str(min(limit.most, int(found["total"])))
    table, rest = found["note"].split("; ", 1)
    note = f"{table}, T5; {rest}".replace(_SUM, "total=cap on all stages together (construction)")
    return {**found, "total": total, "note": note}


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
