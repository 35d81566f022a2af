"""What a translation must keep of its original: placeholders, variables, links, figures, bold, a title's length."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from fluent.syntax import FluentParser, ast

from bot.cli.translation.units import Units, message
from bot.talk.words.faults import title_limit

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_FACT = re.compile(r"\{(\w+)")
_LINK = re.compile(r"\]\(([^)]*)\)")
_VARIABLE = re.compile(r"\$\w+")
_TAG = re.compile(r"</?[bi]>")
_FIGURE = re.compile(r"\d+(?:[.,:/-]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")


def faults_of_table(original: Units, after: Units, given: Mapping[str, str], lang: str) -> Iterator[str]:
    """What is wrong in the rows of a table, a sentence each; `after` is the language with them."""
    for where, said in given.items():
        topic = "/".join(where.split("/")[:2])
        if where not in original:
            yield f"{where}: there is no such place."
        elif topic.startswith("faq/") and not after.get(f"{topic}/title"):
            yield f"{where}: translate {topic}/title too; a topic without a title isn't shown."
        else:
            yield from faults(where, original[where], said, lang)


def faults(where: str, original: str, translation: str, lang: str) -> Iterator[str]:
    """What a translation lost or added, a sentence each; none where it says what the original says."""
    if where.startswith("texts/"):
        yield from _of_sentence(where, original, translation)
    elif where.startswith("rules/"):
        yield from _differ(where, "facts", set(_FACT.findall(original)), set(_FACT.findall(translation)))
    else:
        yield from _of_answer(where, original, translation, lang)


def _of_sentence(where: str, original: str, translation: str) -> Iterator[str]:
    text_id = where.rpartition("/")[2]
    body = FluentParser(with_spans=False).parse(message(text_id, translation)).body
    if len(body) != 1 or not isinstance(body[0], ast.Message):
        yield f"{where}: can't be read as Fluent: {translation[:60]}"
        return
    yield from _differ(where, "variables", set(_VARIABLE.findall(original)), set(_VARIABLE.findall(translation)))
    yield from _differ(where, "tags", set(_TAG.findall(original)), set(_TAG.findall(translation)))


def _of_answer(where: str, original: str, translation: str, lang: str) -> Iterator[str]:
    for what, pattern in (("placeholders", _PLACEHOLDER), ("links", _LINK)):
        yield from _differ(where, what, set(pattern.findall(original)), set(pattern.findall(translation)))
    missing = Counter(_figures(original)).keys() - Counter(_figures(translation)).keys()
    if missing:
        yield f"{where}: lacks {', '.join(sorted(missing))}."
    if original.count("**") != translation.count("**"):
        yield f"{where}: what is bold there isn't bold here."
    most = title_limit(lang)
    if where.endswith("/title") and len(translation) > most:
        yield f"{where}: {len(translation)} characters are too long for a button; {most} at most."


def _differ(where: str, what: str, original: set[str], translation: set[str]) -> Iterator[str]:
    if original != translation:
        yield f"{where}: other {what} than the original: {', '.join(sorted(original ^ translation))}."


def _figures(text: str) -> list[str]:
    """The figures a reader sees, 1,000 and 1.000 alike; those of placeholders and links are compared by themselves."""
    return [_THOUSANDS.sub("", said) for said in _FIGURE.findall(_LINK.sub("]", _PLACEHOLDER.sub("", text)))]
