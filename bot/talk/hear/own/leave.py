"""Days of paid leave a line tells: how many there were in all, and how many of them somebody took."""

import re
from dataclasses import dataclass

_N = r"(?P<n>\d{1,2})"
_TAKEN = (
    rf"\b(?:took|taken|used)(?: up)?(?: only| just| about)? {_N}(?: of (?:my |the )?\d+)?(?: paid)?(?: leave)? days?\b",
    rf"\bonly {_N} days? (?:were |was )?(?:taken|used)\b",
    rf"{_N} ?日(?:間)?(?:しか|だけ)?(?:は|を)? ?"
    r"(?:使|取り?ました|取った|取って|とりました|とった|休みました|休んだ|つかい)",
    r"(?:đã|mới|chỉ|mới chỉ|được|da|moi|chi) (?:nghỉ|nghi|dùng|dung|xài|sử dụng|lấy)"
    rf"(?: hết)?(?: có| mới| được| phép| co)* {_N} (?:ngày|ngay)",
    rf"(?:sudah|baru|cuma|hanya|udah)(?: \w+)?? (?:di)?(?:pakai|ambil|gunakan|pake)(?: cuti)? {_N} hari",
    rf"(?:休|用|请|請|放)(?:了|过)(?:年假|带薪假|有给)? ?{_N} ?天",
    rf"{_N} (?:na )?(?:araw|days)(?: pa)?(?: lang)?(?: ang)? (?:po )?"
    r"(?:nagamit|ginamit|nakuha|kinuha|nagagamit)",
    rf"(?:nagamit|ginamit|nakuha|kinuha)(?: ko| na| pa| lang| ay)* {_N} (?:na )?(?:araw|days)",
)
_IN_ALL = (
    rf"\b{_N} days? (?:of )?(?:paid )?(?:leave|holiday|vacation)\b",
    rf"\b(?:out )?of (?:my |the )?{_N}(?: days?)?\b",
    rf"(?:有給|有休|年休|ゆうきゅう)(?:休暇)?(?:は|が|を)? ?{_N} ?日(?!(?:しか|だけ)?(?:は|を)? ?(?:使|取|休|と|つ))",
    rf"(?:có|được|co|duoc) {_N} (?:ngày|ngay)(?: phép| phep| nghỉ)?",
    rf"(?:phép|phep) (?:năm )?(?:là |có )?{_N} ngày",
    rf"\b(?:dari|jatah|jatahnya|total|cuti saya) {_N}\b",
    rf"(?:年假|带薪假|有给|带薪年假|年休)(?:有|是|一共|总共)? ?{_N} ?天",
    rf"\b(?:sa|mula sa) {_N}(?: na)?(?: araw)?(?: na)? (?:na )?(?:leave|paid leave|bakasyon)\b",
    rf"\b{_N} (?:na )?araw na (?:leave|paid leave)\b",
)
_OF_LEAVE = re.compile(
    r"\bleave\b|holiday|vacation|有給|有休|年休|ゆうきゅう|phép|phep|nghỉ tết|về tết|cuti|年假|带薪|有给|bakasyon"
)
_OF_WHAT_IS_LEFT = re.compile(
    r"\bleft\b|used up|none|remain|how many|\bonly\b|finished|残|ない|だけ|しか|ありません|hết|\bhet\b|còn|mới|"
    r"chỉ|\bmoi\b|habis|sisa|tinggal|baru|cuma|hanya|没|剩|只|还有|ubos|natitira|natira|wala|\blang\b"
)
_OF_ELSE = re.compile(r"\bsick\b|病欠|病気|\bốm\b|sakit|病假|may sakit|unpaid|無給|không lương")
_ALL_TAKEN = [re.compile(each) for each in _TAKEN]
_ALL_IN_ALL = [re.compile(each) for each in _IN_ALL]


@dataclass(frozen=True, slots=True)
class Leave:
    """Days taken, and those there were, where the line tells them."""

    taken: int
    in_all: int | None


def leave(said: str) -> Leave | None:
    """What a folded line tells of leave that was taken; None where it tells no one number of it."""
    if not (_OF_LEAVE.search(said) and _OF_WHAT_IS_LEFT.search(said)) or _OF_ELSE.search(said):
        return None
    found = [match for each in _ALL_TAKEN for match in each.finditer(said)]
    taken = {int(match["n"]) for match in found}
    if len(taken) != 1:
        return None
    rest = _without(said, found)
    told = {int(match["n"]) for each in _ALL_IN_ALL for match in each.finditer(rest)}
    days = taken.pop()
    return Leave(days, told.pop() if len(told) == 1 and max(told) > days else None) if len(told) < 2 else None


def _without(said: str, found: list[re.Match[str]]) -> str:
    for match in found:
        said = f"{said[: match.start()]}{' ' * len(match[0])}{said[match.end() :]}"
    return said
