"""Numbers of rooms, floors, streets and plants, which count nobody: 301号室, "Suite No. 1-12", phòng số 301."""

import re
from functools import lru_cache

from bot.talk.match.normalise import LINES_KEPT

_NO = r"(?:no\.?|number|nomor|nomer|nbr\.?|blg\.?|số|so|#) ?"
_WAY = r"(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|boulevard|blvd\.?|highway)"
_FLAT = (
    r"(?:suite|room|unit|apartment|apt\.?|flat|floor|phòng|phong|tầng|tang|căn hộ|can ho|ruang(?:an)?|kamar|"
    r"lantai|lt\.?|kwarto|silid|palapag)"
)
_PLANT = (
    r"(?:building|bldg\.?|block|blok|factory|plant|warehouse|workshop|line|gate|route|lot|gedung|pabrik|jalur|gudang|"
    r"nhà máy|nha may|xưởng|xuong|nhà|tòa nhà|toa nha|lô|đường|duong|quốc lộ|quoc lo|gusali|pabrika|linya)"
)
_HELD = (
    r"(?! ?(?:\d|people|persons?|staff|employees|trainees|interns|người|nguoi|nhân|bạn|orang|karyawan|tao|katao|of))"
)
"""A room "of 6 people" is none with the number 6."""
_BEHIND = (
    r"(?:室|棟|栋|幢|館|馆|楼|樓|房|院|线|線|路|車(?!両)|车(?!辆)|店|厂|工場|工厂|仓|倉|庫|库|门|門|"
    r"機(?!械|会)|机(?!械|会)|ビル|倉庫|ライン|窗口|码头)"
)
_ROOM = re.compile(
    "|".join(
        (
            r"\d+ ?丁目(?: ?\d+ ?番地?)?(?: ?(?:の|-)? ?\d+ ?号?)?|\d+ ?番地?(?: ?の)? ?\d+ ?号",
            rf"第? ?\d+ ?号{_BEHIND}|第? ?[一二三四五六七八九十]号{_BEHIND}",
            r"(?<![\d月])\d{2,4} ?号(?!技能|実習|实习)",
            r"(?:[国县県省市府]道|台風|台风|(?<!进)[路街巷弄]|胡同|(?:地址|住所)(?:是|在|は|:)?[^\d、。,;]{0,8})"
            r" ?第? ?\d+ ?号(?!技能|実習|实习|特定)",
            r"\d+ ?[階阶](?!段)",
            rf"\b{_FLAT} ?{_NO}\d+[a-z]?(?:-\d+)*|\b{_FLAT} \d+[a-z]?(?:-\d+)*(?!\d|\w|[.,]\d){_HELD}",
            rf"\b{_PLANT} ?{_NO}\d+[a-z]?(?:-\d+)*",
            rf"\bno\.? ?\d+ (?:[a-z]+ )?{_WAY}(?! (?:construction|works?|workers?))(?: \d+(?= ?[,.;]))?",
            rf"\bno\.? ?\d+ (?:{_FLAT}|factory|plant|building|warehouse)(?!\w)",
            rf"\b{_WAY} \d+(?= ?[,.;])",
            r"\b(?:số|so) (?:nhà |nha )?\d+[a-z]? (?:đường|duong|phố|pho|ngõ|ngo)(?!\w)|\b(?:số nhà|so nha) \d+",
            rf"\b(?:jalan|jl\.?|kalye) (?:[a-z]+ ){{1,3}}{_NO}\d+",
            r"\bno\.? ?\d+ ?-(?:\d{2,}|[4-9])(?!\d)",
            r"\b\d+(?:st|nd|rd|th) floor(?!\w)|\bika-?\d+ (?:na )?palapag",
        )
    )
)
_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=LINES_KEPT)
def without_addresses(said: str) -> str:
    """A folded line with blanks where such a number stands: all else stays in its place."""
    if "号" not in said and not _DIGIT.search(said):
        return said
    return _ROOM.sub(lambda match: " " * len(match[0]), said)
