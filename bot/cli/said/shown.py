"""An assessment on the terminal: the verdict first, then the sum, what it rests on, sources and the day; or as JSON."""

from collections.abc import Iterator
from dataclasses import replace

from tis_rules.esd.transition import Programme
from tis_rules.findings import Assessment
from tis_rules.plain import plain
from tis_rules.plain import to_json as to_json
from tis_rules.sentences import explain

PROGRAMMES = {
    "en": {
        Programme.TITP: "Technical Intern Training (TITP)",
        Programme.ESD: "Employment for Skill Development (ESD)",
        Programme.BOTH: "TITP and ESD both",
        Programme.NEITHER: "neither TITP nor ESD",
    },
    "ja": {
        Programme.TITP: "技能実習",
        Programme.ESD: "育成就労",
        Programme.BOTH: "技能実習と育成就労の両方",
        Programme.NEITHER: "技能実習も育成就労も不可",
    },
}
IF_LISTED = {
    "en": {Programme.BOTH: "TITP, and ESD if the job lies in one of its fields"},
    "ja": {Programme.BOTH: "技能実習。仕事が育成就労の分野にあれば育成就労も"},
}
"""What is open where it isn't known whether the job lies in a field of ESD."""
CONDITIONS = {
    "en": "of {} conditions {} fail and {} are open.",
    "ja": "条件{}件のうち、満たさないもの{}件、未確認{}件",
}


def lines(assessment: Assessment, headline: str, lang: str = "en") -> Iterator[str]:
    """What a person reads, line by line; the `headline`, in that language, follows the verdict."""
    yield from explain(assessment, lang, headline).splitlines()


def counted(assessment: Assessment, lang: str) -> str:
    """How many conditions there are, fail and are open."""
    return CONDITIONS[lang].format(len(assessment.findings), len(assessment.failing), len(assessment.open))


def as_json(assessment: Assessment, **more: object) -> str:
    """The assessment with every fact, and what else is given by name."""
    return to_json({**plain(assessment), **more})


def failing_first(assessment: Assessment) -> Assessment:
    """The same with the conditions that fail before those not known, and those before what holds."""
    order = {False: 0, None: 1, True: 2}
    return replace(assessment, findings=tuple(sorted(assessment.findings, key=lambda each: order[each.holds])))
