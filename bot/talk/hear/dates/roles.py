"""What each date of a line is the day of: a start of an intake, an application, a certification, a start of No. 2.

The words stand in knowledge/dates.toml. Each date takes the word nearest to it, a word within the same clause first,
and no word belongs to two dates. Where the roles don't come out, the line is asked back about, never guessed.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from bot.talk.hear.dates.change import without_change, without_end
from bot.talk.hear.dates.named import plain
from bot.talk.hear.dates.nearest_word import Role, roles_of, within
from bot.talk.hear.dates.past import arrivals, without_opened, without_past
from bot.talk.hear.dates.said import SaidDate, dates_in, two_readings, without
from bot.talk.hear.dates.stepping import asks_when_second, by_third_year, ends_second
from bot.talk.hear.dates.taken_back import left, unknown
from bot.talk.hear.dates.words import lexicon
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import masked, parts, second_stage
from bot.talk.match.normalise import LINES_KEPT
from tis_rules.law.dates import add_months

_EDGE = 14  # "after" or "before" stands this near to a date
_LITTLE = 15  # letters beside a date that still say nothing else; one of Japanese or Chinese counts for three
_PERMIT_MONTHS = 6  # a permission further from the begin of No. 2 is none of it
_STAYS = (36, 60)  # months that training takes as a rule: three years in all, or five
_NO1_MONTHS = 14  # No. 1 takes a year at most; two more for who tells it roughly


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates of a line by role. `unclear`: two dates, and which is which does not come out of the words.

    `no3`: going on to No. 3 is spoken of; `plan`: a plan or trainees are; `may`: a yes or no is asked. `of_else`: the
    line speaks of a contract, a visa, pay, an end and the like; `bare`: it says little but one date. `came`: a month
    that is past, in which somebody came; it is none of `dates`; `second`: No. 2 is spoken of beside it. `permitted`:
    the day No. 2 was permitted. `departs`: somebody leaves for Japan; `what_then`: and nothing else is asked.
    `ended`: the day No. 2 ends on, where No. 3 is spoken of.
    """

    dates: tuple[SaidDate, ...]
    start: SaidDate | None = None
    filed: SaidDate | None = None
    certified: SaidDate | None = None
    no2: SaidDate | None = None
    unclear: bool = False
    no3: bool = False
    plan: bool = False
    may: bool = False
    of_else: bool = False
    bare: bool = False
    came: SaidDate | None = None
    second: bool = False
    departs: bool = False
    what_then: bool = False
    permitted: SaidDate | None = None
    ended: SaidDate | None = None

    @property
    def intake(self) -> SaidDate | None:
        """The start, or the one date of a line that gives it no other role, as beside a number of staff."""
        alone = len(self.dates) == 1 and not (self.filed or self.certified or self.no2 or self.dates[0].gone)
        return self.start or (self.dates[0] if alone else None)

    def with_start(self, start: SaidDate | None) -> "Dated":
        """The same with a start told otherwise."""
        return replace(self, start=start)


@lru_cache(maxsize=LINES_KEPT)
def dated(text: str, today: date) -> Dated | None:
    """The dates of a line with what each is the day of, or None where it names none."""
    text = left(text, today)
    said, words = plain(text), lexicon()
    all_told = without_end(said, without_change(said, dates_in(text, today), words), words)
    if begun := by_third_year(said, all_told, words):
        return Dated((begun,), no2=begun, second=True, no3=words.says(without(said, all_told), "third_stage"))
    found = without_opened(said, all_told, words, today)
    opened = len(found) < len(all_told)
    staged = second_stage(said) or words.says(said, "third_stage")
    found = found if staged else without_past(said, found, words, today)
    second = second_stage(said) or words.says(without(said, found), "second_stage")
    came = arrivals(said, found, words, today, second=second)
    places = [each.place for each in came]
    found = tuple(each for each in found if each.place not in places)
    told = _of_dates(text, said, found, words, today)
    rest = without(said, came)
    if told and told.no3 and not came and ends_second(said, found, words):
        return replace(told, start=None, no2=None, ended=found[0])
    told = told or (Dated((), no3=words.says(rest, "third_stage")) if came or opened else None)
    return _since(replace(told, second=second), came[-1]) if told and came else told


def _since(told: Dated, came: SaidDate) -> Dated:
    """With the day somebody came: a day over a year later is an end, and none of No. 2; so is one a stay later."""
    late = told.no2 is not None and told.no2.first > add_months(came.last, _NO1_MONTHS)
    over = told.start is not None and any(_about(told.start, add_months(came.first, stay)) for stay in _STAYS)
    told = replace(told, start=None, dates=(), of_else=True) if over else told
    return replace(told, came=came.whole_month(), no2=None if late else told.no2)


