"""A line of a plan's hours before it is read: what looks like a share and is none, and short names, written out."""

import re

_NO_SHARE = re.compile("割合|時間割|割り?振|割り?当|役割")
"""割 is a tenth; in these words, proportion, timetable, allotting, part, it is none."""
_SHORT = re.compile(r"\breq.*\brel|\brel.*\breq")
_PER = re.compile(r"\bper(?=[ :=]+\d{3})|(?<=\d{3} )per(?=[,;.]|$)")

_KINDS_IN_INDONESIAN = re.compile(r"\bwajib\b.*\bterkait\b|\bterkait\b.*\bwajib\b")
_AROUND = re.compile(r"\bsekitar(?=[ :=]+\d)")
"""Beside the other two kinds it is the third; elsewhere "sekitar 40" is about forty."""


def levelled(said: str) -> str:
    """The line without those words; "per" beside req and rel, and "sekitar" beside wajib and terkait, is peripheral."""
    said = _NO_SHARE.sub(lambda match: " " * len(match[0]), said)
    said = _AROUND.sub("periferal", said) if _KINDS_IN_INDONESIAN.search(said) else said
    return _PER.sub("peripheral", said) if _SHORT.search(said) else said
