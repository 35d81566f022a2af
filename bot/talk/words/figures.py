"""Placeholders in the words: `{hours.peripheral_share}`, `{quota 45 excellent no1}`, `{office otit-vi}`.

A number of the rules is taken from tis_rules at the day asked for, so an answer cannot contradict a verdict.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from bot.talk.words.jobs.occupations import Occupations
from bot.talk.words.offices import Offices
from bot.talk.words.wording import date_words, month_words, percent_words, share_words, told_in, yen_words
from tis_rules import AcceptanceType, QuotaFacts, Sector, assess_quota
from tis_rules.esd.quota import EsdQuotaFacts, assess_esd_quota
from tis_rules.law.tables import series

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TYPES = {"enterprise": AcceptanceType.ENTERPRISE, "recognised": AcceptanceType.ENTERPRISE_RECOGNISED}
_LIMITS = frozenset({"no1", "no2", "no3", "total"})


class UnknownFigure(LookupError):
    """A placeholder names nothing there is; the message repeats it."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Where placeholders find what isn't a rule: the list of occupations and the offices."""

    occupations: Occupations
    offices: Offices

    def fill(self, text: str, lang: str, today: date, own: Mapping[str, Any]) -> str:
        """The text with every placeholder filled; `own` are the figures of the topic. Raises UnknownFigure."""
        return _PLACEHOLDER.sub(lambda match: self._figure(match[1], lang, today, own), text)

    def _figure(self, asked: str, lang: str, today: date, own: Mapping[str, Any]) -> str:
        name, *rest = asked.split()
        try:
            if not rest and name in own:
                return _own(own[name], lang)
            if "." in name:
                return _value(name, rest, lang, today)
            return self._computed(name, rest, today)
        except (LookupError, ValueError, TypeError, OSError) as error:
            raise UnknownFigure(f"{{{asked}}} names no figure ({error}).") from error

    def _computed(self, name: str, rest: list[str], today: date) -> str:
        if name == "office":
            return self.offices[rest[0]].phone
        if name in ("quota", "care"):
            return str(_limit(name, rest, today))
        if name == "esd":
            return str(_esd(rest, today))
        return str(self._count(name, rest, today))

    def _count(self, name: str, rest: list[str], today: date) -> int:
        """`occupations`, `tasks`, `stage3 tasks`, `stage3 occupations`, each with a day or as of today."""
        day = date.fromisoformat(rest[-1]) if rest and rest[-1][0].isdigit() else today
        counted = self.occupations.no3_counts(day) if name == "stage3" else self.occupations.counts(day)
        return counted[("occupations", "tasks").index(rest[0] if name == "stage3" else name)]


def _own(figure: Any, lang: str) -> str:
    """A figure of the topic's own; one that differs by language is a table of languages."""
    if isinstance(figure, Mapping):
        figure = figure[told_in(lang, figure)]
    if isinstance(figure, date):
        return date_words(lang, figure)
    return f"{figure:,}" if isinstance(figure, int) else str(figure)


def _value(name: str, rest: list[str], lang: str, today: date) -> str:
    found = series(name)
    amount = found.at(today).amount if len(found.values) > 1 else found.values[-1].amount
    if rest == ["percent"]:
        return percent_words(Fraction(amount))
    if found.unit == "yen":
        return yen_words(lang, amount)
    if found.unit == "month":
        return month_words(lang, date.fromisoformat(f"{amount}-01"))
    return _worded(amount if found.unit != "m2" else f"{float(amount):g}", lang)


def _worded(amount: Any, lang: str) -> str:
    if isinstance(amount, Fraction):
        return share_words(lang, amount)
    if isinstance(amount, date):
        return date_words(lang, amount)
    if isinstance(amount, int):
        return f"{amount:,}"
    return str(amount)


def _limit(name: str, rest: list[str], today: date) -> int:
    staff, *words = rest
    what = next(word for word in words if word in _LIMITS)
    facts = QuotaFacts(
        staff=int(staff),
        type=next((_TYPES[word] for word in words if word in _TYPES), AcceptanceType.SUPERVISED),
        sector=Sector.CARE if name == "care" else Sector.GENERAL,
        excellent="excellent" in words,
    )
    limits = {limit.what: limit.most for limit in assess_quota(facts, today).limits}
    return limits[what] if what in limits else sum(limits.values())


def _esd(rest: list[str], today: date) -> int:
    """The estimate of Employment for Skill Development, on its first day or today where it is in force already."""
    kind = rest[1] if len(rest) > 1 else "ordinary"
    region = kind == "region"
    facts = EsdQuotaFacts(
        int(rest[0]), excellent=kind in ("excellent", "region"), outside_city=region, organisation_excellent=region
    )
    limit = assess_esd_quota(facts, max(today, series("transition.esd_start").values[-1].amount)).limit("total")
    if limit is None:
        raise ValueError(f"no estimate for {kind}")
    return limit.advised
