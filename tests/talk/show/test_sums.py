"""An answer reckoned with the asker's own numbers, at its bounds; nothing where a number is missing."""

import pytest

from bot.talk.chat import Chat
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.own.sums import with_sum
from tests.talk.conftest import NOON, the_book

HOURS, PENSION, LEAVE, HOUSING = "working-hours-overtime", "pension-refund", "paid-leave", "housing"
DEDUCTED, UNPAID = "salary-deductions", "unpaid-wages"


def told(topic: str, text: str, kind: Kind = Kind.ANSWER) -> str:
    """What stands before the answer."""
    scene = Scene(Chat(), the_book(), "en", NOON)
    said = with_sum(scene, Reply(kind, (), topic=topic), text)
    return " ".join(part.replace("<b>", "").replace("</b>", "") for part in said.parts)


@pytest.mark.parametrize(
    ("topic", "text", "sum_"),
    [
        (HOURS, "59 hours overtime at 1,000 yen an hour", "at least ¥73,750 for that overtime"),
        (HOURS, "60 hours overtime at 1,000 yen an hour", "at least ¥75,000 for that overtime"),
        (HOURS, "61 hours overtime at 1,000 yen an hour", "at least ¥76,500 for that overtime"),
        (
            HOURS,
            "8 hours on Sunday at 1,100 yen an hour",
            "¥11,880 on your legal rest day (法定休日). On another day, as overtime, at least ¥11,000.",
        ),
        (HOURS, "44 hours of overtime last month", ""),
        (HOURS, "45 hours of overtime last month", ""),
        (HOURS, "46 hours of overtime last month", "46 hours of overtime in a month are over the usual limit of 45"),
        (HOURS, "99 hours of overtime last month", "99 hours of overtime in a month are over the usual limit of 45"),
        (HOURS, "100 hours of overtime last month", "100 hours of overtime in a month are against the law"),
        (HOURS, "ざんぎょう 月に90じかん しました", "90 hours of overtime in a month are over the usual limit of 45"),
        (HOURS, "ざんぎょう 月に45じかん しました", ""),
        (UNPAID, "Min, lembur saya cuma dibayar 500 yen per jam", "¥500 an hour for overtime is too little everywhere"),
        (UNPAID, "残業代が1時間500円です", "it is about ¥1,279"),
        (UNPAID, "加班费一小时只有800日元", "¥800 an hour for overtime is too little"),
        (UNPAID, "500 yen lang kada oras ang bayad sa OT", "¥500 an hour for overtime is too little"),
        (UNPAID, "tăng ca chỉ được trả 1278 yên một giờ", "¥1,278 an hour for overtime is too little"),
        (UNPAID, "tăng ca chỉ được trả 1279 yên một giờ", ""),
        (UNPAID, "overtime is paid 1,280 yen an hour", ""),
        (PENSION, "去年3月来的，今年11月想辞职回国，月薪18万", "for 20 months"),
        (PENSION, "em sang tháng 4/2024, tháng 12/2026 về nước, lương 18 man", "for 32 months"),
        (PENSION, "I came in April 2025 and leave in September 2025, monthly pay 180,000", ""),
        (PENSION, "I came in April 2025 and leave in October 2025, monthly pay 180,000", "for 6 months"),
        (PENSION, "I leave in October 2027, monthly pay 180,000", ""),
        (HOUSING, "bị trừ 45k tiền nhà, ở chung 6 đứa", "6 × ¥45,000 = ¥270,000"),
        (HOUSING, "45k kaltas sa bahay bawat isa, 6 kami", "6 × ¥45,000 = ¥270,000"),
        (HOUSING, "6 người, điện nước tiền nhà 45k", ""),
        (
            LEAVE,
            "boss says my leave is used up but i took only 3 days",
            "Of the first 10 days (after 6 months of work), 7",
        ),
        (LEAVE, "nghỉ phép em có 10 ngày, đã nghỉ 4 ngày, sếp nói hết phép", "10 − 4 = 6 days of leave are left"),
        (LEAVE, "cuti saya baru dipakai 2 hari dari 10", "10 − 2 = 8 days of leave are left"),
        (LEAVE, "有給は10日で3日しか使いませんでしたが、もうないと言われました。3日使いました", "10 − 3 = 7 days"),
        (LEAVE, "took 3 days leave to go to the embassy, was it paid", ""),
        (LEAVE, "年假10天我只休了3天", "10 − 3 = 7 days"),
        (LEAVE, "3 araw pa lang nagamit ko sa 10 na leave", "10 − 3 = 7 days"),
        (LEAVE, "I want to take 3 days of leave", ""),
        (LEAVE, "I took 2 weeks leave", ""),
        (LEAVE, "I used 5 days sick leave", ""),
        (LEAVE, "I took 11 days of leave", ""),
        ("wages", "I get 1022 yen an hour", "¥1,022 an hour is too little everywhere in Japan"),
        ("wages", "I get 1023 yen an hour", ""),
        (
            "wages",
            "minimum wage in Aichi?",
            "Aichi: the minimum wage is ¥1,195 an hour, since 1 October 2026.",
        ),
        ("wages", "1,194 yen an hour in Nagoya", "¥1,194 is too little."),
        ("wages", "1,195 yen an hour in Nagoya", "¥1,195 isn't under it."),
        ("wages", "we pay bonuses in Nagoya, how much?", ""),
        (PENSION, "salary 180,000 yen, 5 months", ""),
        (
            PENSION,
            "salary 180,000 yen, 6 months",
            "¥180,000 × 0.5 = about ¥90,000 for 6 months; about ¥72,000 after tax",
        ),
        (PENSION, "salary 180,000 yen, 11 months", "¥180,000 × 0.5 = about ¥90,000"),
        (PENSION, "salary 180,000 yen, 12 months", "¥180,000 × 1.1 = about ¥198,000"),
        (PENSION, "salary 180,000 yen, 36 months", "¥180,000 × 3.3 = about ¥594,000"),
        (PENSION, "salary 180,000 yen, 5 years", "¥180,000 × 5.5 = about ¥990,000"),
        (PENSION, "salary 180,000 yen, 6 years", "¥180,000 × 5.5 = about ¥990,000"),
        (PENSION, "salary 180,000 yen, 36 months", "With a month less it is × 2.7."),
        (PENSION, "salary 180,000 yen, 37 months", "(標準報酬)."),
        (DEDUCTED, "salary 190,000 yen, how much is net?", "¥190,000 a month − about ¥28,000 health"),
        (DEDUCTED, "1,070 yen an hour, 168 hours, 20,000 yen rent: take-home?", "− ¥20,000 rent = about ¥133,000."),
        (
            DEDUCTED,
            "pay 175,000 yen, they take 25,000 rent, 26,000 insurance and 3,000 tax, how much is left?",
            "With your numbers: ¥175,000 − ¥25,000 − ¥26,000 − ¥3,000 = ¥121,000. Only what you named",
        ),
        (DEDUCTED, "lương 180.000 yên trừ 30.000 tiền nhà, 25.000 bảo hiểm thì còn bao nhiêu", "= ¥125,000."),
        (DEDUCTED, "lương 170.000 yên, trừ bảo hiểm 24.000 và thuế 3.000 thì về tay bao nhiêu", "= ¥143,000."),
        (DEDUCTED, "sahod 165,000 kaltas 20k renta, 23k insurance, 4k tax, magkano matitira", "= ¥118,000."),
        (DEDUCTED, "sahod ko 160,000 yen, kaltas 18,000 dorm, 22,000 insurance, magkano naiuuwi", "= ¥120,000."),
        (
            DEDUCTED,
            "gaji 170 ribu yen dipotong kos 20 ribu, asuransi 24 ribu, pajak 3 ribu, sisa berapa",
            "¥170,000 − ¥20,000 − ¥24,000 − ¥3,000 = ¥123,000.",
        ),
        (DEDUCTED, "gaji saya 175.000 yen, dipotong asrama 25.000 dan asuransi 26.000, bersih berapa", "= ¥124,000."),
        (DEDUCTED, "工资18万，扣房租3万，保险2万5，到手多少", "¥180,000 − ¥30,000 − ¥25,000 = ¥125,000."),
        (DEDUCTED, "月薪17万日元，房租扣2万，社保扣2万4千，税3千，还剩多少", "= ¥123,000."),
        (DEDUCTED, "給料18万円から家賃3万円、保険料2万5千円を引かれると手取りはいくらですか", "= ¥125,000."),
        (DEDUCTED, "月給18万円、家賃3万円なら手取りはいくら", "insurance − ¥30,000 rent = about ¥124,000."),
        (DEDUCTED, "lương 180.000 yên trừ tiền nhà 30.000 thì còn bao nhiêu", "− ¥30,000 rent = about ¥124,000."),
        (DEDUCTED, "pay 175,000 yen, 25,000 for this, 26,000 for that, how much is left?", ""),
        (DEDUCTED, "pay 172,000 yen a month but I get 98k in hand", "= about ¥147,000."),
        (DEDUCTED, "sahod 150,000 tapos kaltas 45,000 sa bahay", "− ¥45,000 rent = about ¥83,000."),
        (DEDUCTED, "1,100 yen an hour, 99 hours, take-home?", ""),
        (DEDUCTED, "1,100 yen an hour, 100 hours, take-home?", "¥110,000 a month"),
        (DEDUCTED, "1,100 yen an hour, 177 hours, take-home?", "¥194,700 a month"),
        (DEDUCTED, "1,100 yen an hour, 178 hours, take-home?", ""),
        (DEDUCTED, "my take-home salary is 130,000 yen", ""),
        (LEAVE, "5 months here", ""),
        (LEAVE, "6 months here", "it is 10 days a year"),
        (LEAVE, "17 months here", "it is 10 days a year"),
        (LEAVE, "18 months here", "it is 11 days a year"),
        (LEAVE, "2 years 6 months here", "it is 12 days a year"),
        (LEAVE, "3 years 6 months here", "it is 14 days a year"),
        (LEAVE, "4 years 6 months here", "it is 16 days a year"),
        (HOUSING, "9 m2 for 2 people", "4.5 m² each: enough if that is bedroom alone"),
        (HOUSING, "8.9 m2 for 2 people", "too small as a bedroom, 4.5 m² each are needed."),
        (HOUSING, "35,000 yen rent and we are 6 people", "6 × ¥35,000 = ¥210,000 a month together."),
        ("replaced-by-esd", "salary 185,000 yen", "at most ¥370,000 (2 months' pay"),
    ],
)
def test_the_sum(topic: str, text: str, sum_: str) -> None:
    said = told(topic, text)
    assert sum_ in said
    assert bool(said) == bool(sum_)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        (HOURS, "overtime at 1,030 yen an hour"),
        (HOURS, "night overtime of 10 hours at 1,100 yen an hour"),
        (HOURS, "10 hours a day at 1,100 yen an hour"),
        (PENSION, "take-home salary 130,000 yen, 36 months"),
        (PENSION, "36 months"),
        (HOUSING, "12 m2"),
        (HOUSING, "15,000 yen for gas and electricity each, we are 5 people"),
        ("family", "salary 180,000 yen, 36 months"),
    ],
)
def test_what_is_not_all_told_is_not_reckoned(topic: str, text: str) -> None:
    assert told(topic, text) == ""


def test_only_an_answer_is_reckoned() -> None:
    assert told(PENSION, "salary 180,000 yen, 36 months", Kind.CHOICES) == ""
