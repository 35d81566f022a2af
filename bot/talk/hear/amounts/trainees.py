"""The trainees a line speaks of: here, in all or by stage; some of them; those who are wanted; those who left.

Each number has one owner. "5 trainees: 2 first-years, rest second-years" is 2 and 3; "12 staff, 3 trainees, one of them
in year 3" leaves the years of two open; "30 employees, apply for 2 trainees" has none here.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.talk.hear.amounts import here
from bot.talk.hear.amounts.keywords import YEARS_FROM
from bot.talk.hear.amounts.staying import now_here, stays
from bot.talk.hear.amounts.unit import MOST_NUMBERS, units
from bot.talk.hear.amounts.wanted import is_going, is_gone, is_wanted
from bot.talk.hear.amounts.yearly import each_year, last_year
from bot.talk.hear.company import Company, Number, Place
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import Part, all_in, held, masked, parts, rest_in
from bot.talk.match.normalise import LINES_KEPT
from tis_rules import Held

_SLASHED = re.compile(r"(?<![\d/])(\d{1,3}) ?/ ?(\d{1,3})(?: ?/ ?(\d{1,3}))?(?![\d/])")
_OF_TIME = re.compile(
    r" ?(?:年(?!目|生|次)|[かヶヵカケ箇]月|个月|日間|週間|(?:years?|yrs?|months?|weeks?|năm|nam|tháng|thang)\b"
    r"|(?:tahun|thn|bulan|taon|buwan)\b)"
)
"""What makes a number one of years or months: 実習生は1年に何人 speaks of no trainee."""


@dataclass(frozen=True, slots=True)
class Trainees:
    """A company without its staff. `whole`: where the trainees here stand; `owned`: all numbers that are no staff.

    `until`: where the first number of some of them stands behind that of all, else the end of the line.
    """

    company: Company
    whole: tuple[Place, ...]
    owned: tuple[Place, ...]
    until: int


@lru_cache(maxsize=LINES_KEPT)
def read(said: str, lexicon: Lexicon) -> Trainees:
    """The trainees of a folded line."""
    marked = masked(said)
    numbers = [each for each in spans(marked) if each[0] < YEARS_FROM and not _OF_TIME.match(said[each[1][1] :])]
    if len(numbers) > MOST_NUMBERS:
        return Trainees(Company(), (), (), -1)
    kinds = {unit.place: unit.kind for unit in units(said, lexicon)}
    gone, left_over = _gone(said, numbers, kinds, lexicon)
    wanted = [
        each
        for each in numbers
        if each not in (*gone, *left_over)
        and (_each_year(marked, each, kinds, lexicon) or is_wanted(said, each, numbers, lexicon))
        and not (now_here(said, each, numbers, kinds, lexicon) or last_year(said, each, lexicon))
    ]
    apart = [place for _, place in (*gone, *wanted)]
    some = [part for part in parts(marked) if part[2] not in apart and not _of_staff(said, part[2], lexicon)]
    if not some and (slashed := _in_order(said, sure=lexicon.says(said, "trainees"))):
        return _of(Company(held=slashed[0]), slashed[1], [], gone, wanted)
    others = [each for each in numbers if each[1] not in apart and each[1] not in [place for _, _, place in some]]
    total = left_over or here.all_of([each for each in others if _here(said, each, numbers, kinds, lexicon)], kinds)
    company, whole, parted = _together(total, some, rest_in(marked))
    company = company if some else _all_in(company, all_in(marked))
    return _of(company, whole, parted, gone, wanted, stayed=bool(left_over))


def _gone(
    said: str, numbers: Sequence[Number], kinds: Mapping[Place, str], lexicon: Lexicon
) -> tuple[list[Number], list[Number]]:
    """Those who left, and who is still here, where a line says both; who is to leave counts only beside who stays."""
    gone = [each for each in numbers if is_gone(said, each, numbers, lexicon)]
    stay = [each for each in numbers if kinds.get(each[1]) != "staff" and stays(said, each, lexicon)]
    going = [each for each in numbers if each not in stay and is_going(said, each, numbers, lexicon)] if stay else []
    return (going, stay) if going else (gone, [])


def _each_year(marked: str, number: Number, kinds: Mapping[Place, str], lexicon: Lexicon) -> bool:
    return kinds.get(number[1]) != "staff" and each_year(marked, number, lexicon)


def _here(said: str, number: Number, numbers: Sequence[Number], kinds: Mapping[Place, str], lexicon: Lexicon) -> bool:
    counted = here.counts(said, number, kinds, lexicon) or now_here(said, number, numbers, kinds, lexicon)
    return counted or last_year(said, number, lexicon)


def _of_staff(said: str, place: Place, lexicon: Lexicon) -> bool:
    """Whether a word for staff stands right behind a number, which no stage before it takes then."""
    return bool(lexicon.at(said[place[1] :], "staff"))


def _together(
    total: Sequence[Number], some: Sequence[Part], rest: int | None
) -> tuple[Company, list[Place], list[Place]]:
    """Trainees in all with the years of some of them: by stage where all are told, else in all."""
    values, known = {value for value, _ in total}, held(some)
    places, parted = [place for _, place in total], [place for _, _, place in some]
    if len(values) != 1:
        return Company(held=known if some else None), parted, []
    whole = values.pop()
    if some and rest is not None and known.total < whole:
        known = _with_rest(known, rest, whole)
    if known.total < whole:
        return Company(here=whole, part=known if some else None), places, parted
    return Company(held=known), places if known.total == whole else parted, parted


def _all_in(company: Company, stage: int | None) -> Company:
    """The company with all its trainees in one stage, where the line says which."""
    if stage is None or not company.here:
        return company
    return Company(held=_with_rest(Held(), stage, company.here))


def _with_rest(known: Held, rest: int, whole: int) -> Held:
    stages = [known.no1, known.no2, known.no3]
    stages[rest] += whole - known.total
    return Held(*stages)


def _of(
    company: Company,
    whole: list[Place],
    some: list[Place],
    gone: Sequence[Number],
    wanted: Sequence[Number],
    stayed: bool = False,
) -> Trainees:
    """The trainees with those who left taken away, unless those who `stayed` were told; the one number wanted."""
    left = sum(value for value, _ in gone)
    wished = {value for value, _ in wanted}
    owned = (*whole, *some, *(place for _, place in (*gone, *wanted)))
    behind = [place[0] for place in (*some, *(place for _, place in gone)) if whole and place[0] > max(whole)[1]]
    staying = company if stayed or not left else _without(company, left)
    return Trainees(
        _wishing(staying, wished.pop() if len(wished) == 1 else None), tuple(whole), owned, min(behind, default=-1)
    )


def _without(company: Company, left: int) -> Company:
    """The company without those who left; how many of each stage is not told by that."""
    before = company.trainees
    return Company(here=before - left, gone=left) if before >= left else Company(gone=left)


def _wishing(company: Company, wanted: int | None) -> Company:
    return Company(here=company.here, held=company.held, part=company.part, wanted=wanted, gone=company.gone)


def counted_by(said: str, place: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether what stands at a place of a line counts trainees: "2 or 3 more trainees", 実習生4〜5人."""
    ahead, behind = said[: place[0]], said[place[1] :]
    if lexicon.at(behind[lexicon.at(behind, "more") :], "trainees"):
        return True
    return any(end >= place[0] - 1 for _, end in lexicon.places(ahead, "trainees"))


def _in_order(folded: str, sure: bool) -> tuple[Held, list[tuple[int, int]]] | None:
    """5/8/0 or 5/8: trainees of the stages in their order; not `sure`, all three beside another number."""
    match = _SLASHED.search(folded)
    if match is None or not (sure or (match[3] and re.search(r"\d", folded[: match.start()]))):
        return None
    parts = [part for part in (1, 2, 3) if match[part]]
    return Held(*(int(match[part]) for part in parts)), [match.span(part) for part in parts]
