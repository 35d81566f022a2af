"""A table in a text file, as programs write them: UTF-8, UTF-16 or Japan's cp932; commas, semicolons or tabs."""

import codecs
import csv
import io

from bot.talk.sheet import Grid

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SIGNS = ",;\t"
_LOOKED_AT = 50  # lines


def table(content: bytes) -> Grid:
    """The rows of a text file; words that no encoding reads are replaced, never refused."""
    text = decoded(content)
    reader = csv.reader(io.StringIO(text), delimiter=sign_of(text))
    try:
        return tuple(tuple(cell.strip() or None for cell in row) for row in reader)
    except csv.Error:
        return tuple((line,) for line in text.splitlines())


def sign_of(text: str) -> str:
    """What stands between the cells of a line: a comma where nothing else does more often."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    return max(_SIGNS, key=lambda each: sum(line.count(each) for line in lines))


def decoded(content: bytes, wrong: str = "replace") -> str:
    """The text of a file, by its mark, as UTF-8, or as cp932; `wrong`: what becomes of what none of them reads."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, wrong)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp932", wrong)
