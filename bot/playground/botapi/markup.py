"""Telegram's HTML read as Telegram reads it: text, entities in UTF-16 units, and the byte where it goes wrong."""

import re
from dataclasses import dataclass, field
from html import unescape

from bot.playground.botapi.entities import LINK, Formatted, trimmed, units
from bot.playground.botapi.refusal import Json, Refused, stricter, unparsable

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_PLAIN = re.compile(r"[^<&]+")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(
    r"""\s*(?:(?P<name>[^\s=>]+)(?P<given>\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[\w.-]*)))?)?"""
)


@dataclass(slots=True)
class _Open:
    tag: str
    entity: Json


@dataclass(slots=True)
class _Reader:
    """Walks once through the source; `at` counts characters of it."""

    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    written: int = 0  # UTF-16 units
    open: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)  # in the order of their start tags

    def offset(self, at: int) -> int:
        """The byte where a character of the source begins."""
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def write(self, piece: str) -> None:
        self.text.append(piece)
        self.written += units(piece)

    def step(self) -> None:
        if plain := _PLAIN.match(self.source, self.at):
            self.write(plain[0])
            self.at = plain.end()
        elif self.source[self.at] == "&":
            self._reference()
        elif self.source.startswith("</", self.at):
            self._end_tag()
        else:
            self._start_tag()

    def _reference(self) -> None:
        found = _REFERENCE.match(self.source, self.at)
        if not found:
            raise stricter(f'"&" must be written as "&amp;" at byte offset {self.offset(self.at)}')
        self.write(unescape(found[0]))
        self.at = found.end()

    def _start_tag(self) -> None:
        begin = self.at
        name = _NAME.match(self.source, begin + 1)
        tag = name[0].lower() if name else ""
        self.at = begin + 1 + len(tag)
        if self.at >= len(self.source):
            raise unparsable(f"Unclosed start tag at byte offset {self.offset(begin)}")
        if tag not in KINDS:
            raise unparsable(f'Unsupported start tag "{tag}" at byte offset {self.offset(begin)}')
        attributes = self._attributes(tag, begin)
        entity: Json = {"type": KINDS[tag], "offset": self.written} | self._details(tag, attributes, begin)
        self._fits(entity["type"], begin)
        self.open.append(_Open(tag, entity))
        self.entities.append(entity)

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            found = _ATTRIBUTE.match(self.source, self.at)
            self.at = found.end() if found else self.at
            if self.at >= len(self.source):
                raise unparsable(f'Unclosed start tag "{tag}" at byte offset {self.offset(begin)}')
            if found and found["name"]:
                attributes[found["name"].lower()] = _value(found)
                self._after_attribute(found)
            elif self.source[self.at] == ">":
                self.at += 1
                return attributes
            else:
                raise unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {self.offset(begin)}')

    def _after_attribute(self, found: re.Match[str]) -> None:
        if found["given"] and not (self.source[self.at].isspace() or self.source[self.at] == ">"):
            start = max(found.start(group) for group in ("double", "single", "bare"))
            raise unparsable(f"Unexpected end of name token at byte offset {self.offset(start)}")

    def _details(self, tag: str, attributes: dict[str, str], begin: int) -> Json:
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {self.offset(begin)}')
        if tag == "a":
            return {"url": _link(attributes.get("href", ""))}
        if tag == "tg-emoji":
            return {"custom_emoji_id": _emoji(attributes.get("emoji-id", ""))}
        if tag == "blockquote" and "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        language = attributes.get("class", "")
        if tag == "code" and language.startswith("language-"):
            return {"language": language.removeprefix("language-")}
        return {}

    def _fits(self, kind: str, begin: int) -> None:
        """Telegram silently drops such nesting."""
        around = [each.entity["type"] for each in self.open]
        if "code" in around or ("pre" in around and kind != "code"):
            raise stricter(f"nothing may stand inside code or pre at byte offset {self.offset(begin)}")
        if "blockquote" in kind and any("blockquote" in each for each in around):
            raise stricter(f"quotations can't be nested at byte offset {self.offset(begin)}")

    def _end_tag(self) -> None:
        begin, close = self.at, self.source.find(">", self.at)
        if close < 0:
            raise unparsable(f"Unclosed end tag at byte offset {self.offset(begin)}")
        tag = self.source[begin + 2 : close].strip().lower()
        if not self.open:
            raise unparsable(f"Unexpected end tag at byte offset {self.offset(begin)}")
        expected = self.open.pop()
        if tag != expected.tag:
            where = f'{self.offset(begin)}, expected "</{expected.tag}>", found "</{tag}>"'
            raise unparsable(f"Unmatched end tag at byte offset {where}")
        expected.entity["length"] = self.written - expected.entity["offset"]
        self.at = close + 1


def _value(found: re.Match[str]) -> str:
    quoted = found["double"] if found["double"] is not None else found["single"]
    if quoted is None:
        return (found["bare"] or "").lower()
    return _REFERENCE.sub(lambda reference: unescape(reference[0]), quoted)


def _link(href: str) -> str:
    if not LINK.fullmatch(href):
        raise stricter(f"the link {href!r} is not an address Telegram opens")
    return href


def _emoji(identifier: str) -> str:
    if not (identifier.isascii() and identifier.isdigit() and 0 < int(identifier) < 2**63):
        raise unparsable("Invalid custom emoji identifier specified")
    return identifier


def parse(source: str) -> Formatted:
    """Telegram's HTML as text and entities, trimmed at both ends; raises Refused with Telegram's reason."""
    reader = _Reader(source)
    while reader.at < len(source):
        reader.step()
    if reader.open:
        raise _left_open(reader.open[-1].tag)
    return trimmed("".join(reader.text), _one_pre(reader.entities))


def _left_open(tag: str) -> Refused:
    return unparsable(f'Can\'t find end tag corresponding to start tag "{tag}"')


def _one_pre(entities: list[Json]) -> list[Json]:
    """`<pre><code class="language-x">` is one entity; a language on code alone is dropped, as on Telegram."""
    kept: list[Json] = []
    for entity in entities:
        outer = kept[-1] if kept else {}
        language = entity.pop("language", "") if entity["type"] == "code" else ""
        same = (outer.get("offset"), outer.get("length")) == (entity["offset"], entity["length"])
        if entity["type"] == "code" and outer.get("type") == "pre" and same:
            outer.update({"language": language} if language else {})
        else:
            kept.append(entity)
    return kept
