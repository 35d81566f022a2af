"""From CSV to CSV, one row at a time: a bad row gets its line and the reason, the others are answered."""

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.cli.rows.tables import HEADINGS, NoTable, as_csv
from tis_rules.spelt import yes_or_no

if TYPE_CHECKING:
    import _csv

Row = Mapping[str, str]
Answer = Callable[[Row], Row]


LABELS = ("name", "id", "remark")
"""Columns that only tell rows apart."""


class BadInput(ValueError):
    """The file as a whole cannot be answered; the message says why."""


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
            raise BadInput(f"The first line must name the columns {names}; missing: {', '.join(missing)}.")
        if len(set(head)) < len(head):
            raise BadInput("Two columns have the same name; give each its own.")
        if self.optional is None:
            return
        known = (*self.needed, *self.optional, *LABELS, *self.added, "error")
        if unknown := [name for name in head if name not in known]:
            may = ", ".join(dict.fromkeys((*self.needed, *self.optional, *LABELS)))
            raise BadInput(f"No column is called {', '.join(map(repr, unknown))}; there may be {may}.")


def answer_file(name: str, columns: Columns, answer: Answer, *, keep: Sequence[str] | None = None) -> int:
    """Read the CSV file `name` ("-" for standard input), write the answered rows to standard output.

    `keep` names the columns kept of those read (all, where left out). `answer` gives the added columns of a row, or
    raises ValueError with the reason. How many rows were bad is told on standard error; the exit code is 1 then, else
    0. Raises BadInput where the file cannot be read, lacks a needed column or has one that nobody would read.
    """
    with opened(name) as source:
        bad = answer_rows(source, sys.stdout, columns, answer, keep)
    if bad:
        print(
            f"{bad} {'row' if bad == 1 else 'rows'} could not be answered; their error column says why.",
            file=sys.stderr,
        )
    return 1 if bad else 0


def opened(name: str) -> TextIO:
    """The rows of the file, or of standard input for "-". Raises BadInput where it can't be opened or read."""
    try:
        if name == "-" and not isinstance(sys.stdin, TextIOWrapper):
            return sys.stdin
        return as_csv(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    except NoTable as wrong:
        raise BadInput(str(wrong)) from None
    except OSError as error:
        raise BadInput(f"{name} cannot be read: {error.strerror}; check its name and folder.") from None


def answer_rows(
    source: TextIO, sink: TextIO, columns: Columns, answer: Answer, keep: Sequence[str] | None = None
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
        row = _answered(line, head, cells, added, answer)
        bad += bool(row["error"])
        writer.writerow([row.get(name, "") for name in names])
    return bad


def head_of(reader: "_csv.Reader", columns: Columns) -> list[str]:
    """The names of the columns, Japanese headings by their own. Raises BadInput for names that `columns` refuses."""
    try:
        found = [column.strip().removeprefix("\ufeff") for column in next(reader, [])]
    except csv.Error as error:
        raise BadInput(f"The first line cannot be read: {error}.") from None
    head = [HEADINGS.get(column, column) for column in found]
    columns.check(head)
    return head


def lines_of(reader: "_csv.Reader") -> Iterator[tuple[int, list[str] | str]]:
    """Each row with the number of its first line; a reason in place of cells where a row cannot be read."""
    while True:
        first = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield first, f"the row cannot be read ({error})"
            continue
        if cells:
            yield first, cells


def _answered(
    line: int, head: list[str], cells: list[str] | str, added: Sequence[str], answer: Answer
) -> dict[str, str]:
    if isinstance(cells, str):
        return {"error": f"line {line}: {cells}"}
    row = dict(zip(head, cells, strict=False))
    kept = {**row, **dict.fromkeys(added, "")}
    if len(cells) != len(head):
        return {**kept, "error": f"line {line}: {len(cells)} cells where the first line has {len(head)}"}
    try:
        return {**row, **answer(row), "error": ""}
    except ValueError as error:
        return {**kept, "error": f"line {line}: {error}"}


def whole(row: Row, column: str) -> int:
    """The whole number of 0 or more in a column. Raises ValueError saying what stands there."""
    text = row[column].strip()
    if not text.isdecimal() or len(text) > 9:
        raise ValueError(f"{column} must be a whole number of 0 or more, such as 45; it is {text!r}")
    return int(text)


def yes_no(row: Row, column: str) -> bool:
    """Yes or no, in words or as 1 or 0. Raises ValueError saying what stands there."""
    try:
        return yes_or_no(row[column])
    except KeyError:
        raise ValueError(f"{column} must be yes or no (or 1 or 0); it is {row[column].strip()!r}") from None
