"""Which numbers of a line count trainees who are to come, and which those who left: by the nearest word for either.

Verbs stand before the number ("apply for 2 trainees", "nhận 4 tts"), or behind it (4人受け入れたい, "3 planned").
"""

import re
from collections.abc import Sequence

from bot.talk.hear.amounts.counter import past_counter
from bot.talk.hear.amounts.unit import units
from bot.talk.hear.company import Number
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import SIGNS, masked, rests

_HARD = re.compile("[.;。？?!！]")
_SOFT = re.compile("[,.;、。？?!！]")
_AHEAD, _BEHIND, _CLOSE = 34, 30, 12  # characters in which such a word stands
_COUNTED = re.compile(
    r"(?: ?(?:[名人位个個]|people|persons?|orang|người|nguoi|katao|of (?:them|these|those|whom))(?![a-z]))?"
    r" ?(?:(?:na|ng|mga|of|の|的) ?)*"
)
_STAGED = re.compile(rf"(?:(?:people|persons?|new|of)\b| |[名人个個]|の|的|na\b|ng\b|bạn|orang|người)*[{SIGNS}]")
"""Behind a number: so many are of a stage, as trainees are."""
_LINKED = re.compile(r"(?:した|ている|の|的|了|na|ang|yung|'yung|mga|yang|đã|は|が|者|[: ])*")
_OF_ALL = re.compile(
    r" ?(?:[人名个個]|people|trainees?|interns?|người|nguoi|orang)?"
    r" ?(?:(?:out )?of (?:our|the|my|these|those)?|dari|trong(?: số| so)?|sa(?: aming?| mga)?) ?"
)
"""Between a number of some and that of all of them: "2 of our 8 trainees"."""
_WISHED = re.compile(r" ?[名人](?:ほど|くらい|ぐらい|程度|を|は|も|の|で|新しく|新たに|追加で|、)*")
_JUST = re.compile(r"(?:(?:lang|po|saja|aja|thôi|only|na)\b ?)*|だけ")
_OF_TWO = re.compile(r"[a-z甲乙] ?社|[a-z] ?公司|\b(?:company|công ty|cty|perusahaan|pt|kumpanya) [a-z1-9]\b|\bvs\b")
"""Names of two companies; "next year" and the like say that two times are meant."""
GONE, GOING = "gone", "going"
_THEN, _ASKS = ("later", "by_now", "compare", "sites"), ("?", "？")
_ARE_HERE = re.compile("(?:が|も)?(?:いて|います|いる|おり|来て|きて)")
"""もう四人いて: already four are here."""
_KEPT = re.compile(r"(?:have|has|only|still|with|got|there are|there're|just) (?:\w+ )?$")


def is_asked(said: str, number: Number, numbers: Sequence[Number], lexicon: Lexicon) -> bool:
    """Whether so many are asked about as the limit of a larger number: "45 staff: 5, right?", 30人以下は3人ですか."""
    (value, (start, end)), place = number, number[1]
    larger = any(each[0] > value and _of_staff(said, each, lexicon) for each in numbers if each[1] != place)
    other = _OF_TWO.search(said) or any(lexicon.says(said[max(0, start - 10) : start], each) for each in _THEN)
    if not larger or other or lexicon.at(said[end:], "staff") or lexicon.at(said[end:], "not_staff"):
        return False
    rest = said[end + past_counter(said[end:]) :]
    rest = rest[_end(_COUNTED, rest) :].lstrip(" ,、，")
    rest = rest[lexicon.at(rest, "trainees") :].lstrip(" ,、，")
    rest = rest[_end(_JUST, rest) :].lstrip(" ,、，")
    behind = bool(rest) and bool(lexicon.at(rest, "is_it_right"))
    before = any(not said[:start][last:].strip() for _, last in lexicon.places(said[:start], "is_it_before"))
    asks = lexicon.says(rest, "is_it_right") or bool(set("?？") & set(rest))
    return behind or rest[:1] in _ASKS or (before and asks)


