"""Numbers in Vietnamese words, with accents and without, and as they are cut short: hai lăm, trăm rưỡi, trăm hai."""

import re
from collections.abc import Mapping

_ACCENTED = {
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
_PLAIN = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "lam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
"""Without accents, as typed on a phone; "nam" is left out, which is five and year."""
_ONES = {**_PLAIN, **_ACCENTED}
_PEOPLE = r"(?= (?:bạn|người|thực tập sinh|tts|nhân viên|công nhân|lao động)(?!\w))"
_A, _P = "|".join(_ACCENTED), "|".join(_PLAIN)
_TWO_TO_NINE = "hai|ba|bốn|năm|sáu|bảy|tám|chín"
ACCENTED = (
    rf"(?:(?:{_A}) )?(?:mười|mươi|trăm|nghìn|ngàn)"
    rf"(?: (?:linh |lẻ )?(?:{_A}|mười|mươi|trăm|nghìn|ngàn|rưỡi))*"
)
BEFORE_PEOPLE = rf"(?:(?:{_TWO_TO_NINE}) )?(?:{_TWO_TO_NINE}|lăm|mốt|tư){_PEOPLE}"
"""Right before people also the small words count: "ba bạn", "hai lăm người"; not "một", which is also "a".

Elsewhere those for 5 and 3 are also "year" and "father", and count only beside a word for ten or more."""
PLAIN = rf"(?:{_P}) (?:muoi|tram|nghin|ngan)(?: (?:linh |le )?(?:{_P}|muoi|tram|ruoi))*"

_D = "|".join(_ONES)
_THOUSAND = re.compile("(?:^| )(?:ngh[iì]n|ng[aà]n)(?: |$)")
_BELOW_1000 = re.compile(
    rf"(?:(?:(?P<hundreds>{_D}) )?(?P<hundred>tr[aă]m)(?: |$))?"
    rf"(?:(?P<half>r[uư][oỡ]i)|(?:linh|lẻ|le) (?P<ones>{_D})|"
    rf"(?:(?P<tens>{_D}) )?(?P<ten>m[uư][oơờ]i)(?: (?P<unit>{_D}))?|"
    rf"(?P<short>{_D}) (?P<last>lăm|mốt|tư)|(?P<next>{_D}))?"
)
_YEARS_TOO = ("năm", "lăm", "lam")


def value(text: str) -> int | None:
    """The one number the words make; None where they make none, or may make two."""
    thousand = _THOUSAND.search(text)
    if thousand is None:
        return _below(text, 0)
    many = _below(text[: thousand.start()], 0) if thousand.start() else 1
    rest = _below(text[thousand.end() :], 1000)
    return None if many is None or rest is None else many * 1000 + rest


def _below(text: str, place: int) -> int | None:
    """A number below a thousand, behind thousands or at the beginning."""
    match = _BELOW_1000.fullmatch(text)
    if match is None:
        return None
    told = {name: _ONES.get(word or "", 0) for name, word in match.groupdict().items()}
    hundreds = (told["hundreds"] or 1) * 100 if match["hundred"] else 0
    place = 100 if hundreds else place
    return None if place and match["next"] in _YEARS_TOO else hundreds + _rest(match, told, place)


def _rest(match: re.Match[str], told: Mapping[str, int], place: int) -> int:
    """What stands behind the hundreds; a digit alone there counts the next place: trăm hai is 120."""
    if match["half"]:
        return place // 2
    if match["ten"]:
        return (told["tens"] or 1) * 10 + told["unit"]
    if match["short"]:
        return told["short"] * 10 + told["last"]
    return told["ones"] or told["next"] * max(1, place // 10)
