"""The days, months, seasons and years a line names, in its order: each a span of days, with its place in the line."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.talk.hear.months import MONTHS, NAMED, plain
from tis_rules.law.dates import add_months, month_end

Place = tuple[int, int]

_SEASONS = {
    3: "spring|春[天季]?|mùa xuân|mua xuan|musim semi|tagsibol",
    6: "summer|夏[天季]?|mùa hè|mùa hạ|mua he|musim panas|tag-init",
    9: "autumn|fall|秋[天季]?|mùa thu|mua thu|musim gugur|taglagas",
    12: "winter|冬[天季]?|mùa đông|mua dong|musim dingin|taglamig",
}
_SEASON = "|".join(f"(?P<season{month}>{words})" for month, words in _SEASONS.items())
_THAT = {
    2: "再来年度?|後年|后年|the year after next",
    1: "next year|coming year|来年度?|明年|翌年度?|(?:năm|nam) (?:sau|tới|toi)|sang (?:năm|nam)|"
    "tahun depan|susunod na taon",
    0: "this year|今年度?|本年度?|năm nay|nam nay|tahun ini|ngayong taon",
}
_REL = "|".join(f"(?P<in{years}>{words})" for years, words in _THAT.items())
_YEAR = rf"(?:(?P<year>20[0-3]\d)(?!\d)(?: ?年度?)?|(?:令和|reiwa) ?(?P<reiwa>\d{{1,2}}|元)(?: ?年度?)?|{_REL})"
_OF = r"(?:の| |,|/|-|of|ng|sa|nam|năm|tahun|taong)*"
_NAME = rf"(?<![^\W\d])(?P<name>{NAMED})(?![^\W\d])\.?"
_BARE = r"(?<![^\W\d])(?P<name>(?!(?:may|march|mar|des|sep|jan|jun|dec|mei)\b)(?:" + NAMED + r"))(?![^\W\d])"
_NUMBER = (
    r"(?:(?:tháng|thang|bulan) ?(?P<number>1[0-2]|0?[1-9])(?!\d)|(?<!\d)(?P<month>1[0-2]|0?[1-9]) ?月(?!間|间|分の))"
)
_DAY = r"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])"
_COUNTED = r"(?! ?(?:staff|employees|people|persons|workers|trainees|interns|of us|full|hours|%))"
_WHEN = (
    r"(?<![^\W\d])(?:in|by|from|until|till|since|of|on|for|early|late|mid|end of|next|this|this coming|before|after|"
    "arrival|arrive|start) "
)

_LEADS = r"(?:fy|fiscal(?: year)?|in|from|by|of|for|during|since|until|year|start|năm|nam|tahun|taong|noong|sa) ?"
_NEXT = "next month|来月|翌月|(?:tháng|thang) (?:sau|tới|toi)|bulan depan|下个月|下月|susunod na buwan"
_HAS = r"(?!may \d+ (?!20\d\d|and |or |to |for |can |we )[^\W\d])"  # "may 22 caregiver": Tagalog for there are 22
_MONTH = "(?P<month>1[0-2]|0?[1-9])"

_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<year>20[0-3]\d)[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
        r"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<year>20[0-3]\d)(?!\d)",
        r"(?<!\d)(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|2\d|1[3-9])/(?P<year>20[0-3]\d)(?!\d)",
        rf"(?:{_YEAR}{_OF})?(?<!\d)(?P<month>1[0-2]|0?[1-9]) ?月 ?(?P<day>3[01]|[12]\d|0?[1-9]) ?[日号號]",
        rf"(?:ngày|ngay|tanggal|tgl) ?{_DAY}[/ -](?:tháng |thang |bulan )?{_MONTH}(?!\d)(?:{_OF}{_YEAR})?",
        rf"{_DAY} (?:tháng|thang) (?P<month>1[0-2]|0?[1-9])(?!\d)(?:{_OF}{_YEAR})?",
        rf"{_DAY}(?:st|nd|rd|th)?(?: of| ng)? ?{_NAME},?(?:{_OF}{_YEAR})?",
        rf"{_HAS}{_NAME} {_DAY}(?!\d)(?:st|nd|rd|th)?{_COUNTED}(?:,?{_OF}{_YEAR})?",
        rf"{_YEAR}{_OF}(?:{_NUMBER}|{_NAME})",
        rf"(?:{_NUMBER}|{_NAME}),?{_OF}{_YEAR}",
        r"(?<!\d)(?P<year>20[0-3]\d)[-/.](?P<month>1[0-2]|0?[1-9])(?!\d)",
        r"(?<!\d)(?P<month>1[0-2]|0?[1-9])[-/.](?P<year>20[0-3]\d)(?!\d)",
        rf"{_YEAR}{_OF}(?:{_SEASON})",
        rf"(?:mid[- ]|early |late )?(?<![^\W\d])(?:{_SEASON})(?![^\W\d]){_OF}{_YEAR}",
        rf"(?:next|this|coming|in the|来|今|this coming) ?(?<![^\W\d])(?:{_SEASON})(?![^\W\d])",
        rf"(?P<next>{_NEXT})",
        r"(?P<now>this month|今月|tháng này|thang nay|bulan ini|这个月|本月|ngayong buwan)",
        rf"{_WHEN}(?P<at>){_NAME}",
        _NUMBER,
        _BARE,
        rf"{_LEADS}(?P<at>){_YEAR}{_COUNTED}",
        rf"(?<![\d,.])(?!20[01]\d){_YEAR}(?![\d,.])(?! ?(?:system|programme|program|hours|時間))" + _COUNTED,
    )
)
_EITHER = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(20[0-3]\d)(?!\d)")
_ENGLISH = re.compile(r"\b(?:the|we|our|is|are|on|from|by|start\w*|arriv\w*|can|they|trainees?|plan|staff|until)\b")
_FISCAL = re.compile(r"年度|fy|fiscal")


@dataclass(frozen=True, slots=True)
class SaidDate:
    """The span of days a line names, both ends in it, and where it stands. A day is a span of one.

    `year_said`: whether it was told with its year, or from today.
    """

    first: date
    last: date
    place: Place
    year_said: bool = True

    @property
    def is_day(self) -> bool:
        """Whether a single day was said."""
        return self.first == self.last

    @property
    def until(self) -> date | None:
        """The last day where a day, a season or a year was said; None for a month."""
        return None if not self.is_day and self.last == month_end(f"{self.first:%Y-%m}") else self.last

    def before(self) -> "SaidDate":
        """The day before it, or the whole month where a month or more was said."""
        end = self.first - timedelta(days=1)
        return replace(self, first=end if self.is_day else end.replace(day=1), last=end)

    def after(self) -> "SaidDate":
        """The day after it; the month after it where a month or more was said."""
        first = self.last + timedelta(days=1)
        return replace(self, first=first, last=first if self.is_day else month_end(f"{first:%Y-%m}"))


def two_readings(text: str) -> tuple[SaidDate, ...]:
    """7/1/2027 in an English line is 7 January or 1 July: both; nothing where there is no such date."""
    said = plain(text)
    match = _EITHER.search(said)
    if not match or match[1] == match[2] or not _ENGLISH.search(said):
        return ()
    first, second, year = map(int, match.groups())
    days = date(year, second, first), date(year, first, second)
    return tuple(SaidDate(day, day, match.span()) for day in days)


def dates_in(text: str, today: date) -> tuple[SaidDate, ...]:
    """Every date of a line; a month without a year is the next one from another date of the line, or from today."""
    said = plain(text)
    found: list[tuple[Place, dict[str, str | None], str]] = []
    for form in _FORMS:
        for match in form.finditer(said):
            start = match.start("at") if "at" in form.groupindex else match.start()
            found.append(((start, match.end()), match.groupdict(), match[0]))
            said = said[:start] + "\0" * (match.end() - start) + said[match.end() :]
    found.sort(key=lambda each: each[0])
    dated = [span for place, groups, words in found if (span := _span(groups, words, place, today, None))]
    base = dated[0].first if dated else None
    spans = (_span(groups, words, place, today, base) for place, groups, words in found)
    return tuple(span for span in spans if span is not None)


def _span(found: dict[str, str | None], words: str, place: Place, today: date, base: date | None) -> SaidDate | None:
    """The span of one match; without a year, None where there is no day to tell it from (`base`, or today at last)."""
    year, month, day = _year(found, today), _month(found, today), int(found.get("day") or 0)
    season = next((number for number in _SEASONS if found.get(f"season{number}")), 0)
    if found.get("next") or found.get("now"):
        return _whole(add_months(today.replace(day=1), 1 if found.get("next") else 0), 1, place)
    if year is None and not (month or season):
        return None
    if year is None:
        return _coming(month or season, day, 3 if season else 1, place, today, base)
    return _dated(year, month, season, day, bool(_FISCAL.search(words)), place)


def _dated(year: int, month: int, season: int, day: int, fiscal: bool, place: Place) -> SaidDate | None:
    if season:
        return _whole(date(year, season, 1), 3, place)
    if not month:
        return _whole(date(year, 4 if fiscal else 1, 1), 12, place)
    if not day:
        return _whole(date(year, month, 1), 1, place)
    try:
        return SaidDate(date(year, month, day), date(year, month, day), place)
    except ValueError:
        return None


def _coming(month: int, day: int, months: int, place: Place, today: date, base: date | None) -> SaidDate | None:
    """The next such day, month or season from another date of the line, or from today."""
    since = base or today
    for year in (since.year, since.year + 1):
        span = _dated(year, 0 if months > 1 else month, month if months > 1 else 0, day, False, place)
        if span and (span.last >= since if base or months > 1 else span.first > since):
            return replace(span, year_said=False)
    return None


def _whole(first: date, months: int, place: Place) -> SaidDate:
    return SaidDate(first, add_months(first, months) - timedelta(days=1), place)


def _year(found: dict[str, str | None], today: date) -> int | None:
    if raw := found.get("year"):
        return int(raw)
    if raw := found.get("reiwa"):
        return 2018 + (1 if raw == "元" else int(raw))
    return next((today.year + years for years in _THAT if found.get(f"in{years}")), None)


def _month(found: dict[str, str | None], today: date) -> int:
    name = found.get("name")
    return MONTHS[name] if name else int(found.get("month") or found.get("number") or 0)
