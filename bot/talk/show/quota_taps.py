"""A company on a button: what it carries, so that a result seen otherwise keeps everything already said."""

from dataclasses import astuple, replace
from datetime import date

from bot.talk.hear.company import Case
from bot.talk.reply import Button, Rows
from bot.talk.scene import Scene
from bot.talk.taps import HERE, INTAKE_OF, QUOTA, TOPIC, OldButton
from bot.talk.words.texts import Arg
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

_EXCELLENT = {None: "-", True: "1", False: "0"}
_KNOWN = {code: value for value, code in _EXCELLENT.items()}
_OPEN = "-"
_ARGS = 6
_SHORT = {AcceptanceType.ENTERPRISE_RECOGNISED.value: "recognised"}
"""Written so on a button: with everything else it would be too long."""
_LONG = {short: long for long, short in _SHORT.items()}
_UNSORTED = "t"  # before a number of trainees whose stages were not told


def case_of_tap(args: tuple[str, ...]) -> Case:
    """The case a quota button carries. Raises OldButton for one that carries none."""
    try:
        staff, type_, sector, excellent, here, start = (*args, *(_OPEN,) * (_ARGS - len(args)))
        held = Held(*map(int, here.split("."))) if here[:1].isdigit() else None
        facts = QuotaFacts(int(staff), AcceptanceType(_LONG.get(type_, type_)), Sector(sector), _KNOWN[excellent], held)
        unsorted = int(here[1:]) if here.startswith(_UNSORTED) else None
        return Case(facts, unsorted, start=None if start == _OPEN else date.fromisoformat(f"{start}-01"))
    except (ValueError, KeyError, TypeError) as error:
        raise OldButton(":".join(args)) from error


def quota_rows(scene: Scene, case: Case) -> Rows:
    """The same company seen otherwise, the other reading of its numbers, and what people ask next."""
    here = scene.button("button-here", HERE, *args_of(case))
    who = "quota-care" if case.facts.sector is Sector.CARE else "full-time-employees"
    counts = scene.button("button-who-counts", TOPIC, who)
    plan = scene.button("button-intake", INTAKE_OF, *args_of(case))
    return (*_other_reading(scene, case), *variant_rows(scene, case), (here, counts), (plan,))


def variant_rows(scene: Scene, case: Case) -> Rows:
    """The first on a row of its own, the others two a row: labels stay readable on a phone."""
    buttons = [quota_button(scene, f"button-{name}", changed) for name, changed in variants(case)]
    return (tuple(buttons[:1]), *(tuple(buttons[i : i + 2]) for i in range(1, len(buttons), 2)))


def quota_button(scene: Scene, text_id: str, case: Case, **words: Arg) -> Button:
    """A button that shows the quota of a case."""
    return scene.button(text_id, QUOTA, *args_of(case), **words)


def _other_reading(scene: Scene, case: Case) -> Rows:
    """Where trainees were taken from a number: the same with all of it as staff."""
    if case.total is None:
        return ()
    other = replace(case, facts=replace(case.facts, staff=case.total), total=None)
    return ((quota_button(scene, "button-all-staff", other, total=case.total),),)


def variants(case: Case) -> list[tuple[str, Case]]:
    """The same company seen otherwise: excellent or not, in care, in construction."""
    flip = ("ordinary", False) if case.facts.excellent else ("excellent", True)
    found = [(flip[0], replace(case.facts, excellent=flip[1]))]
    for name in ("care", "construction", "general"):
        if case.facts.sector is not Sector(name):
            found.append((name, replace(case.facts, sector=Sector(name), cap_staff=None)))
    return [(name, replace(case, facts=facts, total=None)) for name, facts in found]


def args_of(case: Case) -> tuple[str, ...]:
    """What a quota button carries of a case."""
    facts = case.facts
    type_, sector = facts.type or AcceptanceType.SUPERVISED, facts.sector or Sector.GENERAL
    start = _OPEN if case.start is None else f"{case.start:%Y-%m}"
    said = (
        str(facts.staff or 0),
        _SHORT.get(type_.value, type_.value),
        sector.value,
        _EXCELLENT[facts.excellent],
        _here(case),
        start,
    )
    return said if said[4:] != (_OPEN, _OPEN) else said[:4]


def _here(case: Case) -> str:
    if case.facts.held is not None:
        return ".".join(map(str, astuple(case.facts.held)))
    return _OPEN if case.here is None else f"{_UNSORTED}{case.here}"
