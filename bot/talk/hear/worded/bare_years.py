"""A bare year behind one that is named: "3 in year one and 5 in two", "3 sa unang taon at 5 sa pangalawa"."""

import re
from collections.abc import Sequence
from functools import cache, partial

_YEARS = {
    2: r"two|second|kedua|(?:ika|panga)lawa|thứ hai|thu hai",
    3: r"three|third|ketiga|(?:ika|panga)tlo|thứ ba|thu ba",
}
_PEOPLE = r"(?:trainees?|interns?|people|na|tao|katao|orang|anak|pemagang|bạn|người|em|tts)"
_IN = r"(?:(?:are )?in (?:the |their |year )?|of the |(?:na )?(?:nasa|sa) |di (?:tahun )?|yang |ng |ở )?"
_ENDS = (
    r"(?= ?(?:$|[,.;:?!()])| (?:and|at|dan|và|va|how|can|now|here|already|ilan\w*|pwede|puwede|na|pa|po|rin|"
    r"masih|bisa|boleh|berapa|sekarang|nhận|còn|thì|thêm)(?!\w))"
)
"""Behind the number of a year no word for something else may follow: "5 in two factories", "3 in the second half"."""


def years_as(signs: Sequence[str], masked: str) -> str:
    """A line whose names of years are signs already, those of the years in order; the bare ones behind them, too."""
    for year, named in _YEARS.items():
        masked = _pattern("".join(signs), named).sub(partial(_signed, signs[year - 1]), masked)
    return masked


def _signed(sign: str, match: re.Match[str]) -> str:
    return match["ahead"] + sign + " " * (len(match["name"]) - 1)


@cache
def _pattern(signs: str, named: str) -> re.Pattern[str]:
    ahead = rf"[{signs}] *[^\d.;?!{signs}]{{0,16}}(?<!\d)\d{{1,3}} ?(?:{_PEOPLE} )?{_IN}"
    return re.compile(rf"(?P<ahead>{ahead})(?P<name>{named}){_ENDS}")
