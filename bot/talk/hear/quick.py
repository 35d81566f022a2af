"""Quick look-ups in a line of text: a number of staff ("we are 45 people", 45人) or a plan's hours (`quick.toml`)."""

import re
import tomllib
from dataclasses import dataclass, replace
from importlib.resources import files

from bot.talk.hear import company, frame, mending
from bot.talk.hear.amounts import asked, keywords, settled, several, trainees
from bot.talk.hear.amounts.set_apart import SetApart, beside_full_time, of_staff_alone
from bot.talk.hear.amounts.sites import AllSites, all_sites, without_sites
from bot.talk.hear.company import Case, Company
from bot.talk.hear.firm import denied as not_so
from bot.talk.hear.firm import esd, share
from bot.talk.hear.firm.containers import several_homes
from bot.talk.hear.firm.levelled import levelled, of_staff
from bot.talk.hear.firm.licence import specified, without_licence
from bot.talk.hear.frame import Frame
from bot.talk.hear.hours import part, whole
from bot.talk.hear.hours.other_unit import not_in_hours
from bot.talk.hear.hours.part import Part
from bot.talk.hear.hours.whole import Plan
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.mending import Mend
from bot.talk.hear.numbers import fold, spans, without_numbers
from bot.talk.hear.odd_numbers import Odd, OddNumber, judged_odd, odd_number
from bot.talk.hear.staff_numbers import Staff, StaffNumbers
from bot.talk.hear.stages import masked
from bot.talk.hear.worded.names import without_places
from bot.talk.match.normalise import normalise
from tis_rules import Held, QuotaFacts

MOST_DIGITS = 4  # of a number of staff; a longer one is something else
_LINKS = ("part_of", "beside", "more")
_SAYS_NOTHING = (
    *"staff people trainees how_many taken accepted excellent supervised enterprise hours total worded plan".split(),
    *("esd", "towns"),
    *company.SECTORS,
)

_MENDED = tuple("staff people trainees how_many care construction excellent required related peripheral".split())
_A_LITTLE, _A_WORD_OR_TWO = 4, 2  # words beside what a company says of itself
_SLASHED = re.compile(r"\d ?/ ?\d+ ?/ ?\d")


