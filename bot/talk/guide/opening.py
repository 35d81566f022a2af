"""Lines that begin a conversation by saying what it is about: "when must we apply" (`knowledge/opening.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.kinds import UNKNOWN, Heard, Month
from bot.talk.guide import moves
from bot.talk.guide.own import settings
from bot.talk.hear.months import without_month
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
    if (told := _yearly(scene, fold(text))) is not None:
        return moves.start(scene, "intake", told)
    said = fold(text).strip(_AROUND)
    found = next((flow for flow, lines in _lines().items() if lines.fullmatch(said)), None)
    return settings.begin(scene, found) if found else None


def _yearly(scene: Scene, said: str) -> dict[str, str] | None:
    """The answers of "3 a year from June 2027, 45 staff"; None where a line asks, or tells of anything else."""
    quick = scene.book.quick
    match = _each_year().search(said)
    if match is None or _ASKS.search(said) or side(said) == TRAINEE:
        return None
    rest = said[: match.start()] + " " + said[match.end() :]
    start = Month().read(rest, Heard({}, today=scene.today))
    rest = without_month(rest) if start else rest
    company = quick.company(rest)
    if quick.beside(rest) > _A_LITTLE or company.trainees or (company.staff is None and start is None):
        return None
    known = {} if company.staff is None else _company(quick.facts(rest, company.staff))
    return {**known, "wish": _number(match), **({"start": start} if start else {})}


def _number(match: re.Match[str]) -> str:
    return str(int(next(value for value in match.groupdict().values() if value)))


def _company(facts: QuotaFacts) -> dict[str, str]:
    """A company as a look-up takes it; whether trainees are here is still asked."""
    return {"type": UNKNOWN, "excellent": UNKNOWN, **quota.answers(facts)}


@cache
def _each_year() -> re.Pattern[str]:
    patterns = tomllib.loads(files("knowledge").joinpath("opening.toml").read_text("utf-8"))["intake"]["yearly"]
    named = (each.replace("?P<n>", f"?P<n{number}>") for number, each in enumerate(patterns))
    return re.compile("|".join(f"(?:{each})" for each in named))


@cache
def _lines() -> Mapping[str, re.Pattern[str]]:
    raw = tomllib.loads(files("knowledge").joinpath("opening.toml").read_text("utf-8"))
    return {flow: re.compile("|".join(f"(?:{each})" for each in told["patterns"])) for flow, told in raw.items()}
