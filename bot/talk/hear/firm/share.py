"""Staff not told as a number: a share (うち常勤は3割), some forty, half of what they were: asked for, not reckoned."""

import re

from bot.talk.hear.amounts.set_apart import OF_OTHERS
from bot.talk.hear.firm.beside.beyond import a_little_beyond, over_so_many
from bot.talk.hear.lexicon import Lexicon
from bot.talk.match.one_pass import OnePass

_SHARE = re.compile(
    r"\d ?(?:%|percent|per cent|割|persen|phần trăm|成)|[一二三四五六七八九]成|分の|分之|半分|半数|一半|大半|"
    r"\b(?:half|a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|most|majority|"
    r"một nửa|nửa|phần ba|phần tư|separuh(?:nya)?|setengah(?:nya)?|sebagian|sepertiga(?:nya)?|"
    r"phân nửa|phan nua|seperempat|kalahati|karamihan|porsiyento)\b"
)
_NOW = re.compile(
    r"今は|いまは|現在は|现在|只剩|\b(?:now|left|remain|remains|only|giờ|gio|chỉ còn|chi con|"
    r"sekarang|tinggal|ngayon|na lang)\b"
)
_NO_PEOPLE = (
    r"(?![\d.,]* ?(?:nghìn|nghin|ngàn|ngan|triệu|trieu|tr\b|k\b|man\b|vạn|yên|yen|円|万|đô\b|usd|dollar|"
    r"ribu|rb\b|juta|rupiah|pesos?|libo|tiếng|tieng|giờ|gio\b|phút|ngày|ngay\b|tuần|tháng|thang|năm|nam\b|tuổi|hours?|hrs?|"
    r"minutes?|days?|weeks?|months?|years?|yrs?|%|percent|km|kg|m2|jam|hari|minggu|bulan|tahun|oras|araw|linggo|buwan|taon)\b)"
)
"""What is told so with something else behind it is money, time or a measure: "hơn 7 nghìn yên", "almost 3 years"."""
_OF_PEOPLE = (
    r"(?: ?(?:[人名个個]|people|persons?|employees|staff|workers|người|nguoi|nhân viên|orang|karyawan|pegawai|staf|"
    r"tao|katao))?"
)
_SOME = re.compile(
    r"(?:\d|[十百千])(?:\+|数[名人]|[多几来](?:[人名位]|个)|[名人]?(?:余り|あまり|余|超|強)|出头|开外)|"
    r"\d-odd\b|\b\d+ odd\b|(?:\d|ty)[- ](?:something|odd)\b|"
    r"[人名](?:ちょっと|弱|足らず)|"
    r"\b(?:nearly|almost|just (?:under|over)|well over|mahigit|halos|lampas|hampir|gần|gan|hơn|ngót) "
    rf"(?:sa |kami )?\d{_NO_PEOPLE}|"
    r"\d ?-an\b|\bpuluhan\b|\b(?:a|two|three) (?:dozen|score)\b|\bdozen\b|\blusin\b|ダース|\bone (?:of|with) \d|"
    r"\b(?:doubled|tripled|halved|gấp đôi|gap doi|dua kali lipat|nadoble)\b|"
    r"倍に(?!な(?:り|る|れ)(?:ます|る)?(?:か|の|ん|でしょう|[?？]|$))|倍増|翻了?一番|翻倍|一半[是为]|"
    rf"\d+{_OF_PEOPLE} ?(?:lebih\b(?! (?:dari|besar|banyak|baik|lama|suka))|を?超え|より多)|"
    r"\d ?-?an (?:orang|karyawan|pegawai|staf)\b|\b(?:orang|karyawan|pegawai|staf)(?:nya)? \d+ ?-?an\b"
)
_OR_MORE = re.compile(
    r"\b(?:over|more than|at least|above|upwards of|no fewer than|trên|tren|lebih dari|di atas|minimal|sedikitnya|"
    rf"higit sa|mahigit sa|lampas sa|(?:hindi|di) bababa sa|超过|多于|至少) ?\d{_NO_PEOPLE}|"
    rf"\d+{_OF_PEOPLE} ?(?:or more|and up|and above|plus\b(?! \d)|trở lên|tro len|pataas|o higit pa|以上)"
)
"""Told of a company it is no number; asked about, "301 or more, how many?", it is a line of the table."""
_IN_ONE_PASS = OnePass([_SOME.pattern, _OR_MORE.pattern, _SHARE.pattern], edges=False)
_KINDS = (*OF_OTHERS, "full_time")


def of_some(said: str, lexicon: Lexicon, asked: bool = False) -> bool:
    """Whether a folded line counts some so many people or staff, of whom no number can be read.

    `asked`: how many trainees may come, as a rule or "what if".
    """
    if a_little_beyond(said, lexicon) or (asked and over_so_many(said, lexicon)):
        return True
    if not _IN_ONE_PASS.maybe(said):
        return False
    rule = asked or lexicon.says(said, "follows")
    some = _SOME.search(said) or (None if rule else _OR_MORE.search(said))
    return some is not None and any(lexicon.says(said, word) for word in ("staff", "people", "ours"))


def of_staff(said: str, lexicon: Lexicon) -> bool:
    """Whether a folded line tells its staff by a share, by what they were before, or as some so many."""
    if a_little_beyond(said, lexicon):
        return True
    if not _IN_ONE_PASS.maybe(said):
        return False
    if _SOME.search(said):
        return True
    of_kind = any(lexicon.says(said, kind) for kind in _KINDS)
    return _SHARE.search(said) is not None and (of_kind or _NOW.search(said) is not None)
