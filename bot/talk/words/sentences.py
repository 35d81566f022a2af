"""One language's sentences as they stand in its Fluent files, each parsed when it is first said.

Parsing a language whole takes 100 ms and 2 MB, and a person is told a dozen of its sentences. What there is, and with
which variables, is read from the files' shape alone; whether Fluent can read each, `tis-bot check` says.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.talk.words.register import base

_ENTRY = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?:[ }].*)?)*", re.MULTILINE)
_BESIDE = re.compile(r"^[^#\n].*$", re.MULTILINE)  # what is no comment
_VARIABLE = re.compile(r"\$([a-z][\w-]*)")


@dataclass(frozen=True, slots=True, eq=False)
class Sentences:
    """Each message as it is written, by id, and the bundle that says those that were said before.

    `odd` are the faults of the files' shape: what is no message, and what stands twice.
    """

    entries: Mapping[str, str]
    bundle: FluentBundle
    odd: tuple[str, ...] = ()
    parsed: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, lang: str, source: str) -> Self:
        entries = {found[1]: found[0] for found in _ENTRY.finditer(source)}
        return cls(entries, FluentBundle([base(lang)], use_isolating=False), tuple(_odd(source)))

    def variables(self, text_id: str) -> frozenset[str]:
        return frozenset(_VARIABLE.findall(self.entries[text_id]))

    def pattern(self, text_id: str) -> Pattern | None:
        """What the bundle formats. Raises KeyError where Fluent can't read the message."""
        self._learn(text_id)
        return self.bundle.get_message(text_id).value

    def unreadable(self) -> Iterator[str]:
        """The messages Fluent can't read."""
        for text_id, entry in self.entries.items():
            if any(isinstance(part, ast.Junk) for part in _parsed(entry).body):
                yield text_id

    def _learn(self, text_id: str) -> None:
        """Give the bundle the message and those it refers to."""
        if text_id in self.parsed:
            return
        resource = _parsed(self.entries[text_id])
        self.bundle.add_resource(resource)
        for other in _referred(resource):
            self._learn(other)
        self.parsed.add(text_id)


def _parsed(entry: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse(entry)


class _References(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.found.append(node.id.name)


def _referred(resource: ast.Resource) -> list[str]:
    references = _References()
    references.visit(resource)
    return references.found


def _odd(source: str) -> Iterator[str]:
    said = Counter(found[1] for found in _ENTRY.finditer(source))
    yield from (f"{text_id} stands twice." for text_id, times in said.items() if times > 1)
    yield from (f"cannot be read near «{line[:60]}»." for line in _BESIDE.findall(_ENTRY.sub("", source)))
