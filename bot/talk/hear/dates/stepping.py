"""Coming into No. 2: 2号に入った, "pumasok sa No. 2", "sang số 2", which says when it began and is no arrival.

So does coming into the third year, a year later: 5月に3年目に入りました. And coming to the end of No. 2.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.talk.hear.dates.said import Place, SaidDate
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import SIGNS, masked, parts
from tis_rules.law.dates import add_months

_SECOND = re.compile(f"[{SIGNS[1]}{SIGNS[4]}]")
"""No. 2 and the second year, with which it begins; the third year is a year later."""
_THIRD = re.compile(f"{SIGNS[5]}|第3年")
_SINCE = re.compile(
    r"(?:\b(?:since|from|từ|tu|sejak|mulai|dari|mula|simula|noong)|从|自)(?: (?:bulan|tháng|noong))? *$"
)
_SINCE_BEHIND = re.compile(r"から|より|起|开始|以来|以後")
_STEPS = ("came_then", "steps")
_TO_NAME = re.compile(
    r"(?:[ の第]|\b(?:into|onto|on|to|in|the|a|his|her|their|my|sa|na|ako|siya|sila|kami|ang|ke|dalam|magang|"
    r"vào|vao|sang|lên|len|qua)\b)*"
)
_FROM_NAME = re.compile(r"[ のた年目]*(?:技能実習|実習)?(?:に|へ)は?[ もにへ,、]*(?:やっと|無事|もう)?に?")
_ENDS = re.compile(
    r"\b(?:finish\w*|ends?|ending|complet\w*|over|done|xong|hết|het|kết thúc|ket thuc|hoàn thành|selesai|habis|tamat|"
    r"berakhir|matatapos|natatapos|tapos|patapos)\b|終わ|終了|修了|満了|おわ|结束|到期|期满|做完|满"
)
_CONTRACT = re.compile(
    r"contract|visa|card|契約|在留|ビザ|びざ|hợp đồng|hop dong|thẻ|kontrak|kartu|合同|签证|在留卡|kontrata|kard"
)


def ends_second(said: str, dates: Sequence[SaidDate], words: Lexicon) -> bool:
    """Whether the one date of a line is that of the end of No. 2; a contract or a visa may end within it."""
    line = masked(_blank(said, dates))
    named = len(dates) == 1 and any(_names(said, line, words))
    return named and _ENDS.search(line) is not None and _CONTRACT.search(line) is None


def into_second(said: str, dates: Sequence[SaidDate], words: Lexicon) -> list[Place]:
    """The words of coming that stand right by the name of No. 2, a date between them left out."""
    line = masked(_blank(said, dates))
    names = _names(said, line, words)
    return _right_by_one(said, line, names, words, _STEPS)


def by_third_year(said: str, dates: Sequence[SaidDate], words: Lexicon) -> SaidDate | None:
    """When No. 2 began, by the one date of a line on which somebody came into the third year: a year before it.

    None where another day may be meant: somebody came to the country, or trainees are counted by their years.
    """
    line = masked(_blank(said, dates))
    names = [match.span() for match in _THIRD.finditer(line)]
    if len(dates) != 1 or not names or _names(said, line, words) or parts(masked(said)):
        return None
    stepped, day = _right_by_one(said, line, names, words, (*_STEPS, "into")), dates[0]
    came = [place for place in words.places(said, "came_then") if place not in stepped]
    begun = words.says(said, "begins") and not words.says(said, "asks_when")
    since = _SINCE.search(said[: day.place[0]]) or _SINCE_BEHIND.match(said, day.place[1])
    if came or not (stepped or begun or since):
        return None
    return replace(day, first=add_months(day.first, -12), last=add_months(day.last, -12))


def _right_by_one(said: str, line: str, names: Sequence[Place], words: Lexicon, steps: Sequence[str]) -> list[Place]:
    """The words of coming that stand right by one of such names."""
    came = [place for word in steps for place in words.places(said, word)]
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
