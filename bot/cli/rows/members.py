"""An organisation's members as rows of a table: one row a workplace, those of one corporation together.

The answer is a row for each workplace or group of workplaces counted together, then one for the corporation; rows that
cannot be read, each with its line, in place of both.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TextIO

from bot.cli.rows.files import at_line, head_of, lines_of, wrong_length
from bot.talk.rows import words
from bot.talk.rows.cells import BadInput, Columns, Row, whole, yes_no
from bot.talk.rows.held import held_in
from tis_rules.facts import Sector
from tis_rules.quota.members import Corporation, Establishment, Member, Part, assess_corporation

NEEDED = ("corporation", "type", "excellent", "staff", "workplace", "sector")
OPTIONAL = ("care_staff", "held", "taken_over")
ADDED = ("counted", "trainees", "verdict", "no1", "no2", "no3", "total", "room_no1", "error")
COLUMNS = Columns(NEEDED, ADDED, OPTIONAL)
HEAD = ("corporation", *ADDED)
_SHARED = ("type", "excellent", "staff")
"""What every row of a corporation says alike."""


@dataclass(slots=True)
class Group:
    """The rows of one corporation, wherever they stand, each with its line; and those that can't be read."""

    name: str
    lang: str = "en"
    rows: list[tuple[int, Row]] = field(default_factory=list)
    faults: list[Row] = field(default_factory=list)


def answer_members(source: TextIO, sink: TextIO, as_of: date) -> int:
    """Answer every corporation of a file; how many could not be. Raises BadInput where the file can't be read."""
    writer = csv.DictWriter(sink, HEAD, restval="", lineterminator="\n")
    groups = read_groups(source)
    writer.writeheader()
    for group in groups:
        member = member_of(group, as_of)
        writer.writerows(group.faults if member is None else _told(member))
    return sum(bool(group.faults) for group in groups)


def read_groups(source: TextIO, lang: str = "en") -> tuple[Group, ...]:
    """The corporations of a file in the order in which they are first named, faults in `lang`. Raises BadInput."""
    reader = csv.reader(source)
    head = head_of(reader, COLUMNS)
    groups: dict[str, Group] = {}
    for line, cells in lines_of(reader):
        row = {} if isinstance(cells, BadInput) else dict(zip(head, cells, strict=False))
        name = row.get("corporation", "").strip()
        group = groups.setdefault(name, Group(name, lang))
        if why := _unread(name, cells, head):
            group.faults.append(_fault(group, line, row, why))
        else:
            group.rows.append((line, row))
    return tuple(groups.values())


def member_of(group: Group, as_of: date) -> Member | None:
    """The corporation's answer; None where a row is wrong, and `group.faults` says which and why."""
    workplaces = [_workplace(group, line, row) for line, row in group.rows]
    if group.faults:
        return None
    try:
        return assess_corporation(_corporation(group, tuple(each for each in workplaces if each)), as_of)
    except ValueError as error:
        group.faults.append(_fault(group, group.rows[0][0], {}, error))
        return None


def _unread(name: str, cells: list[str] | BadInput, head: list[str]) -> BadInput | None:
    if isinstance(cells, BadInput):
        return cells
    if len(cells) != len(head):
        return wrong_length(cells, head)
    return None if name else BadInput("corporation is empty; write its name in each of its rows")


def _fault(group: Group, line: int, row: Row, why: Exception) -> Row:
    return {
        "corporation": group.name,
        "counted": row.get("workplace", "").strip(),
        "error": at_line(line, why, group.lang),
    }


def _workplace(group: Group, line: int, row: Row) -> Establishment | None:
    """A row's workplace, or None and a fault more."""
    try:
        return _establishment(row)
    except ValueError as error:
        group.faults.append(_fault(group, line, row, error))
        return None


def _establishment(row: Row) -> Establishment:
    if not row["workplace"].strip():
        raise BadInput("workplace is empty; write its name")
    sector = words.sector(row)
    told = row.get("care_staff", "").strip()
    if sector is Sector.CARE and not told:
        raise BadInput("care_staff of {workplace} is missing: care is counted on it", workplace=row["workplace"])
    staff = whole(row, "care_staff") if told else None
    return Establishment(row["workplace"].strip(), sector, staff, held_in(row), held_in(row, "taken_over"))


def _corporation(group: Group, workplaces: tuple[Establishment, ...]) -> Corporation:
    first = group.rows[0][1]
    for column in _SHARED:
        if len({row[column].strip() for _, row in group.rows}) > 1:
            says = "{column} differs between the rows of {name}; a corporation has one"
            raise BadInput(says, column=column, name=group.name)
    staff, excellent = whole(first, "staff"), yes_no(first, "excellent")
    return Corporation(group.name, staff, words.acceptance_type(first), excellent, workplaces)


def _told(member: Member) -> Iterator[Row]:
    yield from (_part(member.name, part) for part in member.parts)
    held = "" if member.held is None else str(member.held.total)
    yield {"corporation": member.name, "counted": "all", "trainees": held, "verdict": member.verdict.value}


def _part(name: str, part: Part) -> Row:
    assessment = part.room.assessment
    limits = {limit.what: str(limit.advised) for limit in assessment.limits}
    return {
        "corporation": name,
        "counted": " + ".join(part.establishments),
        "trainees": "" if part.facts.held is None else str(part.facts.held.total),
        "verdict": assessment.verdict.value,
        **{what: limits.get(what, "") for what in ("no1", "no2", "no3", "total")},
        "room_no1": str(part.room.more("no1")) if part.room.rooms else "",
    }
