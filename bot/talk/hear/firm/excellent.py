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
_ITS_NOUN = re.compile(r"(?<=[a-z])(?: na | )|(?<=[\u3400-\u9fff])[な的]?")
"""What stands between "excellent" and the noun it tells of; a space parts two words of Japanese or Chinese."""
_PEOPLE = ("staff", "people", "trainees")


def organisation_is_not(said: str) -> bool:
    """Whether the supervising organisation is said not to be so: "kumiai belum", 監理団体はまだ."""
    return _IS_NOT.search(said) is not None


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
