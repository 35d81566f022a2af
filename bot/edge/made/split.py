"""A reply's paragraphs as messages Telegram takes: split between paragraphs, never inside one."""

import html
import re
from collections.abc import Iterable, Iterator

from bot.talk.reply import Html

LONGEST = 4096  # of what is seen, in UTF-16 units, as Telegram counts
LONGEST_MARKUP = 9000  # Telegram also limits the text with its tags, a little above this

_TAG = re.compile(r"<[^>]*>")


def plain(markup: str) -> str:
    """The words without their tags."""
    return html.unescape(_TAG.sub("", markup))


def units(text: str) -> int:
    """Its length as Telegram counts: a character beyond the basic plane, such as most emoji, is two."""
    return len(text.encode("utf-16-le")) // 2


def messages(parts: Iterable[Html]) -> list[str]:
    """Paragraphs joined by blank lines into as few messages as fit; empty ones are left out."""
    done: list[str] = []
    for part in parts:
        joined = f"{done[-1]}\n\n{part}" if done else part
        if done and _fits(joined):
            done[-1] = joined
        elif part:
            done.append(part)
    return done


def pieces(text: str) -> Iterator[str]:
    """Plain text cut to size wherever it must be: the last resort."""
    size = LONGEST // 2  # so many characters fit, whatever they are
    return (text[start : start + size] for start in range(0, len(text), size))


def _fits(markup: str) -> bool:
    if len(markup) * 2 <= LONGEST:  # no sign is more than two units
        return True
    return len(markup) <= LONGEST_MARKUP and units(plain(markup)) <= LONGEST
