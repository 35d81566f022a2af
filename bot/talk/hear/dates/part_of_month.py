"""A part of a month beside its name: the end of June, mid-June, 6月下旬, cuối tháng 6; and the day it is reckoned from.

The end is its last day, the middle the 15th, the last third the 21st, the second half the 16th: the first day it can
be, so that what is filed by then is filed in time. The beginning is the month itself, which begins then.
"""

import re

Place = tuple[int, int]

_LAST, _LATE, _HALF, _MIDDLE = 31, 21, 16, 15
_AHEAD = {
    _LAST: r"(?:very )?end[ -]of(?: the month of)?|(?:at|by) end|month[- ]end|cuối|cuoi|akhir|penghujung|"
    r"(?:katapusan|dulo|huling araw)(?: ng)?|สิ้น|ปลาย",
    _LATE: r"(?<!too )late|(?:the )?last (?:week|third) (?:of|in)|hạ tuần|ha tuan|tuần cuối|tuan cuoi|minggu terakhir|"
    r"huling (?:bahagi|linggo)(?: ng)?",
    _HALF: r"(?:second|2nd|latter) half of|nửa (?:sau|cuối)|nua (?:sau|cuoi)|paruh kedua|ikalawang kalahati ng",
    _MIDDLE: r"mid|(?:the )?middle of|giữa|giua|trung tuần|trung tuan|pertengahan|tengah|"
    r"(?:kalagitnaan|gitna)(?: ng)?|กลาง",
}
_BEHIND = {
    _LAST: r"(?:の|的)?(?:月?末日?|月?底|最終日|最后一天|終わり|おわり)|(?:မှာ)? ?ကုန်",
    _LATE: r"の?下旬|の?最終週|的?最后一周",
    _HALF: r"の?(?:後半|后半)(?:月|个月)?",
    _MIDDLE: r"の?中旬|の?半ば|の?なかば|の?中(?:ごろ|頃)|月?中(?=入境|开始|到岗|上岗)",
}
_MONTH = r"(?:[ -]*(?:the )?(?:tháng|thang|bulan|buwan ng|เดือน))?[ -]*$"
_BEFORE = {day: re.compile(rf"(?<![a-zß-ƿḀ-ỹ])(?:{words}){_MONTH}") for day, words in _AHEAD.items()}
_AFTER = {day: re.compile(rf" ?(?:{words})") for day, words in _BEHIND.items()}
_FAR = 32  # characters before a month in which such words stand


def part_of_month(said: str, month: Place) -> tuple[int, Place] | None:
    """The day a part of a month is reckoned from, 31 for its last, and where part and month stand; None for none."""
    ahead = said[max(0, month[0] - _FAR) : month[0]]
    for day, before in _BEFORE.items():
        if found := before.search(ahead):
            return day, (month[0] - len(ahead) + found.start(), month[1])
    for day, after in _AFTER.items():
        if found := after.match(said, month[1]):
            return day, (month[0], found.end())
    return None
