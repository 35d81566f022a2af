"""Plans whose hours can't be judged as told: in other units, or beside a total that isn't theirs; and other trades."""

import pytest

from bot.talk.book import Book
from bot.talk.hear import quick
from bot.talk.hear.odd_numbers import Odd
from bot.talk.reply import Kind
from tests.talk.conftest import Talk
from tis_rules import Sector


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("required 120 days, related 60, peripheral 60", "120 days"),
        ("required 960 minutes, related 480 hours, peripheral 480 hours", "960 minutes"),
        ("120 days required, 60 days related, 60 days peripheral", "120 days"),
        ("必須100日、関連50日、周辺50日です。大丈夫?", "100日"),
        ("bắt buộc 120 ngày, liên quan 60 ngày, ngoại vi 60 ngày", "120 ngày"),
        ("wajib 120 hari, terkait 60 hari, periferal 60 hari, boleh?", "120 hari"),
        ("必须作业120天，相关60天，周边60天，可以吗", "120天"),
        ("required 120 araw, related 60 araw, peripheral 60 araw, ok ba?", "120 araw"),
        ("1000 required, 500 related, 420 peripheral over 240 days", None),
        ("必須2分の1、関連2分の1、周辺3分の1ですか", None),
    ],
)
def test_days_and_minutes_are_no_hours(book: Book, said: str, number: str | None) -> None:
    odd = book.quick.odd(said)
    assert (odd.text if odd and odd.why is Odd.NOT_HOURS else None) == number


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("total 1800: required 1000, related 500, peripheral 400", 1800),
        ("2000 total hours, required 900, related 600, peripheral 600 - fine?", 2000),
        ("total 2000: 1000/500/420", 2000),
        ("合計2000時間、必須960、関連480、周辺480", 2000),
        ("tổng 2000 giờ, bắt buộc 960, liên quan 480, ngoại vi 480", 2000),
        ("total 2000 jam, wajib 960, terkait 480, periferal 480", 2000),
        ("总共2000小时，必须960，相关480，周边480", 2000),
        ("kabuuan 2000 oras: kailangan 1000, kaugnay 500, peripheral 400", 2000),
        ("total 1920: required 960, related 480, peripheral 480", None),
        ("計画で年間1920時間、必須1000時間、関連600、周辺320。安全衛生は必須の中で80時間。割合OKか見て", None),
    ],
)
def test_a_total_that_is_not_the_sum_is_heard(book: Book, said: str, total: int | None) -> None:
    plan = book.quick.plan(said)
    assert plan is not None
    assert plan.total == total


def test_what_cannot_be_judged_is_asked_and_then_judged(talk: Talk) -> None:
    talk.say("required 120 days, related 60 days, peripheral 60 days")
    assert talk.kind is Kind.QUESTION
    assert "120 days isn't hours" in talk.words
    talk.say("total 1800: required 1000, related 500, peripheral 400")
    assert talk.kind is Kind.QUESTION
    assert "1,900 h, the plan says 1,800 h" in talk.words
    talk.tap("1,900 h is the total")
    assert "1,000 h · 52.6%" in talk.words


def test_safety_beside_a_kind_and_the_total_hides_neither(book: Book) -> None:
    part = book.quick.part("plan is 2000 hrs total, 900 hrs essential work, 150 safety, rest peripheral. is that ok?")
    assert part is not None
    assert (part.total, part.hours) == (2000, {"required": 900})


@pytest.mark.parametrize(
    ("said", "staff", "sector"),
    [
        ("We take care of our 45 employees well. How many interns may we have?", 45, Sector.GENERAL),
        ("We make care products, 20 staff. how many trainees?", 20, Sector.GENERAL),
        ("we take care of elderly residents, 20 staff, how many trainees?", 20, Sector.CARE),
        ("construction materials shop with 8 staff, trainees?", 8, Sector.GENERAL),
        ("we are neither in care nor in construction, 8 staff", 8, Sector.GENERAL),
        ("介護用品メーカー、社員20人。枠は?", 20, Sector.GENERAL),
        ("介護施設、常勤30人、枠は?", 30, Sector.CARE),
        ("cửa hàng vật liệu xây dựng, 8 nhân viên, nhận mấy thực tập sinh?", 8, Sector.GENERAL),
        ("toko bahan bangunan konstruksi, 8 karyawan, berapa peserta magang?", 8, Sector.GENERAL),
        ("护理用品厂，员工20人，能接收多少人？", 20, Sector.GENERAL),
        ("Ilan ang pwedeng trainee kung 90 ang regular na empleyado namin?", 90, Sector.GENERAL),
    ],
)
def test_other_trades_have_no_field_of_their_own(book: Book, said: str, staff: int, sector: Sector) -> None:
    found = book.quick.quota(said)
    assert found is not None
    assert (found.case.facts.staff, found.case.facts.sector) == (staff, sector)


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("does 1,150 - 400 - 370 (required, related, peripheral) pass", (1150, 400, 370)),
        ("related, required, peripheral: 400 / 1150 / 370", (1150, 400, 370)),
        ("必須・関連・周辺が1000・500・300", (1000, 500, 300)),
        ("pls verify: rel 620 req 930 per 310", (930, 620, 310)),
        ("is a split of 1,010 core, 540 related, 300 side hours legal", (1010, 540, 300)),
        ("この時間割でいいですか 必須1100 関連450 周辺350", (1100, 450, 350)),
        ("役割ごとに必須1100、関連450、周辺350", (1100, 450, 350)),
    ],
)
def test_kinds_in_a_row_short_names_and_no_share(book: Book, said: str, kinds: tuple[int, int, int]) -> None:
    plan = book.quick.plan(said)
    assert plan is not None
    assert tuple(plan.facts.kinds.values()) == kinds


