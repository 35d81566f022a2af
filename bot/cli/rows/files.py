"""From CSV to CSV, one row at a time: a bad row gets its line and the reason, the others are answered."""

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    import _csv

Row = Mapping[str, str]
Answer = Callable[[Row], Row]


class BadInput(ValueError):
    """The file as a whole cannot be answered; the message says why."""


def answer_file(
    name: str, needed: Sequence[str], added: Sequence[str], answer: Answer, *, keep: Sequence[str] | None = None
) -> None:
    """Read the CSV file `name` ("-" for standard input), write the answered rows to standard output.

    `keep` names the columns kept of those read (all, where left out). `answer` gives the added columns of a row, or
    raises ValueError with the reason. How many rows were bad is told on standard error. Raises BadInput where the file
    cannot be read or lacks a needed column.
    """
    with ExitStack() as stack:
        source = _standard_input() if name == "-" else stack.enter_context(_open(name))
        try:
            bad = answer_rows(source, sys.stdout, needed, added, answer, keep)
        except UnicodeDecodeError:
            raise BadInput("The file is not UTF-8; save it as CSV UTF-8 and try again.") from None
    if bad:
        print(
            f"{bad} {'row' if bad == 1 else 'rows'} could not be answered; their error column says why.",
            file=sys.stderr,
        )


def answer_rows(
    source: TextIO,
    sink: TextIO,
    needed: Sequence[str],
    added: Sequence[str],
    answer: Answer,
    keep: Sequence[str] | None = None,
) -> int:
    """The same between two open files; returns how many rows were bad.

    Columns not needed are kept; `error` is empty in a good row.
    """
    reader = csv.reader(source)
    head = _head(reader, needed)
    kept = head if keep is None else list(keep)
    columns = [*kept, *(column for column in (*added, "error") if column not in kept)]
    writer = csv.DictWriter(sink, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    bad = 0
    for line, cells in _lines(reader):
        row = _answered(line, head, cells, added, answer)
        bad += bool(row["error"])
        writer.writerow(row)
    return bad


def _standard_input() -> TextIO:
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", newline="")
    return sys.stdin


def _open(name: str) -> TextIO:
    try:
        return Path(name).open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise BadInput(f"{name} cannot be read: {error.strerror}.") from None


def _head(reader: "_csv.Reader", needed: Sequence[str]) -> list[str]:
    try:
        head = [column.strip().removeprefix("\ufeff") for column in next(reader, [])]
    except csv.Error as error:
        raise BadInput(f"The first line cannot be read: {error}.") from None
    missing = [column for column in needed if column not in head]
    if missing:
        raise BadInput(f"The first line must name the columns {','.join(needed)}; missing: {', '.join(missing)}.")
    if len(set(head)) < len(head):
        raise BadInput("Two columns have the same name; give each its own.")
    return head


def _lines(reader: "_csv.Reader") -> Iterator[tuple[int, list[str] | str]]:
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
    """True for 1, False for 0. Raises ValueError saying what stands there."""
    text = row[column].strip()
    if text not in ("0", "1"):
        raise ValueError(f"{column} must be 0 or 1; it is {text!r}")
    return text == "1"
