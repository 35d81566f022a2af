"""What a line adds to a company already told of: "and it's construction", "no wait, it's 13", "8 in No. 1", 優良なら.

Only a line that says nothing else counts. A number of staff by itself is a new company, unless a word such as "what if"
or "sorry" ties it to what was said.
"""

from dataclasses import astuple, dataclass, replace

from bot.talk.hear.amounts import asked
from bot.talk.hear.amounts.keywords import YEARS_FROM
from bot.talk.hear.company import Case, Company, part_of
from bot.talk.hear.company import told as standing_told
from bot.talk.hear.months import impossible_day, read_month
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick
from bot.talk.hear.stages import all_in, masked, without_all
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

_ITS_WORK = 2  # words


@dataclass(frozen=True, slots=True)
class Told:
    """Facts of a line; what it doesn't say is None. `excellent` False: said not to be. `corrects`: it takes back.

    `tied`: it says that it goes on from what was told; `again`: it tells nothing and asks how many may come.
    `included`: its trainees are part of the staff told before; `all_in`: the stage all trainees told before are in.
    """

    company: Company
    sector: Sector | None
    type: AcceptanceType | None
    excellent: bool | None
    corrects: bool = False
    tied: bool = False
    again: bool = False
    included: bool = False
    all_in: int | None = None

    def onto(self, case: Case) -> Case:
        """The case with what was told in place of what stood there; who left is taken from those who were here."""
        facts, said = case.facts, self.company
        if self.all_in is not None:
            return _in_one_stage(case, self.all_in)
        if said.gone and not said.trainees:
            return _less(case, said.gone)
        if self.included and case.here is None and facts.held is None and (facts.staff or 0) > said.trainees:
            case = replace(case, facts=replace(facts, staff=(facts.staff or 0) - said.trainees))
            return replace(self, company=replace(said, total=facts.staff), included=False).onto(case)
        held = self._stages(said.held, facts.held) if said.held else None if said.here is not None else facts.held
        here = said.here if said.here is not None else None if said.held else case.here
        changed = QuotaFacts(
            staff=facts.staff if said.staff is None else said.staff,
            type=self.type or facts.type,
            sector=self.sector or facts.sector,
            excellent=facts.excellent if self.excellent is None else self.excellent,
            held=held,
        )
        added = replace(case, facts=changed, here=here, total=said.total, more=said.more or case.more)
        return replace(added, part=said.part, wanted=said.wanted, gone=said.gone)

    def _stages(self, said: Held, known: Held | None) -> Held:
        """The trainees by stage: a stage not spoken of as it was, unless a correction tells of the same ones anew."""
        if known is None or (self.corrects and _anew(said, known)):
            return said
        return Held(*(new or old for new, old in zip(astuple(said), astuple(known), strict=True)))


def _in_one_stage(case: Case, stage: int) -> Case:
    """The case with all its trainees in one stage."""
    here = case.facts.held.total if case.facts.held else case.here or 0
    held = Held(*(here if stage == at else 0 for at in range(3)))
    return replace(case, facts=replace(case.facts, held=held), here=None)


def _anew(said: Held, known: Held) -> bool:
    """Whether a correction tells where the trainees are, and not one stage's number: as many, or in another stage."""
    elsewhere = any(new and not old for new, old in zip(astuple(said), astuple(known), strict=True))
    return said.total == known.total or elsewhere


def _less(case: Case, gone: int) -> Case:
    """The case without those who left, their stages not told; as it was where fewer were here."""
    here = case.facts.held.total if case.facts.held else case.here or 0
    if here < gone:
        return case
    return replace(case, facts=replace(case.facts, held=None), here=here - gone, gone=gone, total=None, wanted=None)


