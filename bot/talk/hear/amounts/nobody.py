"""Phrases in which "one" is nobody: "not a single one", 一人もいない, 一个都没有; or the time: 一次, "in one go"."""

import re

from bot.talk.match.one_pass import OnePass

_WHO = r"(?: (?:one|person|people|soul|trainees?|interns?|staff|employees?|of them))?"
_JA_NOT = (
    r"い(?:ない|ません|なく)|おり?ません|おらず|居ません|居ない|ない|なし|"
    r"(?:受け入れ|在籍し|雇っ|来)てい?(?:ない|ません)"
)
_AT_ONCE = (
    r"\b(?:in|at|for|as|with)? ?one (?:go|batch|time|swoop|intake|sitting|shot|group)\b|"
    r"\bone (?:at a time|by one|after (?:the other|another))\b",
    r"(?<![第\d十百])[1一] ?(?:次性?|批|口气|旦|律|致|向|同|会儿|股脑)(?!産業|产业|目)",
    r"(?<![第\d十百])[1一](?:気に|括(?:で|して)?|斉に|挙に|緒に|旦|律に?)|"
    r"(?<![年\d十百])(?<!年に)[1一] ?[人名] ?(?:ずつ|づつ)(?!.{0,8}年)",
    r"(?<!\w)(?:(?:trong|cùng) )?(?:một|mot|1) (?:lúc|luc|lần|lan|đợt|dot|lượt|luot|loạt)(?!\w)|"
    r"(?<!\w)từng (?:người|bạn|em) một(?!\w)",
    r"(?<!\w)(?:dalam |untuk |per )?(?:satu|1) (?:kali|angkatan|gelombang|batch|waktu|rombongan|kloter)(?!\w)|"
    r"(?<!\w)satu per satu(?!\w)",
    r"(?<!\w)(?:sa |nang |ng )?(?:isang|1) (?:beses|batch|bagsakan|grupo|pagkakataon)(?!\w)|(?<!\w)isa-isa(?!\w)",
)
"""How many come together: what is one is the time."""
_PATTERN = re.compile(
    "|".join(
        (
            *_AT_ONCE,
            rf"\b(?:not|isn't|aren't|no) (?:even )?(?:a single|one(?! (?:but|or|of which)\b)){_WHO}(?! \d)(?!\w)",
            r"\b(?:none|no one|nobody) (?:whatsoever|at all)\b",
            r"(?:(?:[1一] ?|ひと)[人名つりっこ個]|ひとり|誰|だれ)(?:の?[^\d、。]{0,6})?も(?:まだ|今|、| )*"
            f"(?:{_JA_NOT})",
            r"没有[一1] ?[个個名位](?:人|实习生|技能实习生|研修生)?(?!月|多)",
            r"(?<!\w)(?:satu|seorang|1) ?pun (?:tidak|belum|gak|ga|nggak|tak) ada(?!\w)",
            r"[一1] ?[个個名位人]?(?:人|实习生|實習生|技能实习生|研修生)?[都也]还?(?:没有|没|沒有|沒)(?:来|招)?",
            r"(?<!\w)(?:không|chưa|ko|khong|chua)(?: có| hề có| co| nhận| tiếp nhận)?(?: lấy)? "
            r"(?:(?:một|1|mot)(?: \w+){0,4}? (?:nào|nao)|(?:một |mot )?ai)(?: cả| hết)?(?!\w)",
            r"(?<!\w)(?:tidak|belum|gak|ga|nggak|tak|enggak|tanpa)(?: ada)? "
            r"(?:satu|seorang|1)(?: orang| pemagang| magang)? ?pun(?!\w)",
            r"(?<!\w)(?:wala|walang)(?: pa| po|ng)* (?:ni|kahit|maski) (?:ni )?isa(?:ng)?"
            r"(?: trainee| tao| intern)?(?!\w)",
            r"(?<!\w)walang (?:trainee|tao|intern) (?:ni|kahit|maski) isa(?:ng)?(?!\w)",
            r"(?<!\w)(?:ni|kahit|maski) isa(?:ng)?(?: trainee| tao)?(?: ay)? wala(?:ng)?(?: trainee| tao)?(?!\w)",
        )
    )
)
_IN_ONE_PASS = OnePass([_PATTERN.pattern], edges=False)


def without_nobody(said: str, instead: str = " ") -> str:
    """A folded line in which nobody is no number."""
    return _PATTERN.sub(instead, said) if _IN_ONE_PASS.maybe(said) else said