@pytest.mark.parametrize("said", ["必須5割、関連4割、周辺1割", "rel and req, 1000 yen per hour"])
def test_a_share_and_a_price_are_no_plan(book: Book, said: str) -> None:
    assert book.quick.plan(said) is None


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("60% core, 30% related", (60, 30, 10)),
        ("required 55 percent, related 35 percent, the rest peripheral", (55, 35, 10)),
        ("必須6割、関連3割、周辺1割の計画です", (60, 30, 10)),
        ("必須業務60%、関連業務30%", (60, 30, 10)),
        ("việc bắt buộc 60 phần trăm, liên quan 30 phần trăm", (60, 30, 10)),
        ("wajib 60 persen, terkait 30 persen", (60, 30, 10)),
        ("必须五成,关联三成,周边两成", (50, 30, 20)),
        ("45 porsyento required, 40 porsyento related", (45, 40, 15)),
    ],
)
def test_a_plan_in_percent_is_read_as_shares(line: str, read: tuple[int, int, int]) -> None:
    part = quick.load().part(line)
    assert part
    assert tuple(int(share * 100) for share in part.shares.values()) == read


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("half the required hours, a third related", ("1/2", "1/3", "1/6")),
        ("必須業務が半分、関連業務が3分の1、残りは周辺です", ("1/2", "1/3", "1/6")),
        ("giờ bắt buộc chiếm 1/2, liên quan 1/3", ("1/2", "1/3", "1/6")),
        ("two fifths core and the rest related", ("2/5", "3/5", "0")),
        ("必须业务三分之二,剩下的是相关业务", ("2/3", "1/3", "0")),
        ("tiga perempat wajib, seperempat terkait", ("3/4", "1/4", "0")),
        ("dalawang-katlo ang required, ang natitira ay related", ("2/3", "1/3", "0")),
        ("1/2 required, 2/5 related, 1/5 peripheral", ("1/2", "2/5", "1/5")),
    ],
)
def test_a_plan_in_shares_in_words(line: str, read: tuple[str, str, str]) -> None:
    part = quick.load().part(line)
    assert part
    assert tuple(map(str, part.shares.values())) == read


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        (
            "two thirds required, one third related out of 1920 hours",
            {"required": 1280, "related": 640, "peripheral": 0},
        ),
        (
            "dari 2000 jam, tiga perempat wajib dan seperempat terkait",
            {"required": 1500, "related": 500, "peripheral": 0},
        ),
        (
            "trong 1800 giờ, hai phần ba là bắt buộc còn lại là liên quan",
            {"required": 1200, "related": 600, "peripheral": 0},
        ),
        ("two thirds required, one third related out of 1000 hours", None),
    ],
)
def test_shares_of_a_total_are_hours_where_they_are_whole_ones(line: str, hours: dict[str, int] | None) -> None:
    part = quick.load().part(line)
    assert part
    assert (dict(part.whole.kinds) if part.whole else None) == hours


def test_a_share_left_over_is_not_given_to_another_kind() -> None:
    part = quick.load().part("required half, a third related, a sixth peripheral")
    assert part is None or not part.shares or part.shares["related"].denominator == 3


def test_each_number_on_its_own_side_of_its_name() -> None:
    part = quick.load().part("required 1000h and five hundred related")
    assert part
    assert part.hours == {"required": 1000, "related": 500}


@pytest.mark.parametrize("line", ["the third year", "half our trainees left", "1/2 in No. 1", "a third plant"])
def test_a_share_of_something_else_is_no_plan(line: str) -> None:
    part = quick.load().part(line)
    assert part is None


@pytest.mark.parametrize(
    "line",
    ["must required work be at least 50% and related at most 50%?", "必須は60%です", "ESD: 40% core, 60% related"],
)
def test_one_share_or_a_limit_asked_about_is_no_plan(line: str) -> None:
    part = quick.load().part(line)
    assert part is None or not part.shares


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("60% required, 30% related", "These shares keep the ordinance and the programme page."),
        ("50% required, 50% related", "but not the programme page’s guideline"),
        ("49% required, 41% related", "These shares don’t keep the ordinance."),
        ("60% required, 5% related, 34% peripheral", "not 100%"),
    ],
)
def test_shares_are_told_as_read_and_weighed_at_their_limits(book: Book, line: str, said: str) -> None:
    talk = Talk(book)
    talk.say(line)
    assert said in talk.words
    assert f"required {line[:3]}" in talk.words
    assert "I need the hours" in talk.words
