"""Shares in words and signs: half, two thirds, 2/3, 三分の二, 三分之二, hai phần ba, dua pertiga, dalawang-katlo."""

import re
from collections.abc import Sequence
from fractions import Fraction

from bot.talk.match.one_pass import OnePass

Share = tuple[Fraction, tuple[int, int]]

_WORTH = {
    word: at
    for at, words in enumerate(
        (
            "a|an|one|一|một|mot|se|satu|isang|sang",
            "two|half|二|两|hai|dua|dalawang",
            "three|third|三|ba|tiga|katlo|tatlong|ikatlo",
            "four|quarter|fourth|四|bốn|bon|tư|tu|empat|kapat|apat na|ikaapat",
            "five|fifth|五|năm|lima|kalima|limang",
            "six|sixth|六|sáu|sau|enam|kaanim",
            "seven|seventh|七|bảy|bay|tujuh",
            "eight|eighth|八|tám|tam|delapan",
            "nine|ninth|九|chín|chin|sembilan",
            "ten|tenth|十|mười|muoi|sepuluh",
        ),
        1,
    )
    for word in words.split("|")
}
_EN = r"half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_VI = r"hai|ba|tư|tu|bốn|bon|năm|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi|10|[1-9]"
_SIGNS = "一二两三四五六七八九十"
SHARE = re.compile(
    r"(?<![\d/])(?P<over>[1-9])/(?P<under>[2-9]|10)(?![\d/])|"
    rf"\b(?P<en>a|an|one|two|three|four|five)[ -](?P<en_of>{_EN})s?\b|"
    rf"(?<![\d{_SIGNS}])(?P<cjk_of>10|[{_SIGNS}1-9])分[の之](?P<cjk>10|[{_SIGNS}1-9])(?![\d{_SIGNS}])|"
    rf"\b(?P<vi>một|mot|hai|ba|bốn|bon|năm|[1-9]) (?:phần|phan) (?P<vi_of>{_VI})(?!\w)|"
    r"\b(?P<id>se|(?:satu|dua|tiga|empat|lima) )per(?P<id_of>tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b|"
    r"\b(?P<tl>isang|dalawang|tatlong|apat na|sang)[ -]?(?P<tl_of>i?katlo|kapat|ikaapat|kalima|kaanim)\b|"
    r"\b(?:half|(?:một |mot |phân |phan )?(?:nửa|nua)|setengah(?:nya)?|separuh(?:nya)?|kalahati(?:ng)?)(?!\w)|"
    r"半分|一半|半数|占半"
)
_IN_ONE_PASS = OnePass([SHARE.pattern], edges=False)
_WAYS = ("en", "cjk", "vi", "id", "tl")
REST = re.compile(
    r"\b(?:rest|remaining|remainder|còn lại|con lai|sisanya|selebihnya|(?:ang )?natitira)(?!\w)|"
    r"残り|のこり|其余|其餘|剩下|余下"
)
"""What is left of a whole."""


def shares(folded: str) -> Sequence[Share]:
    """Each share of a folded line with the place of it; "third" alone is a place in a row, and none."""
    if not _IN_ONE_PASS.maybe(folded):
        return ()
    found = ((_worth(match), match.span()) for match in SHARE.finditer(folded))
    return tuple(share for share in found if share[0] <= 1)


def _worth(match: re.Match[str]) -> Fraction:
    if match["over"]:
        return Fraction(int(match["over"]), int(match["under"]))
    way = next((way for way in _WAYS if match[f"{way}_of"]), None)
    return Fraction(_number(match[way]), _number(match[f"{way}_of"])) if way else Fraction(1, 2)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _WORTH[word.strip()]
