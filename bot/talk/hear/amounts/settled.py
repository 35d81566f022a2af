"""A line as its speaker left it: "1000, no wait, 900" is 900, "not 12 but 21 staff" is 21 staff; 12人ではなく21人.

A number gives way to another only where both count the same, by the words beside them, and nothing that says something
stands between them but a word that takes back. What can't be settled stays as it was said.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise

from bot.talk.hear.amounts.unit import KINDS, MOST_NUMBERS, Unit, units
from bot.talk.hear.amounts.yearly import last_year
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.match.normalise import LINES_KEPT, normalise

Place = tuple[int, int]

_MOST = 4  # corrections of one line
_CLOSE = 10  # characters between "not" and the number it denies
_AROUND = " ,、，(（-–—"
_COURTESY = re.compile(r"\b(?:po|nga|lang|ha|ya)\b|\bpala\b(?=,? (?:at )?hindi)|です")
_ENDS = re.compile(r"[ )）]*(?:po|ha|ạ|ya|です|でした|的)?[ )）]*(?:$|[,.;。，、?!？！])")
_MEANT = re.compile(
    r"(?: (?:po|ho|na|kami|katao|tao|staff))* pala\b(?: (?:po|ho|kami|katao|tao|staff|ngayon))* ?(?:$|[,.;?!])"
)
"""Behind a number that is meant in place of the one before: "45 kami, 54 pala"; nothing else may follow."""
_SOME = re.compile(
    r" ?(?:people |staff )?(?:(?:of|among|from) (?:them|us|these|those|which|whom|the)|"
    r"di antaranya|sa kanila|trong số)\b"
)
_PARTED = re.compile("[,;:、。，；：]")
_BEFORE = 24  # characters before a number in which "had" or "last year" stands


def of(lexicon: Lexicon, frame: Frame) -> Callable[[str], str]:
    """Puts each folded line as its speaker left it."""
    return lru_cache(maxsize=LINES_KEPT)(partial(settled, lexicon=lexicon, frame=frame))


def settled(said: str, lexicon: Lexicon, frame: Frame) -> str:
    """The folded line without the numbers that were taken back, denied for another, or are of the past."""
    if not any(lexicon.says(said, word) for word in ("taken_back", "denied", "once", "and_not")):
        return said
    before = said
    said = _without_denied(said, lexicon)
    for _ in range(_MOST):
        changed = _once(said, lexicon, frame)
        if changed == said:
            break
        said = changed
    return said if said == before else lexicon.without(said, "taken_back")


def swapped(said: str, lexicon: Lexicon, frame: Frame) -> tuple[int, int] | None:
    """The number a line takes back and the one it puts in its place: "not 1000 but 900"; None where it does neither."""
    found = units(said, lexicon)
    pairs = list(pairwise(found[:MOST_NUMBERS]))
    for first, second in pairs:
        if _denies(said, first, second, lexicon):
            return second.value, first.value
    return next(((old.value, new.value) for old, new in pairs if _taken_back(said, old, new, lexicon, frame)), None)


def _without_denied(said: str, lexicon: Lexicon) -> str:
    """The line without a number behind "not" that stands after the one that is meant: "45, not 54 people" is 45."""
    for new, old in pairwise(units(said, lexicon)[:MOST_NUMBERS]):
        if _denies(said, new, old, lexicon):
            bare = new.end == new.place[1]
            return said[: new.end] + said[old.place[1] if bare else old.end :]
    return said


def _denies(said: str, new: Unit, old: Unit, lexicon: Lexicon) -> bool:
    """Whether nothing but "not" or "instead of" stands between two numbers of a kind, the second at a clause's end."""
    gap = _COURTESY.sub(" ", said[new.end : old.place[0]]).strip(_AROUND)
    ahead = said[max(0, new.place[0] - _BEFORE) : new.place[0]]
    alike = new.kind == old.kind or not new.kind or not old.kind
    denied = any(len(ahead) - end <= _CLOSE for _, end in lexicon.places(ahead, "denied"))
    return (
        alike
        and not denied
        and lexicon.patterns["and_not"].fullmatch(gap) is not None
        and _ENDS.match(said, old.end) is not None
    )


@dataclass(frozen=True, slots=True)
class _Back:
    """Where a word that takes back begins, and what of the line goes with it: "not", "had", "last year"."""

    marker: int
    gone: tuple[Place, ...]


def _once(said: str, lexicon: Lexicon, frame: Frame) -> str:
    found = units(said, lexicon)
    for at in range(1, min(len(found), MOST_NUMBERS)):
        back = _taken_back(said, found[at - 1], found[at], lexicon, frame)
        rows = _rows(said, found, at) if back else 0
        if back and rows:
            return said[: found[at - rows].place[0]] + said[found[at].place[0] :]
        if back and (same := _same(found, at)) is not None:
            return _replaced(said, same, found[at], back, nearest=same is found[at - 1])
    return said


