"""Whether a line tells of overtime that was worked, and whether a pay by the hour is that of the overtime itself."""

import re

_WORD = (
    r"(?:overtime|over time|\bot\b|残業|ざんぎょう|時間外|じかんがい|zangyo|tăng ca|tang ca|làm thêm|lembur|加班|"
    r"extra hours|extra work)"
)
OVERTIME = re.compile(_WORD)
_WORKED = re.compile(
    r"(?:\bwork(?:ed|ing|s)?|働いて?た?|làm(?! thêm)(?: việc)?|\b(?:be)?kerja|上班|工作|nagtrabaho|trabaho)"
    r"\W*(?:\w+ ){0,2}?\d{2,3} ?(?:hours?|hrs?|時間|じかん|tiếng|giờ|jam|小时|oras)"
    r"(?! (?:of |na )?(?:overtime|ot\b|lembur))"
)
"""Hours that somebody worked in all."""
_NOT = (
    r"(?:\b(?:no|without|never(?: do| did)?|(?:do|did|does)n['’]?t (?:do|work|have)(?: any)?|not (?:do|work)(?:ing)?) "
    r"|(?:không|khong|ko|chưa)(?: có| phải| làm)? |(?:tidak|gak|nggak|tanpa)(?: ada)? |没有?|不|未|"
    r"(?:wala|hindi) ?(?:ng)? ?)"
)
_NONE_WORKED = re.compile(
    rf"{_NOT}{_WORD}(?! ?(?:pay|paid|money|premium|allowance|费|費|工资))"
    r"|(?:残業|時間外)(?:労働)?[はもが]?(?:して(?:い)?(?:ません|ない)|しません|しない|なし|無し|な[いく]|ありません)"
)
_AFTER_HOURS = r"(?<!hours )(?<!hours of )(?<!hour )(?<!hrs )(?<!jam )(?<!tiếng )(?<!oras )"
_ITS_PAY = re.compile(rf"{_AFTER_HOURS}{_WORD}[^\d,;.、。，]{{0,25}}1?[^\d,;.、。，]{{0,12}}$")
_FOR_IT = re.compile(
    r"^ ?for (?:it|that|this|them|(?:the |my |our )?(?:overtime|ot\b|extra))|"
    rf"^ ?(?:の|的|cho |untuk |buat |(?:lang )?(?:ang )?bayad (?:nila )?sa |sa )(?:giờ |jam )?{_WORD}"
)
_AT = re.compile(rf"{_WORD} at ?$")


def of_overtime(said: str) -> bool:
    """Overtime is told and was worked: no hours in all, and none where the line says there was none."""
    return bool(OVERTIME.search(said)) and not (_WORKED.search(said) or _NONE_WORKED.search(said))


def pays_overtime(said: str, start: int, end: int) -> bool:
    """The sum at this place is what overtime is paid, and no pay to reckon it from: "overtime is 1,000 an hour"."""
    return bool(_ITS_PAY.search(said, 0, start) or _FOR_IT.search(said[end:]))


def leaves_open_whose(said: str, start: int) -> bool:
    """Whether the sum at this place may be the pay that overtime is reckoned from: "overtime at 1,030 an hour"."""
    return bool(_AT.search(said, 0, start))
