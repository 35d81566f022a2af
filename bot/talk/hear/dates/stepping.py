"""Coming into No. 2: 2号に入った, "pumasok sa No. 2", "sang số 2". It says when No. 2 began, and is no arrival."""

import re
from collections.abc import Sequence

from bot.talk.hear.dates.said import Place, SaidDate
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import SIGNS, masked

_SECOND = re.compile(f"[{SIGNS[1]}{SIGNS[4]}]")
"""No. 2 and the second year, with which it begins; the third year is a year later."""
_TO_NAME = re.compile(
    r"(?:[ の第]|\b(?:into|onto|on|to|in|the|a|his|her|their|my|sa|na|ako|siya|sila|kami|ang|ke|dalam|magang|"
    r"vào|vao|sang|lên|len|qua)\b)*"
)
_FROM_NAME = re.compile(r"[ のた年目]*(?:技能実習|実習)?(?:に|へ)は?[ もにへ,、]*(?:やっと|無事|もう)?に?")


def into_second(said: str, dates: Sequence[SaidDate], words: Lexicon) -> list[Place]:
    """The words of coming that stand right by the name of No. 2, a date between them left out."""
    line = masked(_blank(said, dates))
    names = _names(said, line, words)
    came = [*words.places(said, "came_then"), *words.places(said, "steps")]
    return [place for place in came if any(_right_by(line, place, name) for name in names)]


def asks_when_second(said: str, dates: Sequence[SaidDate], words: Lexicon) -> bool:
    """Whether No. 2 is what is asked for: 去年の10月に入社、いつ2号に. The dates ahead of it are then none of it."""
    line = masked(_blank(said, dates))
    begun = min((start for start, _ in _names(said, line, words)), default=-1)
    told = max((each.place[1] for each in dates), default=len(said))
    return any(told <= start and end <= begun for start, end in words.places(said, "asks_when"))


def _names(said: str, line: str, words: Lexicon) -> list[Place]:
    return [match.span() for match in _SECOND.finditer(line)] + list(words.places(said, "second_stage"))


def _right_by(line: str, word: Place, name: Place) -> bool:
    if word[1] <= name[0]:
        return _TO_NAME.fullmatch(line, word[1], name[0]) is not None
    return _FROM_NAME.fullmatch(line, name[1], word[0]) is not None


def _blank(said: str, dates: Sequence[SaidDate]) -> str:
    """A folded line with spaces in place of its dates, so that all else stays where it was."""
    for start, end in (each.place for each in dates):
        said = said[:start] + " " * (end - start) + said[end:]
    return said