def _about(day: SaidDate, end: date) -> bool:
    """Whether a day lies within a month of an end."""
    return add_months(end, -1) <= day.first <= add_months(end, 1)


def _of_dates(text: str, said: str, found: tuple[SaidDate, ...], words: Lexicon, today: date) -> Dated | None:
    """The dates that are left, by role."""
    if not found:
        return None
    if readings := two_readings(text) or unknown(text, today):
        return Dated(readings, unclear=True, plan=True)
    dates = tuple(_moved(said, each, words) for each in found)
    rest = without(said, found)
    departs = words.says(rest, "departs") and not words.says(rest, "homeward")
    told = Dated(
        dates,
        no3=words.says(rest, "third_stage"),
        plan=words.says(rest, "plan"),
        may=not words.says(rest, "asks_what") and (words.says(rest, "asks_may") or rest.rstrip().endswith(("?", "か"))),
        of_else=words.says(words.without(rest, "departs"), "else_dated") and not words.says(rest, "arrives"),
        departs=departs,
        what_then=departs and _only_departs(rest, words),
        bare=len(dates) == 1 and _little(rest) and not words.says(rest, "myself"),
    )
    roles = roles_of(said, dates, words)
    if roles is None or (len(dates) > 1 and None in roles and (Role.START in roles or (not any(roles) and told.plan))):
        return replace(told, unclear=True)
    by_role = {role.value: each for each, role in zip(dates, roles, strict=True) if role}
    if len(by_role) < sum(role is not None for role in roles):
        return replace(told, unclear=True)
    start, *plan, no2, permitted = (by_role.get(role.value) for role in Role)
    start = None if start and start.gone else start
    filed, certified = (each.ahead_of(start) if each and start else each for each in plan)
    if not any(roles) and len(dates) == 1 and not told.of_else and _stays_second(said, words, dates[0]):
        no2 = dates[0]  # "No. 2 May 2026"
    permitted = permitted if permitted and (no2 is None or _is_near(permitted, no2)) else None
    return replace(told, start=start, filed=filed, certified=certified, no2=no2 or permitted, permitted=permitted)


def _is_near(permitted: SaidDate, no2: SaidDate) -> bool:
    """Whether a visa's day can be the one No. 2 was permitted on: one a year later is its end."""
    return add_months(no2.first, -_PERMIT_MONTHS) <= permitted.first <= add_months(no2.last, _PERMIT_MONTHS)


def _stays_second(said: str, words: Lexicon, day: SaidDate) -> bool:
    """Whether a lone date is that of No. 2: not where trainees are counted by stages, 2号が5人います。来年あと何人."""
    named = second_stage(said) or words.says(said, "second_stage")
    people = (place for _, _, place in parts(masked(said)) if not within(place, day.place))
    asked = words.says(said, "until") or asks_when_second(said, (day,), words)
    return named and not asked and not any(people)


def _only_departs(rest: str, words: Lexicon) -> bool:
    """Whether a line of a departure says nothing else, or asks what then, or under which programme."""
    if words.says(rest, "what_then"):
        return True
    for name in ("departs", "begins", "myself"):
        rest = words.without(rest, name)
    asked = words.says(rest, "asks_what") or words.says(rest, "asks_may")
    return not asked and sum(3 if CJK.search(sign) else 2 for sign in rest if sign.isalnum()) <= _LITTLE


def _little(rest: str) -> bool:
    """Whether what is left of a line says next to nothing: "ok then", "from", "では…は"."""
    letters = [sign for sign in rest if sign.isalnum()]
    return sum(3 if CJK.search(sign) else 1 for sign in letters) <= _LITTLE


def without_own_dates(text: str, today: date) -> str | None:
    """The line of one's own contract, stay or pay without its dates, which say nothing of what is asked; else None."""
    found = dated(text, today)
    own = found and found.of_else and not (found.start or found.filed or found.certified or found.no2)
    return without_dates(text, today) if own and not lexicon().says(plain(text), "programme") else None


def without_dates(text: str, today: date) -> str:
    """The folded line without the dates it names."""
    return without(plain(text), dates_in(text, today))


def _moved(said: str, day: SaidDate, words: Lexicon) -> SaidDate:
    """ "After 30 June" is 1 July, "before July" is June."""
    ahead, behind = said[max(0, day.place[0] - _EDGE) : day.place[0]].rstrip(), said[day.place[1] :][:_EDGE].lstrip()
    for name, moved in (("after", day.after), ("before", day.before)):
        front = any(end == len(ahead) for _, end in words.places(ahead, name))
        if front or any(start == 0 for start, _ in words.places(behind, f"{name}_behind")):
            return moved()
    return day
