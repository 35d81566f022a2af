"""A company in as few words as can be: "45", "45 care excellent 5/8", 「45人 介護 優良」, "30 not excellent"."""

import re
from dataclasses import astuple, replace
from datetime import date

from bot.talk.hear.company import SECTORS, Case
from bot.talk.hear.numbers import fold
from bot.talk.hear.quick import Quick
from tis_rules import AcceptanceType, Held, Sector

_STAFF = re.compile(r"(\d{1,4})(?![\d.,/:%-])")
_HELD = re.compile(r"(?<![\d/])(\d{1,3})/(\d{1,3})(?:/(\d{1,3}))?(?![\d/])")
_MONTH = re.compile(r"(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?!\d)")
_YEARS = range(1900, 2100)  # alone, a number like that is one
_ORDINARY = re.compile(r"not excellent|ordinary|not yet excellent|優良ではない|優良でない|一般の")
_TYPE = re.compile(r"\benterprise\b(?![- ]?(?:type|alone))")
_ALL = ("staff", "people", "excellent", "enterprise", *SECTORS)
_LOOKS = {Sector.GENERAL: ""} | {sector: word for word, sector in SECTORS.items()}


def brief(text: str, quick: Quick) -> Case | None:
    """The company of a line that begins with its staff and holds nothing but what a company is told by."""
    said = type_named(fold(text).strip())
    first = _STAFF.match(said)
    if first is None or int(first[1]) == 0 or (int(first[1]) in _YEARS and first[1] == said):
        return None
    rest, start = _taken(_MONTH, said[first.end() :])
    rest, held = _taken(_HELD, rest)
    plain, ordinary = _taken(_ORDINARY, rest)
    if any(map(str.isalnum, _without_words(plain, quick))):
        return None
    facts = quick.facts(plain, int(first[1]), Held(*(int(n or 0) for n in held.groups())) if held else None)
    facts = replace(facts, excellent=False) if ordinary else facts
    return Case(facts, start=date(int(start[1]), int(start[2]), 1) if start else None)


def type_named(said: str) -> str:
    """The line in which "enterprise" alone names the type, as a word among the words of a look-up does."""
    return _TYPE.sub("enterprise type", said)


def in_brief(case: Case) -> str:
    """The shortest line that `brief` reads as this case; "" where there is none."""
    facts = case.facts
    if case.here is not None or facts.type is AcceptanceType.ENTERPRISE_RECOGNISED or not facts.staff:
        return ""
    words = (
        str(facts.staff),
        _LOOKS[facts.sector or Sector.GENERAL],
        "enterprise type" if facts.type is AcceptanceType.ENTERPRISE else "",
        {None: "", True: "excellent", False: "not excellent"}[facts.excellent],
        "/".join(map(str, astuple(facts.held))) if facts.held else "",
        f"{case.start:%Y-%m}" if case.start else "",
    )
    return " ".join(filter(None, words))


def _taken(pattern: re.Pattern[str], said: str) -> tuple[str, re.Match[str] | None]:
    """The line without what was looked for, and what was found."""
    found = pattern.search(said)
    return (said, None) if found is None else (f"{said[: found.start()]} {said[found.end() :]}", found)


def _without_words(said: str, quick: Quick) -> str:
    for meaning in _ALL:
        said = quick.lexicon.without(said, meaning)
    return said
