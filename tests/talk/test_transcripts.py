"""Conversations as they are read: transcripts/*.txt, a line an act or a thing seen.

# comment                 > what the person types (or a /command)
[Label]  what is tapped   < words the reply has    ! words it has not    {Label} a button it has
@ 2026-11-25              the day it is now        ~ ja   the phone's language
"""

from datetime import date
from pathlib import Path

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

FOLDER = Path(__file__).parent / "transcripts"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_transcript(path: Path, book: Book) -> None:
    talk = Talk(book)
    seen = 0
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            seen += _follow(talk, line, f"{path.name}:{number}")
    assert seen > 2, "a transcript must look at what the bot says"


def _follow(talk: Talk, line: str, where: str) -> bool:
    sign, rest = line[0], line[1:].strip()
    match sign:
        case ">":
            talk.say(rest)
        case "[":
            talk.tap(rest.removesuffix("]"))
        case "@":
            day = date.fromisoformat(rest)
            talk.now = talk.now.replace(year=day.year, month=day.month, day=day.day)
        case "~":
            talk.hint = rest
        case "<":
            assert rest in talk.words, f"{where}: «{rest}» is not in:\n{talk.words}"
        case "!":
            assert rest not in talk.words, f"{where}: «{rest}» is in:\n{talk.words}"
        case "{":
            assert rest.removesuffix("}") in talk.labels, f"{where}: no [{rest.removesuffix('}')}] in {talk.labels}"
        case _:
            raise AssertionError(f"{where}: a line begins with one of > [ < ! {{ @ ~ #")
    return sign in "<!{"
