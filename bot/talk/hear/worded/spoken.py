"""Numbers in English, Indonesian and Filipino words, by their places: "forty-five and twenty-five" are two numbers.

Words that make none by their places, "dua lima", "two fifty", may be 25 and 250 or two numbers: they are none.
"""

import re
from collections.abc import Sequence

from bot.talk.hear.worded import spanish

_ONES = (
    "one two three four five six seven eight nine",
    "satu dua tiga empat lima enam tujuh delapan sembilan",
    "isa dalawa tatlo apat lima anim pito walo siyam",
)
_TEENS = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "sepuluh sebelas",
    "sampu labingisa labindalawa labintatlo labingapat labinlima labinganim labimpito labingwalo labinsiyam",
)
_TENS = (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu",
)


def _values(rows: Sequence[str], first: int, step: int) -> dict[str, int]:
    return {word: first + step * at for row in rows for at, word in enumerate(row.split())}


_HUNDRED, _THOUSAND = ("seratus", "sandaan", *spanish.HUNDRED), ("seribu", "sanlibo")
VALUES = {
    "zero": 0,
    "belas": 10,
    **_values(_ONES, 1, 1),
    **_values(_TEENS, 10, 1),
    **_values(_TENS, 20, 10),
    **dict.fromkeys(_HUNDRED, 100),
    **dict.fromkeys(_THOUSAND, 1000),
    **spanish.VALUES,
    spanish.UNO: 1,
}
TIMES = {"hundred": 100, "thousand": 1000, "puluh": 10, "ratus": 100, "ribu": 1000, "daan": 100, "raan": 100}
TIMES |= {"libo": 1000}
WITHIN = ("isa", spanish.UNO, "raan")
"""Numbers only within a longer one: "isa" is also "a"."""

_PLACES = {
    **dict.fromkeys(VALUES, "e"),
    **{word: "o" for word, value in VALUES.items() if 0 < value < 10},
    **{word: "t" for word, value in VALUES.items() if 20 <= value < 100 or word in spanish.TEN},
    **dict.fromkeys(_HUNDRED, "h"),
    **dict.fromkeys(_THOUSAND, "k"),
    **{word: {10: "p", 100: "H", 1000: "K"}[times] for word, times in TIMES.items()},
    "belas": "b",
    "and": "n",
    **dict.fromkeys(("at", "t", "na"), "l"),
}
_BELOW_100 = "(?:tl?o?|opo?|ob|[oe])"
_BELOW_1000 = f"(?:(?:h|(?:t?o|e)?l?H)(?:[nl]?{_BELOW_100})?|{_BELOW_100})"
_ONE_NUMBER = re.compile(f"(?:{_BELOW_1000}?K|k)(?:[nl]?{_BELOW_1000})?|{_BELOW_1000}")
"""The places of one number, each below the one before; "and" only behind hundreds."""
_TEEN = re.compile("labing-(?=[dtls])")
_JOINT = re.compile(r" and | at |['’]t ?|-")

Place = tuple[int, int]


def whole_numbers(text: str) -> Sequence[tuple[int, Place]]:
    """The numbers of a run of number words with their places in it, each as long as it fits; none if a piece fits none.

    Only "and" and a hyphen part two numbers; of words that merely stand beside each other nobody knows.
    """
    joints = list(_JOINT.finditer(text))
    starts = [0, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(text)]
    found: list[tuple[int, Place]] = []
    at = 0
    while at < len(starts):
        wholes = ((last, value(text[starts[at] : ends[last]])) for last in reversed(range(at, len(ends))))
        fits = next(((last, number) for last, number in wholes if number is not None), None)
        if fits is None:
            return ()
        found.append((fits[1], (starts[at], ends[fits[0]])))
        at = fits[0] + 1
    return found


def value(text: str) -> int | None:
    """The one number the words make; None where they make none, or two."""
    said = _TEEN.sub("labin", spanish.in_tagalog(text)).replace("labing-", "labing")
    words = [word if word in _PLACES else word.removesuffix("ng") for word in re.split(r"['’ -]+", said)]
    places = "".join(_PLACES.get(word, "?") for word in words)
    return _added(words) if _ONE_NUMBER.fullmatch(places) else None


def _added(words: Sequence[str]) -> int:
    """Units add up; a word for ten, hundred or thousand multiplies the unit before it."""
    total, unit = 0, 0
    for word in words:
        times, worth = TIMES.get(word, 0), VALUES.get(word, 0)
        if times == 1000:
            total, unit = (total + unit or 1) * 1000, 0
        elif times:
            total, unit = total + (unit or 1) * times, 0
        else:
            total, unit = (total + worth, unit) if worth >= 100 else (total, unit + worth)
    return total + unit
