"""How many buttons stand side by side. Telegram gives those of a row the same width and cuts a label that is too long.

A row whose labels would be cut on a phone 360 pixels wide, with letters of 15, becomes several.
"""

import unicodedata
from functools import lru_cache

from bot.talk.reply import Button, Rows

PLACE = {2: 8.5, 3: 5.15}
"""Buttons in a row → how many ems each label has. More than three only where every label is a sign."""
_NARROW = frozenset(" .,:;'’‘!|()[]·‹›/-iíìĩỉịjlftrI1")
_BROAD = frozenset("mwMW")


def abreast(rows: Rows) -> Rows:
    """The same buttons in the same order, each row with as many as keep their labels whole."""
    return tuple(part for row in rows for part in _parts(row))


def _parts(row: tuple[Button, ...]) -> Rows:
    found: list[tuple[Button, ...]] = []
    for button in row:
        joined = (*found[-1], button) if found else (button,)
        found[-1:] = [joined] if not found or _fit(joined) else [found[-1], (button,)]
    return tuple(found)


def _fit(row: tuple[Button, ...]) -> bool:
    place = PLACE.get(len(row), min(PLACE.values()))
    return all(width(button.label) <= place for button in row)


@lru_cache(maxsize=4096)
def width(label: str) -> float:
    """About how many ems wide a label is drawn; test_letters.py measures what a browser draws."""
    return sum(map(_em, label))


def _em(letter: str) -> float:
    category = unicodedata.category(letter)
    if category in ("Mn", "Me", "Cf"):
        return 0.0  # stands on or under another letter
    if category == "Mc":
        return 0.4  # stands beside one
    if letter in _NARROW:
        return 0.33
    if "\u1000" <= letter <= "\u109f":  # Burmese letters are broad
        return 1.04
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    if letter in _BROAD:
        return 0.87
    return 0.66 if letter.isupper() or "\u1780" <= letter <= "\u17ff" else 0.57  # capitals, and Khmer letters
