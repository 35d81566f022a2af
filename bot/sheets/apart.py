"""A workbook read in a process of its own, with limits: a file of 5 KB may ask for the memory of a whole machine."""

import json
import sys
from pathlib import Path
from subprocess import DEVNULL, PIPE, SubprocessError, run  # nosec B404

import bot
from bot.sheets.refusal import Unreadable, Why
from bot.talk.sheet import Page

_ROOT = Path(bot.__path__[0]).parent
_SECONDS = 30
_WHY, _PAGES = "why", "pages"


def read_apart(content: bytes) -> tuple[Page, ...]:
    """Every sheet of an xlsx, xls or ods. Raises Unreadable, also where reading it takes too much."""
    command = [sys.executable, "-m", "bot.sheets.workbook"]  # the bot's own: nothing of the file is in it
    try:
        done = run(  # noqa: S603  # nosec B603
            command, input=content, stdout=PIPE, stderr=DEVNULL, cwd=_ROOT, timeout=_SECONDS, check=True
        )
    except SubprocessError:
        raise Unreadable(Why.TOO_LARGE) from None
    return unpacked(done.stdout)


def packed(pages: tuple[Page, ...]) -> str:
    """As one process tells another."""
    return json.dumps({_PAGES: [(page.name, page.grid) for page in pages]})


def refused(why: Why) -> str:
    """As `packed`."""
    return json.dumps({_WHY: why})


def unpacked(told: bytes) -> tuple[Page, ...]:
    """What the other process told. Raises Unreadable."""
    found = json.loads(told)
    if _WHY in found:
        raise Unreadable(Why(found[_WHY]))
    return tuple(Page(name, tuple(map(tuple, grid))) for name, grid in found[_PAGES])
