"""Vietnamese words that are calls only without their accents: "reduced" is no "locked up", with accents or without."""

import pytest

from bot.talk.hear.urgent import urgent
from bot.talk.match.normalise import unaccented


@pytest.mark.parametrize(
    "text",
    [
        "lương em bị giảm từ tháng 6 vì sao",
        "giờ làm bị giảm thì lương có giảm không",
        "số giờ làm thêm bị giảm",
        "năm 2 lương bị giảm do thuế phải không",
        "tiền nhà bị giảm bớt có được không",
        "lương bị giảm hẳn mấy nghìn yên",
    ],
)
def test_what_is_reduced_is_not_locked_in(text: str) -> None:
    assert urgent(text, "vi") != "locked-in"
    assert urgent(unaccented(text), "vi") != "locked-in"


@pytest.mark.parametrize(
    "text", ["em bị giam trong phòng", "em bị giam ở ký túc xá không cho ra", "chủ giam em trong xưởng"]
)
def test_who_is_locked_in_is_heard(text: str) -> None:
    assert urgent(text, "vi") == "locked-in"
    assert urgent(unaccented(text), "vi") == "locked-in"


@pytest.mark.parametrize(
    "text",
    [
        "công ty bên kia lương cao hơn 3 man em qua làm được không",
        "another company pays 200 yen more an hour, can I go there",
        "友達の会社のほうが給料が高いです。移れますか",
        "perusahaan lain gajinya lebih tinggi, saya boleh pindah?",
        "朋友的公司工资更高,我能去吗",
        "mas mataas ang sahod sa ibang company, pwede ba akong lumipat",
    ],
)
def test_who_is_paid_more_elsewhere_is_not_unpaid(text: str) -> None:
    assert urgent(text, None, "unpaid-wages") is None
