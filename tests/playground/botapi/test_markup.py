"""Telegram's HTML: what people see, where the marks are, and that nothing makes the reader fall over."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.botapi.entities import Formatted, units
from bot.playground.botapi.markup import KINDS, parse
from bot.playground.botapi.refusal import Refused

TAGS = st.sampled_from([*KINDS, "br", "script", ""])
PIECES = st.one_of(
    st.text(max_size=5),
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.sampled_from(["<a href=", '<a href="https://e.org">', "'", '"', "&amp;", "&#x110000;", "&", "<", ">", "=", " "]),
)


def marks(result: Formatted) -> list[tuple[str, int, int]]:
    return [(each["type"], each["offset"], each["length"]) for each in result.entities]


@given(st.lists(PIECES).map("".join))
def test_anything_is_read_or_refused_with_a_reason(source: str) -> None:
    try:
        result = parse(source)
    except Refused as refused:
        assert refused.description.startswith("Bad Request: ")  # noqa: PT017  # one of two outcomes, both checked
    else:
        assert all(0 <= start < start + length <= units(result.text) for _, start, length in marks(result))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse(html.escape(text)).text == text.strip()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip() == text))
def test_a_mark_covers_just_its_text(text: str) -> None:
    assert marks(parse(f"😀<b>{html.escape(text)}</b>.")) == [("bold", 2, units(text))]


@pytest.mark.parametrize(("tag", "kind"), KINDS.items())
def test_every_tag(tag: str, kind: str) -> None:
    attributes = {
        "span": ' class="tg-spoiler"',
        "a": ' href="https://example.org/?a=1&amp;b=2"',
        "tg-emoji": " emoji-id=5",
    }
    result = parse(f"<{tag.upper()}{attributes.get(tag, '')}>x</{tag}>")
    assert (result.text, marks(result)) == ("x", [(kind, 0, 1)])


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("  <b> a </b>\n", "a", [("bold", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<code>1 &lt; 2</code>", "1 < 2", [("code", 0, 5)]),
        ("1 > 0 &#12354;", "1 > 0 あ", []),
        ("<b></b>x", "x", []),
    ],
)
def test_text_and_marks(source: str, text: str, expected: list[tuple[str, int, int]]) -> None:
    result = parse(source)
    assert (result.text, marks(result)) == (text, expected)


def test_a_link_and_a_language() -> None:
    link, code = parse(
        "<a href='https://e.org/?a=1&amp;b=2'>x</a><pre><code class=\"language-python\">1</code></pre>"
    ).entities
    assert link == {"type": "text_link", "offset": 0, "length": 1, "url": "https://e.org/?a=1&b=2"}
    assert code == {"type": "pre", "offset": 1, "length": 1, "language": "python"}


def test_only_telegrams_own_references_are_read_in_an_address() -> None:
    (link,) = parse('<a href="https://e.org/?a=1&copy=2&amp;b=&quot;">x</a>').entities
    assert link["url"] == 'https://e.org/?a=1&copy=2&b="'


def test_quotations_are_not_nested() -> None:
    with pytest.raises(Refused, match="quotations can't be nested at byte offset 12"):
        parse("<blockquote><blockquote>x</blockquote></blockquote>")
