"""Which of two numbers of people is the staff, where one is the sum, a part or a step of the other.

"45 of our 60 people are full time", 60人中45人が正社員: 45; the number of all is taken out, or it would be the staff.
"If we hire 6 more we will be 51": 51; the 6 are taken out, or they would be trainees to come.
"120 in the whole group, 38 in our company": 38; each company of a group counts for itself.
"""

import re
from itertools import pairwise

from bot.talk.hear.company import Number, Place
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.match.one_pass import OnePass

_COUNTER = (
    r"(?: ?(?:[人名位个個]|people|persons?|employees|staff|workers|of us|người|nguoi|orang|na tao|tao|katao|namin|kami)"
    r"(?![a-z]))?"
)
_ALL = r"(?: (?:a |the )?total(?: of)?| (?:our|the|all|my|those|tổng|tong|số|so|aming|ating|kabuuang))*"
_OF = rf"(?:(?:out )?of|trong|dari|sa){_ALL}"
_WORDS = r"(?: [a-zà-ỹ-]+){0,3}?"
_NEAR = 30  # characters behind the last number in which "full-time" stands
_CLAUSE = re.compile(r"[.。!?！？;；\d]")

_SOME_BEFORE = re.compile(rf"{_COUNTER}{_WORDS} {_OF} ?")
"""Between the number of some and that of all."""
_ARE = re.compile(
    rf"{_COUNTER} ?(?:(?:who|that|yang|ang|mga) )?"
    r"(?:are|is|work|làm|lam|là|la|adalah|bekerja|ay|是|が|は)(?![a-z])"
)
"""Behind the number of all: what some of them are. "5 of our 60 full-time staff" are not said to be full-time."""
_ALL_AHEAD = re.compile(rf"(?:\b{_OF} |全|全部で|全体)$")
"""Before the number of all, where that of some stands behind."""
_SOME_BEHIND = re.compile(
    rf"{_COUNTER}(?P<inside>のうち|のなか|の中|うち|中|里面|里|当中|之中|其中|,|、)?[^\d]{{0,16}}"
)
_SHARE_BEHIND = re.compile(r" ?(?:割|%|percent|per cent|persen|phần trăm|成|分)")
_INSIDE = re.compile("うち|中|なか|里")
_ONE_PASS = OnePass([rf"\d[^.;]* {_OF} ?\d", rf"{_OF} \d", "中", "うち", "なか", "里", r"全\d", "全部で"])

_MAKES = re.compile(
    r"[^.。;；\d]{0,40}\b(?:(?:will|'ll|would) be|makes? (?:us|it)|making (?:us|it)|bring(?:s|ing)? (?:us|it) to|"
    r"become|thành|thanh|sẽ là|lên|jadi|menjadi|magiging|aabot (?:na )?(?:sa|ng))[^.。;；\d]{0,12}|"
    r"[^.。;；\d]{0,20}(?:变成|就是|就有|就到|达到|一共)[^.。;；\d]{0,6}"
)
"""Between a number that is put to the staff and what there are then."""
_BECOMES = re.compile(r" ?[人名] ?に(?:なり|なる|なっ)(?:ます|ました|た|る)?")
_PUT_TO = ("hired", "joining", "growing", "grows")
_HIRES = re.compile("再?招|採用|入社|雇")
_BEFORE = re.compile(r"[^.。;；!?！？]*$")
_COUNTED = re.compile(rf"{_COUNTER}(?: ?に(?:なります|なりました|なる|なった)?)?(?: na\b)?(?:了|です)?")

_GROUP = r"(?:group|holding|グループ|tập đoàn|tap doan|grup|grupo|集团)(?![a-z])"
_HAS_GROUP = re.compile(_GROUP)
_HAS = r"(?:全体|全员|company|has|have|is|with|có|co|punya|ada|may|的|有|で|は|に|には|では|[ ,:、])*"
_NO_TRAINEES = "(?! ?(?:trainee|intern|実習|thực|tts|pemagang|magang|实习))"
_OF_A_GROUP = re.compile(
    rf"(?:\b(?:the |our |a )?(?:whole |entire )?|(?:cả|toàn|buong|seluruh|satu|整个|全) ?)?{_GROUP}"
    rf"{_HAS}\d+{_COUNTER}{_NO_TRAINEES}|"
    rf"\d+{_COUNTER} (?:in|across|of) (?:the |our )?(?:whole |entire )?{_GROUP}|"
    rf"\d+{_COUNTER} (?:sa|di|trong) (?:buong |seluruh |cả )?{_GROUP}"
)


def without_group(said: str) -> str:
    """The folded line without the people of a whole group of companies."""
    return _OF_A_GROUP.sub(" ", said) if _HAS_GROUP.search(said) else said


def without_growth(said: str, lexicon: Lexicon) -> str:
    """The folded line without a number of people to be hired, where it says how many there are then."""
    for (value, (start, end)), (then, (begun, stop)) in pairwise(spans(said)):
        gap, around = said[end:begun], said[max(0, start - _NEAR) : begun]
        grows = _HIRES.search(around) or any(lexicon.says(around, word) for word in _PUT_TO)
        makes = _MAKES.fullmatch(gap) or (not _CLAUSE.search(gap) and _BECOMES.match(said[stop:]))
        if value < then and grows and makes and not lexicon.says(around, "trainees"):
            behind = said[stop + _end(_COUNTED, said[stop:]) :]
            return f"{_BEFORE.sub('', said[:start])}we are {said[begun:stop]} people{behind}"
    return said


def without_all(said: str, lexicon: Lexicon) -> str:
    """The folded line without the number of all people, where it says how many of them are full-time."""
    if not (lexicon.says(said, "full_time") and _ONE_PASS.maybe(said)):
        return said
    for first, last in pairwise(spans(said)):
        if _SHARE_BEHIND.match(said[last[1][1] :]):
            return said
        if place := _some_first(said, first, last, lexicon):
            return f"{said[: place[0]]} people {said[place[1] :]}"
        if place := _all_first(said, first, last, lexicon):
            return f"{said[: place[0]]} {said[place[1] :]}"
    return said


def _some_first(said: str, first: Number, last: Number, lexicon: Lexicon) -> Place | None:
    """Where "out of our 60 people" stands behind the number of some of them."""
    (some, (_, end)), (all_, (begun, stop)) = first, last
    gap, behind = said[end:begun], _behind(said, stop)
    full_time = lexicon.says(gap, "full_time") or (_ARE.match(behind) and lexicon.says(behind, "full_time"))
    return (end, stop + _counter(behind)) if some < all_ and full_time and _SOME_BEFORE.fullmatch(gap) else None


def _all_first(said: str, first: Number, last: Number, lexicon: Lexicon) -> Place | None:
    """Where "of our 60 people" stands before the number of some of them."""
    (all_, (start, end)), (some, (begun, stop)) = first, last
    gap, ahead = said[end:begun], _ALL_AHEAD.search(said[:start])
    between = _SOME_BEHIND.fullmatch(gap)
    if some >= all_ or between is None or not (ahead or _INSIDE.search(gap)):
        return None
    inside = gap[between.end("inside") :] if between["inside"] else ""
    full_time = lexicon.says(inside + _behind(said, stop), "full_time")
    return (ahead.start() if ahead else start, end + _counter(gap)) if full_time else None


def _behind(said: str, stop: int) -> str:
    return _CLAUSE.split(said[stop : stop + _NEAR])[0]


def _counter(behind: str) -> int:
    return _end(re.compile(_COUNTER), behind)


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
