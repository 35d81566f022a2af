"""Figures of a firm that count nobody: telephone, postcode, floor space, average age, years in business, money.

They are blanked with the words that name them, where people are told beside: "capital 10 million yen, 45 staff".
"""

import re
from functools import lru_cache

from bot.talk.hear.numbers import has_number
from bot.talk.match.normalise import LINES_KEPT

_STAFF = re.compile(
    r"staff|employee|worker|full[- ]?time|carer|people|社員|従業員|職員|常勤|スタッフ|\d ?[人名]|nhân viên|"
    r"nhan vien|công nhân|"
    r"lao động|người|karyawan|pegawai|pekerja|orang|staf\b|员工|員工|职工|职员|empleyado|manggagawa|tauhan|"
    r"katao|trainee"
)
_IS = (
    r"(?:,? ?\b(?:is|are|of|in|at|on|for|about|around|over|us|me|since|là|khoảng|được|đã|hơn|năm|nam|tahun|noong|"
    r"sekitar|adalah|sudah|selama|sebesar|ay|ng|mga|na|sa|ako|kami)\b|[はがを是约約:¥￥ ]|から|以来|于|了|も|共)*"
)
_N = r"\d[\d.,]*"
_PHONE = (
    r"(?:\b(?:tel|phone|call|fax|mobile|tlp|telp|telepon|hp|wa|whatsapp|gọi|goi|sđt|sdt|số điện thoại|điện thoại|tawag|"
    r"numero|number)\b\.?|(?:電話|携帯)(?:番号)?|电话|手机|☎)?"
    rf"{_IS}(?:\+\d{{1,3}}[- ]?\d{{1,4}}|0\d{{1,4}})(?:[- ]|\) ?)\d{{2,4}}[- ]\d{{3,4}}(?!\d)|"
    rf"(?<!\d)0[5789]0\d{{8}}(?!\d)"
)
_POSTCODE = (
    r"(?:〒|\b(?:zip(?: ?code)?|post ?code|postal code|kode pos|mã bưu (?:chính|điện))\b|郵便番号|邮编|邮政编码)"
    rf"{_IS}\d{{3}}-?\d{{4}}(?!\d)|(?<![\d-])\d{{3}}-\d{{4}}(?![\d-])"
)
_SQUARE = (
    r"(?:square (?:met(?:er|re)s?|feet)|sq\.? ?(?:m|ft|meters?)\b|sqm\b|m2\b|平米|平方米|平方メートル|坪|tsubo\b|"
    r"mét vuông|met vuong|meter persegi|metro kuwadrado|hectares?\b|hektar\b|ha\b|ヘクタール|亩|公顷|acres?\b)"
)
_SPACE = (
    r"(?:\b(?:(?:floor|factory|total) )?(?:space|area|diện tích|dien tich|nhà xưởng|luas(?: (?:bangunan|pabrik|"
    r"tanah))?|"
    r"sukat)|(?:床|敷地|工場|延床)?面積|面积|占地)?"
    rf"{_IS}{_N} ?{_SQUARE}"
)
_OLD = r"(?: ?(?:years? old|years? of age|歳|才|岁|周岁|tuổi|tuoi|tahun|taong gulang|years?|taon))"
_TO = r"(?:to|-|and|から|〜|~|到|至|đến|sampai|hingga|hanggang)"
_AGE = (
    r"(?:\b(?:(?:our |the )?(?:average|mean|avg\.?) age(?: ng (?:staff|empleyado))?|tuổi trung bình|tuoi trung binh|"
    r"độ tuổi(?: trung bình)?|(?:rata-rata )?(?:umur|usia)(?: rata-rata)?|edad)|平均年齢|平均年龄|年龄)"
    rf"{_IS}\d{{2}}(?:[.,]\d)?{_OLD}?|"
    rf"(?:\b(?:aged?|ages|umur|usia|tuổi|độ tuổi|edad)(?: (?:karyawan|staff|nhân viên|empleyado))?|年齢|年龄)"
    rf"{_IS}(?:from |between |từ |dari )?\d{{2}}{_OLD}? ?{_TO} ?\d{{2}}{_OLD}?|"
    rf"(?:\b(?:from|between|từ) )?\d{{2}}{_OLD}? ?{_TO}"
    rf" ?\d{{2}}(?: ?(?:years? old|years? of age|歳|才|岁|tuổi|tahun|taong gulang))|"
    r"\d{2} ?(?:歳|才|岁|years? old|tuổi|taong gulang)"
)
_YEARS = (
    r"(?:\b(?:in business|in operation|operating|established|founded|thành lập|thanh lap|hoạt động|"
    r"(?:sudah )?(?:berdiri|beroperasi)|itinatag)|創業|設立|創立|成立|创立|创业)"
    rf"{_IS}(?:\d{{1,3}} ?(?:years?|年目?|周年|năm|nam|tahun|taon)|(?:1[89]|20)\d\d年?)|"
    r"\d{1,3} ?(?:years?|năm|tahun|taon)(?: (?:in business|of history|hoạt động|na kami(?: sa negosyo)?|"
    r"sa negosyo|berdiri))"
)
_SUM = r"(?:億|亿|百万|千万|万|萬|千|tr\b|(?:triệu|trieu|tỷ|juta|miliar|million|billion|milyon|libo)\b)"
_YEN = (
    r"(?:円|yen\b|日元|日圆|日円|yên\b|jpy\b|piso\b|pesos?\b|php\b|usd\b|dollars?\b|bucks\b|đô\b(?: la)?|đồng\b|vnd\b|"
    r"rupiah\b|idr\b|人民币|美元|美金|块钱|ドル|ドン|ペソ|ルピア|baht\b|บาท|kyats?\b|ကျပ်|riels?\b|រៀល|rupees?\b|npr\b|रुपैयाँ|रुपैया)"
)
_MONEY = (
    r"(?:\b(?:capital|vốn(?: điều lệ)?|von dieu le|doanh thu|modal|omzet|omset|puhunan|kapital|sales|revenue|"
    r"turnover)\b|"
    r"資本金|売上高?|年商|注册资本|资本金|营业额|年?销售额)"
    rf"{_IS}{_N} ?{_SUM}*(?:{_N}{_SUM})? ?{_YEN}?|[¥￥$] ?{_N}|{_N} ?{_SUM}+ ?{_YEN}|{_N} ?{_YEN}"
)
_EACH_ONE = (
    r"\b(?:from|per|for|by) (?:one|1|each) (?:worker|employee|trainee|intern|person)\b|"
    r"(?<!\d)1 ?人(?:あたり|当たり|につき)|"
    r"\b(?:mỗi|từ) (?:một |1 )?(?:người lao động|lao động|người)\b|"
    r"\b(?:per|dari|tiap|setiap) (?:1 |satu )?(?:orang|pekerja)\b|"
    r"每(?:一)?(?:个|名|位)?(?:人|工人|劳动者)|(?:从|向)(?<!\d)(?:1|一)(?:个|名)(?:人|工人|劳动者)|"
    r"\b(?:kada|bawat|mula sa) (?:isang )?(?:tao|manggagawa)\b"
)
_FIGURE = re.compile("|".join((_EACH_ONE, _PHONE, _POSTCODE, _SPACE, _AGE, _YEARS, _MONEY)))


@lru_cache(maxsize=LINES_KEPT)
def without_figures(said: str) -> str:
    """A folded line with blanks where such a figure stands: all else stays in its place."""
    if not (has_number(said) and _STAFF.search(said)):
        return said
    return _FIGURE.sub(lambda match: " " * len(match[0]), said)
