"""An assessment on the terminal: the verdict first, then the sum, what it rests on, sources and the day; or as JSON."""

from collections.abc import Iterator
from dataclasses import replace

from tis_rules.esd.transition import Programme
from tis_rules.findings import Assessment
from tis_rules.plain import plain
from tis_rules.plain import to_json as to_json
from tis_rules.sentences import explain
from tis_rules.written import VERDICTS as WORDS

VERDICTS = WORDS["en"]
PROGRAMMES = {
    Programme.TITP: "Technical Intern Training (TITP)",
    Programme.ESD: "Employment for Skill Development (ESD)",
    Programme.BOTH: "TITP and ESD both",
    Programme.NEITHER: "neither TITP nor ESD",
}


def lines(assessment: Assessment, headline: str, lang: str = "en") -> Iterator[str]:
    """What a person reads, line by line; the English `headline` follows the verdict, the limits in Japanese."""
    yield from explain(assessment, lang, headline if lang == "en" else "").splitlines()


def as_json(assessment: Assessment, **more: object) -> str:
    """The assessment with every fact, and what else is given by name."""
    return to_json({**plain(assessment), **more})


def failing_first(assessment: Assessment) -> Assessment:
    """The same with the conditions that fail before those not known, and those before what holds."""
    order = {False: 0, None: 1, True: 2}
    return replace(assessment, findings=tuple(sorted(assessment.findings, key=lambda each: order[each.holds])))
