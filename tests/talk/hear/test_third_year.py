"""Who came into the third year that day began No. 2 a year before it, and came to no country then."""

from datetime import date

import pytest

from bot.talk.hear.dates.roles import dated
from tests.talk.conftest import NOON, Talk


@pytest.mark.parametrize(
    "line",
    [
        "今年の5月に3年目に入りました",
        "実習生が2026年5月から3年目です。3号に移れますか",
        "my trainee started her third year in May 2026, can she go on to No. 3",
        "I am in my 3rd year since May 2026",
        "tháng 5/2026 em vào năm 3 rồi",
        "saya sudah masuk tahun ke-3 sejak Mei 2026, bisa nomor 3?",
        "我今年5月进入第三年，能上3号吗",
        "2026年5月起是第3年",
        "pumasok ako sa third year noong Mayo 2026, pwede ba ako sa No. 3",
    ],
)
def test_no2_began_a_year_before_the_third_year(line: str) -> None:
    found = dated(line, NOON.date())
    assert found
    assert found.no2
    assert (found.no2.first, found.came, found.start) == (date(2025, 5, 1), None, None)


@pytest.mark.parametrize(
    "line",
    ["since May I am in my third year", "5月に3年目に入りました", "我从5月开始第三年了", "em lên năm thứ 3 từ tháng 5"],
)
def test_a_month_without_its_year_is_no_arrival_either(talk: Talk, line: str) -> None:
    found = dated(line, NOON.date())
    assert found
    assert found.no2
    assert not found.no2.year_said
    assert talk.say(line).topic != "transition-to-esd"


@pytest.mark.parametrize(
    "line",
    [
        "I came in May 2024 and am in my third year",
        "2024年5月に来日して、今3年目です",
        "2号に入ったのは2026年5月です。3年目はいつですか",
        "3年目が5人、2026年5月から新しく3人来ます",
        "our third intake arrives in May 2027",
    ],
)
def test_another_day_beside_the_third_year_is_none_of_it(line: str) -> None:
    found = dated(line, NOON.date())
    assert not (found and found.no2 and found.no2.first in (date(2023, 5, 1), date(2025, 5, 1)))
