"""Numbers of trainees of a year: so many each year are wanted; so many came last year, and may still be here."""

import re

from bot.talk.hear.amounts.counter import of_the_next, past_link
from bot.talk.hear.company import Number
from bot.talk.hear.lexicon import Lexicon

_CLAUSE = re.compile(r"[,.;、。，?？!]")
_YEARLY = re.compile(r"(?<![\d去来今昨明前本翌])年(?:に|間に?)?$")
_OF_YEAR = re.compile(r"(?<![\d去来今昨明前本翌])年(?:に|間に?)? ?[\d一二三四五六七八九十]+ ?[人名]")
_THEN = re.compile(r"[,.;、。，?？!]|\b(?:rồi|thì|terus|tapi|but|and|pero|at)\b")
_AHEAD, _BEHIND, _GAP = 30, 34, 22  # characters in which "every year" or "last year" stands


def each_year(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether so many a year are meant: "3 a year", 毎年3人ずつ, "mỗi năm nhận 3"."""
    start, end = number[1]
    behind = said[end : end + _BEHIND]
    staff = bool(lexicon.at(behind, "staff"))
    rest = behind[past_link(behind) :]
    rest = rest[lexicon.at(rest, "trainees") :]
    if lexicon.at(rest, "a_year"):
        return True
    ahead = re.split(r"\d+", _CLAUSE.split(said[max(0, start - _AHEAD) : start])[-1])[-1]
    if _YEARLY.search(ahead):
        return not staff
    gaps = [ahead[last:] for _, last in lexicon.places(ahead, "a_year")]
    named = lexicon.at(rest, "staff")
    staff = staff or bool(named and not of_the_next(rest, named)) or lexicon.says(ahead, "staff")
    return bool(gaps) and not staff and len(gaps[-1]) <= _GAP and not re.search(r"\d", gaps[-1])


def yearly(said: str, lexicon: Lexicon) -> bool:
    """Whether a line speaks of so many each year: "3 a year", 年2名ずつ."""
    return lexicon.says(said, "a_year") or _OF_YEAR.search(said) is not None


def last_year(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether so many trainees were taken a year ago: "we took 5 last year", 去年3人受け入れて."""
    start, end = number[1]
    ahead, behind = said[max(0, start - _AHEAD) : start], said[end : end + _BEHIND]
    clause = _THEN.split(ahead)[-1] + " \0 " + _THEN.split(behind)[0]
    at = clause.index("\0")
    year = any(abs(first - at) <= _BEHIND for first, _ in lexicon.places(clause, "last_year"))
    taken = lexicon.says(clause, "accepted") or lexicon.says(clause, "took") or lexicon.says(clause, "trainees")
    return year and taken and not lexicon.says(clause, "staff")
