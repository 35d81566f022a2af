"""Lines that are little more than their numbers: one alone, two to be compared, how many people there are."""

import re

from bot.talk.hear.amounts import asked
from bot.talk.hear.amounts.set_apart import ADDED, APART, LEAVING, OF_OTHERS, SERVED, SOME
from bot.talk.hear.answers.counted import counts_staff
from bot.talk.hear.company import Case, part_of
from bot.talk.hear.numbers import fold, spans
from bot.talk.hear.quick import MOST_DIGITS, Quick
from bot.talk.hear.stages import masked

_YEARS = range(1900, 2100)
_A_LITTLE = 2  # words beside the answer to how many there are
_IT_IS = re.compile(r"です|でした|であって|[是个個]|\b(?:pala|po|nga|it is|it's|là|ạ|nhé|ya|dong|lang)\b")
_JAPANESE = re.compile(
    r"日本|\bjapanese\b|nhật|\bnhat\b|jepang|hapon|\bjapan\b|(?:\b(?:and|plus|dan|và|at|ditambah)|と|和|另有) ?\d"
)
"""Of whom the specified skilled workers told beside them are none."""
_MORE = 4  # ... and beside a number of people and some who are set apart


def bare(text: str, quick: Quick) -> int | None:
    """The number of a line that is a number and nothing else, in digits or in words; "45, sorry 54" is 54."""
    said = _corrected(text, quick).strip(" .!?。！？")
    found = list(spans(said))
    if len(found) != 1 or quick.beside(said):
        return None
    value, (start, end) = found[0]
    rest = said[:start] + said[end:]
    return value if not any(map(str.isalnum, quick.lexicon.patterns["taken"].sub("", rest))) else None


def _corrected(text: str, quick: Quick) -> str:
    """The folded line; where it takes a number back, without that and without what only says that the new one is it."""
    said = fold(text)
    settled = quick.settle(said)
    return said if settled == said else _IT_IS.sub(" ", settled).strip(" ,、")


def compared(text: str, quick: Quick) -> tuple[int, int] | None:
    """Two numbers of staff to be set side by side: "compare 45 and 51", "45 vs 51"."""
    said = quick.folded(text)
    found = [value for value, _ in spans(said)]
    rest = quick.lexicon.without(said, "compare")
    small = len(found) == 2 and all(0 < value < 10**MOST_DIGITS for value in found)
    told = small and rest != said and quick.beside(rest) <= 1 and counts_staff(said, quick)
    return (found[0], found[1]) if told else None


def either(text: str, quick: Quick) -> tuple[int, ...]:
    """The staff with and without the people a line sets apart from it or puts to it; nothing where it does neither.

    Where the others are called full-time, part-timers and people of an agency are surely not among them. Specified
    skilled workers may be full-time staff, too: a number that they aren't said to be part of may have them or not.
    """
    said = quick.folded(text)
    kinds = ("elsewhere", LEAVING, SOME) if quick.lexicon.says(said, "full_time") else APART
    few = sum(value for value, _ in quick.set_apart.of(said, kinds))
    more = sum(value for value, _ in quick.set_apart.of(said, ADDED))
    staff = quick.company(text).staff or 0
    skilled = _skilled(said, quick) if not more else 0
    put = 0 < skilled == few
    without = () if put and (few >= staff or _JAPANESE.search(said)) else (staff - few + more,)
    left = (*without, *((staff + skilled,) if put else ()))
    return (staff, *left) if 0 < left[0] != staff > 0 and _of_numbers(said, quick) else ()


def _skilled(said: str, quick: Quick) -> int:
    """The specified skilled workers of a line that doesn't say that they are part of the number of staff."""
    found = quick.set_apart.of(said, ("elsewhere",))
    skilled = sum(value for value, (start, end) in found if quick.lexicon.says(said[start:end], "ssw"))
    return 0 if part_of(said, quick.lexicon) else skilled


def left_of(text: str, quick: Quick) -> int:
    """How many left, in a line that tells nothing else: "5 of our staff quit", 5人辞めました; 0 for none."""
    said = quick.folded(text)
    left = quick.set_apart.of(said, (LEAVING,))
    alone = len(left) == len(spans(masked(said))) == 1 and not quick.lexicon.says(said, "trainees")
    return left[0][0] if alone and _of_numbers(said, quick) else 0


def apart(text: str, quick: Quick) -> int:
    """How many are no full-time staff of the company or left it, in a line that tells nothing else; 0 for none."""
    said = quick.folded(text)
    found = quick.set_apart.of(said, (*OF_OTHERS, LEAVING))
    alone = len(found) == len(spans(masked(said))) == 1 and not quick.lexicon.says(said, "trainees")
    return found[0][0] if alone and _of_numbers(said, quick, tied=quick.lexicon.says(said, "follows")) else 0


def _of_numbers(said: str, quick: Quick, *, tied: bool = False) -> bool:
    """Whether a line that sets people apart says little else, or asks how many may come; `tied`: as "what if" does."""
    rest = said
    for kind in (*APART, *ADDED):
        rest = quick.lexicon.without(rest, kind)
    asks = bool(set("?？") & set(said)) and not tied
    return (quick.beside(rest) <= _MORE and not asks) or asked.how_many(said, quick.lexicon)


def counts_others(text: str, quick: Quick) -> bool:
    """Whether a line tells how many trainees, hours or customers there are, and nothing else."""
    said = quick.folded(text)
    rest = said
    for word in (SERVED, "trainees", "hours"):
        rest = quick.lexicon.without(rest, word)
    little = rest != said and bool(spans(masked(said))) and quick.beside(rest) <= _A_LITTLE
    return little and quick.company(text).staff is None


def staff_told(text: str, quick: Quick) -> int | None:
    """The number of staff in the answer to how many there are: "8 guys in all", "22 carers and 6 office staff".

    None for a number the line denies, and where others are said to be among them, or some of them to leave.
    """
    said = quick.folded(text)
    asked = quick.quota(text)
    if (
        quick.share(text)
        or (asked and asked.denied)
        or (
            either(text, quick)
            and (part_of(said, quick.lexicon) or any(quick.names(kind, text) for kind in (LEAVING, *ADDED)))
        )
    ):
        return None
    found = quick.company(said)
    return found.staff if quick.beside(said) <= _A_LITTLE and not set("?？") & set(text) else None


def trainees_told(text: str, quick: Quick) -> int | None:
    """The one number of a line that counts trainees and says nothing else: "3 a year", "ada 3 orang", 毎年3人.

    None where it is denied, or of staff.
    """
    said = quick.folded(text)
    for word in ("a_year", "have_now", "present", "holding", "wanting", "wished", "left_over"):
        said = quick.lexicon.without(said, word)
    found = list(spans(masked(said)))
    if len(found) != 1 or quick.odd(text) or set("?？") & set(text) or quick.lexicon.says(said, "denied"):
        return None
    value, (_, end) = found[0]
    yearly = quick.names("a_year", text) or not quick.lexicon.says(said, "staff")
    return value if yearly and quick.beside(said) == 0 and not quick.lexicon.at(said[end:], "not_staff") else None


def of_staff(text: str, quick: Quick) -> Case | None:
    """A number and nothing else, in digits or words, is a number of staff, unless it may be a year."""
    number = bare(text, quick)
    year = number is not None and number in _YEARS and any(map(str.isdecimal, text))
    return Case(quick.facts("", number)) if number and number < 10**MOST_DIGITS and not year else None
