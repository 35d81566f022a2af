"""Shares of which some have lost their unit: they are shares as the others, and a kind left out is not guessed."""

import pytest

from bot.talk.hear import quick


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("required 60 %, related 30", (60, 30, 0)),
        ("60% required, 30 related", (60, 30, 0)),
        ("required 60 %, related 30, the rest peripheral", (60, 30, 10)),
        ("required 60, related 30, peripheral 10%", (60, 30, 10)),
        ("required 60%, related 30 and peripheral 20", (60, 30, 20)),
        ("必須60%、関連30", (60, 30, 0)),
        ("必須60、関連30、周辺10%", (60, 30, 10)),
        ("必須6割、関連3、周辺1", (60, 30, 10)),
        ("必須60%、関連30、残りは周辺", (60, 30, 10)),
        ("必须60%，相关30", (60, 30, 0)),
        ("必须60%，相关30，其余周边", (60, 30, 10)),
        ("bắt buộc 60%, liên quan 30", (60, 30, 0)),
        ("bắt buộc 60%, liên quan 30, còn lại là ngoại vi", (60, 30, 10)),
        ("wajib 60%, terkait 30", (60, 30, 0)),
        ("wajib 60%, terkait 30, sisanya periferal", (60, 30, 10)),
        ("required 60%, related 30, ang natitira ay peripheral", (60, 30, 10)),
    ],
)
def test_a_number_without_its_percent_is_one_as_the_others(line: str, read: tuple[int, int, int]) -> None:
    part = quick.load().part(line)
    assert part
    assert tuple(int(share * 100) for share in part.shares.values()) == read


@pytest.mark.parametrize(
    "line",
    [
        "60% required work, 3 related questions",
        "required at least 50%, related 30",
        "60% required, 45 staff",
        "required 60%, related 300 hours",
        "half required, related 30",
        "必須60%、関連30時間",
    ],
)
def test_what_counts_something_else_is_no_share(line: str) -> None:
    part = quick.load().part(line)
    assert part is None or not part.shares
