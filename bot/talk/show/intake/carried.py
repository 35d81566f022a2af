"""A plan on a button or in a link: `45:sg-:3:2706`, then for each stage its people and the month it began (`5m2605`).

Where not all of these months are known it is `5u2605`. The three letters are the acceptance type, the sector and
whether excellent; `-` is what is not said.
"""

from datetime import date

from bot.talk.flows.intake import STAGES, Wanted
from bot.talk.taps import OldButton
from tis_rules import AcceptanceType, QuotaFacts, Sector
from tis_rules.facts import Stage
from tis_rules.quota.cohort import Cohort

_TYPES = dict(zip("ser", AcceptanceType, strict=True))
_SECTORS = dict(zip("gcbafq", Sector, strict=True))
_EXCELLENT = {"1": True, "0": False, "-": None}
_OPEN = "-"
_KNOWN_MONTH, _OPEN_MONTH = "m", "u"
_MOST = 9999


def packed(wanted: Wanted) -> tuple[str, ...]:
    """What a button carries."""
    facts = wanted.facts
    told = (_letter(_TYPES, facts.type), _letter(_SECTORS, facts.sector), _letter(_EXCELLENT, facts.excellent))
    wish = _OPEN if wanted.wish is None else str(wanted.wish)
    sure = _OPEN_MONTH if wanted.began_open else _KNOWN_MONTH
    here = {cohort.stage.value: f"{cohort.people}{sure}{cohort.began:%y%m}" for cohort in wanted.cohorts}
    stages = tuple(here.get(stage, _OPEN) for stage in STAGES) if here else ()
    return (str(facts.staff or 0), "".join(told), wish, f"{wanted.first:%y%m}", *stages)


def unpacked(args: tuple[str, ...]) -> Wanted:
    """The plan a button carries. Raises OldButton for one that carries none."""
    try:
        staff, letters, wish, first, *here = args
        type_, sector, excellent = tuple(letters)
        facts = QuotaFacts(int(staff), _TYPES[type_], _SECTORS[sector], _EXCELLENT[excellent])
        cohorts = tuple(_cohort(*told) for told in zip(STAGES, here, strict=False) if told[1] != _OPEN)
        people = None if wish == _OPEN else int(wish)
        if int(staff) > 10 * _MOST or (people is not None and not 0 < people <= _MOST) or len(here) > len(STAGES):
            raise OldButton(":".join(args))
        return Wanted(facts, _month(first), people, cohorts, any(_OPEN_MONTH in told for told in here))
    except (ValueError, KeyError, TypeError) as error:
        raise OldButton(":".join(args)) from error


def _cohort(stage: str, told: str) -> Cohort:
    people, began = told.replace(_OPEN_MONTH, _KNOWN_MONTH).split(_KNOWN_MONTH)
    return Cohort(int(people), _month(began), Stage(stage))


def _month(said: str) -> date:
    return date(2000 + int(said[:2]), int(said[2:]), 1)


def _letter(letters: dict[str, AcceptanceType] | dict[str, Sector] | dict[str, bool | None], meant: object) -> str:
    return next(letter for letter, value in letters.items() if value == meant)