def _of_staff(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number counts staff, or bounds it, by the words right around it."""
    ahead, behind = said[: number[1][0]], said[number[1][1] :]
    bound = any(len(ahead) - last <= 1 for _, last in lexicon.places(ahead, "bound_before"))
    named = any(unit.place == number[1] and unit.kind == "staff" for unit in units(said, lexicon))
    return named or bound or bool(lexicon.at(behind, "people") or lexicon.at(behind, "bound_behind"))


def is_gone(said: str, number: Number, numbers: Sequence[Number], lexicon: Lexicon) -> bool:
    """Whether the trainees a number counts have left: "2 ran away", 2人帰国しました; not "we have 2 left"."""
    return _leaves(said, number, numbers, lexicon, GONE)


def is_going(said: str, number: Number, numbers: Sequence[Number], lexicon: Lexicon) -> bool:
    """Whether they have left or will: "5 leave in March", 3月に5人帰国します."""
    return any(_leaves(said, number, numbers, lexicon, word) for word in (GONE, GOING))


def _leaves(said: str, number: Number, numbers: Sequence[Number], lexicon: Lexicon, word: str) -> bool:
    ahead, behind = _around(said, number, numbers, _SOFT)
    if any(_of_all(said, each, number) for each in numbers):
        return False
    whole = next((each for each in numbers if _of_all(said, number, each)), None)
    behind = _around(said, whole, numbers, _SOFT)[1] if whole else behind
    rest = _trainees_off(behind, lexicon)
    for start, _ in lexicon.places(rest, word):
        later = word == GONE and lexicon.says(rest, "yet_to_go")
        if not later and not _KEPT.search(ahead) and len(rest[:start]) <= _CLOSE + 6:
            return True
    return any(
        _LINKED.fullmatch(_trainees_off(ahead[last:], lexicon)) is not None for _, last in lexicon.places(ahead, word)
    )


def is_wanted(said: str, number: Number, numbers: Sequence[Number], lexicon: Lexicon) -> bool:
    """Whether a number is how many are to come; a number of staff or of something else is not."""
    if is_asked(said, number, numbers, lexicon):
        return True
    ahead, behind = _around(said, number, numbers, _SOFT)
    rest = behind[_end(_COUNTED, behind) :]
    if any(lexicon.at(behind, word) for word in ("staff", "not_staff")) or lexicon.at(rest, "staff"):
        return False
    wished = _WISHED.match(behind)
    if wished and lexicon.at(behind[wished.end() :], "wished") and not lexicon.says(ahead[-5:], "staff"):
        return True
    staged = _STAGED.match(masked(said), number[1][1]) is not None
    named = (
        staged
        or bool(lexicon.at(rest, "trainees"))
        or any(len(ahead) - last <= _CLOSE for _, last in lexicon.places(ahead, "trainees"))
    )
    ahead_of_more = any(len(ahead) - end <= 5 for _, end in lexicon.places(ahead, "more"))
    if lexicon.at(behind, "more") or (ahead_of_more and not rests(ahead) and not _ARE_HERE.match(rest)):
        return True
    if _later(ahead, "wanting", "holding", lexicon):
        nearest = max(end for _, end in lexicon.places(ahead, "wanting"))
        return named or (len(ahead) - nearest <= _CLOSE and _bare(rest, lexicon))
    _, behind = _around(said, number, numbers, _HARD if CJK.search(behind) else _SOFT)
    return named and _sooner(_trainees_off(behind, lexicon), "wanted_behind", "holding_behind", lexicon)


def _of_all(said: str, some: Number, whole: Number) -> bool:
    """Whether the first number counts some of those the second counts."""
    return some[1][1] <= whole[1][0] and _OF_ALL.fullmatch(said[some[1][1] : whole[1][0]]) is not None


def _around(said: str, number: Number, numbers: Sequence[Number], ends: re.Pattern[str]) -> tuple[str, str]:
    """What is said right before a number and right behind it: up to the next number, or the end of the clause."""
    start, end = number[1]
    before = max((place[1] for _, place in numbers if place[1] <= start), default=0)
    after = min((place[0] for _, place in numbers if place[0] >= end), default=len(said))
    ahead = said[max(before, start - _AHEAD) : start]
    return _SOFT.split(ahead)[-1], ends.split(said[end : min(after, end + _BEHIND)])[0]


def _bare(rest: str, lexicon: Lexicon) -> bool:
    """Whether nothing behind a number says that it counts something else."""
    return not rest.strip() or not rest[:1].isalnum() or bool(lexicon.at(rest, "of_trainees"))


def _trainees_off(text: str, lexicon: Lexicon) -> str:
    text = text[_end(_COUNTED, text) :]
    return text[lexicon.at(text, "trainees") :]


def _later(text: str, word: str, other: str, lexicon: Lexicon) -> bool:
    """Whether the last of the two words is the first named; of two that end at one place the longer counts."""
    text = lexicon.without(text, "staff")
    last = [
        max(((end, -start) for start, end in lexicon.places(text, each)), default=(-1, 0)) for each in (word, other)
    ]
    return last[0] >= last[1] and last[0][0] >= 0


def _sooner(text: str, word: str, other: str, lexicon: Lexicon) -> bool:
    """Whether the first of the two words is the first named."""
    starts = [min((start for start, _ in lexicon.places(text, each)), default=999) for each in (word, other)]
    return starts[0] < starts[1]


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
