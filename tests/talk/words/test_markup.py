"""Markdown in, Telegram's HTML out: balanced, escaped, and nothing else let in."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.words.markup import BadMarkup, escape, folded, link, paragraphs, plain, printed, seen

KNOWLEDGE = Path(str(files("knowledge")))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a\nb\n\nc", ("a\nb", "c")),
        ("**a** *b*", ("<b>a</b> <i>b</i>",)),
        ("- a\n- **b**", ("• a\n• <b>b</b>",)),
        ("1. a\n2. b\n3. c", ("1. a\n2. b\n3. c",)),
        ("[a](https://example.org/?x=1&y=2)", ('<a href="https://example.org/?x=1&amp;y=2">a</a>',)),
        ("1 < 2 & 3 > 2", ("1 &lt; 2 &amp; 3 &gt; 2",)),
    ],
)
def test_what_is_spoken(markdown: str, html: tuple[str, ...]) -> None:
    assert paragraphs(markdown) == html


@pytest.mark.parametrize("markdown", ["> quote", "***", "`code`"])
def test_what_is_not_spoken_is_refused(markdown: str) -> None:
    with pytest.raises(BadMarkup):
        paragraphs(markdown)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=200))
def test_whatever_is_let_in_is_balanced_and_escaped(markdown: str) -> None:
    try:
        parts = paragraphs(markdown)
    except BadMarkup:
        return
    for part in parts:
        tags = re.findall(r"<(/?)(\w+)[^>]*>", part)
        open_tags: list[str] = []
        for closing, name in tags:
            if closing:
                assert open_tags.pop() == name
            else:
                open_tags.append(name)
        assert open_tags == []
        assert "<" not in re.sub(r"</?[abi]( href=\"[^\"]*\")?>", "", part)


def test_plain_words() -> None:
    assert plain("<b>1 &lt; 2</b>") == "1 < 2"


def test_a_quotation_stands_open_for_three_lines_of_a_phone() -> None:
    quote = folded(map(escape, ("1 < 2", "b", "c", "d")))
    assert quote == "<blockquote expandable>1 &lt; 2\nb\nc\nd</blockquote>"
    assert seen(quote) == "1 < 2\nb\nc"
    assert len(seen(folded([escape("x" * 500)]))) == 120
    assert seen(escape("x" * 500)) == "x" * 500


def test_a_terminal_gets_the_addresses() -> None:
    assert printed(folded([link("Act & Ordinance", "https://example.org/?a=1&b=2")])) == (
        "Act & Ordinance: https://example.org/?a=1&b=2"
    )


def test_no_star_is_left_in_what_is_told() -> None:
    """CommonMark ends no bold between ） and a letter: a space must follow."""
    left = []
    for file in (*KNOWLEDGE.glob("faq/*/*.md"), *KNOWLEDGE.glob("outside/*/*.md")):
        for line in re.sub(r"\{[^{}]*\}", "1", file.read_text("utf-8")).splitlines():
            if re.search(r"\W\*\*\w|\w\*\*\W", line) and "**" in "".join(paragraphs(re.sub(r"^(?:#+|-) ", "", line))):
                left.append((file, line))
    assert left == []
