"""Public names load from where they say; sources, gaps and codes are listed wherever the rules name one."""

import re
from pathlib import Path

import pytest

import tis_rules
from tis_rules.catalogue import every_code
from tis_rules.law.gaps import OFFICES, gap, gaps
from tis_rules.law.sources import sources
from tis_rules.law.tables import series, table, table_names

ROOT = Path(tis_rules.__file__).parent
CITED = re.compile(r'Citation\(\s*"([^"]+)"')
CODE = re.compile(
    r'(?:Finding|Condition|Step|_test|test_passed|at_least|_lead|_share|_hours)\(\s*"([a-z]+\.[a-z0-9_]+)"'
)


@pytest.mark.parametrize("name", tis_rules.__all__)
def test_every_public_name_loads(name: str) -> None:
    assert getattr(tis_rules, name).__name__ == name


def test_every_value_cites_a_document_that_is_listed() -> None:
    values = [value for name in table_names() for one in table(name) for value in series(one).values]
    assert {value.cite.source for value in values} <= sources().keys()
    assert all(value.cite.where for value in values)


def test_every_citation_in_the_rules_names_a_document_that_is_listed() -> None:
    cited = {source for path in ROOT.rglob("*.py") for source in CITED.findall(path.read_text("utf-8"))}
    assert len(cited) > 10
    assert cited <= sources().keys()


def test_no_document_is_listed_that_nothing_cites() -> None:
    files = [path for path in ROOT.rglob("*") if path.suffix in (".py", ".toml") and path.name != "sources.toml"]
    text = "".join(path.read_text("utf-8") for path in files)
    assert [id for id in sources() if f'"{id}"' not in text] == []


def test_every_gap_says_what_why_and_whom_to_ask() -> None:
    assert len(gaps()) > 30
    for each in gaps().values():
        assert each.what.endswith(".")
        assert each.why.endswith(".")
        assert each.what_ja
        assert not each.what_ja.endswith("。")
        assert each.ask in OFFICES
        assert each.cite.source in sources()
    assert gap("care-years-open").ask == "mhlw"


def test_every_gap_named_in_the_rules_is_listed() -> None:
    text = "".join(path.read_text("utf-8") for path in ROOT.rglob("*.py"))
    named = set(re.findall(r'(?:GAP: |gap=)"([a-z0-9-]+)"', text))
    assert len(named) > 8
    assert named <= gaps().keys()


def test_every_code_written_in_the_rules_has_a_meaning() -> None:
    written = {code for path in ROOT.rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}
    assert len(written) > 80
    assert written <= every_code().keys()


def test_meanings_are_sentences() -> None:
    assert [code for code, each in every_code().items() if not each.meaning.endswith((".", ")"))] == []


def test_every_transfer_field_is_counted() -> None:
    years = series("esd.transfer_years").values[0].amount
    assert len(years) == series("esd.fields").values[0].amount
