"""Sites of a firm told one by one without their names: "two factories, one with 30, the other 21", 工場2つで25人と40人.

Each of them is called a site, so that their sum is offered; "one" of two companies is only no number.
"""

import re

from bot.talk.hear.firm.containers import number_of_places, several_places
from bot.talk.hear.numbers import spans

_SITE = "site "
_ONE_OF_THEM = re.compile(
    r"(?:另外?|还有)?[一1](?:个|家|间|处|边)(?:工厂|店)?(?:有|是|大概|大约|约)? ?(?=\d)|"
    r"(?:もう)?[一1]つ(?:め|目)?(?:に)?(?:は|が)? ?(?=\d)|(?:もう)?(?:一方|片方)に?(?:は|が)? ?(?=\d)|"
    r"\b(?:the )?(?:one|first|second|third|other|another)"
    r"(?: (?:one|with|has|have|of|is|at|employs|around|about|site|shop|factory|plant|store|branch))* (?=\d)|"
    r"\b(?:một|mot|1) (?:cái|cai|nơi|noi|chỗ|cho|bên|ben|nhà máy|nha may|xưởng|cửa hàng|chi nhánh)"
    r"(?: kia| còn lại| nữa)?(?: có| co)? (?=\d)|"
    r"\b(?:cái|cai|bên|nơi|chỗ)(?: kia| còn lại| thứ hai)(?: có| co)? (?=\d)|"
    r"\b(?:yang )?(?:satu|pertama|kedua|lain)(?:nya)?(?: lagi| lainnya)?(?: dengan| punya| ada| berisi)? (?=\d)|"
    r"\b(?:ang|yung|sa) (?:isa|una|ikalawa|pangalawa)(?: pa| naman)?(?: ay| may)? (?=\d)"
)
_TWO_FIRMS = re.compile(
    r"[两兩二三2-9](?:家|个|個|间|間)公司|[二三2-9](?:つの会社|社)|"
    r"\b(?:two|three|[2-9]|hai|ba|dua|tiga|dalawang|tatlong) "
    r"(?:companies|firms|công ty|cong ty|cty|perusahaan|pt|kumpanya)\b"
)
_PEOPLE = (
    r"(?: ?(?:[人名位]|[个個]人?)| (?:na |ang )?(?:people|persons|employees|staff|workers|người|nguoi|nhân viên|"
    r"công nhân|orang|karyawan|pegawai|tao|katao|empleyado)\b)?"
)
_AND = r"(?: ?[,、，]? ?(?:and|dan|và|va|at|と|和|・|、) ?(?:about |around |một nơi )?|, ?)"
_ROW = re.compile(
    rf"(?P<row>\d{{1,4}}{_PEOPLE}(?:{_AND}\d{{1,4}}{_PEOPLE})+)"
    r"(?= *$|[,.;、。，?？!！)]|で|の| (?:thì|how|what|nhận|được|kuota|berapa|boleh|bisa|ilan|in all)\b)"
)
_GAP = re.compile(r"[^\d.。;；?？!！]{0,20}")
_ONE_FIRM = re.compile(
    r"\b(?:satu|one|same|iisang|isang|một|mot|cùng) (?:pt|perusahaan|company|firm|kumpanya|công ty|cty)\b|"
    r"同じ会社|[一1]つの会社|[同1一]一?家公司"
)
_DIGIT = re.compile(r"\d")
_TWO = 2


def one_of_them(said: str) -> str:
    """A folded line that names several places with each of them called a site; "one" of them is no number."""
    if not _DIGIT.search(said):
        return said
    said = _in_a_row(said)
    if len(_ONE_OF_THEM.findall(said)) < _TWO:
        return said
    if several_places(said):
        return _ONE_OF_THEM.sub(_SITE, said)
    return _ONE_OF_THEM.sub(" ", said) if _TWO_FIRMS.search(said) else said


def _in_a_row(said: str) -> str:
    """The line with as many numbers of people as it has places, or those of one firm, each called a site."""
    for many, end in (*number_of_places(said), *((0, match.end()) for match in _ONE_FIRM.finditer(said))):
        gap = _GAP.match(said, end)
        row = _ROW.match(said, gap.end()) if gap else None
        if row and len(numbers := spans(row["row"])) == (many or len(numbers)):
            each = " and ".join(f"{_SITE}{number} people" for number, _ in numbers)
            return f"{_ONE_FIRM.sub(' ', said[: row.start()])}{each}{said[row.end() :]}"
    return said
