"""The licence of a supervising organisation: with the specified one an excellent company counts as an ordinary one."""

import re
from functools import lru_cache

from bot.talk.match.normalise import LINES_KEPT

_PERMIT = r"(?:licen[cs]ed?|permits?|permission|approval|type|class)"
_GENERAL = (
    rf"\bgeneral(?:[- ]?(?:class|type|kind|na))? (?:supervis\w+ )?{_PERMIT}|\bgeneral\b(?=[^,.;]{{0,18}}\bspecified)|"
    rf"\bspecified[^,.;]{{0,18}}\bgeneral\b|"
    r"一般(?:の)?(?:監理|监理|許可|许可)(?:事業|事业|団体|团体)?(?:の?許可|许可)?|"
    r"\bgiấy phép (?:loại )?(?:chung|tổng quát|phổ thông)|\bgiay phep (?:loai )?(?:chung|tong quat)|"
    r"\b(?:izin|lisensi) umum|\bpangkalahatang lisensya|ใบอนุญาตทั่วไป|အထွေထွေလိုင်စင်|ការអនុញ្ញាតទូទៅ|सामान्य अनुमति"
)
_SPECIFIED = (
    rf"\b(?:specified|specific|limited|restricted)(?: na| supervis\w+)? (?:{_PERMIT}|lisensya)|"
    rf"\b(?:only|just|lang|hanya|chỉ có|の?み) specified\b|"
    r"特定(?:の)?(?:監理|监理|許可|许可)(?:事業|事业|団体|团体)?(?:の?許可|许可)?|"
    r"(?:組合|監理団体|管理団体|组合|监理团体|管理团体)(?:は|が|的?许可|の許可|是|只有|只是|仅有|为)+特定(?!技能|活動|活动|の?産業|产业)|"
    r"\bgiấy phép (?:loại )?(?:đặc định|đặc biệt|hạn chế)|\bgiay phep (?:loai )?(?:dac dinh|dac biet)|"
    r"\b(?:izin|lisensi) (?:khusus|tertentu|terbatas|spesifik)|\btokutei kanri|"
    r"ใบอนุญาตเฉพาะ|သီးသန့်လိုင်စင်|ការអនុញ្ញាតជាក់លាក់|निर्दिष्ट अनुमति"
)
_NOT_AHEAD = re.compile(
    r"(?:\b(?:not|no|isn't|doesn't|don't|hasn't|without|lacks?|never|bukan|belum|tidak|tanpa|không|khong|chưa|chua|"
    r"hindi|wala(?:ng)?|instead of|rather than|from|ไม่มี|ยังไม่มี)\b|ไม่มี|គ្មាន|មិនមាន|没有?|不是|并非|未|无|无法|而非)"
    r"(?: ?(?:a|the|have|has|got|hold|holding|yet|any|in|its|own|pa|po|ng|ang|sa|na|punya|memiliki|ada|có|phải|là|"
    r"持有|取得|获得|拿到|得到)\b ?|[ 持有取得获到]*)*$"
)
_NOT_BEHIND = re.compile(
    r"[^,.;、。，]{0,6}?(?:では?な[くい]|じゃな[くい]|でない|がな[いく]|なし|はな[いく]|ありません|ない|持っていま?せ?ん?ない|"
    r"もっていない|持っていない|持っていません|取れていない|取っていない|未取得|から|以外|"
    r"\b(?:belum|tidak ada|wala|not yet|was lost|lost|expired)\b|မရှိ|ទេ|छैन|होइन)"
)
_BARE_DENIED = re.compile(
    r"\b(?:hindi|di|not|bukan|belum) (?:pa |po |naman |yet )?(?:a )?(?:general|umum|pangkalahatan)(?!\w)"
    r"(?! (?:contractor|company|staff|trad))|"
    r"(?:一般(?:では|じゃ|で)な[いく])|不是一般的?(?=[,，。;；]|$)"
)
_NAMED = re.compile(f"{_SPECIFIED}|{_GENERAL}|{_BARE_DENIED.pattern}")
_CLAUSE = re.compile(
    r"([,.;:、。，；]|\b(?:and|but|however|though|dan|tapi|tetapi|namun|và|nhưng|at|pero|kaso)\b|但是?|可是|不过|"
    r"(?<=です)が|(?<=だ)が|けど|แต่|ဒါပေမဲ့|ប៉ុន្តែ|\bतर\b)"
)
_ASKS = re.compile(
    r"[?？]|\b(?:what|how|which|difference|differs?|khác|nào|apa|beda|berapa|ano|alin|paano|ilan)\b|"
    r"违い|違い|区别|不同|什么|何|ですか|ますか|とは|\bgì\b"
)
_WINDOW = 30


@lru_cache(maxsize=LINES_KEPT)
def specified(said: str) -> bool:
    """Whether a folded line says that the organisation has the specified licence alone, or no general one."""
    if not _NAMED.search(said) or _affirmed(_GENERAL, said):
        return False
    return _affirmed(_SPECIFIED, said) or _BARE_DENIED.search(said) is not None or re.search(_GENERAL, said) is not None


def _affirmed(words: str, said: str) -> bool:
    return any(not _denied(said, match.start(), match.end()) for match in re.finditer(words, said))


def _denied(said: str, start: int, end: int) -> bool:
    ahead = _CLAUSE.split(said[max(0, start - _WINDOW) : start])[-1]
    return _NOT_AHEAD.search(ahead) is not None or _NOT_BEHIND.match(said, end) is not None


def without_licence(said: str) -> str:
    """A folded line without what it says of the licence: it asks nothing, and beside numbers it says nothing else."""
    if not _NAMED.search(said):
        return said
    return "".join(" " if _tells(part) else part for part in _CLAUSE.split(said))


def _tells(part: str) -> bool:
    return _NAMED.search(part) is not None and not _ASKS.search(part) and not re.search(r"\d", part)
