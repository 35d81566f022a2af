"""A date taken back for another: "July 2027, sorry, June 2027" is June 2027, 2027年7月、失礼しました6月開始です too.

Only where nothing that says something stands between the two but a word that takes back, and the second is no last day
of anything. A month told without its year is of the year before it, or of the one nearest to it. Where that can't be
known both stay, and it is asked which is meant.
"""

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.talk.hear.dates.named import plain
from bot.talk.hear.dates.said import SaidDate, dates_in
from bot.talk.hear.dates.words import lexicon
from bot.talk.match.normalise import LINES_KEPT

_MOST = 4  # corrections of one line
_FAR = 6  # months between two: further apart, the second may be of another year
_CLAUSE = re.compile(r"[^,.;。、，；?!？！]{0,30}")


@lru_cache(maxsize=LINES_KEPT)
def left(text: str, today: date) -> str:
    """The line as its speaker left it, without the dates taken back."""
    if not lexicon().says(plain(text), "taken_back"):
        return text
    for _ in range(_MOST):
        changed = _once(text, today)
        if changed == text:
            break
        text = changed
    return text


def doubtful(text: str, today: date) -> bool:
    """Whether a word between two dates takes back, and which of them is meant doesn't come out."""
    said = plain(text)
    gaps = (said[old.place[1] : new.place[0]] for old, new in pairwise(dates_in(text, today)))
    return any(lexicon().says(gap, "taken_back") for gap in gaps)


def unknown(text: str, today: date) -> tuple[SaidDate, ...]:
    """Two dates of which the first is taken back for the second, whose year isn't known: January or December 2027."""
    pairs = pairwise(dates_in(text, today))
    return next(
        (pair for pair in pairs if _takes_back(plain(text), *pair) and not _meant(plain(text), *pair, today)), ()
    )


def _once(text: str, today: date) -> str:
    said = plain(text)
    for old, new in pairwise(dates_in(text, today)):
        meant = _meant(said, old, new, today) if _takes_back(said, old, new) else ""
        if meant:
            return said[: old.place[0]] + meant + said[new.place[1] :]
    return text


def _takes_back(said: str, old: SaidDate, new: SaidDate) -> bool:
    """Whether the words between two dates take the first back and say nothing else."""
    words, gap = lexicon(), said[old.place[1] : new.place[0]]
    rest = words.without(words.without(gap, "taken_back"), "beside_taken_back")
    return words.says(gap, "taken_back") and not any(map(str.isalnum, rest)) and not _of_else(said, new)


def _of_else(said: str, new: SaidDate) -> bool:
    """Whether the second date is of something else, or denied: "sorry, June 2027 is the last day to apply"."""
    words, clause = lexicon(), _CLAUSE.match(said, new.place[1])
    behind = clause[0] if clause else ""
    names = ("until", "denied") if words.says(behind, "asks_when") else ("until", "denied", "filed", "certified")
    return any(words.says(behind, name) for name in names)


def _meant(said: str, old: SaidDate, new: SaidDate, today: date) -> str:
    """The second date as it is told in place of the first; empty where it is of another kind, or of an unknown year."""
    if _whole(old) != _whole(new):
        return ""
    if new.year_said or not old.year_said:
        return said[slice(*new.place)]
    month = new.first.month
    to_come = [
        year for year in range(old.first.year - 1, old.first.year + 2) if (year, month) >= (today.year, today.month)
    ]
    near = [year for year in to_come if abs((year - old.first.year) * 12 + month - old.first.month) <= _FAR]
    if not near or (near[0] != old.first.year and old.first.year in to_come):
        return ""
    return f"{near[0]}-{month:02d}" + (f"-{new.first.day:02d}" if new.is_day else "")


def _whole(day: SaidDate) -> bool:
    """Whether more than a month was said: a season, a year."""
    return day.until is not None and not day.is_day
