"""Messages fit, tags stay whole, and no word is lost."""

from hypothesis import given
from hypothesis import strategies as st

from bot.edge.made.split import LONGEST, messages, pieces, plain, units
from bot.talk.reply import Html

parts = st.lists(
    st.builds(lambda word, n: Html(f"<b>{word * n}</b> &amp; x"), st.sampled_from("aあ😀"), st.integers(1, 2000))
)


@given(parts)
def test_every_message_fits_and_nothing_is_lost(paragraphs: list[Html]) -> None:
    made = messages(paragraphs)
    assert all(units(plain(text)) <= LONGEST for text in made)
    assert "\n\n".join(made) == "\n\n".join(paragraphs)
    assert all(text.count("<b>") == text.count("</b>") for text in made)


def test_exactly_full_is_one_message_and_one_more_is_two() -> None:
    full = [Html("a" * 2000), Html("b" * 2094)]
    assert [units(plain(text)) for text in messages(full)] == [4096]
    assert len(messages([full[0], Html(full[1] + "b")])) == 2


def test_tags_do_not_count_but_emoji_count_twice() -> None:
    bold = Html("<b>" + "a" * 4092 + "</b>")
    assert len(messages([bold, Html("&lt;x")])) == 1
    assert len(messages([bold, Html("😀x")])) == 2


def test_empty_paragraphs_make_no_message() -> None:
    assert messages([Html(""), Html("")]) == []


@given(st.text(max_size=9000))
def test_the_last_resort_fits_too(text: str) -> None:
    cut = list(pieces(text))
    assert "".join(cut) == text
    assert all(units(piece) <= LONGEST for piece in cut)
