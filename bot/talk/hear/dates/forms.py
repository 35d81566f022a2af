"""How days, months, seasons, parts of a year and years are written in six languages, the most told form first."""

import re

from bot.talk.hear.dates.between import BETWEEN, SEASON_WORDS
from bot.talk.hear.dates.named import NAMED
from bot.talk.match.one_pass import OnePass

SEASONS = {
    3: "spring|春[天季]?|mùa xuân|mua xuan|musim semi|tagsibol",
    6: "summer|夏[天季]?|mùa hè|mùa hạ|mua he|musim panas|tag-init",
    9: "autumn|fall|秋[天季]?|mùa thu|mua thu|musim gugur|taglagas",
    12: "winter|冬[天季]?|mùa đông|mua dong|musim dingin|taglamig",
}
_SEASON = "|".join(f"(?P<season{month}>{words})" for month, words in SEASONS.items())
THAT = {
    2: "再来年度?|後年|后年|the year after next",
    1: "next year|coming year|来年度?|明年|翌年度?|(?:năm|nam) (?:sau|tới|toi)|sang (?:năm|nam)|"
    "tahun depan|susunod na taon|ปีหน้า|နောက်နှစ်|လာမယ့်နှစ်",
    0: "this year|今年度?|本年度?|năm nay|nam nay|tahun ini|ngayong taon|ปีนี้|ဒီနှစ်",
}
_REL = "|".join(f"(?P<in{years}>{words})" for years, words in THAT.items())
_YEAR = rf"(?:(?P<year>20[0-3]\d)(?!\d)(?: ?年度?)?|(?:令和|reiwa) ?(?P<reiwa>\d{{1,2}}|元)(?: ?年度?)?|{_REL})"
_GONE = (
    "last year|去年|昨年|(?:năm|nam) (?:ngoái|ngoai|trước|truoc|rồi|roi)|tahun (?:lalu|kemarin|yang lalu)|"
    "(?:nakaraang|nagdaang) taon|ปีที่แล้ว|မနှစ်က|ឆ្នាំមុន|गत वर्ष|पोहोर"
)
_A_YEAR = rf"(?:{_YEAR}|(?P<gone>{_GONE}))"
"""The year of a month or a day; alone, last year is no date of anything."""
_OF = r"(?:の| |,|/|-|of|ng|sa|nam|năm|tahun|taong|ปี(?!หน้า|นี้)|ค\.ศ\.|พ\.ศ\.|ခုနှစ်|လ)*"
_NAME = rf"(?<![^\W\d])(?P<name>{NAMED})(?![^\W\d])\.?"
_BARE = r"(?<![^\W\d])(?P<name>(?!(?:may|march|mar|des|sep|jan|jun|dec|mei|जुन)\b)(?:" + NAMED + r"))(?![^\W\d])"
_NUMBER = (
    r"(?:(?:tháng|thang|bulan) ?(?P<number>1[0-2]|0?[1-9])(?!\d)|(?<!\d)(?P<month>1[0-2]|0?[1-9]) ?月(?!間|间|分の)份?)"
)
_STAGED = "".join(
    rf"(?<!\b{word})"
    for word in (
        *("số ", "số", "no ", r"no\.", r"no\. ", "number ", "nomor ", "tahap ", "stage ", "phase "),
        *("thứ ", "thu ", "năm ", "nam ", "giai đoạn ", "giai doan ", "antas ", "yugto "),
    )
)
"""What makes the number behind it a stage's: "No. 2 May 2026" is no 2 May."""
_DAY = rf"{_STAGED}(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])"
_HOURS = r"hours|hrs?\b|h\b|時間|giờ|gio\b|jam\b|小时|小時|oras\b|ชั่วโมง|နာရီ|ម៉ោង|घण्टा"
_COUNTED = rf"(?! ?(?:staff|employees|people|persons|workers|trainees|interns|of us|full|{_HOURS}|%))"
_WHEN = (
    r"(?<![^\W\d])(?:(?:in|by|from|until|till|since|of|on|for|early|late|mid|end of|next|this|this coming|before|"
    "after|arrival|arrive|start) |mid-)"
)

_LEADS = r"(?:fy|fiscal(?: year)?|in|from|by|of|for|during|since|until|year|start|năm|nam|tahun|taong|noong|sa) ?"
_NEXT = "next month|来月|翌月|(?:tháng|thang) (?:sau|tới|toi)|bulan depan|下个月|下月|susunod na buwan"
_HAS = r"(?!may \d+ (?!20\d\d|and |or |to |for |can |we )[^\W\d])"  # "may 22 caregiver": Tagalog for there are 22
_MONTH = "(?P<month>1[0-2]|0?[1-9])"
_PAST = "lalu|kemarin|yang lalu|vừa rồi|vua roi|vừa qua|vua qua"

FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<year>20[0-3]\d)[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
        r"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<year>20[0-3]\d)(?!\d)",
        r"(?<!\d)(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|2\d|1[3-9])/(?P<year>20[0-3]\d)(?!\d)",
        rf"(?:{_A_YEAR}{_OF})?(?<!\d)(?P<month>1[0-2]|0?[1-9]) ?月 ?(?P<day>3[01]|[12]\d|0?[1-9]) ?[日号號]",
        rf"(?:ngày|ngay|tanggal|tgl) ?{_DAY}[/ -](?:tháng |thang |bulan )?{_MONTH}(?!\d)(?:{_OF}{_A_YEAR})?",
        rf"(?<!\bso ){_DAY} (?:tháng|thang) (?P<month>1[0-2]|0?[1-9])(?!\d)(?:{_OF}{_A_YEAR})?",
        rf"{_DAY}(?:st|nd|rd|th)?(?: of| ng)? ?{_NAME},?(?:{_OF}{_A_YEAR})?",
        rf"{_HAS}{_NAME} {_DAY}(?!\d)(?:st|nd|rd|th)?{_COUNTED}(?:,?{_OF}{_A_YEAR})?",
        rf"(?<!\d[/.-]){_A_YEAR}{BETWEEN}(?:{_NUMBER}|{_NAME})",  # in "4/2024, tháng 12/2026" the year is April's
        rf"(?:\b(?:next|this|coming) |[来今翌明] ?)(?:{SEASON_WORDS}){BETWEEN}(?:{_NUMBER}|{_NAME})",
        rf"(?:{_NUMBER}|{_NAME}),?{_OF}{_A_YEAR}",
        rf"\b(?P<coming>next|this coming|coming|susunod na) (?P<name>(?:{NAMED}))(?![^\W\d]| ?(?:20)?\d)",
        rf"(?:{_NUMBER}|{_NAME}) (?P<coming>depan|tới|toi)(?![^\W\d])",
        rf"\b(?P<past>last|nakaraang) (?P<name>(?!may\b)(?:{NAMED}))(?![^\W\d])",
        rf"(?:{_NUMBER}|{_NAME}) (?P<past>{_PAST})(?![^\W\d])",
        r"(?<!\d)(?P<year>20[0-3]\d)[-/.](?P<month>1[0-2]|0?[1-9])(?!\d)",
        r"(?<!\d)(?P<month>1[0-2]|0?[1-9])[-/.](?P<year>20[0-3]\d)(?!\d)",
        rf"{_YEAR}{_OF}(?:{_SEASON})",
        rf"(?:mid[- ]|early |late )?(?<![^\W\d])(?:{_SEASON})(?![^\W\d]){_OF}{_YEAR}",
        rf"(?:next|this|coming|in the|来|今|翌|明|this coming) ?(?<![a-z])(?:{_SEASON})(?![a-z])",
        rf"(?<![a-z])(?:q|quarter ?)(?P<quarter>[1-4]),?(?: of)? ?{_YEAR}",
        rf"{_YEAR}{_OF}(?:q|第)(?P<quarter>[1-4])(?:四半期|季度)?(?!\d)",
        rf"(?P<half>first|1st|second|2nd|latter)[ -]half(?: of)? ?{_YEAR}",
        rf"{_YEAR}{_OF}(?P<half>前半|上半期|後半|下半期|上半年|下半年)",
        rf"(?P<next>{_NEXT})",
        r"(?P<now>this month|今月|tháng này|thang nay|bulan ini|这个月|本月|ngayong buwan)",
        rf"{_WHEN}(?P<at>){_NAME}",
        _NUMBER,
        _BARE,
        rf"{_LEADS}(?P<at>){_YEAR}{_COUNTED}",
        rf"(?<![\d,.])(?!20[01]\d){_YEAR}(?![.,]?\d)(?! ?(?:system|programme|program))" + _COUNTED,
    )
)
IN_ONE_PASS = OnePass([form.pattern for form in FORMS])
"""Most lines have no date: one look says so."""
EITHER = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(20[0-3]\d)(?!\d)")
ENGLISH = re.compile(r"\b(?:the|we|our|is|are|on|from|by|start\w*|arriv\w*|can|they|trainees?|plan|staff|until)\b")
