"""A list of companies that was sent, answered row by row: what goes into its new columns, and the summary."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.talk.given import Filled
from bot.talk.reply import Html, Kind, Mark, Reply
from bot.talk.rows.headings import ADDED
from bot.talk.rows.listing import MOST, Listing
from bot.talk.rows.told import Told, completed
from bot.talk.scene import Scene
from bot.talk.sheet import Place
from bot.talk.show import explain
from bot.talk.show.table.answered import COLUMNS, Answered, answered
from bot.talk.show.table.asked import first_question

_NAMED = 8  # rows named of many


@dataclass(frozen=True, slots=True)
class _Row:
    listing: Listing
    row: int
    said: Answered


def show_companies(scene: Scene, lists: Sequence[Listing], told: Told) -> Reply:
    """The numbers of each company, or what has to be clear first."""
    if sum(len(each.companies) for each in lists) > MOST:
        return Reply(Kind.QUESTION, (scene.say("list-too-many", most=MOST),))
    if asked := first_question(scene, lists, told):
        return asked
    twice = _twice(lists)
    rows = [
        _Row(each, company.row, answered(scene, each, completed(company.cells, told, each.heads.unsure), told, twice))
        for each in lists
        for company in each.companies
    ]
    licence = (scene.say("list-if-licensed"),) if any(each.said.needs_licence for each in rows) else ()
    read = (*_read(scene, lists, told), scene.say("list-back"), *licence, _cited(scene, rows))
    parts = (_head(scene, rows), *_over(scene, rows), *read)
    heads = (head for each in lists for head in _heads(scene, each))
    filled = (*heads, *(cell for each in rows for cell in _cells(each)))
    return Reply(Kind.QUOTA, parts, topic="quota", score=1.0, filled=filled, marks=tuple(_marks(rows)))


def _twice(lists: Sequence[Listing]) -> frozenset[str]:
    """The names that stand in more than one row."""
    names = Counter(company.cells.get("name", "") for each in lists for company in each.companies)
    return frozenset(name for name, rows in names.items() if name and rows > 1)


def _head(scene: Scene, rows: Sequence[_Row]) -> Html:
    bad = sum(bool(each.said.error) for each in rows)
    return scene.say("list-head", companies=len(rows), answered=len(rows) - bad, bad=bad)


def _over(scene: Scene, rows: Sequence[_Row]) -> Iterator[Html]:
    """The rows that are over a limit, that an office has to decide, and that have an error."""
    for what in ("over", "ask", "error"):
        found = [str(each.row + 1) for each in rows if each.said.kind == what]
        if found:
            named = ", ".join(found[:_NAMED]) + ("…" if len(found) > _NAMED else "")
            yield scene.say(f"list-rows-{what}", count=len(found), rows=named)


def _read(scene: Scene, lists: Sequence[Listing], told: Told) -> Iterator[Html]:
    """Which column was read as what, what was said of all companies, and what was not read."""
    for each in lists:
        columns = [
            f"{scene.label(f'list-column-{name}')} {Place(0, found.at).name[:-1]} ({found.words})"
            for name, found in each.heads.columns.items()
            if told.stages != "no" or name not in each.heads.unsure or name == "staff"
        ]
        unread = ", ".join(each.heads.unread)
        page = each.page or "none"
        yield scene.say("list-read", page=page, columns=", ".join(columns), unread=unread or "none")
    said = [scene.label(f"list-{name}-{value}" if name == "excellent" else f"quota-{name}-{value}")
            for name in ("type", "sector", "excellent") if (value := getattr(told, name))]  # fmt: skip
    if said:
        yield scene.say("list-told", said=", ".join(said))


def _cited(scene: Scene, rows: Iterable[_Row]) -> Html:
    found = [each.said.assessment for each in rows if each.said.assessment]
    return explain.cited(scene, *found)


def _heads(scene: Scene, listing: Listing) -> Iterator[Filled]:
    for at, name in enumerate(COLUMNS, start=listing.heads.after):
        yield Filled(listing.page, listing.head, at, f"{ADDED} {scene.label(f'list-added-{name}')}", head=True)


def _cells(row: _Row) -> Iterator[Filled]:
    for at, name in enumerate(COLUMNS, start=row.listing.heads.after):
        value = row.said.cells.get(name, "")
        right = row.said.right if name in ("verdict", "do") and value != "" else None
        yield Filled(row.listing.page, row.row, at, value, right=right)


def _marks(rows: Iterable[_Row]) -> Iterator[Mark]:
    """The cell that is wrong in a row with an error."""
    for each in rows:
        found = each.listing.heads.columns.get(each.said.column)
        if each.said.error and found:
            yield Mark(each.listing.page, each.row, found.at, False, each.said.error)
