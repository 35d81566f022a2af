"""A month in a line of text, as people of ten languages write it: May 2027, 2027年5月, 05/2027, tháng 5/2027."""

import re
from calendar import monthrange
from datetime import date

from bot.talk.hear.dates.between import BETWEEN
from bot.talk.hear.dates.calendars import of_another_calendar
from bot.talk.hear.dates.named import MONTHS, NAMED, plain
from tis_rules.law.dates import add_months

_FORMS = (
    re.compile(r"(?P<year>20\d\d) ?年(?:の)? ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"令和 ?(?P<reiwa>\d{1,2}) ?年(?:の)? ?(?P<month>\d{1,2}) ?月"),
    re.compile(r"(?<![a-z\d])r(?P<reiwa>\d{1,2}) ?[./年] ?(?P<month>\d{1,2})(?:月|(?!\d))"),
    re.compile(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})(?!\d)"),
    re.compile(r"(?:thang|tháng|bulan) ?(?P<month>\d{1,2})(?:[/ -]|,? ?(?:nam|năm|tahun) ?)(?P<year>20\d\d)"),
    re.compile(r"(?<!\d)(?P<month>\d{1,2})[-/.](?P<year>20\d\d)(?!\d)"),
    re.compile(rf"(?<!\w)(?P<name>{NAMED})\.?(?: ?လ)? ?,?(?: of| ng| tahun| ค\.ศ\.| ?ឆ្នាំ)? ?(?P<year>20\d\d)(?!\d)"),
    re.compile(r"ខែ ?(?P<month>\d{1,2}) ?ឆ្នាំ ?(?P<year>20\d\d)(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>20\d\d),? ?(?:ခုနှစ် ?|साल(?:को)? )?(?P<name>{NAMED})(?: ?လ)?(?!\w)"),
)

