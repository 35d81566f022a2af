"""One way to write everything, whatever keyboard it comes from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.match.normalise import is_asian, normalise, unaccented


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  How MUCH？？ ", "how much"),
        ("ＴＩＴＰ　とは", "titp とは"),
        ("ギノウジッシュウ", "ぎのうじっしゅう"),
        ("ｷﾞﾉｳ", "ぎのう"),
        ("監理團體", "监理团体"),
        ("helppp meee", "help me"),
        ("1000 / 500", "1000 500"),
        ("thực tập", "thực tập"),
        ("हिन्दी में", "हिन्दी में"),
        ("don't_stop", "don t stop"),
    ],
)
def test_levelled(typed: str, plain: str) -> None:
    assert normalise(typed) == plain


@pytest.mark.parametrize(("text", "folded"), [("đặc định", "dac dinh"), ("がぎぐ", "がぎぐ"), ("señor", "senor")])
def test_accents_go_but_kana_keep_their_marks(text: str, folded: str) -> None:
    assert unaccented(text) == folded


@pytest.mark.parametrize(
    ("text", "asian"), [("実習生の給料", True), ("TITP とは何ですか", True), ("kyuuryou", False), ("", False)]
)
def test_which_script_says_more(text: str, asian: bool) -> None:
    assert is_asian(normalise(text)) is asian


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