def read(text: str, quick: Quick) -> Told | None:
    """What a line adds; None where it adds nothing, says more, asks for something else or tells of a company anew."""
    if impossible_day(text) or read_month(text) or quick.odd(text):
        return None
    said = _in_digits(quick.folded(text))
    rest = quick.lexicon.without(quick.lexicon.without(said, "present"), "follows")
    if stage := _all_alone(said, quick):
        return Told(Company(), None, None, None, all_in=stage - 1)
    corrects = quick.swapped(text) is not None or quick.lexicon.says(said, "taken_back")
    corrects = corrects or quick.lexicon.says(said, "the_same")
    tied, ours = rest != said or corrects, quick.lexicon.says(said, "ours")
    whole, rest = rest, quick.lexicon.without(rest, "ours")
    spoken = _left_off(rest, quick)
    if (
        quick.beside(spoken) > (_beside(rest, quick) if tied else 0)
        or quick.asks_esd(text)
        or quick.lexicon.says(rest, "hours")
    ):
        return None
    company = _company(said, quick, tied)
    if company.several or (company.staff is not None and not _of_the_same(company, rest, quick, tied or ours)):
        return None
    type_, sector, excellent = standing_told(whole, quick.lexicon)
    stands = (sector, type_, excellent) != (None, None, None)
    asks = quick.quota(text)
    if (company.staff is not None and stands and not tied) or (asks and asks.denied):
        return None
    again = company == Company() and not stands and asked.how_many(said, quick.lexicon) and not set(spans(said))
    included = company.trainees > 0 and company.staff is None and part_of(said, quick.lexicon)
    found = Told(company, sector, type_, excellent, corrects, tied, again, included)
    return found if company != Company() or stands or again else None


def _all_alone(said: str, quick: Quick) -> int:
    """The stage (1 to 3) a line puts all trainees in, where it says nothing else and no number; 0 for none."""
    marked = masked(said)
    stage, rest = all_in(marked), without_all(marked)
    return stage + 1 if stage is not None and not spans(marked) and quick.beside(rest) == 0 else 0


def _beside(said: str, quick: Quick) -> int:
    """How many words may say something else: the work that a company does where it says what it doesn't do."""
    denied = quick.lexicon.says(said, "not_before") or quick.lexicon.says(said, "not_behind")
    return _ITS_WORK if denied and standing_told(said, quick.lexicon)[1] is Sector.GENERAL else 0


def _left_off(said: str, quick: Quick) -> str:
    """The line without the words that say that trainees left, that the company is not so, or that the rest is so."""
    if quick.company(said).gone:
        return quick.lexicon.without(said, "gone")
    stands = standing_told(said, quick.lexicon) != (None, None, None)
    for word in ("not_behind", "as_before") if stands else ():
        said = quick.lexicon.without(said, word)
    return said


def _of_the_same(company: Company, said: str, quick: Quick, tied: bool) -> bool:
    """Whether a number of staff belongs to what was said before, and surely includes no trainees."""
    apart = quick.lexicon.says(said, "beside")
    return apart or (tied and (company.trainees > 0 or not quick.lexicon.says(said, "trainees")))


def _of_staff(said: str, quick: Quick) -> bool:
    return quick.lexicon.says(said, "staff")


def _in_digits(said: str) -> str:
    """The line with its numbers in digits, so that no "and" inside one ties the line to what was said before."""
    for value, (start, end) in reversed(list(spans(masked(said)))):
        said = f"{said[:start]}{value}{said[end:]}"
    return said


def _company(said: str, quick: Quick, tied: bool) -> Company:
    """The numbers of a line; one that stands alone behind "sorry" or "what if" is the staff."""
    found = quick.company(said)
    numbers = list(spans(masked(said)))
    if len(numbers) == 1 and found.trainees == 0 and quick.lexicon.says(said, "present") and not _of_staff(said, quick):
        return Company(here=numbers[0][0])
    alone = tied and len(numbers) == 1 and found == Company() and masked(said) == said
    return replace(found, staff=numbers[0][0]) if alone and 0 < numbers[0][0] < YEARS_FROM else found
