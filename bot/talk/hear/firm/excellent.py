"""Whose excellence a line speaks of: the numbers grow only where a company and its organisation are both excellent."""

import re

from bot.talk.hear.lexicon import Lexicon

_NAMED = (
    "organi[sz]ation|kumiai|union|組合|監理団体|管理団体|监理团体|组合|"
    "nghiệp đoàn|nghiep doan|organisasi pengawas|koperasi"
)
_NO = (
    r"\b(?:isn'?t|not|bukan|belum|tidak|không|khong|chưa|chua|hindi)\b|"
    "不是|没有|还没|ではない|じゃない|でない|まだ|違い|違う"
)
_ORGANISATION = re.compile(_NAMED)
_IS_NOT = re.compile(
    rf"(?:{_NAMED})[^,.;、。，]{{0,12}}?(?:{_NO})|\b(?:hindi|not|bukan) (?:pa )?(?:ang |the )?(?:{_NAMED})"
)
_COMPANY = re.compile(
    r"\b(?:company|firm|we|both|công ty|cong ty|cty|doanh nghiệp|chúng tôi|cả hai|perusahaan|kedua|kumpanya|pareho)\b|"
    r"会社|企業|当社|弊社|うち|実習実施者|両方|ともに|共に|公司|企业|我们|我司|都"
)
_ALSO = re.compile(r"\b(?:too|also|as well|so (?:are|is)|juga|cũng|cung|pati|din|rin)\b|也|同様|も(?!う)")
_ONLY = re.compile(r"\b(?:only|just|aja|saja|hanya|cuma|chỉ|chi|mỗi|lang|tanging)\b|だけ|のみ|只有|只是|仅")
_US = re.compile(
    r"(?<!kumiai )(?<!koperasi )(?<!pengawas )\b(?:kami|kita) (?:juga |sudah )?unggul|\bmahusay (?:na )?kami"
)
_CLAUSE = re.compile("[,.;、。，]")
_NOT_RIGHT_AHEAD = re.compile("[不没](?:太|够|怎么|怎麼|很)?$")
_TOPIC = (
    r"(?:的话|的話|方面|吗|嗎|呢|についてですが|については|に関しては|のほうは|の方は|かというと|かと言うと|認定は|の認定は|は|"
    r" ?\b(?:thì|thi|về|naman|sih|nya|status|po|ho)\b|nya\b)"
)
"""What makes "excellent" what an answer is about: 的话, "thì"; a comma may part the two then."""
_COURTESY = (
    r"(?:申し訳ございませんが|申し訳ありませんが|恐縮ですが|恐れ入りますが|残念ながら|あいにく|すみませんが|すみません|"
    r"谢谢|謝謝|不好意思|抱歉|可惜|很遗憾|遗憾|其实|目前|现在|我们|还|還|まだ|"
    r"\b(?:sadly|unfortunately|sorry|regrettably|alas|we are|we're|i'm afraid|to say|though|however|"
    r"dạ|da|ạ|tiếc là|xin lỗi|xin loi|bên em|em|hiện tại|hiện|vẫn|po|ho|ay|eh|pasensya na|sa ngayon|"
    r"kak|sayangnya|sayang|maaf|ya|kami|masih|memang|pak|bu)\b)"
)
_SAID_NO = (
    r"(?:不是|还?没有?|還?沒有?|否|不算|いいえ|まだ|違い|違う|ちがい|で(?=は?ござい)|[取受][れっけ]て(?:おりません|いません|いない)|"
    r"\b(?:not yet|not|no|nope|(?:không|khong) (?:phải|có|phai|co)|"
    r"(?:(?<=thì )|(?<=thi )|(?<=dạ )|(?<=về ))(?:không|khong)|chưa(?: có)?|chua(?: co)?|"
    r"(?:hindi|di|wala)(?: po)?(?: pa)?|belum|tidak|bukan|nggak|gak|enggak)\b)"
)
"""A bare "không" right behind the word is none: "ưu tú không" asks."""
_ITS_END = (
    r"(?:です|でございます|は?ございません|が|哦|呢|的|了|啊| |"
    r"\b(?:po|ho|ạ|a|ya|kak|sorry|sir|nhé|nha|naman|pa|pak|bu|em|thanks|thank you)\b)*(?:[,.;!。、，！]|$)"
)
_ANSWERED_NO = re.compile(rf"[ :?？]*(?:{_TOPIC}[ ,，、:?？]*)?(?:{_COURTESY}[ ,，、]*)*{_SAID_NO}{_ITS_END}")
_ITS_NOUN = re.compile(r"(?<=[a-z])(?: na | )|(?<=[\u3400-\u9fff])[な的]?")
"""What stands between "excellent" and the noun it tells of; a space parts two words of Japanese or Chinese."""
_PEOPLE = ("staff", "people", "trainees")


def organisation_is_not(said: str) -> bool:
    """Whether the supervising organisation is said not to be so: "kumiai belum", 監理団体はまだ."""
    return _IS_NOT.search(said) is not None


def answered_no(said: str, place: tuple[int, int]) -> bool:
    """Whether the word for excellence is answered with "no" and nothing is said between: 优良的话不是, "unggul tidak".

    A "no" that goes on is about something else: "excellent, no trainees yet".
    """
    ahead = _NOT_RIGHT_AHEAD.search(said[: place[0]])
    return ahead is not None or _ANSWERED_NO.match(said, place[1]) is not None


def is_answered_no(said: str, lexicon: Lexicon) -> bool:
    """Whether a line says of excellence that it is not there, by a "no" behind the word."""
    return any(answered_no(said, place) for place in lexicon.places(said, "excellent"))


def of_organisation(said: str, lexicon: Lexicon) -> bool:
    """Whether all that a line calls excellent is the organisation: "our kumiai is excellent"; not "and so are we"."""
    clauses = [each for each in _CLAUSE.split(said) if lexicon.says(each, "excellent")]
    theirs = [
        each for each in clauses if _ORGANISATION.search(each) and not (_COMPANY.search(each) or _US.search(each))
    ]
    return bool(clauses) and len(theirs) == len(clauses) and not _ALSO.search(said)


def of_people(said: str, lexicon: Lexicon) -> bool:
    """Whether all that a line calls excellent is people: "45 excellent employees". No company is rated so."""
    people = {start for what in _PEOPLE for start, _ in lexicon.places(said, what)}
    ends = [end for _, end in lexicon.places(said, "excellent")]
    nouns = [noun.end() for end in ends if (noun := _ITS_NOUN.match(said, end))]
    return bool(ends) and len(nouns) == len(ends) and people.issuperset(nouns)


def only_organisation(said: str, lexicon: Lexicon) -> bool:
    """Whether the organisation is excellent and the company is said not to be: "only the kumiai", 組合だけ."""
    clause = next((each for each in _CLAUSE.split(said) if lexicon.says(each, "excellent")), "")
    return _ORGANISATION.search(clause) is not None and _ONLY.search(clause) is not None
