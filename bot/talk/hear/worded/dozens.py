"""A dozen trainees are twelve; some ten of them are no number, which says nothing of how exactly the staff is told."""

import re
from functools import lru_cache

from bot.talk.match.normalise import LINES_KEPT

_TRAINEES = (
    r"(?:(?:technical |intern |foreign )*(?:trainees?|interns?)\b|技能実習生|実習生|研修生|技能实习生|实习生|實習生|"
    r"(?:thực tập sinh|thuc tap sinh|tts|pemagang|(?:anak )?magang|kenshusei|jisshusei)\b)"
)
_DOZENS = {
    6: r"half a dozen|半ダース|nửa tá|setengah lusin|半打|kalahating dosenang?",
    24: r"two dozen|(?:2|二)ダース|hai tá|dua lusin|(?:两|二|2)打|dalawang dosenang?",
    12: r"(?:a |one |1 )?dozen|(?:1|一)?ダース|(?:một |1 )?tá|selusin|satu lusin|1 lusin|(?:一|1)打|isang dosenang?",
}
_LINK = r"(?: |of|our|the|na|ng|mga|ang|yung|ay|の|的|個の)*"
_BEHIND = (
    r"(?: |is|are|ay|ada|có|co|:|=|が|は|も|を|有|已有|现有|已|約|约|大约|ほぼ|about|around|some|khoảng|sekitar|mga)*"
)
_TEN = r"(?:\d+|ten|twenty|thirty|sampung?|dalawampung?|sepuluh|dua puluh|mười|hai mươi|chục)"
_SOME = (
    r"十数|数十|十几|几十|(?:\d+|[十百])[数多几来余](?=[人名个個位])|\b(?:more than|over|nearly|almost|"
    r"just under|just over|well over|"
    rf"mahigit|halos|lampas|hampir|lebih dari|gần|hơn|trên)(?: sa)? {_TEN}\b|\b(?:belasan|puluhan|dosenan|"
    rf"vài chục|mấy chục|"
    r"(?:several |a few |some )?dozens(?: of)?|a few dozen|several dozen)\b"
)
_COUNTER = r"(?: ?(?:人|名|个|個|位|orang|người|bạn))?"
_EXACT = {
    number: re.compile(
        rf"(?<![a-zà-ỹ])(?:{words})(?={_LINK}{_TRAINEES})|(?P<who>{_TRAINEES}{_BEHIND})(?:{words})(?![a-zà-ỹ])"
    )
    for number, words in _DOZENS.items()
}
_VAGUE = re.compile(rf"(?:{_SOME}){_COUNTER}(?={_LINK}{_TRAINEES})|(?P<who>{_TRAINEES}{_BEHIND})(?:{_SOME}){_COUNTER}")
_WHO = re.compile(_TRAINEES)


@lru_cache(maxsize=LINES_KEPT)
def with_dozens(said: str) -> str:
    """A folded line with dozens of trainees as numbers, and without "some ten" of them."""
    if not _WHO.search(said):
        return said
    said = _VAGUE.sub(lambda match: f"{match['who'] or ''} ", said)
    for number, pattern in _EXACT.items():
        said = pattern.sub(rf"\g<who>{number} ", said)
    return said
