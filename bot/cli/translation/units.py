"""Every piece of words the bot speaks, by where it stands, in one language: what a translator gets line by line.

`texts/<file>/<id>` is a sentence in Fluent's writing; `faq/<topic>/title`, `faq/<topic>/main`,
`faq/<topic>/<question>/title` and `…/answer` are an answer's; `outside/<class>` is said to what the bot isn't for;
`rules/<code>/<way>` is what a rule says as it comes out.
"""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.talk.words.tongues import words
from bot.talk.words.wording import WHOLE

Units = Mapping[str, str]
"""Where it stands → the words, in the order of the files."""


def units(knowledge: Path, lang: str) -> Units:
    """Everything that is written in a language. Raises ValueError where an answer has no title."""
    return dict(
        [*_texts(knowledge, lang), *_answers(knowledge, lang), *_outside(knowledge, lang), *_rules(knowledge, lang)]
    )


def message(text_id: str, said: str) -> str:
    """A sentence as it stands in a Fluent file; lines after the first are indented."""
    first, *rest = said.strip().split("\n")
    lines = ["    " + line if line and not line.startswith(" ") else line for line in rest]
    return "\n".join([f"{text_id} = {first}" if first else f"{text_id} =", *lines]) + "\n"


def _texts(knowledge: Path, lang: str) -> Iterator[tuple[str, str]]:
    for path in sorted(knowledge.joinpath("texts").glob(f"{lang}*.ftl")):
        part = path.name.removeprefix(lang).removesuffix(".ftl").strip(".") or "main"
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                whole = FluentSerializer().serialize_entry(entry)
                yield f"texts/{part}/{entry.id.name}", whole.partition("=")[2].strip()


def _answers(knowledge: Path, lang: str) -> Iterator[tuple[str, str]]:
    for path in sorted(knowledge.joinpath("faq").glob(f"*/{lang}.md")):
        found, topic = words(path.read_text("utf-8")), path.parent.name
        yield f"faq/{topic}/title", found.title
        yield f"faq/{topic}/main", found.short
        for question, (title, answer) in found.questions.items():
            yield f"faq/{topic}/{question}/title", title
            yield f"faq/{topic}/{question}/answer", answer


def _outside(knowledge: Path, lang: str) -> Iterator[tuple[str, str]]:
    for path in sorted(knowledge.joinpath("outside").glob(f"*/{lang}.md")):
        yield f"outside/{path.parent.name}", path.read_text("utf-8").strip()


def _rules(knowledge: Path, lang: str) -> Iterator[tuple[str, str]]:
    """English and Japanese stand with the rules themselves."""
    own = files("tis_rules").joinpath("words") if lang in WHOLE else knowledge.joinpath("rules")
    file = own.joinpath(f"{lang}.toml")
    told = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    return ((f"rules/{code}/{way}", said) for code, ways in told.items() for way, said in ways.items())
