"""A translator's table back into the knowledge: each file of the language written anew, in the order of the English."""

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.cli.translation.units import Units, message

_HEAD = "# Written by `tis-bot words`; the English beside it is the original.\n\n"


def write(knowledge: Path, lang: str, original: Units, said: Mapping[str, str]) -> None:
    """Every piece of a language: sentences, answers, what is outside, the rules. What isn't said is left out."""
    for path in sorted(knowledge.joinpath("texts").glob("en*.ftl")):
        _sentences(path, lang, said)
    for topic in dict.fromkeys(where.split("/")[1] for where in original if where.startswith("faq/")):
        if text := "\n\n".join(_answer(topic, original, said)):
            knowledge.joinpath("faq", topic, f"{lang}.md").write_text(text + "\n", "utf-8")
    for where in original:
        if where.startswith("outside/") and said.get(where):
            knowledge.joinpath(where, f"{lang}.md").write_text(said[where].strip() + "\n", "utf-8")
    if rules := "\n".join(_rules(original, said)):
        knowledge.joinpath("rules").mkdir(exist_ok=True)
        knowledge.joinpath("rules", f"{lang}.toml").write_text(_HEAD + rules + "\n", "utf-8")


def _sentences(english: Path, lang: str, said: Mapping[str, str]) -> None:
    part = english.name.removeprefix("en").removesuffix(".ftl").strip(".") or "main"
    found = FluentParser(with_spans=False).parse(english.read_text("utf-8")).body
    ids = [entry.id.name for entry in found if isinstance(entry, ast.Message)]
    told = [message(each, said[where]) for each in ids if said.get(where := f"texts/{part}/{each}")]
    if told:
        english.with_name(lang + english.name.removeprefix("en")).write_text(_HEAD + "".join(told), "utf-8")


def _answer(topic: str, original: Units, said: Mapping[str, str]) -> Iterator[str]:
    """The parts of an answer's file; without a title there is none."""
    if not said.get(f"faq/{topic}/title"):
        return
    yield f"# {said[f'faq/{topic}/title']}"
    yield from filter(None, [said.get(f"faq/{topic}/main", "").strip()])
    for where in original:
        at, _, what = where.rpartition("/")
        if what == "title" and at.startswith(f"faq/{topic}/") and said.get(where):
            yield f"## {at.rpartition('/')[2]}: {said[where]}"
            yield from filter(None, [said.get(f"{at}/answer", "").strip()])


def _rules(original: Units, said: Mapping[str, str]) -> Iterator[str]:
    """The lines of a table of the rules' sentences; a text in JSON's writing is one in TOML's."""
    told = [where for where in original if where.startswith("rules/") and said.get(where)]
    for code, places in groupby(told, key=lambda where: where.split("/")[1]):
        yield f'["{code}"]'
        yield from (f"{where.rpartition('/')[2]} = {json.dumps(said[where], ensure_ascii=False)}" for where in places)