_YEARS = {
    0: "this year|今年|năm nay|nam nay|tahun ini|ngayong taon|ปีนี้|ဒီနှစ်|ឆ្នាំនេះ|यो वर्ष",
    1: "next year|来年|明年|翌年|(?:năm|nam) (?:sau|tới|toi)|sang (?:năm|nam)|tahun depan|susunod na taon|"
    "ปีหน้า|လာမယ့်နှစ်|နောက်နှစ်|ឆ្នាំក្រោយ|ឆ្នាំ​ក្រោយ|अर्को वर्ष|आउँदो वर्ष",
    2: "再来年|後年|后年|the year after next",
}
_YEAR = "|".join(f"(?P<in{years}>{words})" for years, words in _YEARS.items())
_MONTH = (
    rf"(?:(?P<month>\d{{1,2}}) ?月|(?:tháng|thang|bulan) ?(?P<number>\d{{1,2}})|(?<!\w)(?P<name>{NAMED})(?: ?လ)?(?!\w))"
)
_LAST_WORDS = r"です|でした|で|に(?:します|してください|して|変えます|変更)|でお願いします|"
_LAST_WORDS += r" (?:cơ|ạ|nhé|nha|pala|po|ya|aja|please)"
_NEXT = "next month|来月|翌月|(?:tháng|thang) (?:sau|tới|toi)|bulan depan|下个月|下月|(?:sa )?susunod na buwan|เดือนหน้า"
_SECOND = "the month after next|再来月|下下个月|dua bulan lagi"
_AHEAD = (
    "two dua hai 两 兩 二 dalawang",
    "three tiga ba 三 tatlong",
    "four empat bốn 四",
    "five lima năm 五 limang",
    "six enam sáu 六",
)
_COUNTS = {word: number for number, words in enumerate(_AHEAD, start=2) for word in words.split()}
_COUNT = rf"(?P<ahead>\d{{1,2}}|{'|'.join(_COUNTS)})"
_MONTHS_AHEAD = (
    "months?(?: from now| later)|[かヶヵカケ箇]月後|ヶ月先|个月后|個月後|个月之后|tháng nữa|thang nua|"
    "bulan lagi|buwan mula ngayon|buwan pa|เดือนข้างหน้า"
)
_FROM_TODAY = (
    re.compile(rf"(?:{_YEAR}){BETWEEN}{_MONTH}"),
    re.compile(rf"{_MONTH},? ?(?:of |ng |sa )?(?:{_YEAR})"),
    re.compile(rf"(?:next|this|coming|this coming) {_MONTH}"),
    re.compile(
        r"^(?:from |in |sa |từ |tu |dari |mulai )?(?:bulan |buwan ng |เดือน)?"
        rf"{_MONTH}(?:から|に|ごろ|頃|まで|{_LAST_WORDS})?[.?!。？]?$"
    ),
)
_ONE = rf"(?:(?:tháng|thang|bulan) ?)?(?:{NAMED}|\d{{1,2}}(?: ?月)?)"
_TWO = re.compile(
    rf"(?<![a-z\d/.-]){_ONE} ?(?:or|and|to|atau|dan|sampai|o|hanggang|hoặc|hay|đến|か|から|や|〜|~|–|或者?|到|至|หรือ|"
    rf"ဒါမှမဟုတ်|ឬ|वा) ?{_ONE}(?!\w)"
)
_AFTER = re.compile(
    r"^(?:from |in |within |trong |mga |sekitar |khoảng |約)?"
    rf"(?:{_COUNT} ?(?:{_MONTHS_AHEAD})|(?P<next>{_NEXT})|(?P<second>{_SECOND}))"
    rf"(?:から|に|ごろ|頃|で|{_LAST_WORDS})?[.?!。？]?$"
)
_IN = re.compile(rf"^(?:in|within) (?:about )?{_COUNT} ?months?(?:. time)?[.?!]?$")
"""Whole lines: in so many months, next month, the month after that."""
_LEAP = 2028  # where no year is named, 29 February may be meant
_DAYS = (
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<name>{NAMED})\.?,? ?(?P<year>20\d\d)?(?!\d)"),
    re.compile(rf"\b(?P<name>{NAMED})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? ?(?P<year>20\d\d)?(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?:(?P<year>20\d\d) ?年 ?)?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日"),
    re.compile(r"(?:ngày|ngay) ?(?P<day>\d{1,2}) (?:tháng|thang) (?P<month>\d{1,2})(?: (?:năm|nam) (?P<year>20\d\d))?"),
)


def without_month(text: str) -> str:
    """The folded line without the month it names with its year."""
    said = plain(text)
    found = next((match for form in _FORMS if (match := form.search(said))), None)
    return said if found is None else f"{said[: found.start()]} {said[found.end() :]}"


def one_of_two(folded: str) -> bool:
    """Whether a folded line names two months, of which one is meant: May or June 2027, 5月か6月."""
    return _TWO.search(folded) is not None


def impossible_day(text: str) -> str:
    """A day of the month that isn't there, as written: 31 Feb 2027, 2027-02-30, 2月30日; empty where all is well."""
    said = plain(text)
    if other := of_another_calendar(said):
        return other
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


def _from_today(folded: str, today: date) -> date | None:
    if match := _AFTER.fullmatch(folded) or _IN.fullmatch(folded):
        return add_months(today.replace(day=1), _months_ahead(match.groupdict()))
    for form in _FROM_TODAY:
        if match := form.search(folded):
            found = match.groupdict()
            said = next((years for years in _YEARS if found.get(f"in{years}")), None)
            month = _month(found)
            return _first(today.year + ((month <= today.month) if said is None else said), month)
    return None


def _months_ahead(found: dict[str, str | None]) -> int:
    if ahead := found.get("ahead"):
        return _COUNTS.get(ahead) or int(ahead)
    return 1 if found.get("next") else 2


def _month(found: dict[str, str | None]) -> int:
    name = found.get("name")
    return MONTHS[name] if name else int(found.get("month") or found.get("number") or 0)


def _first(year: int, month: int) -> date | None:
    return date(year, month, 1) if 1 <= month <= 12 else None
