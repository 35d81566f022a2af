"""What each translation was made from: `knowledge/translations.csv` holds a digest of the English beside each piece.

When the English changes, the translation is stale until somebody has read it again.
"""

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.cli.translation.units import Units, units
from bot.talk.words.wording import WHOLE
from tis_rules.mistakes import Phrase

_COLUMNS = ("lang", "where", "made_from")
_FILE = "translations.csv"
_SHOWN = 5  # of the stale places

Record = Mapping[tuple[str, str], str]
"""Language and place → the digest of the English it was made from."""


def digest(original: str) -> str:
    """A short digest of an original."""
    return hashlib.sha256(original.encode()).hexdigest()[:8]


def recorded(knowledge: Path) -> Record:
    """What each translation was made from."""
    rows = list(csv.reader(io.StringIO(knowledge.joinpath(_FILE).read_text("utf-8"))))[1:]
    return {(lang, where): made_from for lang, where, made_from in rows}


def write(knowledge: Path, record: Record) -> None:
    """Keep what each translation was made from, in order."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((lang, where, made_from) for (lang, where), made_from in sorted(record.items()))
    knowledge.joinpath(_FILE).write_text(out.getvalue(), "utf-8")


def translated(knowledge: Path) -> tuple[str, ...]:
    """The languages with sentences of their own beside those everything is written in."""
    found = {path.name.split(".")[0] for path in knowledge.joinpath("texts").glob("*.ftl")}
    return tuple(sorted(found - set(WHOLE)))


def stale(original: Units, there: Units, record: Record, lang: str) -> list[str]:
    """The places whose English changed since the translation was made, or of which nobody knows."""
    return [where for where in there if where in original and record.get((lang, where)) != digest(original[where])]


def missing(original: Units, there: Units) -> list[str]:
    """The places that have no translation."""
    return [where for where in original if not there.get(where)]


def lines(knowledge: Path) -> Iterator[Phrase]:
    """A line a language: how much of it there is, and how much of that is stale."""
    original, record = units(knowledge, WHOLE[0]), recorded(knowledge)
    for lang in translated(knowledge):
        there = {where: said for where, said in units(knowledge, lang).items() if said}
        old, has = stale(original, there, record, lang), len(original) - len(missing(original, there))
        told = {"lang": lang, "has": has, "all": len(original), "percent": 100 * has // len(original), "old": len(old)}
        yield Phrase("{lang}: {has} of {all} pieces of words ({percent}%), {old} stale.", told)
        if old:
            places = ", ".join(old[:_SHOWN]) + (" …" if len(old) > _SHOWN else "")
            yield Phrase("  Stale: {places}", {"places": places})
