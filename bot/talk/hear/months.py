"""A month in a line of text, as people of ten languages write it: May 2027, 2027年5月, 05/2027, tháng 5/2027."""

import re
from calendar import monthrange
from datetime import date

from bot.talk.hear.numbers import fold, numbers

_NAMES = (
    "january jan januari enero มกราคม ဇန်နဝါရီ មករា जनवरी",
    "february feb februari pebruari pebrero กุมภาพันธ์ ဖေဖော်ဝါရီ កុម្ភៈ फेब्रुअरी फेब्रुवरी",
    "march mar maret marso มีนาคม မတ် មីនា मार्च",
    "april apr abril เมษายน ဧပြီ មេសា अप्रिल",
    "may mei mayo พฤษภาคม မေ ឧសភា मे",
    "june jun juni hunyo มิถุนายน ဇွန် មិថុនា जुन",
    "july jul juli hulyo กรกฎาคม ဇူလိုင် កក្កដា जुलाई",
    "august aug agustus ags agosto สิงหาคม ဩဂုတ် សីហា अगस्ट अगस्त",
    "september sep sept setyembre กันยายน စက်တင်ဘာ កញ្ញា सेप्टेम्बर",
    "october oct oktober okt oktubre ตุลาคม အောက်တိုဘာ តុលា अक्टोबर",
    "november nov nopember nobyembre พฤศจิกายน နိုဝင်ဘာ វិច្ឆិកា नोभेम्बर",
    "december dec desember des disyembre ธันวาคม ဒီဇင်ဘာ ធ្នូ डिसेम्बर",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))

_FORMS = (
    re.compile(r"(?P<year>20\d\d) ?年(?:の)? ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"令和 ?(?P<reiwa>\d{1,2}) ?年(?:の)? ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})(?!\d)"),
    re.compile(r"(?:thang|tháng|bulan) ?(?P<month>\d{1,2})(?:[/ -]|,? ?(?:nam|năm|tahun) ?)(?P<year>20\d\d)"),
    re.compile(r"(?<!\d)(?P<month>\d{1,2})[-/.](?P<year>20\d\d)(?!\d)"),
    re.compile(rf"(?<!\w)(?P<name>{NAMED})\.?(?: ?လ)? ?,?(?: of| ng| tahun| ค\.ศ\.)? ?(?P<year>20\d\d)(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>20\d\d),? ?(?:ခုနှစ် ?)?(?P<name>{NAMED})(?!\w)"),
)

_YEARS = {
    0: "this year|今年|năm nay|nam nay|tahun ini|ngayong taon",
    1: "next year|来年|明年|翌年|(?:năm|nam) (?:sau|tới|toi)|sang (?:năm|nam)|tahun depan|susunod na taon",
    2: "再来年|後年|后年|the year after next",
}
_YEAR = "|".join(f"(?P<in{years}>{words})" for years, words in _YEARS.items())
_MONTH = rf"(?:(?P<month>\d{{1,2}}) ?月|(?:tháng|thang|bulan) ?(?P<number>\d{{1,2}})|(?<!\w)(?P<name>{NAMED})(?!\w))"
_FROM_TODAY = (
    re.compile(rf"(?:{_YEAR})(?:の| |, )*{_MONTH}"),
    re.compile(rf"{_MONTH},? ?(?:of |ng |sa )?(?:{_YEAR})"),
    re.compile(rf"(?:next|this|coming|this coming) {_MONTH}"),
    re.compile(rf"^(?:from |in |sa |từ |tu |dari |mulai )?{_MONTH}(?:から|に|ごろ|頃|まで)?[.?!。？]?$"),
)
_LEAP = 2028  # where no year is named, 29 February may be meant
_DAYS = (
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<name>{NAMED})\.?,? ?(?P<year>20\d\d)?(?!\d)"),
    re.compile(rf"\b(?P<name>{NAMED})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? ?(?P<year>20\d\d)?(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?:(?P<year>20\d\d) ?年 ?)?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日"),
    re.compile(r"(?:ngày|ngay) ?(?P<day>\d{1,2}) (?:tháng|thang) (?P<month>\d{1,2})(?: (?:năm|nam) (?P<year>20\d\d))?"),
)
_KANJI = re.compile("[〇一二三四五六七八九十]+(?= ?[年月])")


def without_month(text: str) -> str:
    """The folded line without the month it names with its year."""
    said = plain(text)
    found = next((match for form in _FORMS if (match := form.search(said))), None)
    return said if found is None else f"{said[: found.start()]} {said[found.end() :]}"


def impossible_day(text: str) -> str:
    """A day of the month that isn't there, as written: 31 Feb 2027, 2027-02-30, 2月30日; empty where all is well."""
    said = plain(text)
    for form in _DAYS:
        if match := form.search(said):
            found = match.groupdict()
            year, month, day = int(found.get("year") or _LEAP), _month(found), int(found["day"] or 0)
            if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
                return match[0].strip()
    return ""


def read_month(text: str, today: date | None = None) -> date | None:
    """The first day of the month a line names with its year, or None.

    With `today`, also months told from it: "next April" and a line that is only a month are the next such month.
    """
    folded = plain(text)
    for form in _FORMS:
        if match := form.search(folded):
            found = match.groupdict()
            year = 2018 + int(found["reiwa"]) if found.get("reiwa") else int(found["year"])
            return _first(year, _month(found)) if 2000 <= year <= 2099 else None
    return _from_today(folded, today) if today else None


def plain(text: str) -> str:
    return _KANJI.sub(lambda match: "".join(map(str, numbers(match[0]))), fold(text))


def _from_today(folded: str, today: date) -> date | None:
    for form in _FROM_TODAY:
        if match := form.search(folded):
            found = match.groupdict()
            said = next((years for years in _YEARS if found.get(f"in{years}")), None)
            month = _month(found)
            return _first(today.year + ((month <= today.month) if said is None else said), month)
    return None


def _month(found: dict[str, str | None]) -> int:
    name = found.get("name")
    return MONTHS[name] if name else int(found.get("month") or found.get("number") or 0)


def _first(year: int, month: int) -> date | None:
    return date(year, month, 1) if 1 <= month <= 12 else None
