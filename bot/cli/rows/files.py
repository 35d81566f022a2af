"""From CSV to CSV, one row at a time: a bad row gets its line and the reason, the others are answered."""

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.cli.rows.mistakes import BadInput, in_words, why_not
from bot.cli.rows.tables import HEADINGS, NoTable, as_csv
from tis_rules.mistakes import Mistake
from tis_rules.spelt import yes_or_no

if TYPE_CHECKING:
    import _csv

Row = Mapping[str, str]
Answer = Callable[[Row], Row]


_BAD = "{bad} rows could not be answered; their error column says why."
LABELS = ("name", "id", "remark")
"""Columns that only tell rows apart."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file: needed, added (those already there are written anew), and which there may be besides.

    `optional` None: any. `instead`: the optional column that may stand for a needed one.
    """

    needed: tuple[str, ...]
    added: tuple[str, ...]
    optional: tuple[str, ...] | None = None
    instead: Mapping[str, str] = field(default_factory=dict)

    def check(self, head: Sequence[str]) -> None:
        """Raises BadInput for a column that is missing, twice there, or unknown: it may be a slip of the pen."""
        missing = [name for name in self.needed if name not in head and self.instead.get(name) not in head]
        if missing:
            names = ",".join(self.needed)
            lacking = ", ".join(missing)
            raise BadInput(
                "The first line must name the columns {names}; missing: {lacking}.", names=names, lacking=lacking
            )
        if len(set(head)) < len(head):
            raise BadInput("Two columns have the same name; give each its own.")
        if self.optional is None:
            return
        known = (*self.needed, *self.optional, *LABELS, *self.added, "error")
        if unknown := [name for name in head if name not in known]:
            may = ", ".join(dict.fromkeys((*self.needed, *self.optional, *LABELS)))
            named = ", ".join(map(repr, unknown))
            raise BadInput("No column is called {named}; there may be {may}.", named=named, may=may)


def answer_file(
    name: str, columns: Columns, answer: Answer, *, keep: Sequence[str] | None = None, lang: str = "en"
) -> int:
    """Read the CSV file `name` ("-" for standard input), write the answered rows to standard output.

    `keep` names the columns kept of those read (all, where left out). `answer` gives the added columns of a row, or
    raises ValueError with the reason, told in `lang`. How many rows were bad is told on standard error; the exit code
    is 1 then, else 0. Raises BadInput where the file cannot be read, lacks a column or has one that nobody would read.
    """
    with opened(name) as source:
        bad = answer_rows(source, sys.stdout, columns, answer, keep, lang)
    if bad:
        words = "{bad} row could not be answered; its error column says why." if bad == 1 else _BAD
        print(in_words(BadInput(words, bad=bad), lang), file=sys.stderr)
    return 1 if bad else 0


def opened(name: str) -> TextIO:
    """The rows of the file, or of standard input for "-". Raises BadInput where it can't be opened or read."""
    try:
        if name == "-" and not isinstance(sys.stdin, TextIOWrapper):
            return sys.stdin
        return as_csv(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    except NoTable as wrong:
        raise BadInput("{why}", why=wrong.phrase) from None
    except OSError as error:
        says = "{name} cannot be read: {why}; check its name and folder."
        raise BadInput(says, name=name, why=why_not(error)) from None


def answer_rows(
    source: TextIO,
    sink: TextIO,
    columns: Columns,
    answer: Answer,
    keep: Sequence[str] | None = None,
    lang: str = "en",
) -> int:
    """The same between two open files; returns how many rows were bad. `error` is empty in a good row."""
    reader = csv.reader(source)
    head, added = head_of(reader, columns), columns.added
    kept = head if keep is None else list(keep)
    names = [*kept, *(column for column in (*added, "error") if column not in kept)]
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(names)
    bad = 0
    for line, cells in lines_of(reader):
        row = _answered(line, head, cells, added, answer, lang)
        bad += bool(row["error"])
        writer.writerow([row.get(name, "") for name in names])
    return bad


def head_of(reader: "_csv.Reader", columns: Columns) -> list[str]:
    """The names of the columns, Japanese headings by their own. Raises BadInput for names that `columns` refuses."""
    try:
        found = [column.strip().removeprefix("\ufeff") for column in next(reader, [])]
    except csv.Error as error:
        raise BadInput("The first line cannot be read: {why}.", why=error) from None
    head = [HEADINGS.get(column, column) for column in found]
    columns.check(head)
    return head


def lines_of(reader: "_csv.Reader") -> Iterator[tuple[int, list[str] | BadInput]]:
    """Each row with the number of its first line; a reason in place of cells where a row cannot be read."""
    while True:
        first = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield first, BadInput("the row cannot be read ({why})", why=error)
            continue
        if cells:
            yield first, cells


def _answered(
    line: int, head: list[str], cells: list[str] | BadInput, added: Sequence[str], answer: Answer, lang: str
) -> dict[str, str]:
    if isinstance(cells, BadInput):
        return {"error": at_line(line, cells, lang)}
    row = dict(zip(head, cells, strict=False))
    kept = {**row, **dict.fromkeys(added, "")}
    if len(cells) != len(head):
        return {**kept, "error": at_line(line, wrong_length(cells, head), lang)}
    try:
        return {**row, **answer(row), "error": ""}
    except ValueError as error:
        return {**kept, "error": at_line(line, error, lang)}


def at_line(line: int, why: Exception, lang: str) -> str:
    """What is wrong with the row that begins there."""
    reason = why.phrase if isinstance(why, Mistake) else str(why)
    return in_words(BadInput("line {line}: {why}", line=line, why=reason), lang)


def wrong_length(cells: Sequence[str], head: Sequence[str]) -> BadInput:
    """A row of more or fewer cells than there are columns."""
    return BadInput("{cells} cells where the first line has {head}", cells=len(cells), head=len(head))


def whole(row: Row, column: str) -> int:
    """The whole number of 0 or more in a column. Raises ValueError saying what stands there."""
    text = row[column].strip()
    if not text.isdecimal() or len(text) > 9:
        raise BadInput(
            "{column} must be a whole number of 0 or more, such as 45; it is {text!r}", column=column, text=text
        )
    return int(text)


def yes_no(row: Row, column: str) -> bool:
    """Yes or no, in words or as 1 or 0. Raises ValueError saying what stands there."""
    try:
        return yes_or_no(row[column])
    except KeyError:
        says = "{column} must be yes or no (or 1 or 0); it is {text!r}"
        raise BadInput(says, column=column, text=row[column].strip()) from None
