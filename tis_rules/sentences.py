"""An assessment in words, English or Japanese: verdict, steps of the sum, findings, documents, days.

The sentences stand beside the rules in words/<lang>.toml, one entry a code. A program with ways of its own to write
numbers and dates gives `shown`.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from tis_rules.catalogue import every_code
from tis_rules.findings import Assessment, Fact, Finding, Step, Verdict
from tis_rules.judge import GAP
from tis_rules.law.citations import WITHOUT
from tis_rules.law.gaps import OFFICES, gap
from tis_rules.law.places import place_words
from tis_rules.law.sources import source
from tis_rules.mistakes import BadCase
from tis_rules.written import NAMES, OFFICES_JA, SIGNS, SURENESS, VERDICTS, date_words, fact_words

LANGUAGES = ("en", "ja")
_IF_KNOWN = re.compile(r"\[([^\[\]]*)\]")
"""A part of a sentence told only where every fact in it is known."""
_PLACE = re.compile(r"\{(\w+)(?:\?([^|}]*)\|([^}]*))?\}")
_HOLDS = {True: "yes", False: "no", None: "open"}
_ELSE = "else"

Sentences = Mapping[str, Mapping[str, str]]
"""What each code says, by how it comes out."""
Shown = Callable[[str, Fact], str]
"""How a fact is written, by its name and value."""


def explain(assessment: Assessment, lang: str = "en", headline: str = "") -> str:
    """The assessment in words, a line each; `headline` follows the verdict, the limits where it is left out.

    Raises BadCase for a language it does not speak.
    """
    if lang not in LANGUAGES:
        says = "explain speaks {languages}; the language was {lang!r}."
        raise BadCase(says, languages=", ".join(LANGUAGES), lang=lang)
    return "\n".join(_lines(assessment, lang, headline))


def sentence(said: Finding | Step, lang: str, shown: Shown | None = None, told: Sentences | None = None) -> str:
    """What a finding or a step says; parts in [brackets] only where their facts are known. Raises KeyError.

    `told` are the sentences of a language the library does not speak, as words/en.toml has them.
    """
    return _filled(_way(said, told or _words(lang)), said, shown or _in(lang))


def _way(said: Finding | Step, told: Sentences) -> str:
    """The sentence by how it comes out; where the law leaves it open, by what is open if that has words of its own."""
    ways = told[said.code]
    if isinstance(said, Step):
        return ways[_ELSE]
    wanted = [_HOLDS[said.holds], _ELSE] if said.holds is not None else [str(said.facts.get(GAP)), "open", _ELSE]
    return next(ways[way] for way in wanted if way in ways)


def _lines(assessment: Assessment, lang: str, headline: str) -> Iterator[str]:
    colon = "：" if lang == "ja" else ": "
    told = headline or _limits(assessment, lang)
    yield VERDICTS[lang][assessment.verdict] + (f"{colon}{told}" if told else "")
    yield from (f"  {sentence(step, lang)}{_numbers(step, lang)}" for step in assessment.steps)
    for each in assessment.findings:
        sure = SURENESS[lang].get(each.certainty, "")
        yield f"  [{SIGNS[lang][each.holds]}] {sentence(each, lang)}{_besides(each, lang)}{sure}"
    yield from _offices(assessment, lang)
    yield from _documents(assessment, lang)
    yield _days(assessment, lang)


def _besides(said: Finding, lang: str) -> str:
    """The facts a sentence does not tell, in English: their names are."""
    if lang != "en":
        return ""
    told = _told(said, lang) | {GAP}
    if "safe" in said.facts:
        told.add("most")
    if not said.facts.get("outside"):
        told.add("outside")
    return _named(said, told)


def _numbers(step: Step, lang: str) -> str:
    """The facts of a step whose sentence tells none of them, in English: a sum is nothing without its numbers."""
    return "" if lang != "en" or _told(step, lang) else _named(step, set())


def _told(said: Finding | Step, lang: str) -> set[str]:
    """The names of the facts the sentence tells."""
    return {match[1] for match in _PLACE.finditer(_way(said, _words(lang)))}


def _named(said: Finding | Step, told: set[str]) -> str:
    """The other facts with their names, in brackets."""
    more = [
        (name.replace("_", " "), fact_words("en", name, fact)) for name, fact in said.facts.items() if name not in told
    ]
    return f" ({', '.join(map(' '.join, more))})" if more else ""


def _limits(assessment: Assessment, lang: str) -> str:
    told = (f"{NAMES[lang][limit.what]} {limit.advised}" for limit in assessment.limits)
    return ("、" if lang == "ja" else ", ").join(told)


def _offices(assessment: Assessment, lang: str) -> Iterator[str]:
    """What the law leaves open here, and who knows."""
    for id in dict.fromkeys(str(each.facts[GAP]) for each in assessment.findings if GAP in each.facts):
        if lang == "ja":
            yield f"確認先：{OFFICES_JA[gap(id).ask]}（{gap(id).what_ja}）"
        else:
            yield f"Ask {OFFICES[gap(id).ask]}: {gap(id).what}"


def _documents(assessment: Assessment, lang: str) -> Iterator[str]:
    places: dict[str, dict[str, None]] = {}
    cited = [finding.cite for finding in assessment.findings] + [limit.cite for limit in assessment.limits]
    for cite in cited:
        places.setdefault(cite.source, {})[cite.where.removeprefix(WITHOUT)] = None
    if lang == "ja" and places:
        yield "出典：" + "、".join(_document_ja(id, where) for id, where in places.items())
    elif places:
        yield "Source: " + "; ".join(", ".join([source(id).title_en, *where]) for id, where in places.items()) + "."


def _document_ja(id: str, places: Iterable[str]) -> str:
    """A document with its articles; a place that is no article has no Japanese name."""
    title, articles = source(id).title_ja, [place_words("ja", where) for where in places]
    told = "・".join(each for each in articles if each)
    return title + (told.replace("附則", "") if "附則" in title else told)


def _days(assessment: Assessment, lang: str) -> str:
    first, last = assessment.in_force.first, assessment.in_force.last
    if lang == "ja":
        day, since, until = (date_words(lang, each) if each else "" for each in (assessment.as_of, first, last))
        return f"{day}現在（{since}から{f'{until}まで' if until else ''}の決まり）"
    what = "in force" if assessment.verdict is Verdict.NOT_IN_FORCE else "this holds"
    return f"As of {assessment.as_of}; {what} from {first}" + (f" to {last}" if last else "") + "."


def _filled(words: str, said: Finding | Step, shown: Shown) -> str:
    facts = {**dict.fromkeys(every_code()[said.code].facts), **said.facts}

    def put(match: re.Match[str]) -> str:
        name, one, others = match.groups()
        fact = facts[name]
        number = "" if fact is None else shown(name, fact)
        return number if one is None else (one if fact == 1 else others).replace("#", number)

    def keep(match: re.Match[str]) -> str:
        told = (facts[place[1]] for place in _PLACE.finditer(match[1]))
        return "" if None in told else match[1]

    return _PLACE.sub(put, _IF_KNOWN.sub(keep, words))


def _in(lang: str) -> Shown:
    return lambda name, fact: fact_words(lang, name, fact)


@cache
def _words(lang: str) -> Sentences:
    return tomllib.loads(Path(__file__).with_name("words").joinpath(f"{lang}.toml").read_text("utf-8"))
