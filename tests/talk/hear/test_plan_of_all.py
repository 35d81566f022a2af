"""The whole of a plan told beside its kinds: it is none of them; where they don't make it, which is right is asked."""

import pytest

from bot.talk.book import Book
from bot.talk.event import Command
from bot.talk.hear import quick
from bot.talk.look_ups.numbers import numbers_in
from bot.talk.reply import Kind
from tests.talk.conftest import NOON, Talk

_THREE = {"required": 1000, "related": 500, "peripheral": 420}


@pytest.mark.parametrize(
    ("line", "kinds", "total"),
    [
        ("1000 required 500 related 500 peripheral of 1920", (1000, 500, 500), 1920),
        ("1000 required 500 related 420 peripheral of 1920", (1000, 500, 420), None),
        ("960 required, 600 related, 400 peripheral of 1920 hours", (960, 600, 400), 1920),
        ("1000 required, 500 related and 420 peripheral out of 1920", (1000, 500, 420), None),
        ("of 1920 hours 1000 required 500 related 500 peripheral", (1000, 500, 500), 1920),
        ("1100 hours required, 500 hours related and 300 hours peripheral, out of 2000 hours", (1100, 500, 300), 2000),
        ("1920 hours: required 1000, related 500, peripheral 500", (1000, 500, 500), 1920),
        ("1000 required + 500 related + 500 peripheral = 1920", (1000, 500, 500), 1920),
        ("1000/500/500 of 1920", (1000, 500, 500), 1920),
        ("1000/500/420 of 1920", (1000, 500, 420), None),
        ("required 1100, related 500, peripheral 500 of 2000", (1100, 500, 500), 2000),
        ("1920時間のうち必須1000関連500周辺500", (1000, 500, 500), 1920),
        ("必須1100時間、関連500時間、周辺400時間、2000時間中", (1100, 500, 400), None),
        ("必須1100、関連500、周辺500（2000時間のうち）", (1100, 500, 500), 2000),
        ("1920小时中必须1000相关500周边500", (1000, 500, 500), 1920),
        ("必须1100小时，相关500小时，周边400小时，共2000小时", (1100, 500, 400), None),
        ("在2030小时中必须1000小时，相关500小时，周边500小时", (1000, 500, 500), 2030),
        ("trong 1920 giờ bắt buộc 1000 liên quan 500 ngoại vi 500", (1000, 500, 500), 1920),
        ("bắt buộc 1100, liên quan 500, ngoại vi 400 trong 2000 giờ", (1100, 500, 400), None),
        ("dari 1920 jam: wajib 1000 terkait 500 periferal 500", (1000, 500, 500), 1920),
        ("wajib 1100 terkait 500 periferal 400 dari 2000", (1100, 500, 400), None),
        ("sa 1920 oras required 1000 related 500 peripheral 500", (1000, 500, 500), 1920),
        ("sa 2000 oras: required 1100, related 500, peripheral 500", (1100, 500, 500), 2000),
        ("kinakailangan 1100, kaugnay 500, paligid 500 sa 2000", (1100, 500, 500), 2000),
        ("jam wajib 1200, terkait 300, sekitar 300, tapi total di rencana 1900", (1200, 300, 300), 1900),
        ("wajib 950, terkait 500, sekitar 350, total di rencana 2000", (950, 500, 350), 2000),
        ("wajib 1000 terkait 400 sekitar 300 padahal totalnya 1950", (1000, 400, 300), 1950),
        ("jam wajib 1000, terkait 500, sekitar 300, total di rencana 1800", (1000, 500, 300), None),
        ("bắt buộc 950, liên quan 500, xung quanh 350, tổng kế hoạch ghi 2000", (950, 500, 350), 2000),
        ("việc bắt buộc 1200 giờ, liên quan 300, ngoại vi 300 mà tổng trong kế hoạch là 1900", (1200, 300, 300), 1900),
        ("bắt buộc 1000, liên quan 500, xung quanh 300, tổng kế hoạch 1800", (1000, 500, 300), None),
        ("required 1200, related 300, peripheral 300 but the plan total says 1900", (1200, 300, 300), 1900),
        ("required 1200, related 300, peripheral 300, the total in the plan is 1900", (1200, 300, 300), 1900),
        ("必須1200、関連300、周辺300ですが計画書の合計時数は1900です", (1200, 300, 300), 1900),
        ("必须1200，关联300，周边300，但计划总时数写的是1900", (1200, 300, 300), 1900),
        ("required 1200, related 300, peripheral 300 pero total sa plano 1900", (1200, 300, 300), 1900),
    ],
)
def test_the_whole_is_no_kind_and_must_be_the_sum(
    book: Book, line: str, kinds: tuple[int, int, int], total: int | None
) -> None:
    meaning = numbers_in(line, book.matcher.rank(line), book, NOON.date())
    assert meaning
    assert meaning.hours
    assert (tuple(meaning.hours.kinds.values()), meaning.total) == (kinds, total)


@pytest.mark.parametrize(
    "line",
    [
        "1000 hours of required, 500 of related and 420 of peripheral work",
        "is a split of 1,000 core, 500 related, 420 side hours legal",
        "1000 sa required, 500 sa related, 420 sa peripheral",
        "trong năm: bắt buộc 1000 giờ, liên quan 500 giờ, ngoại vi 420 giờ",
        "dari rencana: wajib 1000 jam, terkait 500 jam, periferal 420 jam",
        "一年中必须1000小时，相关500小时，周边420小时",
        "plan of 2027: required 1000, related 500, peripheral 420",
        "required 1000, related 500, peripheral 420 sa 2027",
    ],
)
def test_a_kind_and_a_year_are_not_the_whole(book: Book, line: str) -> None:
    meaning = numbers_in(line, book.matcher.rank(line), book, NOON.date())
    assert meaning
    assert meaning.hours
    assert (meaning.hours.kinds, meaning.total) == (_THREE, None)


@pytest.mark.parametrize(
    "line",
    [
        "1000 hours required within 1920 hours",
        "bắt buộc 1000 giờ trong tổng 1920",
        "trong 1920 giờ bắt buộc 1000",
        "共1920小时，必须1000小时",
        "1920時間のうち必須1000時間",
        "dari 1920 jam, wajib 1000 jam",
        "1000 oras na required sa 1920 oras",
    ],
)
def test_one_kind_of_the_whole(line: str) -> None:
    part = quick.load().part(line)
    assert part
    assert (part.hours, part.total) == ({"required": 1000}, 1920)


@pytest.mark.parametrize(
    ("args", "said", "kind"),
    [
        ("total 1920: 1000/500/500", "2,000 h, the plan says 1,920 h", Kind.QUESTION),
        ("1000 required 500 related of 1920", "required work needs at least 960 h in 1,920 h", Kind.HOURS),
    ],
)
def test_the_command_hears_the_whole_too(talk: Talk, args: str, said: str, kind: Kind) -> None:
    talk.do(Command("hours", args))
    assert talk.kind is kind
    assert said in talk.words
