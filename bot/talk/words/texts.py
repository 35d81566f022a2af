"""The bot's own sentences, from Fluent files, behind a wrapper that refuses what Fluent would hide.

At start: no junk, every id and the same variables in English and Japanese; `tis-bot check` looks at the others, which
may still lack some. What a language lacks is said in English, what a register lacks in the language it is of. When
speaking: an unknown id, a missing variable or a formatting error raises. Arguments are escaped; the files' own tags
(`<b>`, `<i>`) are kept.
"""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.talk.reply import Html
from bot.talk.words.register import base
from bot.talk.words.wording import WHOLE, date_words, share_words

Arg = int | str | date | Fraction


class BadTexts(ValueError):
    """The sentence files do not fit together; the message lists every fault."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """One language's sentences: the variables of each message, and the bundle that says them."""

    variables: Mapping[str, frozenset[str]]
    bundle: FluentBundle


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """All sentences by language. `say` gives HTML, `label` plain text for a button.

    A language is read when it is first spoken: each takes some 50 ms and 2 MB. Equal to none but itself, so that what
    was said lately can be remembered.
    """

    sources: Mapping[str, str]
    read: dict[str, Sentences] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.sources)

    def has(self, text_id: str) -> bool:
        return text_id in self.of(WHOLE[0]).variables

    def say(self, lang: str, text_id: str, **args: Arg) -> Html:
        """The sentence as HTML, its arguments escaped. Raises KeyError, ValueError."""
        said = tuple((name, _escaped(worded(lang, arg))) for name, arg in args.items())
        return Html(_formatted(self, lang, text_id, said))

    def label(self, lang: str, text_id: str, **args: Arg) -> str:
        """The sentence as plain text. Raises KeyError, ValueError."""
        return _formatted(self, lang, text_id, tuple((name, worded(lang, arg)) for name, arg in args.items()))

    def words(self, lang: str, text_id: str) -> tuple[str, ...]:
        """A list of words a person may type, written as one message with commas between."""
        return tuple(word.strip().casefold() for word in self.label(lang, text_id).split(","))

    def of(self, lang: str) -> Sentences:
        """A language's sentences. Raises KeyError."""
        if lang not in self.read:
            self.read[lang] = _sentences(lang, self.sources[lang])
        return self.read[lang]

    def faults(self, whole: tuple[str, ...] = WHOLE) -> Iterator[str]:
        """What does not fit together, a sentence each; languages not in `whole` may still lack sentences."""
        return _faults({lang: self.of(lang).variables for lang in self.languages}, whole)

    def telling(self, lang: str, text_id: str) -> Sentences:
        """The language that tells a sentence: the one asked for, its base, or English."""
        found = (self.of(each) for each in (lang, base(lang)))
        return next((own for own in found if text_id in own.variables), self.of(WHOLE[0]))


@lru_cache(maxsize=512)  # eight sentences a reply, of which most are the same whatever was asked
def _formatted(texts: Texts, lang: str, text_id: str, args: tuple[tuple[str, int | str], ...]) -> str:
    bundle = texts.telling(lang, text_id).bundle
    pattern = bundle.get_message(text_id).value
    if pattern is None:
        raise ValueError(f"{text_id} has no text in {lang}.")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise ValueError(f"{text_id} in {lang}: {errors[0]}")
    return str(text)


def load(folder: Traversable | None = None) -> Texts:
    """The sentence files of every language, `<lang>.ftl` and `<lang>.<part>.ftl`.

    Raises BadTexts where English and Japanese do not fit together; the others are looked at by `faults`.
    """
    sources: dict[str, str] = {}
    for entry in _ftl(folder or files("knowledge").joinpath("texts")):
        lang = entry.name.split(".")[0]
        sources[lang] = sources.get(lang, "") + entry.read_text("utf-8")
    known = Texts(sources)
    faults = list(_faults({lang: known.of(lang).variables for lang in WHOLE}, WHOLE))
    if faults:
        raise BadTexts("\n".join(faults))
    return known


def _sentences(lang: str, source: str) -> Sentences:
    resource = FluentParser(with_spans=False).parse(source)
    bundle = FluentBundle([base(lang)], use_isolating=False)
    bundle.add_resource(resource)
    return Sentences(_messages(resource), bundle)


def _ftl(folder: Traversable) -> list[Traversable]:
    return sorted((entry for entry in folder.iterdir() if entry.name.endswith(".ftl")), key=lambda entry: entry.name)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def _messages(resource: ast.Resource) -> dict[str, frozenset[str]]:
    """The variables of each message; junk stands under the id `?<content>`."""
    found: dict[str, frozenset[str]] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            found[f"?{(entry.content or '').strip()[:60]}"] = frozenset()
        elif isinstance(entry, ast.Message):
            names = _Variables()
            names.visit(entry)
            twice = "=" if entry.id.name in found else ""
            found[twice + entry.id.name] = frozenset(names.found)
    return found


def _faults(messages: Mapping[str, Mapping[str, frozenset[str]]], whole: tuple[str, ...]) -> Iterator[str]:
    every = {text_id: variables for found in messages.values() for text_id, variables in found.items()}
    for lang, found in messages.items():
        for text_id, variables in every.items():
            if text_id.startswith("?") and text_id in found:
                yield f"{lang}.ftl: cannot be read near «{text_id[1:]}»."
            elif text_id.startswith("=") and text_id in found:
                yield f"{lang}.ftl: {text_id[1:]} stands twice."
            elif text_id[0] not in "?=" and text_id not in found and lang in whole:
                yield f"{lang}.ftl: {text_id} is missing."
            elif text_id in found and found[text_id] != variables:
                yield f"{lang}.ftl: {text_id} has other variables than another language."


def worded(lang: str, arg: Arg) -> int | str:
    """An argument as the language writes it: dates and shares in words."""
    if isinstance(arg, date):
        return date_words(lang, arg)
    if isinstance(arg, Fraction):
        return share_words(lang, arg)
    return arg


def _escaped(arg: int | str) -> int | str:
    return html.escape(arg, quote=False) if isinstance(arg, str) else arg
