"""A file that was sent: the plan or the lists in it, or why there are none; and it with its marks. Nothing is kept."""

from dataclasses import dataclass

from bot.sheets.read import pages
from bot.sheets.refusal import Unreadable, Why
from bot.sheets.write import marked
from bot.talk.event import Table
from bot.talk.given import Filled
from bot.talk.reply import Mark
from bot.talk.rows.listing import listings
from bot.talk.rows.told import NOTHING, Told
from bot.talk.sheet import Page, plan_in


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes of a file with the pages read from it; none where it can't be read."""

    content: bytes
    pages: tuple[Page, ...]
    table: Table

    def with_marks(self, marks: tuple[Mark, ...], filled: tuple[Filled, ...] = ()) -> bytes:
        """The file as xlsx, its cells marked, and what is new in it."""
        return marked(self.content, self.pages, marks, filled)


def refused(why: Why) -> Sent:
    """A file that can't be read, and why."""
    return Sent(b"", (), Table(None, why))


def sent(content: bytes, told: Told = NOTHING) -> Sent:
    """Read a file, of which something may be told. Raises nothing: why it can't be read is told."""
    try:
        found = pages(content)
    except Unreadable as wrong:
        return refused(wrong.why)
    return Sent(content, found, Table(plan_in(found), "", listings(found), told))
