"""The bot's own sentences, from Fluent files, behind a wrapper that refuses what Fluent would hide.

At start: nothing odd in shape, every id and the same variables in English and Japanese; `tis-bot check` looks at the
others, which may still lack some, and has Fluent read all. What a language lacks is said in English, what a register
lacks in the language it is of. When speaking: an unknown id, a missing variable or a formatting error raises. Arguments
are escaped; the files' own tags (`<b>`, `<i>`) are kept.
"""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.talk.reply import Html
from bot.talk.words.register import base
from bot.talk.words.sentences import Sentences
from bot.talk.words.wording import WHOLE, date_words, share_words

Arg = int | str | date | Fraction


class BadTexts(ValueError):
    """The sentence files do not fit together; the message lists every fault."""


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """All sentences by language. `say` gives HTML, `label` plain text for a button.

    A language is looked through when it is first spoken, a sentence read when it is first said. Equal to none but
    itself, so that what was said lately can be remembered.
    """

    sources: Mapping[str, str]
    read: dict[str, Sentences] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.sources)

    def has(self, text_id: str) -> bool:
        return text_id in self.of(WHOLE[0]).entries

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
            self.read[lang] = Sentences.of(lang, self.sources[lang])
        return self.read[lang]

    def faults(self, whole: tuple[str, ...] = WHOLE) -> Iterator[str]:
        """What is not as it must be, a sentence each; languages not in `whole` may still lack sentences."""
        every = {lang: self.of(lang) for lang in self.languages}
        yield from _faults(every, whole)
        for lang, own in every.items():
            yield from (f"{lang}.ftl: {text_id} cannot be read." for text_id in own.unreadable())

    def telling(self, lang: str, text_id: str) -> Sentences:
        """The language that tells a sentence: the one asked for, its base, or English."""
        found = (self.of(each) for each in (lang, base(lang)))
        return next((own for own in found if text_id in own.entries), self.of(WHOLE[0]))


@lru_cache(maxsize=512)  # eight sentences a reply, of which most are the same whatever was asked
def _formatted(texts: Texts, lang: str, text_id: str, args: tuple[tuple[str, int | str], ...]) -> str:
    own = texts.telling(lang, text_id)
    pattern = own.pattern(text_id)
    if pattern is None:
        raise ValueError(f"{text_id} has no text in {lang}.")
    text, errors = own.bundle.format_pattern(pattern, dict(args))
    if errors:
        raise ValueError(f"{text_id} in {lang}: {errors[0]}")
    return str(text)


def load(folder: Traversable | None = None) -> Texts:
    """The sentence files of every language, `<lang>.ftl` and `<lang>.<part>.ftl`.

    Raises BadTexts where English and Japanese do not fit together; the others are looked at by `faults`.
    """
    known = Texts(_OnDisk(_by_language(folder or files("knowledge").joinpath("texts"))))
    faults = list(_faults({lang: known.of(lang) for lang in WHOLE}, WHOLE))
    if faults:
        raise BadTexts("\n".join(faults))
    return known


@dataclass(frozen=True, slots=True)
class _OnDisk(Mapping[str, str]):
    """The files of each language as one text, read when asked for: that nobody speaks one costs nothing."""

    files: Mapping[str, Sequence[Traversable]]

    def __getitem__(self, lang: str) -> str:
        return "".join(entry.read_text("utf-8") for entry in self.files[lang])

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


def _by_language(folder: Traversable) -> Mapping[str, Sequence[Traversable]]:
    found: dict[str, list[Traversable]] = {}
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".ftl"):
            found.setdefault(entry.name.split(".")[0], []).append(entry)
    return found


def _faults(languages: Mapping[str, Sentences], whole: tuple[str, ...]) -> Iterator[str]:
    every = {text_id: own.variables(text_id) for own in languages.values() for text_id in own.entries}
    for lang, own in languages.items():
        yield from (f"{lang}.ftl: {fault}" for fault in own.odd)
        for text_id, variables in every.items():
            if text_id not in own.entries:
                if lang in whole:
                    yield f"{lang}.ftl: {text_id} is missing."
            elif own.variables(text_id) != variables:
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
