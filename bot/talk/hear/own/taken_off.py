"""What a person says is taken off his pay: "30,000 for the room, 25,000 insurance", each with the word for what it is.

Who names what is taken wants that taken off, and no estimate in its place.
"""

import re
from dataclasses import dataclass

_SUM = re.compile(
    r"(?<![\d.,/])(?P<n>\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?)"
    r" ?(?P<scale>万|萬|man\b|lá\b|vạn\b|sen\b|千|k\b|rb\b|ribu\b)?"
    r"(?P<rest>\d千?|(?<=man) \d(?: ?sen)?\b)?(?![\d%])"
    r" ?(?P<yen>円|yen\b|yên\b|日元|日圆|日円|块钱?|jpy\b)?"
)
_TIMES = {"万": 10_000, "萬": 10_000, "man": 10_000, "lá": 10_000, "vạn": 10_000}
_LEAST, _BARE_LEAST = 500, 1_000  # yen; a bare number below the second may be hours, days or a share
_YEARS = range(1990, 2100)
_RENT = (
    r"\brent(?:al|a)?\b|\broom\b|dorm|hous(?:e|ing)\b|accommodation|apartment|家賃|寮費?|住居|宿舎|"
    r"tiền nhà|tiền phòng|tien nha|tien phong|\bnhà\b|\bphòng\b|ký túc|\bkt?x\b|"
    r"sewa|\bkos(?:an)?\b|asrama|apato|tempat tinggal|房租|房费|宿舍|住宿|\bupa\b|\bbahay\b|tirahan"
)
_OTHERS = (
    r"insurance|\btax(?:es)?\b|pension|nenkin|hoken|utilit|electric|\bgas\b|water|wi-?fi|internet|food|meals?|union|"
    r"\bfees?\b|保険|社保|税|年金|光熱|電気|水道|ガス|食費|食事|組合費|積立|"
    r"bảo hiểm|bao hiem|thuế|\bthue\b|điện|nước|tiền ăn|mạng|nghiệp đoàn|"
    r"asuransi|pajak|pensiun|listrik|\bair\b|makan|iuran|"
    r"保险|社保|税|年金|水电|电费|水费|煤气|伙食|餐费|网费|"
    r"\bseguro\b|\bbuwis\b|kuryente|tubig|pagkain"
)
_IN_HAND = re.compile(
    r"in hand|take[- ]home|\bnet\b|手取り|手元|thực lĩnh|về tay|cầm về|bersih|到手|实发|naiuuwi|maiuuwi|natitira"
)
"""Beside a sum: it is what was left, and nothing that is taken."""
_NAMED = re.compile(f"{_RENT}|{_OTHERS}")
_ONLY_RENT = re.compile(_RENT)
_CLAUSE = re.compile(r"[,;、。，；/+]|\.(?!\d)|\b(?:and|plus|dan|và|at|tapos|then)\b|和")


@dataclass(frozen=True, slots=True)
class TakenOff:
    """`sums` in yen, none where the line names no sum beside the pay. `clear`: each has the word for what it is.

    `rent`: the one sum is that of a room.
    """

    sums: tuple[int, ...] = ()
    clear: bool = True
    rent: bool = False


NOTHING_TAKEN = TakenOff()


def taken_off(said: str, pay: int) -> TakenOff:
    """The sums of a folded line beside the pay, which is told once, or not as a sum of money (0)."""
    told = [match for match in _SUM.finditer(said) if _is_money(match)]
    found = [match for match in told if _yen(match) == pay or not _is_left(_near(said, match, told))]
    beside = [match for match in found if _yen(match) != pay]
    if not beside:
        return NOTHING_TAKEN
    named = [_near(said, match, found) for match in beside]
    once = len(found) == len(beside) + bool(pay)
    sums = tuple(map(_yen, beside))
    clear = once and all(map(_NAMED.search, named)) and (not pay or sum(sums) < pay)
    return TakenOff(sums, clear, len(sums) == 1 and bool(_ONLY_RENT.search(named[0])))


def _is_left(near: str) -> bool:
    return _IN_HAND.search(near) is not None and not _NAMED.search(near)


def _near(said: str, match: re.Match[str], found: list[re.Match[str]]) -> str:
    """What stands about a sum: its clause, as far as the sums beside it."""
    before = max((other.end() for other in found if other.end() <= match.start()), default=0)
    after = min((other.start() for other in found if other.start() >= match.end()), default=len(said))
    return f"{_CLAUSE.split(said[before : match.start()])[-1]} {_CLAUSE.split(said[match.end() : after])[0]}"


def _is_money(match: re.Match[str]) -> bool:
    """With a unit or its thousands parted, or a number too great for anything else; no year."""
    yen = _yen(match)
    marked = match["scale"] or match["yen"] or re.search(r"[.,]\d{3}", match["n"])
    return yen >= _LEAST if marked else yen >= _BARE_LEAST and yen not in _YEARS


def _yen(match: re.Match[str]) -> int:
    whole = float(re.sub(r"[.,](?=\d{3})", "", match["n"]).replace(",", "."))
    scale, rest = match["scale"] or "", match["rest"] or ""
    more = 1_000 * int(re.sub(r"\D", "", rest)) if rest else 0
    return round(whole * _TIMES.get(scale, 1_000 if scale else 1)) + more
