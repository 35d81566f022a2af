"""A file that was sent: the plan in it, or why there is none; and the file with its marks. Nothing of it is kept."""

from dataclasses import dataclass

from bot.sheets.read import Unreadable, Why, pages
from bot.sheets.write import marked
from bot.talk.event import Table
from bot.talk.reply import Mark
from bot.talk.sheet import Page, plan_in


@dataclass(frozen=True, slots=True)
class Sent:
    """The bytes of a file with the pages read from it; none where it can't be read."""

    content: bytes
    pages: tuple[Page, ...]
    table: Table

    def with_marks(self, marks: tuple[Mark, ...]) -> bytes:
        """The file as xlsx, its cells marked."""
        return marked(self.content, self.pages, marks)


def refused(why: Why) -> Sent:
    """A file that can't be read, and why."""
    return Sent(b"", (), Table(None, why))


def sent(content: bytes) -> Sent:
    """Read a file. Raises nothing: why it can't be read is told."""
    try:
        found = pages(content)
    except Unreadable as wrong:
        return refused(wrong.why)
    return Sent(content, found, Table(plan_in(found)))
