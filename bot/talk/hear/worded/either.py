"""Two numbers told in one breath in Chinese numerals: 四五十人 is forty or fifty, 十五六人 fifteen or sixteen."""

import re

_DIGITS = "一二三四五六七八九"
_TENS = "(?:(?P<tens>[二三四五六七八九]?)(?P<ten>十))?"
_EITHER = re.compile(
    rf"(?<![{_DIGITS}〇零十百千万第]){_TENS}(?P<low>[{_DIGITS}])(?P<high>[{_DIGITS}])(?P<place>[十百千]?)"
    rf"(?=[数多几来]?[人名位个個])"
)
_WORTH = {"": 1, "十": 10, "百": 100, "千": 1000}


def either(folded: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The two numbers and where they stand in a folded line; None where no digits follow each other so."""
    for match in _EITHER.finditer(folded):
        low, high = (_DIGITS.index(match[end]) + 1 for end in ("low", "high"))
        if high == low + 1 and not (match["ten"] and match["place"]):
            before = 10 * (_DIGITS.find(match["tens"]) + 1 if match["tens"] else 1) if match["ten"] else 0
            times = _WORTH[match["place"]]
            return (before + low * times, before + high * times), match.span()
    return None
