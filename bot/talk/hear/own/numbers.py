"""The numbers of a person's own case that an answer can be reckoned with: pay, hours, months of work, a room.

Only what a line says with its unit counts; a number that may be two things is none.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from bot.talk.hear.numbers import fold, has_number
from bot.talk.hear.own.leave import Leave, leave
from bot.talk.hear.own.money import asks_how_much, hourly, monthly, overtime_hourly, paid_each
from bot.talk.hear.own.overtime import OVERTIME, of_overtime
from bot.talk.hear.own.places import prefecture
from bot.talk.hear.own.taken_off import NOTHING_TAKEN, TakenOff, taken_off
from bot.talk.match.normalise import LINES_KEPT

_A_DAY = (
    r"(?:a|per|each|every|/|in a|in one) ?(?:day|week|night)|一?日|[每一1]天|一?週|(?:một |mỗi |1 |/ ?)(?:ngày|tuần)|"
)
_A_DAY += r"(?:se|per|setiap|tiap|/ ?|1 )(?:hari|minggu)|(?:kada|bawat|isang|/) ?(?:araw|linggo)"
_HOURS = re.compile(
    r"(?<![\d.,:])(?P<n>\d{1,3}(?:[.,]5)?) ?"
    r"(?:hours?\b|hrs?\b|h\b|時間|じかん|tiếng\b|tieng\b|giờ\b|gio\b|jam\b|个?小时|oras\b)"
    rf"(?! ?(?:{_A_DAY}))"
)
_DAILY = re.compile(
    r"(?:1日|一日|毎日|まいにち|1にち|每天|一天|mỗi ngày|một ngày|sehari|per hari|kada araw|araw-araw|daily|every day)"
    r"[^\d、。,]{0,8}$"
)
_MONTHS = re.compile(
    r"(?<![\d.,])(\d{1,2}) ?(?:months?\b|[かヶカヵケ箇]月|tháng\b(?! \d)|thang\b(?! \d)|bulan\b|[个個]月|buwan\b)"
)
_YEARS = re.compile(r"(?<![\d.,])([1-9]|10) ?(?:years?\b|yrs?\b|年(?![度目生\d])|năm\b(?! thứ)|tahun\b(?! ke)|taon\b)")
_HALF = re.compile(r"and (?:a )?half|half a year|年半|半年|rưỡi|ruoi|setengah|kalahati")
_EACH_YEAR = re.compile(
    r"\b(?:in|per|a|each|every|dalam|setiap|tiap|mỗi|trong|hằng|sa isang|kada|bawat) "
    r"(?:1|one|satu|một|isang) ?(?:year|tahun|năm|taon)|(?:1|一)年(?:に|で|有|能|可|几|多少|间に|間に)|每年|毎年"
)
"""A year that a number is told for, and none that somebody worked."""
_WEEKS = re.compile(r"\bweeks?\b|今週|先週|毎週|週に|tuần|tuan\b|minggu|周|星期|礼拜|linggo")
_PEOPLE = re.compile(
    r"(?<![\d.,])(\d{1,2}) ?(?:people\b|persons?\b|of us\b|trainees\b|guys\b|人|名|người\b|đứa\b|orang\b|个人|"
    r"na tao\b|katao\b|kami(?:ng)?\b)"
)
_SQUARE = re.compile(
    r"(\d{1,3}(?:[.,]\d)?) ?(?:m2\b|㎡|平米|平方米|平方メートル|mét vuông|met vuong|sqm\b|sq ?m\b|"
    r"square met\w+|meter persegi|metro kuwadrado)"
)
_REST_DAY = re.compile(
    r"sunday|rest day|day off|法定休日|日曜|休日|chủ nhật|chu nhat|ngày nghỉ|minggu\b|hari libur|周日|星期天|"
    r"星期日|礼拜天|休息日|linggo\b|restday"
)
_MINIMUM = re.compile(
    r"minimum wage|minimum pay|lowest wage|最低賃金|最賃|saitei|lương tối thiểu|luong toi thieu|lương vùng|"
    r"upah minimum|umr\b|upah terendah|最低工资|最低時薪|最低时薪|minimum na sahod|pinakamababang sahod"
)
_NET = re.compile(
    r"手取り|手元|\bnet\b|take[- ]home|in hand|after (?:tax|deduction)|cut (?:for|from)|thực lĩnh|về tay|"
    r"cầm về|còn lại|bersih|terima|到手|实发|扣完|naiuuwi|maiuuwi|matitira|引かれ|控除|kaltas|potong|bị trừ|trừ|"
    r"how much (?:\w+ ){0,4}?left\b|\bsisa|剩"
)
_BESIDE = 16  # characters between "overtime" and its hours: "8 hours a day and overtime of 2 hours"
_NIGHT = re.compile(r"night|夜勤|深夜|đêm|malam|夜班|晚上|gabi")


_Number = TypeVar("_Number")


@dataclass(frozen=True, slots=True)
class Own:
    """`hourly`, `monthly`, `rent` in yen; `hours` not of a day or week; `months` of work or premiums; `square` in m².

    `rest_day`, `overtime`, `night`: the line speaks of work then; `minimum`: of the minimum wage; `net`: of what is
    left or taken off, `asks` how much, and `taken` is what it names as taken off. `place`: a prefecture.
    `overtime_pay`: yen for an hour of overtime itself.
    """

    hourly: int | None = None
    monthly: int | None = None
    rent: int | None = None
    hours: Fraction | None = None
    months: int | None = None
    people: int | None = None
    square: Fraction | None = None
    rest_day: bool = False
    overtime: bool = False
    night: bool = False
    minimum: bool = False
    net: bool = False
    asks: bool = False
    taken: TakenOff = NOTHING_TAKEN
    place: str | None = None
    overtime_pay: int | None = None
    leave: Leave | None = None


@lru_cache(maxsize=LINES_KEPT)
def own_numbers(text: str) -> Own | None:
    """What a line tells, or None where it has neither a number nor a word of the minimum wage."""
    said = fold(text)
    minimum = _MINIMUM.search(said) is not None
    if not (minimum or has_number(said)):
        return None
    told = hourly(said)
    rest = told[1] if told else said
    pay, net = monthly(rest), _NET.search(said) is not None
    return Own(
        hourly=told[0] if told else None,
        monthly=pay,
        rent=paid_each(rest),
        hours=_hours(rest),
        months=_months(rest),
        people=_one({int(number) for number in _PEOPLE.findall(rest)}),
        square=_one({Fraction(number.replace(",", ".")) for number in _SQUARE.findall(rest)}),
        rest_day=bool(_REST_DAY.search(said)),
        overtime=of_overtime(said),
        night=bool(_NIGHT.search(said)),
        minimum=minimum,
        net=net,
        asks=net and asks_how_much(said),
        taken=taken_off(rest, pay or 0) if net else NOTHING_TAKEN,
        place=prefecture(said),
        overtime_pay=overtime_hourly(said),
        leave=leave(said),
    )


def _hours(said: str) -> Fraction | None:
    of_a_week = _WEEKS.search(said) is not None and not _REST_DAY.search(said)
    found = [match for match in _HOURS.finditer(said) if not (of_a_week or _DAILY.search(said, 0, match.start()))]
    beside = [match for match in found if OVERTIME.search(said, max(0, match.start() - _BESIDE), match.start())]
    found = beside if len(found) > 1 and len(beside) == 1 else found
    return _one({Fraction(match["n"].replace(",", ".")) for match in found})


def _months(said: str) -> int | None:
    """Years and months together: 2 years 3 months is 27. Two numbers of either are none."""
    years, months = set(_YEARS.findall(said)), set(_MONTHS.findall(said))
    if not (years or months) or len(years) > 1 or len(months) > 1 or _EACH_YEAR.search(said):
        return None
    return 12 * int(_one(years) or 0) + int(_one(months) or 0) + (6 if _HALF.search(said) else 0)


def _one(found: set[_Number]) -> _Number | None:
    return found.pop() if len(found) == 1 else None
