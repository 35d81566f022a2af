"""Years of the Buddhist era, as Thai count them: พ.ศ. 2570 is 2027."""

import re

_AHEAD = 543
_MONTH = "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
_YEAR = re.compile(rf"((?:{_MONTH}|ปี|พ ?\.? ?ศ ?\.?) *(?:ปี *)?(?:พ ?\.? ?ศ ?\.? *)?)(25[5-9]\d)(?!\d)")


def common_years(said: str) -> str:
    """A line with such a year, told beside a Thai month or the word year, as the common one; as long as it was."""
    return _YEAR.sub(lambda match: f"{match[1]}{int(match[2]) - _AHEAD}", said)
