"""Whether each number of a line can count staff: what stands right beside it says nothing else.

"No. 1 vs No. 2", "3 and 5 years", "900 yen", "5 trainees", "April 2027" count something else.
"""

import re

from bot.talk.hear.company import SECTORS
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick

_YEARS = range(1900, 2100)
_NEIGHBOURS = (*("compare", "staff", "people", "excellent", "enterprise", "supervised", "esd", "how_many"), *SECTORS)
_BETWEEN = re.compile(
    r"(?:vs\.?|and|or|with|to|than|for|between|of|at|we|us|our|are|have|has|having|is|a|as|in|the|please|now|ordinary|not|"
    r"dan|dengan|atau|untuk|antara|dari|punya|ada|kami|biasa|sekarang|và|va|với|voi|hay|cho|có|co|giữa|giua|của|ng|ang|"
    r"at|na|sa|para|kung|may|kami|titp|today|currently|if|from|compared|people|how|does)(?!\w)|"
    r"[とはがをもやでにのかへ]|から|より|場合|対|和|与|跟|同|及|比|的|从|到|有|技能実習|技能实习|今|現在|一般|普通|"
    r"กับ|र(?!\S)|နဲ့|နှင့်|និង"
)
_QUIET = " \t\n,;:()（）、，；：「」-–/~〜?？!！"


def counts_staff(said: str, quick: Quick) -> bool:
    """Whether all numbers of a folded line may be numbers of staff."""
    return all(_may_count(said, value, place, quick) for value, place in spans(said))


def _may_count(said: str, value: int, place: tuple[int, int], quick: Quick) -> bool:
    ahead, behind = said[: place[0]].rstrip(_QUIET), said[place[1] :]
    people = any(quick.lexicon.at(behind, word) for word in ("staff", "people"))
    if value in _YEARS and not people:
        return False
    return people or (_ends_quietly(ahead, quick) and _begins_quietly(behind, quick))


def _begins_quietly(behind: str, quick: Quick) -> bool:
    """Whether what follows a number is no unit of its own."""
    rest = behind.lstrip(" ")
    if rest[:1] in _QUIET or rest[0].isdigit() or rest == ".":
        return True
    return _BETWEEN.match(rest) is not None or any(quick.lexicon.at(rest, word) for word in _NEIGHBOURS)


def _ends_quietly(ahead: str, quick: Quick) -> bool:
    """Whether what comes before a number makes it no number of something."""
    if not ahead or ahead[-1].isdigit():
        return True
    if any(last.end() == len(ahead) for last in _BETWEEN.finditer(ahead) if _whole(ahead, last.start())):
        return True
    return any(end == len(ahead) for word in _NEIGHBOURS for _, end in quick.lexicon.places(ahead, word))


def _whole(ahead: str, start: int) -> bool:
    """Whether a word in Latin letters begins where it was found."""
    return not ahead[start].isascii() or start == 0 or not (ahead[start - 1].isalnum() or ahead[start - 1] == ".")