@dataclass(frozen=True, slots=True)
class Quick:
    """The look-up words by meaning, those that say nothing of their own; what mends misspelt ones, settles numbers."""

    lexicon: Lexicon
    frame: Frame
    mend: Mend
    settle: Mend

    @property
    def _staff(self) -> StaffNumbers:
        return StaffNumbers(self.lexicon, self.frame)

    @property
    def set_apart(self) -> SetApart:
        return SetApart(self.lexicon, self.frame)

    def quota(self, text: str, dated: bool = False) -> Staff | None:
        """The facts of a question about how many may come, or None where it asks something else.

        One number of staff must stand in it, and either the question or nothing else at all; `dated`: a month was taken
        out of the line, so that "start in" says nothing.
        """
        said = self.folded(text)
        said = self.lexicon.without(said, "starts") if dated else said
        found = self.company(said)
        if found.staff is None:
            found = replace(found, staff=keywords.only_number(said, found, self.lexicon))
        if found.staff is None:
            return None
        case, rest = self.case(text, found), not_so.without_denied_field(said, company.SECTORS, self.lexicon)
        beside, asks = self.beside(rest), asked.how_many(said, self.lexicon)
        denied = any(not_so.denied(said, place, self.lexicon) for _, place in self._staff.of(said))
        stands = rest != said or company.standing(said, self.lexicon) != company.standing("", self.lexicon)
        stands = stands or beside_full_time(said, self.lexicon) or bool(case.left_out)
        told = ((found.trainees > 0 or stands) and not set("?？") & set(said)) or found.wanted is not None
        told = told and beside <= (_A_LITTLE if case.left_out else _A_WORD_OR_TWO)
        if not (beside == 0 or asks or denied or told or (found.trainees and found.more)):
            return None
        asks = found.more or (asks and asked.for_trainees(said, self.lexicon))
        return Staff(case, beside == 0, asks, denied, told)

    def company(self, text: str) -> Company:
        """Staff and trainees in a line, each number with one owner; numbers that are neither are left out."""
        said = of_staff_alone(self.folded(text), self.set_apart, self._staff)
        found = trainees.read(said, self.lexicon)
        staff = [number for number in self._staff.of(said) if number[1] not in found.owned]
        if found.owned and not staff:
            staff = [each for each in spans(masked(said)) if self._staff.beside_trainees(said, each, found.owned)]
        staff = list(self._staff.of_care(said, staff))
        if whole := all_sites(said, self.lexicon, self.frame):
            return replace(found.company, several=whole.numbers)
        return company.with_staff(found.company, said, staff, found.whole, found.until, self.lexicon)

    def all_sites(self, text: str) -> AllSites | None:
        """The staff of all sites, where a line tells them site by site and asks how many may come, or little else."""
        said = of_staff_alone(self.folded(text), self.set_apart, self._staff)
        found = all_sites(said, self.lexicon, self.frame)
        if found is None and several_homes(fold(text)) and (staff := self.company(text).staff):
            found = AllSites((staff,), apart=True)
        rest = without_sites(several.without_names(said, self.lexicon), self.lexicon)
        little = self.beside(rest) <= _A_LITTLE
        return found if little or asked.how_many(said, self.lexicon) else None

    def share(self, text: str) -> bool:
        """Whether a line says what share of the staff is full-time, and how many may come is asked, or little else."""
        how_many = asked.how_many(said := self.folded(text), self.lexicon)
        asks = how_many or not set("?？") & set(said)
        some = share.of_some(said, self.lexicon, how_many) and (how_many or self.beside(said) <= _A_LITTLE)
        some = some or (share.of_staff(said, self.lexicon) and asks and self.company(said) != Company())
        return some and self.part(text) is None

    def several(self, text: str) -> tuple[int, ...]:
        """The numbers of staff of a line that tells more than one and little else, or asks how many may come."""
        said = of_staff_alone(self.folded(text), self.set_apart, self._staff)
        theirs = trainees.read(said, self.lexicon)
        found = several.several(said, theirs, self.lexicon)
        staff = list(self._staff.of(said))
        if len(self._staff.of_care(said, staff)) < len(staff):
            return ()
        little = self.beside(several.without_names(said, self.lexicon)) <= _A_WORD_OR_TWO
        found = found or (several.alone(said) if self.beside(said) == 0 and not theirs.owned else ())
        return found if found and (little or asked.how_many(said, self.lexicon)) else ()

    def folded(self, text: str) -> str:
        """The line as its numbers are read."""
        return levelled(text, self.lexicon, self.mend, self.settle)

    def swapped(self, text: str) -> tuple[int, int] | None:
        """The number a line takes back and the one it puts in its place."""
        return settled.swapped(self.mend(fold(text)), self.lexicon, self.frame)

    def odd(self, text: str) -> OddNumber | None:
        """A number that can be no staff and no hours, in a line that gives numbers and little else."""
        said = self.folded(text)
        if place := not_in_hours(said, self.lexicon):
            return OddNumber(Odd.NOT_HOURS, said[slice(*place)], place)
        if place := several.of_trainees(said, self.lexicon):
            return OddNumber(Odd.TRAINEES, said[slice(*place)], place)
        found = odd_number(said)
        return judged_odd(said, found, self.lexicon, self._staff, self.beside) if found else None

    def names(self, meaning: str, text: str) -> bool:
        """Whether a line has a word of a meaning, such as `esd` or `changes`."""
        return self.lexicon.says(fold(text), meaning)

    def asks_esd(self, text: str) -> bool:
        """Whether a line is about Employment for Skill Development; "not ESD" and "before ESD" aren't."""
        return esd.asked(fold(text), self.lexicon)

    def part(self, text: str) -> Part | None:
        """Some of a plan's hours: a kind or two, or the total alone with a kind asked for."""
        return part.read(self.folded(text), self.lexicon)

    def case(self, text: str, found: Company) -> Case:
        """A company with what the line says of type, sector and excellence."""
        facts = self.facts(text, found.staff or 0, found.held)
        told = found.here, found.total, found.more, None, found.part, found.wanted, found.gone, None
        less = facts.excellent is False and specified(self.folded(text))
        return Case(facts, *told, less, of_staff(text, self.lexicon).numbers)

    def facts(self, text: str, staff: int, held: Held | None = None) -> QuotaFacts:
        """A number of staff with what the line says of type, sector and excellence."""
        type_, sector, excellent = company.standing(self.folded(text), self.lexicon)
        return QuotaFacts(staff, type_, sector, excellent, held)

    def plan(self, text: str) -> Plan | None:
        """The three kinds of hours in a line: named, or in the order required, related, peripheral; safety if given.

        Shares in percent are no hours. Without the names, the line may say little but the numbers.
        """
        said = self.folded(text)
        found = whole.read(said, self.lexicon)
        sure = found is not None and (found.named or (_SLASHED.search(said) and self.lexicon.says(said, "hours")))
        return found if found and (sure or self.beside(said) <= 1) else None

    def beside(self, said: str) -> int:
        """How many words of a folded line say something else than numbers of a company."""
        said = masked(without_places(self._without_links(without_licence(said))))
        return self.frame.beside(normalise(without_numbers(said)))

    def _without_links(self, said: str) -> str:
        """The line without "including", "not counting" and the like: as phrases, since their words say much alone."""
        for meaning in _LINKS:
            said = self.lexicon.without(said, meaning)
        return said


def load() -> Quick:
    """The look-up words of the knowledge."""
    words = tomllib.loads(files("knowledge").joinpath("quick.toml").read_text("utf-8"))
    nothing = [word for meaning in _SAYS_NOTHING for word in words[meaning]]
    lexicon, known = Lexicon.of(words), frame.load(nothing)
    mended = [word for meaning in _MENDED for word in words[meaning]]
    return Quick(lexicon, known, mending.of(mended, known.words), settled.of(lexicon, known))
