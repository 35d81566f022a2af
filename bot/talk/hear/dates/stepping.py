"""Coming into No. 2, which says when it began and is no arrival: 2号に入った, "sang số 2"; and coming to its end."""

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
