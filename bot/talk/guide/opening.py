"""Lines that begin a conversation by saying what it is about: "when must we apply" (`knowledge/opening.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.kinds import UNKNOWN, Heard
from bot.talk.flows.months import Month
from bot.talk.guide import moves
from bot.talk.guide.own import settings
from bot.talk.hear.amounts.yearly import yearly
from bot.talk.hear.dates.roles import without_dates
from bot.talk.hear.numbers import fold
from bot.talk.hear.side import TRAINEE, side
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from tis_rules import QuotaFacts

_AROUND = " .,!?。、！？…~〜"
_ASKS = re.compile(r"[?？吗]|か[。.]?$|không\b|^(?:can|may|could|do|are|is|how)\b")
_A_LITTLE = 2  # words beside what a plan is made of


def begun(scene: Scene, text: str) -> tuple[Chat, Reply] | None:
    """The conversation a whole line asks for, at its first question; None where it asks for none."""
    if (told := _yearly(scene, text)) is not None:
        return moves.start(scene, "intake", told)
    said = fold(text).strip(_AROUND)
    found = next((flow for flow, lines in _lines().items() if lines.fullmatch(said)), None)
    return settings.begin(scene, found) if found else None


def _yearly(scene: Scene, text: str) -> dict[str, str] | None:
    """The answers of "3 a year from June 2027, 45 staff"; None where a line asks, or tells of anything else."""
    quick, said = scene.book.quick, fold(text)
    if not yearly(said, quick.lexicon) or _ASKS.search(said) or side(said) == TRAINEE:
        return None
    start = Month().read(said, Heard({}, today=scene.today))
    rest = without_dates(said, scene.today)
    company = quick.company(rest)
    if company.wanted is None or company.trainees or (company.staff is None and start is None):
        return None
    if (
        quick.odd(rest)
        or quick.several(rest)
        or quick.beside(quick.folded(quick.lexicon.without(rest, "a_year"))) > _A_LITTLE
    ):
        return None
    known = {} if company.staff is None else _company(quick.facts(rest, company.staff))
    return {**known, "wish": str(company.wanted), **({"start": start} if start else {})}


def _company(facts: QuotaFacts) -> dict[str, str]:
    """A company as a look-up takes it; whether trainees are here is still asked."""
    return {"type": UNKNOWN, "excellent": UNKNOWN, **quota.answers(facts)}


@cache
def _lines() -> Mapping[str, re.Pattern[str]]:
    raw = tomllib.loads(files("knowledge").joinpath("opening.toml").read_text("utf-8"))
    return {flow: re.compile("|".join(f"(?:{each})" for each in told["patterns"])) for flow, told in raw.items()}
