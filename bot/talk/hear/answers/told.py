"""What a line adds to a company already told of: "and it's construction", "no wait, it's 13", "8 in No. 1", 優良なら.

Only a line that says nothing else counts. A number of staff by itself is a new company, unless a word such as "what if"
or "sorry" ties it to what was said.
"""

from dataclasses import astuple, dataclass, replace

from bot.talk.hear.company import Case, Company, standing
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick
from bot.talk.hear.stages import masked
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector


@dataclass(frozen=True, slots=True)
class Told:
    """Facts of a line; what it doesn't say is None. `excellent` False: said not to be."""

    company: Company
    sector: Sector | None
    type: AcceptanceType | None
    excellent: bool | None

    def onto(self, case: Case) -> Case:
        """The case with what was told in place of what stood there."""
        facts, said = case.facts, self.company
        held = _stages(said.held, facts.held) if said.held else None if said.here is not None else facts.held
        here = said.here if said.here is not None else None if said.held else case.here
        changed = QuotaFacts(
            staff=facts.staff if said.staff is None else said.staff,
            type=self.type or facts.type,
            sector=self.sector or facts.sector,
            excellent=facts.excellent if self.excellent is None else self.excellent,
            held=held,
        )
        return replace(case, facts=changed, here=here, total=said.total, more=said.more or case.more)


def _stages(said: Held, known: Held | None) -> Held:
    """The trainees by stage, a stage not spoken of as it was."""
    return (
        said if known is None else Held(*(new or old for new, old in zip(astuple(said), astuple(known), strict=True)))
    )


def read(text: str, quick: Quick) -> Told | None:
    """What a line adds, or None where it adds nothing, says more or asks for something else."""
    said = quick.folded(text)
    rest = quick.lexicon.patterns["follows"].sub(" ", said)
    tied, ours = rest != said, quick.lexicon.says(said, "ours")
    rest = quick.lexicon.patterns["ours"].sub(" ", rest)
    if quick.beside(rest) or quick.names("esd", text) or quick.lexicon.says(rest, "hours"):
        return None
    company = _company(rest, quick, tied)
    apart = quick.lexicon.says(rest, "beside")
    if company.staff is not None and not company.trainees and quick.lexicon.says(rest, "trainees") and not apart:
        return None  # a number that may or may not include them
    type_, sector, excellent = standing(rest, quick.lexicon)
    denied = excellent is None and quick.lexicon.says(rest, "excellent")
    told = Told(
        company,
        None if sector is Sector.GENERAL else sector,
        None if type_ is AcceptanceType.SUPERVISED else type_,
        False if denied else excellent,
    )
    stands = (told.sector, told.type, told.excellent) != (None, None, None)
    return (
        told
        if company.trainees or company.more or (stands and (tied or ours)) or _staff(company, tied or apart)
        else None
    )


def _staff(company: Company, tied: bool) -> bool:
    return tied and company.staff is not None


def _company(said: str, quick: Quick, tied: bool) -> Company:
    """The numbers of a line; one that stands alone behind "sorry" or "what if" is the staff."""
    found = quick.company(said)
    numbers = list(spans(masked(said)))
    alone = tied and len(numbers) == 1 and not found.trainees and not found.more and found.staff is None
    return replace(found, staff=numbers[0][0]) if alone and numbers[0][0] else found
