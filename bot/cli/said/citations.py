"""What the rules rest on, told for `tis-bot check`: how closely they are cited, and what has no link."""

from collections import Counter
from collections.abc import Iterator

from bot.cli.rows.mistakes import in_words
from tis_rules.findings import Citation
from tis_rules.law.citations import Precision, precision, why_not_closer
from tis_rules.law.places import place_words
from tis_rules.law.sources import Kind, source, sources
from tis_rules.law.tables import table, table_names
from tis_rules.mistakes import Phrase
from tis_rules.situations import CASES, assessment_of, situations


def citation_lines(lang: str = "en") -> Iterator[str]:
    """Citations by precision, then what is cited less closely with the reason, then the links."""
    return (in_words(phrase, lang) for phrase in _phrases(lang))


def _phrases(lang: str) -> Iterator[Phrase]:
    cited = sorted(_every_citation(), key=lambda cite: (cite.source, cite.where))
    official = [cite for cite in cited if source(cite.source).kind is not Kind.SECONDARY]
    counts = Counter(map(precision, official))
    told = {each.name.lower(): counts[each] for each in Precision} | {"others": len(cited) - len(official)}
    yield Phrase(_COUNTED, told)
    for cite in official:
        if why := why_not_closer(cite, lang):
            yield Phrase("  {source}, {where}: {why}", {"source": cite.source, "where": _place(cite, lang), "why": why})
    linked = [each for each in sources().values() if each.url]
    yield Phrase("Documents with a link: {linked} of {all}.", {"linked": len(linked), "all": len(sources())})
    none = (each for each in sources().values() if not each.url)
    for each in none:
        why = each.no_link_ja if lang == "ja" else each.no_link
        yield Phrase("  {source} has none: {why}", {"source": each.id, "why": why})


_COUNTED = (
    "Citations of law and official documents: {paragraph} article and paragraph, {article} article, "
    "{document} document only; {others} of secondary pages."
)


def _place(cite: Citation, lang: str) -> str:
    """Where it stands; an article by its Japanese name where that is asked for."""
    return place_words("ja", cite.where) or cite.where if lang == "ja" else cite.where


def _every_citation() -> frozenset[Citation]:
    """Those of the tables' values, and those that come out of the situations beside the rules."""
    values = (value for name in table_names() for series in table(name).values() for value in series.values)
    judged = [assessment_of(case.answer()) for path in CASES.glob("*.toml") for case in situations(path.stem)]
    found = {value.cite for value in values}
    found |= {finding.cite for each in judged for finding in each.findings}
    return frozenset(found | {limit.cite for each in judged for limit in each.limits})
