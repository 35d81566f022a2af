"""From the small Markdown of the knowledge files to paragraphs of Telegram's HTML; everything is escaped.

Allowed: paragraphs, lists, bold, italic, links. Anything else is refused when the files are loaded, not when sent.
"""

import html
import re
from collections.abc import Iterable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.talk.reply import Html

_ALLOWED_BLOCKS = frozenset(
    "paragraph_open paragraph_close inline bullet_list_open bullet_list_close ordered_list_open ordered_list_close "
    "list_item_open list_item_close".split()
)
_TAGS = {"strong_open": "<b>", "strong_close": "</b>", "em_open": "<i>", "em_close": "</i>", "link_close": "</a>"}

QUOTE, _UNQUOTE = "<blockquote expandable>", "</blockquote>"
_SHOWN, _WIDE = 3, 40  # lines of a quotation that stay open, and the characters of a line on a phone
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>')


class BadMarkup(ValueError):
    """A file uses Markdown that the bot does not speak; the message says what."""


def escape(text: str) -> Html:
    """Text from anywhere, safe to stand in a message."""
    return Html(html.escape(text, quote=False))


def bold(text: Html) -> Html:
    return Html(f"<b>{text}</b>")


def italic(text: Html) -> Html:
    return Html(f"<i>{text}</i>")


def link(name: str, url: str) -> Html:
    return Html(f'<a href="{html.escape(url)}">{escape(name)}</a>')


def folded(lines: Iterable[Html]) -> Html:
    """Lines in a quotation of which Telegram shows the first three until it is tapped."""
    return Html(QUOTE + "\n".join(lines) + _UNQUOTE)


def plain(text: str) -> str:
    """The words of a fragment without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def seen(part: Html) -> str:
    """The words of a fragment as they stand on a phone before anything is unfolded, or a little more.

    Telegram folds a quotation after three lines of the screen, of some forty characters.
    """
    before, quote, rest = part.partition(QUOTE)
    inside, _, after = rest.partition(_UNQUOTE)
    if not quote:
        return plain(part)
    return plain(before) + "\n".join(plain(inside).split("\n")[:_SHOWN])[: _SHOWN * _WIDE] + plain(after)


def printed(part: Html) -> str:
    """The words of a fragment for a terminal: nothing folded, each link with its address."""
    return plain(_LINK.sub(r"\2: \1", part))


def paragraphs(markdown: str) -> tuple[Html, ...]:
    """One HTML fragment per paragraph; a list is one fragment. Raises BadMarkup."""
    parts: list[Html] = []
    lines: list[str] = []
    depth, marker = 0, "• "
    for token in _parser().parse(markdown):
        _refuse_unknown(token)
        if token.type.endswith("list_open"):
            depth, lines = depth + 1, []
            marker = "1. " if token.type.startswith("ordered") else "• "
        elif token.type.endswith("list_close"):
            depth -= 1
            parts.append(Html("\n".join(lines)))
        elif token.type == "inline" and depth:
            lines.append(marker + _inline(token))
            marker = _next(marker)
        elif token.type == "inline":
            parts.append(_inline(token))
    return tuple(parts)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).disable(["heading", "lheading", "code", "fence", "image"])


def _refuse_unknown(token: Token) -> None:
    if token.type not in _ALLOWED_BLOCKS:
        raise BadMarkup(f"{token.type.removesuffix('_open')} is not spoken here; use paragraphs, lists, bold, links.")


def _inline(token: Token) -> Html:
    return Html("".join(_span(child) for child in token.children or ()))


def _span(token: Token) -> str:
    if token.type == "text":
        return escape(token.content)
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "link_open":
        return f'<a href="{html.escape(str(token.attrGet("href")))}">'
    if token.type in _TAGS:
        return _TAGS[token.type]
    raise BadMarkup(f"{token.type} is not spoken here; use bold, italic or a link.")


def _next(marker: str) -> str:
    return f"{int(marker[:-2]) + 1}. " if marker[0].isdigit() else marker
