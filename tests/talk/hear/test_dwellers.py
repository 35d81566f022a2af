"""Who shares a room is no staff, and neither is what is paid; a firm's people beside them still are."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.firm.dwellers import without_dwellers

_LOOK = quick.load()


@pytest.mark.parametrize(
    "text",
    [
        "my boss takes 42,000 yen a month for the apartment but we are 4 people in 2 small rooms, is that too much?",
        "8 of us share a house, how many can they put in one room",
        "1部屋に6人で寝ています。多すぎませんか",
        "6人部屋は違法ですか",
        "phòng 12m2 mà ở 5 người có được không",
        "4 người ở chung một phòng, chủ thu mỗi người 3 man",
        "kamar kecil tapi 4 orang, boleh?",
        "6 na tao kami sa isang kwarto, pwede ba?",
        "我们4个人住一间房,每人3万,合理吗",
        "Công ty xuất khẩu lao động thu em 6500 đô. Theo luật được thu tối đa bao nhiêu?",
        "binayaran ko agency ng 80000 pesos, legal ba yan sa mga trainee",
        "派遣公司收了我5000美元,员工都这样吗",
        "送り出し機関に7000ドル払いました。上限は何人分ですか",
        "宿舍没有空调，6个人一间，有没有规定一个人最少多大面积",
        "6人1间没有暖气，有没有规定一个人几平米",
        "寮に規定はありませんか、1人何平米ですか",
        "không có quy định một người tối thiểu bao nhiêu mét vuông à",
        "tidak ada aturan satu orang minimal berapa meter persegi?",
        "wala bang batas kung ilang square meter ang isang tao",
        "is there no rule on how many square metres one person needs in the dorm",
        "under ESD what is the maximum amount we may collect from one worker?",
    ],
)
def test_they_count_nobody(text: str) -> None:
    assert _LOOK.quota(text, dated=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "45 staff, and 6 people share a room in the dorm. quota?",
        "社員45人、寮の部屋に6人。枠は?",
        "45 nhân viên, 4 người ở chung một phòng, nhận mấy tts?",
        "员工45人,4个人住一间房,名额多少",
        "员工45人，宿舍6个人一间，能招几个实习生",
        "45 staff, one person needs how much space in the dorm, and our quota?",
        "hotel with 45 staff, rent 200 dollars, how many trainees?",
    ],
)
def test_a_firms_people_beside_them_are_staff(text: str) -> None:
    found = _LOOK.quota(text, dated=False)
    assert found
    assert found.case.facts.staff == 45


@pytest.mark.parametrize(
    "text", ["rumah sakit 12 orang", "nhà hàng 12 người", "dormitory with 12 staff", "4 kitchen staff"]
)
def test_what_only_sounds_like_it_stays(text: str) -> None:
    assert without_dwellers(text) == text
