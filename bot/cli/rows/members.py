"""An organisation's members as rows of a table: one row a workplace, those of one corporation together.

The answer is a row for each workplace or group of workplaces counted together, then one for the corporation.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TextIO

from bot.cli.rows import words
from bot.cli.rows.files import BadInput, Columns, Row, whole, yes_no
from bot.cli.rows.quota import held_in
from tis_rules.facts import Held, Sector
from tis_rules.quota.members import Corporation, Establishment, Member, Part, assess_corporation

NEEDED = ("corporation", "type", "excellent", "staff", "workplace", "sector")
OPTIONAL = ("care_staff", "held")
ADDED = ("counted", "trainees", "verdict", "no1", "no2", "no3", "total", "room_no1", "error")
COLUMNS = Columns(NEEDED, ADDED, OPTIONAL)
HEAD = ("corporation", *ADDED)


def answer_members(source: TextIO, sink: TextIO, as_of: date) -> int:
    """Answer every corporation of a file; how many could not be. Raises BadInput where the file can't be read."""
    reader = csv.DictReader(source)
    COLUMNS.check([column.removeprefix("\ufeff").strip() for column in reader.fieldnames or ()])
    rows = list(reader)
    if any(None in row or None in row.values() for row in rows):
        raise BadInput("A row has more or fewer cells than the first line; give each as many.")
    writer = csv.DictWriter(sink, HEAD, restval="", lineterminator="\n")
    writer.writeheader()
    bad = 0
    for name, group in groupby(rows, key=lambda row: row["corporation"].strip()):
        told = list(_answered(name, list(group), as_of))
        bad += any(row.get("error") for row in told)
        writer.writerows(told)
    return bad


def _answered(name: str, rows: Sequence[Row], as_of: date) -> Iterator[Row]:
    try:
        member = assess_corporation(_corporation(name, rows), as_of)
    except ValueError as error:
        yield {"corporation": name, "error": str(error)}
        return
    yield from (_part(name, part) for part in member.parts)
    yield _whole(member)


def _corporation(name: str, rows: Sequence[Row]) -> Corporation:
    first = rows[0]
    for column in ("type", "excellent", "staff"):
        if len({row[column].strip() for row in rows}) > 1:
            raise ValueError(f"{column} differs between the rows of {name}; a corporation has one")
    workplaces = tuple(map(_workplace, rows))
    staff, excellent = whole(first, "staff"), yes_no(first, "excellent")
    return Corporation(name, staff, words.acceptance_type(first), excellent, workplaces)


def _workplace(row: Row) -> Establishment:
    sector = words.sector(row)
    told = row.get("care_staff", "").strip()
    if sector is Sector.CARE and not told:
        raise ValueError(f"care_staff of {row['workplace']} is missing: care is counted on it")
    staff = whole(row, "care_staff") if told else None
    return Establishment(row["workplace"].strip(), sector, staff, held_in(row) or Held())


def _part(name: str, part: Part) -> Row:
    assessment = part.room.assessment
    limits = {limit.what: str(limit.advised) for limit in assessment.limits}
    known = {"no1": part.room.more("no1")} if part.room.rooms else {}
    return {
        "corporation": name,
        "counted": " + ".join(part.establishments),
        "trainees": str(part.facts.held.total if part.facts.held else 0),
        "verdict": assessment.verdict.value,
        **{what: limits.get(what, "") for what in ("no1", "no2", "no3", "total")},
        "room_no1": str(known.get("no1", "")),
    }


def _whole(member: Member) -> Row:
    return {
        "corporation": member.name,
        "counted": "all",
        "trainees": str(member.held.total),
        "verdict": member.verdict.value,
    }