def _taken_back(said: str, old: Unit, new: Unit, lexicon: Lexicon, frame: Frame) -> _Back | None:
    """Whether the words between two numbers take the first back; a "not" or "had" before it may begin that."""
    gap, begun = said[old.end : new.place[0]], max(0, old.place[0] - _BEFORE)
    ahead = said[begun : old.place[0]]
    if _says_more(gap, lexicon, frame) or last_year(said, (old.value, old.place), lexicon):
        return None
    if _of_others(said, old, new, lexicon):
        return None
    denial = [place for place in lexicon.places(ahead, "denied") if _of_number(ahead[place[1] :])][-1:]
    once = list(lexicon.places(ahead, "once"))
    past = bool(once) or lexicon.says(gap, "once")
    words = ["taken_back", *(["instead"] if denial else []), *(["by_now"] if past else [])]
    marks = [start for word in words for start, _ in lexicon.places(gap, word)]
    marks += [len(gap)] if new.kind in ("", old.kind) and _MEANT.match(said, new.place[1]) else []
    gone = tuple((begun + start, begun + end) for start, end in (*denial, *once))
    earlier = [old.end + start for start, _ in lexicon.places(gap, "once")]
    return _Back(min((*earlier, *(old.end + start for start in marks))), gone) if marks else None


def _of_others(said: str, old: Unit, new: Unit, lexicon: Lexicon) -> bool:
    """Whether the second number counts some of the first, others than it, or stands in a question of its own.

    "42 staff, sorry, 3 of them are part time"; "sorry for asking, how many of 54 applicants can we take?".
    """
    behind, before = said[new.end :].lstrip("はが"), said[old.end :]
    people = old.kind == "staff" or lexicon.says(said[old.place[1] : old.end], "people")
    apart = people and lexicon.at(behind, "not_staff") > 0 and lexicon.at(before, "not_staff") == 0
    ends = [end for _, end in lexicon.places(said[old.end : new.place[0]], "taken_back")]
    after = said[old.end + max(ends) : new.place[0]] if ends else ""
    some = _SOME.match(behind) or any(not after[end:].strip() for _, end in lexicon.places(after, "part_of"))
    return apart or bool(some) or lexicon.says(after, "how_many")


def _of_number(gap: str) -> bool:
    """Whether what stands between "not" and a number leaves it to deny that number: no "not excellent, 210 people"."""
    return len(gap) <= _CLOSE and not _PARTED.search(gap)


def _says_more(gap: str, lexicon: Lexicon, frame: Frame) -> bool:
    """Whether something stands between two numbers beside words that take back and what the numbers count."""
    for word in ("taken_back", "once", "by_now", "instead", "hours", *KINDS):
        gap = lexicon.without(gap, word)
    return frame.beside(normalise(gap)) > 0


def _rows(said: str, found: Sequence[Unit], at: int) -> int:
    """How many numbers in a row stand on either side, as many behind as before; 0 where it is one, or not as many."""
    before = 1
    while before < at and _in_a_row(said, found[at - before - 1], found[at - before]):
        before += 1
    behind = 1
    while at + behind < len(found) and _in_a_row(said, found[at + behind - 1], found[at + behind]):
        behind += 1
    return before if before == behind > 1 else 0


def _in_a_row(said: str, first: Unit, second: Unit) -> bool:
    return not any(map(str.isalpha, said[first.place[1] : second.place[0]]))


def _same(found: Sequence[Unit], at: int) -> Unit | None:
    """The number the new one stands for: the last before it that counts the same; None where none surely does."""
    new, before = found[at], found[:at]
    alike = [each for each in before if each.kind == new.kind and new.kind]
    if alike:
        return alike[-1]
    last = before[-1]
    row = at > 1 and not last.kind and not before[-2].kind and before[-2].place[1] + 3 >= last.place[0]
    return None if row or (last.kind and new.kind) else last


def _replaced(said: str, old: Unit, new: Unit, back: _Back, nearest: bool) -> str:
    """The new number where the old one stood; its own words go with it where they are the nearer ones."""
    ahead = said[: old.place[0]]
    for start, end in reversed(back.gone):
        ahead = ahead[:start] + " " * (end - start) + ahead[end:]
    own = new.end > new.place[1] and not _less_said(said, new, old)
    behind = back.marker == new.place[0]  # "54 pala": what the old number counts stands before the new one
    if nearest and not behind and (own or old.end == old.place[1] or new.start < new.place[0]):
        return ahead + said[new.start :]
    value = said[new.place[0] : new.place[1]]
    return ahead + value + said[old.place[1] : back.marker].rstrip(" ,、(-") + said[new.end :]


def _less_said(said: str, new: Unit, old: Unit) -> bool:
    """Whether the words of the new number are the first of the old one's: 51个人, 50个."""
    mine, before = said[new.place[1] : new.end], said[old.place[1] : old.end]
    return before.startswith(mine) and before != mine
