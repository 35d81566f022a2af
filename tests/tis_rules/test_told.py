"""The numbers and days told with each condition and in each step, as cases/told.csv lists them.

Every code with facts, each way it comes out and each set of facts it brings along, in one situation.
"""

import csv
from collections.abc import Mapping
from pathlib import Path

from tis_rules.findings import Fact
from tis_rules.situations import CASES, Situation, assessment_of, situations

EVERY = {each.name: each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)}
with (Path(__file__).with_name("cases") / "told.csv").open(encoding="utf-8", newline="") as file:
    LISTED = list(csv.DictReader(file))


def test_tells_what_is_listed() -> None:
    untold = [row for row in LISTED if (row["code"], row["holds"], row["told"]) not in told(EVERY[row["situation"]])]
    assert untold == []


def test_every_code_with_every_set_of_facts_is_listed() -> None:
    listed = {(row["code"], row["holds"], _names(row["told"])) for row in LISTED}
    every = ((name, *row) for name, each in EVERY.items() for row in told(each))
    assert [row for row in every if (row[1], row[2], _names(row[3])) not in listed] == []


def told(situation: Situation) -> list[tuple[str, str, str]]:
    """Code, how it comes out (nothing for a step), and its facts, of the findings and steps that have some."""
    assessment = assessment_of(situation.answer())
    rows = [(each.code, str(each.holds), _written(each.facts)) for each in assessment.findings]
    rows += [(each.code, "", _written(each.facts)) for each in assessment.steps]
    return [row for row in rows if row[2]]


def _written(facts: Mapping[str, Fact]) -> str:
    return "; ".join(f"{name} {fact}" for name, fact in sorted(facts.items()))


def _names(written: str) -> str:
    """The facts' names; of `what` and `gap`, which say what it is about, the word too."""
    facts = [each.split(" ", 1) for each in written.split("; ")]
    return " ".join(" ".join(each) if each[0] in ("what", "gap") else each[0] for each in facts)
