"""A month in a line of text, as people of six languages write it: May 2027, 2027年5月, 05/2027, tháng 5/2027."""

import re
from datetime import date

from bot.talk.numbers import fold

_NAMES = (
    "january jan januari enero",
    "february feb februari pebruari pebrero",
    "march mar maret marso",
    "april apr abril",
    "may mei mayo",
    "june jun juni hunyo",
    "july jul juli hulyo",
    "august aug agustus ags agosto",
    "september sep sept setyembre",
    "october oct oktober okt oktubre",
    "november nov nopember nobyembre",
    "december dec desember des disyembre",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))

_FORMS = (
    re.compile(r"(?P<year>20\d\d) ?年(?:の)? ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"令和 ?(?P<reiwa>\d{1,2}) ?年 ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"(?P<year>20\d\d)[-/.](?P<month>\d{1,2})(?!\d)"),
    re.compile(r"(?:thang|tháng|bulan) ?(?P<month>\d{1,2})(?:[/ -]|,? ?(?:nam|năm|tahun) ?)(?P<year>20\d\d)"),
    re.compile(r"(?<!\d)(?P<month>\d{1,2})[-/.](?P<year>20\d\d)"),
    re.compile(rf"\b(?P<name>{_NAMED})\.? ?,?(?: of)? ?(?P<year>20\d\d)"),
    re.compile(rf"(?P<year>20\d\d),? ?(?P<name>{_NAMED})\b"),
)


def read_month(text: str) -> date | None:
    """The first day of the month a line names with its year, or None."""
    folded = fold(text)
    for form in _FORMS:
        if match := form.search(folded):
            found = match.groupdict()
            month = _MONTHS[found["name"]] if found.get("name") else int(found["month"])
            year = 2018 + int(found["reiwa"]) if found.get("reiwa") else int(found["year"])
            return date(year, month, 1) if 1 <= month <= 12 and 2000 <= year <= 2099 else None
    return None
