"""What the rules rest on, told for `tis-bot check`: how closely they are cited, and what has no link."""

from collections import Counter
from collections.abc import Iterator

from tis_rules.findings import Citation
from tis_rules.law.citations import Precision, precision, why_not_closer
from tis_rules.law.sources import Kind, source, sources
from tis_rules.law.tables import table, table_names
from tis_rules.situations import CASES, assessment_of, situations


def citation_lines() -> Iterator[str]:
    """Citations by precision, then what is cited less closely with the reason, then the links."""
    cited = sorted(_every_citation(), key=lambda cite: (cite.source, cite.where))
    official = [cite for cite in cited if source(cite.source).kind is not Kind.SECONDARY]
    counts = Counter(map(precision, official))
    told = ", ".join(f"{counts[each]} {each}" for each in Precision)
    yield f"Citations of law and official documents: {told}; {len(cited) - len(official)} of secondary pages."
    for cite in official:
        if why := why_not_closer(cite):
            yield f"  {cite.source}, {cite.where}: {why}"
    linked = [each for each in sources().values() if each.url]
    yield f"Documents with a link: {len(linked)} of {len(sources())}."
    yield from (f"  {each.id} has none: {each.no_link}" for each in sources().values() if not each.url)


def _every_citation() -> frozenset[Citation]:
    """Those of the tables' values, and those that come out of the situations beside the rules."""
    values = (value for name in table_names() for series in table(name).values() for value in series.values)
    judged = [assessment_of(case.answer()) for path in CASES.glob("*.toml") for case in situations(path.stem)]
    found = {value.cite for value in values}
    found |= {finding.cite for each in judged for finding in each.findings}
    return frozenset(found | {limit.cite for each in judged for limit in each.limits})
