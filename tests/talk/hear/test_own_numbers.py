"""A person's own pay, hours, months and room, each with its unit; what may be two things is none."""

from fractions import Fraction

import pytest

from bot.talk.hear.own.numbers import Own, own_numbers

CASES = (
    ("¥1,100/hour, 8 hours on Sunday", Own(hourly=1100, hours=Fraction(8), rest_day=True)),
    ("時給1,100円で日曜に8時間働きました", Own(hourly=1100, hours=Fraction(8), rest_day=True)),
    ("Lương 1.100 yên/giờ, chủ nhật làm 8 tiếng", Own(hourly=1100, hours=Fraction(8), rest_day=True)),
    ("upah 1.050 yen per jam, lembur 30 jam", Own(hourly=1050, hours=Fraction(30), overtime=True)),
    ("上个月加班60小时,时薪1050", Own(hourly=1050, hours=Fraction(60), overtime=True)),
    ("sahod ko 1,050 kada oras, overtime 20 oras", Own(hourly=1050, hours=Fraction(20), overtime=True)),
    ("夜勤で残業12.5時間、時給1200円", Own(hourly=1200, hours=Fraction(25, 2), overtime=True, night=True)),
    ("交了36个月,平均工资18万左右", Own(monthly=180_000, months=36)),
    ("lương 18 man, đóng 3 năm 2 tháng", Own(monthly=180_000, months=38)),
    ("My salary will be about 185,000 yen", Own(monthly=185_000)),
    ("手取りは月給13万円です", Own(rent=130_000, net=True)),
    ("月給19万円だと手取りはいくらですか", Own(monthly=190_000, net=True, asks=True)),
    ("35,000 yen for rent and we are 6 people", Own(rent=35_000, people=6)),
    ("家賃3万円を4人が払っています", Own(rent=30_000, people=4)),
    ("phòng 12m2 mà ở 5 người", Own(people=5, square=Fraction(12))),
    ("I work 10 hours a day", Own()),
    ("1日10時間働いています", Own()),
    ("I came in my 2nd year, 2027年に帰ります", Own()),
    ("40 hours or 45 hours overtime?", Own(overtime=True)),
    ("i worked 60 hours last week and got no overtime pay", Own()),
    ("I worked 200 hours and they paid no overtime", Own(hours=Fraction(200))),
    ("ilang araw ang yukyu ko pagka 1 year and half", Own(months=18)),
    ("đi làm 2 năm rưỡi rồi", Own(months=30)),
    ("cuti berapa hari dalam 1 tahun", Own()),
    ("一年有几天年假", Own()),
    ("1,100 yen an hour, my friend gets 1,300 yen an hour", Own()),
    ("時給1050円が時給1200円になりました", Own()),
    ("時給1,050円から1,200円に上がりました", Own()),
    ("they pay overtime at 1,000 yen an hour, 30 hours of overtime", Own(hours=Fraction(30), overtime=True)),
    ("20 hours of overtime, paid 1,100 yen an hour for it", Own(hours=Fraction(20), overtime=True, overtime_pay=1100)),
    ("残業代が1時間1,000円です。20時間残業しました", Own(overtime=True, overtime_pay=1000)),
    ("加班费一小时1000日元，加了20小时", Own(hours=Fraction(20), overtime=True, overtime_pay=1000)),
    ("lembur dibayar 1000 yen per jam, 25 jam lembur", Own(hours=Fraction(25), overtime=True, overtime_pay=1000)),
    ("we have no overtime, 1,100 yen an hour, 160 hours", Own(hourly=1100, hours=Fraction(160))),
    ("残業はしていません。時給1,100円で20時間働きました", Own(hourly=1100, hours=Fraction(20))),
    ("không tăng ca, lương 1.100 yên/giờ, 160 tiếng", Own(hourly=1100, hours=Fraction(160))),
    ("没有加班，时薪1100，160小时", Own(hourly=1100)),
)


@pytest.mark.parametrize(("text", "own"), CASES, ids=[text for text, _ in CASES])
def test_what_is_told(text: str, own: Own) -> None:
    assert own_numbers(text) == own


def test_a_line_without_a_number_tells_nothing() -> None:
    assert own_numbers("how much is overtime?") is None
