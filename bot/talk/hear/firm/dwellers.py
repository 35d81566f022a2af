"""People who share a room or a flat, who are no staff: "we are 4 in 2 small rooms", 6人部屋, 4 người một phòng."""

import re
from functools import lru_cache

from bot.talk.hear.numbers import has_number
from bot.talk.match.normalise import LINES_KEPT

_N = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|hai|ba|bốn|năm|sáu|"
    r"dua|tiga|empat|lima|enam|apat|lima|anim)"
)
_PEOPLE = r"(?:people|persons?|trainees|interns|guys|girls|boys|men|women|of us|of them|ppl|in all|altogether)"
_ROOM = r"(?:rooms?|apartments?|flats?|apato|dorms?|dormitory|bedrooms?|1k|2k|2dk|2ldk|3dk|3ldk)"
_ENGLISH = (
    rf"\b(?:we are |we're |there are )?{_N} (?:{_PEOPLE} )?(?:(?:all|live|lives|living|sleep|sleeping|stay|staying|"
    rf"share|sharing|packed|crammed|together|in|per|to|the|same|a|an|one|two|three|\d) )+(?:\w+ )?(?:{_ROOM}|house)\b|"
    rf"\b{_ROOM} (?:(?:of|for|with|shared|by|has|is|we are) )+{_N}\b(?! ?(?:staff|employee|worker|full))(?: {_PEOPLE})?"
)
_VIETNAMESE = (
    rf"{_N} (?:người|nguoi|đứa|dua|bạn|anh em|chị em|tts)(?: (?:ở|o|chung|trong|cùng|1|một|mot|2|hai|3|ba|cái))+ "
    r"(?:phòng|phong|căn|nhà|apato|ký túc|ktx)|"
    r"(?:phòng|phong|apato|căn hộ) (?:(?:trọ|ngủ|nhỏ|bé|em|của|mà|có|ở|rộng|chỉ|\d+ ?m2?|m2) )+"
    rf"{_N} (?:người|nguoi|đứa|dua|bạn)"
)
_INDONESIAN = (
    rf"(?:ber)?{_N} ?orang(?: (?:di|dalam|tinggal|tidur|satu|se|1|2|3|dua|tiga|pakai))+ "
    r"(?:kamar|sekamar|apato|apartemen|asrama|rumah|mes)|"
    rf"(?:kamar|sekamar|apato|apartemen|asrama|mes)(?: \w+){{0,3}} (?:ber)?{_N} ?orang"
)
_FILIPINO = (
    rf"{_N} (?:po )?(?:kami|katao|tao|na tao|kaming)(?: (?:po|lang|na|lahat|nakatira|natutulog))* (?:sa|nasa) "
    r"(?:\w+ ){0,2}(?:kwarto|apartment|apato|bahay|dorm|room)|"
    rf"(?:kwarto|apartment|apato|dorm|room)(?: \w+){{0,2}} {_N} (?:po )?(?:kami|katao|tao)"
)
_HAN = (
    r"(?:部屋|アパート|寮|一軒家|[123]L?DK|[123]K|六畳|\d+畳|宿舍|房间|屋子|公寓|一间|套房)[^\d、。,会社]{0,4}"
    r"\d{1,2} ?(?:名|个|個)?人|"
    r"\d{1,2} ?(?:名|个|個)?人(?:で|が|も)?(?:一緒に|同じ|一つの|1つの|[123一二三])?(?:の)?"
    r"(?:部屋|アパート|寮|一軒家|暮らし|住んで|寝て)|"
    r"\d{1,2} ?(?:个|個)?人(?:一起)?(?:住|睡|挤|擠|合住|合租|[一1]间|[一1]個房|[一1]个[房屋]|[一1]间房)"
)
_AREA = (
    r"(?:square|m2\b|㎡|平米|平方|面積|面积|多大|[何几幾]畳|mét vuông|met vuong|diện tích|dien tich|"
    r"meter|metro|space|luas)"
)
_FOR_ONE = (
    r"(?:\b(?:one|1|each|a single) person\b|(?<!\d)[一1] ?(?:个|個|名)?人|\b(?:một|mot|1|mỗi|moi) (?:người|nguoi)\b|"
    r"\b(?:satu|1|se) ?orang\b|\b(?:isang|1|bawat) (?:tao|katao)\b)"
)
_EACH_NEEDS = rf"{_FOR_ONE}(?=[^.,;。，、]{{0,30}}{_AREA})"
"""One person stands for whoever sleeps there: "how many square metres for one person"."""
_DWELLERS = re.compile("|".join((_ENGLISH, _VIETNAMESE, _INDONESIAN, _FILIPINO, _HAN, _EACH_NEEDS)), re.IGNORECASE)


@lru_cache(maxsize=LINES_KEPT)
def without_dwellers(said: str) -> str:
    """A folded line with blanks where such people are told: all else stays in its place."""
    return _DWELLERS.sub(lambda match: " " * len(match[0]), said) if has_number(said) else said
