"""What the words of a cell name: a kind of work, safety within it, a total, a month, or something not to be added."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

KINDS = ("required", "related", "peripheral")
_KIND = {
    "required": re.compile(r"必須|required|essential|bắtbuộc|wajib|必要業務"),
    "related": re.compile(r"関連|関聯|related|liênquan|terkait|关联"),
    "peripheral": re.compile(r"周辺|peripheral|xungquanh|phụtrợ|periferal|周边"),
}
_SAFETY = re.compile(r"安全|safety|antoàn|keselamatan")
_WITH = re.compile(
    r"(安全|safety|antoàn|keselamatan)[^()]*(含む|込み|込$)|(incl\.?|including|with|baogồm|termasuk)(safety|antoàn|keselamatan)"
)
_WITHOUT = re.compile(r"(安全|safety)[^()]*(除く|除き|以外|除外)|(excl\.?|excluding|without)(safety)")
_WITHIN = re.compile(r"うち|内訳|内数|の安全|ofwhich|within|including|trongđó|diantaranya|其中")
_TOTAL = re.compile(r"合計|総計|総時間|計$|年間|total|sum|tổng|jumlah|合计|总计")
_SUBTOTAL = re.compile(r"小計|subtotal|sub-total")
_SHARE = re.compile(r"割合|比率|構成|share|ratio|percent|%|％|tỷlệ|persen")
_ASIDE = re.compile(r"番号|^no\.?$|^#$|備考|remark|note|comment|担当|instructor|場所|place|日数|^days?$")
_NOTE = re.compile(r"[※*]|\(?注|備考|参考|note:|remark")
_LIMIT = re.compile(r"上限|下限|基準|最低|最大|limit|minimum|maximum|tốithiểu|tốiđa")
_BRACKETS = re.compile(r"\(.*?\)")
_LECTURE = re.compile(r"講習|lecture|course|khóahọc|kursus")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTH = re.compile(
    r"(\d{4}[-/年.])?\d{1,2}月.*|第?\d{1,2}[かヶヵカ]?月目?|("
    + _MONTHS
    + r")[a-z]*\.?[-/]?\d{0,4}|tháng\d{1,2}.*|\d{4}-\d{2}(-\d{2}.*)?|month\d{1,2}|bulan\d{1,2}"
)
_YEAR = re.compile(r"第?\d{1,2}(年目|年次|期)|year\d|năm\d|tahunke-?\d|\d(st|nd|rd)year|(令和)?\d{1,4}年度?")


class Role(StrEnum):
    """What a column (or row) of numbers is."""

    MONTH = "month"
    TOTAL = "total"
    ASIDE = "aside"
    SAFETY = "safety"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Named:
    """What a label names: a kind, safety within it (`within` a kind it names; `part`: said to be so), or a total.

    With a kind and `total` or `subtotal` it is what the rows of that kind add up to. `aside`: its numbers are no hours
    of the plan: a note, a limit, lectures. `without`: the kind's hours without those of safety.
    """

    kind: str = ""
    safety: bool = False
    within: bool = False
    part: bool = False
    total: bool = False
    subtotal: bool = False
    aside: bool = False
    without: bool = False


def named(words: str) -> Named | None:
    """What a folded label names; None for other words, and for a sentence about several kinds."""
    if _NOTE.match(words) or _LIMIT.search(_BRACKETS.sub("", words)):
        return Named(aside=True)
    kinds = [kind for kind, pattern in _KIND.items() if pattern.search(words)]
    whole = bool(kinds) and bool(_WITH.search(words) or _WITHOUT.search(words))
    safety, subtotal = bool(_SAFETY.search(words)) and not whole, bool(_SUBTOTAL.search(words))
    total = bool(_TOTAL.search(words)) and not subtotal
    aside = bool(_LECTURE.search(words)) and not kinds
    if len(kinds) > 1 or not (kinds or safety or total or subtotal or aside):
        return None
    kind = kinds[0] if kinds else ""
    part = safety and bool(_WITHIN.search(words))
    return Named(kind, safety, safety and bool(kinds), part, total, subtotal, aside, bool(_WITHOUT.search(words)))


def named_in(words: Iterable[str]) -> set[str]:
    """The kinds that these words name together, whatever else they say."""
    text = "\n".join(words)
    return {kind for kind, pattern in _KIND.items() if pattern.search(text)}


def dated(words: str) -> bool:
    """Whether a name is that of a month or a year, such as a sheet's that holds a part of a plan."""
    return bool(_MONTH.fullmatch(words) or _YEAR.fullmatch(words))


def role(words: str) -> Role | None:
    """What a heading says of the numbers under it; None where it says nothing of it."""
    if _SHARE.search(words) or _ASIDE.search(words):
        return Role.ASIDE
    if _MONTH.fullmatch(words):
        return Role.MONTH
    if _SAFETY.search(words):
        return Role.SAFETY
    return Role.TOTAL if _TOTAL.search(words) else None
