"""What a person is paid, in yen: by the hour, by the month, and what else he pays by the month."""

import re
from collections.abc import Iterator

from bot.talk.hear.own.overtime import leaves_open_whose, pays_overtime

_N = r"(?P<n>\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d(?!\d))?)"
_SCALE = r" ?(?P<scale>万|萬|man\b|lá\b|vạn\b|sen\b|千|k\b|rb\b|ribu\b)?"
_YEN = r" ?(?:円|yen\b|yên\b|日元|日圆|日円|块钱?|¥|jpy\b)?"
_SUM = rf"[¥￥]? ?{_N}{_SCALE}{_YEN}"
_TIMES = {"万": 10_000, "萬": 10_000, "man": 10_000, "lá": 10_000, "vạn": 10_000}
_FEW = r"(?:[^\W\d]+ ){0,4}?"

_HOURLY = (
    rf"[1一] ?(?:時間|じかん)(?:あたり|当たり|につき|で|に)? ?{_N}{_SCALE} ?(?:円|えん)",
    rf"(?:一|1|每)(?:个)?小时(?:只有|只给|才|给|是|就)+ ?{_SUM}",
    rf"{_SUM} ?(?:lang |po |lang po )?(?:kada|bawat|per|isang) ?oras\b",
    rf"(?:時給|自給|時間給|時間当たり|时薪|時薪|每小时|一小时|每个小时)(?:[^\d、。]{{0,6}}){_SUM}",
    rf"{_SUM} ?(?:/|a|an|per|each|every|for an|for one) ?(?:1 )?(?:hour|hr|h)\b",
    rf"\bhourly (?:pay|wage|rate)? ?{_FEW}{_SUM}",
    rf"{_SUM} ?(?:/|一|1|mỗi|moi|mot|một|trên) ?(?:1 )?(?:giờ|gio|tiếng|tieng|h\b)",
    rf"lương (?:một |mỗi |theo )?giờ {_FEW}{_SUM}",
    rf"{_SUM} ?(?:/|per|se|setiap|tiap) ?(?:1 )?jam\b",
    rf"(?:upah|gaji) per ?jam {_FEW}{_SUM}",
    rf"{_SUM} ?(?:/|一|每|1)(?:个)?小时",
    rf"{_SUM} ?(?:kada|bawat|per|/|isang) ?oras\b",
)
_MONTHLY = (
    rf"(?:月給|月収|給料|給与|基本給|月額|標準報酬|平均賃金)(?:[^\d、。円万]{{0,6}}){_SUM}",
    rf"\b(?:salary|pay|wages?|paid|earn|earning|make|income)\b,? {_FEW}{_SUM}",
    rf"\b(?:lương|luong)(?: {_FEW}| ){_SUM}",
    rf"\b(?:gaji|upah)(?: {_FEW}| ){_SUM}",
    rf"(?:工资|月薪|薪水|底薪|月收入)[^\d、。,，]{{0,6}}{_SUM}",
    rf"\b(?:sahod|sweldo|basic)(?: {_FEW}| ){_SUM}",
    rf"{_SUM} ?(?:a|per|every|/|each) ?month\b",
    rf"{_SUM} ?(?:一|1|mỗi|/) ?tháng",
    rf"{_SUM} ?(?:per|/|se) ?bulan",
    rf"{_SUM} ?(?:kada|bawat|per|/) ?buwan",
)
_IN_YEN = (
    rf"[¥￥] ?{_N}{_SCALE}",
    rf"{_N}{_SCALE} ?(?:円|yen\b|yên\b|日元|日圆)",
    rf"{_N} ?(?P<scale>万|man\b|vạn\b|lá\b)",
)
_NET = re.compile(r"手取り|\bnet\b|take[- ]home|thực lĩnh|về tay|cầm về|bersih|到手|实发|naiuuwi|net pay")
_HOW_MUCH = re.compile(r"how much|いくら|どのくらい|bao nhiêu|bao nhieu|berapa|多少|magkano|khoảng nào")
_UTILITIES = re.compile(
    r"\bgas\b|electric|power bill|utilit|water bill|wi-?fi|光熱|電気|水道|ガス代|điện|nước|listrik|\bair\b|"
    r"kuryente|tubig|水电|电费|煤气"
)
_AN_HOUR, _A_MONTH, _A_RENT = (500, 5_000), (80_000, 600_000), (3_000, 150_000)
_AN_HOUR_OVER = (200, 5_000)  # overtime is paid less than any wage may be
_RENT = re.compile(
    r"\brent\b|room|dorm|家賃|寮|部屋|tiền nhà|tien nha|phòng|nhà ở|\bktx\b|sewa|asrama|kamar|\bkos|房租|宿舍|upa\b|"
    r"bahay|kwarto|dorm"
)
_THOUSANDS = rf"(?<![\d.,]){_N} ?(?P<scale>k\b|rb\b|ribu\b|sen\b|千)"
"""Thousands without a word of yen; beside a word of rent they are that."""


def asks_how_much(said: str) -> bool:
    """Whether a folded line asks for a sum."""
    return _HOW_MUCH.search(said) is not None


def hourly(said: str) -> tuple[int, str] | None:
    """Yen an hour, and the folded line without it.

    None where the line tells none, two sums that may be it ("1,050円から1,200円に"), or what overtime is paid.
    """
    found = [match for match in _matches(_HOURLY, said) if _may_be_hourly(match)]
    sums = {_yen(match) for match in (*found, *filter(_may_be_hourly, _matches(_IN_YEN, said)))}
    if not found or len(sums) > 1 or any(pays_overtime(said, *match.span()) for match in found):
        return None
    return sums.pop(), f"{said[: found[0].start()]} ; {said[found[0].end() :]}"


def overtime_hourly(said: str) -> int | None:
    """Yen an hour that a folded line tells as the pay of overtime itself; None where it tells none, or two."""
    of_it = [match for match in _matches(_HOURLY, said) if pays_overtime(said, *match.span())]
    found = {_yen(match) for match in of_it if not leaves_open_whose(said, match.start())}
    return found.pop() if len(found) == 1 and _AN_HOUR_OVER[0] <= min(found) <= _AN_HOUR_OVER[1] else None


def _may_be_hourly(match: re.Match[str]) -> bool:
    return _AN_HOUR[0] <= _yen(match) <= _AN_HOUR[1]


def monthly(said: str) -> int | None:
    """Yen of pay a month before deductions; None where none is told or it is what is left after them.

    Who asks how much is left tells the pay it is left of.
    """
    if _NET.search(said) and not asks_how_much(said):
        return None
    found = {yen for match in _matches(_MONTHLY, said) if _A_MONTH[0] <= (yen := _yen(match)) <= _A_MONTH[1]}
    return found.pop() if len(found) == 1 else None


def paid_each(said: str) -> int | None:
    """The one sum in yen a line names that may be a rent; none where it speaks of gas, water or power."""
    if _UTILITIES.search(said):
        return None
    found = {_yen(match) for match in _matches(_IN_YEN, said)}
    if not found and _RENT.search(said):
        found = {_yen(match) for match in _matches((_THOUSANDS,), said)}
    return found.pop() if len(found) == 1 and _A_RENT[0] <= min(found) <= _A_RENT[1] else None


def _matches(forms: tuple[str, ...], said: str) -> Iterator[re.Match[str]]:
    for form in forms:
        yield from re.finditer(form, said)


def _yen(match: re.Match[str]) -> int:
    whole = re.sub(r"[.,](?=\d{3})", "", match["n"]).replace(",", ".")
    scale = match["scale"] or ""
    return round(float(whole) * _TIMES.get(scale, 1_000 if scale else 1))
