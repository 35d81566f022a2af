"""From CSV to CSV, one row at a time: a bad row gets its line and the reason, the others are answered."""

import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.cli.rows.mistakes import in_words, why_not
from bot.cli.rows.tables import NoTable, as_csv
from bot.talk.rows.cells import BadInput, Columns, Row
from tis_rules.mistakes import Mistake

if TYPE_CHECKING:
    import _csv

Answer = Callable[[Row], Row]


_BAD = "{bad} rows could not be answered; their error column says why."


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
        writer.writerow(list(map(row.get, names)))  # a column without a value is written empty
    return bad


def head_of(reader: "_csv.Reader", columns: Columns) -> list[str]:
    """The columns the headings name, others as they are. Raises BadInput for names that `columns` refuses."""
    try:
        found = [heading.strip().removeprefix("\ufeff") for heading in next(reader, [])]
    except csv.Error as error:
        raise BadInput("The first line cannot be read: {why}.", why=error) from None
    head = [columns.named(heading) for heading in found]
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
    if len(cells) != len(head):
        return _refused(row, added, at_line(line, wrong_length(cells, head), lang))
    try:
        return {**row, **answer(row), "error": ""}
    except ValueError as error:
        return _refused(row, added, at_line(line, error, lang))


def _refused(row: Row, added: Sequence[str], why: str) -> dict[str, str]:
    return {**row, **dict.fromkeys(added, ""), "error": why}


def at_line(line: int, why: Exception, lang: str) -> str:
    """What is wrong with the row that begins there."""
    reason = why.phrase if isinstance(why, Mistake) else str(why)
    return in_words(BadInput("line {line}: {why}", line=line, why=reason), lang)


def wrong_length(cells: Sequence[str], head: Sequence[str]) -> BadInput:
    """A row of more or fewer cells than there are columns."""
    return BadInput("{cells} cells where the first line has {head}", cells=len(cells), head=len(head))
