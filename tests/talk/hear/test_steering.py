"""Lines that steer, and those that only look like it."""

import pytest

from bot.talk.hear.steering import Change, change, move


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("back", "back"),
        ("Wait, go back", "back"),
        ("戻る", "back"),
        ("quay lại", "back"),
        ("やめる。", "stop"),
        ("batalkan", "stop"),
        ("skip", "skip"),
        ("最初から", "again"),
        ("Thank you very much!", "thanks"),
        ("terima kasih kak", "thanks"),
        ("OK", "yes"),
        ("いいえ", "no"),
        ("I need help", "help"),
        ("xin chao", "hello"),
        ("sorry, forget it", "stop"),
        ("gak jadi", "stop"),
        ("wag na lang", "stop"),
        ("上一题", "back"),
        ("lewat aja", "skip"),
        ("最初からやり直したい", "again"),
        ("了解です", "yes"),
        ("that's not what I asked", "other"),
        ("我问的不是这个", "other"),
        ("nhầm rồi", "edit"),
        ("English please", "english"),
        ("nói tiếng Việt được không", "language"),
    ],
)
def test_a_whole_line_that_steers(said: str, meant: str) -> None:
    assert move(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "can I go back to Japan",
        "stop paying me",
        "no money",
        "45",
        "",
        "change of plan",
        "i want to stop",
        "やめたい",
        "もういい",
        "ayoko na",
        "keluar",
    ],
)
def test_a_line_that_says_more_does_not(said: str) -> None:
    assert move(said) is None


@pytest.mark.parametrize(
    ("said", "what", "number"),
    [
        ("change required to 900", "required", 900),
        ("make it 51", "", 51),
        ("change it to 50", "", 50),
        ("50人に変更して", "", 50),
        ("必須を900に変更", "必須", 900),
        ("ubah wajib jadi 900", "wajib", 900),
        ("đổi bắt buộc thành 900", "bắt buộc", 900),
        ("把必须改成900", "必须", 900),
    ],
)
def test_a_change_names_what_and_to_which_number(said: str, what: str, number: int) -> None:
    assert change(said) == Change(what, number)


def test_a_change_without_a_number_is_none() -> None:
    assert change("change company to another one") is None
