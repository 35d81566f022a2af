"""Sites of a firm told one by one without their names: "two factories, one with 30, the other 21"."""

import re

from bot.talk.hear.firm.containers import several_places

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
_TWO = 2


def one_of_them(said: str) -> str:
    """A folded line that names several places with each of them called a site; "one" of them is no number."""
    if not several_places(said) or len(_ONE_OF_THEM.findall(said)) < _TWO:
        return said
    return _ONE_OF_THEM.sub(_SITE, said)
