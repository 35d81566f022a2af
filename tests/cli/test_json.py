"""What every command prints with --json keeps the published schema, and the schema refuses what is spoilt."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import tis_rules
from bot.__main__ import main

SCHEMA = json.loads(Path(tis_rules.__file__).with_name("answers.schema.json").read_text("utf-8"))
VALID = Draft202012Validator(SCHEMA)
MEMBERS = str(Path(__file__).with_name("transcripts") / "members.csv")
COMMANDS = (
    "quota 45",
    "quota 319 --held 3,2,0",
    "quota 45 --care --type enterprise",
    "quota 45 --held 3,2,0 --taken-over 1,0,0 --across",
    "quota 45 --across --on 2027-07-01",
    "quota 45 --fishery --across",
    "hours 1000 500 420",
    "hours 900 600 420 --safety 90,60,42",
    "hours 1000 300 620",
    "plan 45 --from 2027-01",
    "plan 45 --from 2027-03 --across",
    f"members {MEMBERS}",
    "eligible company --instructor-years 5",
    "eligible stay --no1-start 2027-05-01",
    "excellence --written-passes 2",
    "esd quota --staff 45",
    "esd area --prefecture gunma",
    "timeline 2027-05-15",
)
SPOILT: tuple[dict[str, Any], ...] = (
    {"verdict": "maybe"},
    {"as_of": "22 November"},
    {"in_force": {"first": None, "last": None}},
    {"limits": [{"what": "no1"}]},
    {"findings": [{"code": "quota.staff", "holds": "yes"}]},
    {"more": 1},
)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("line", COMMANDS)
def test_json_keeps_the_schema(capsys: pytest.CaptureFixture[str], line: str) -> None:
    assert _faults(_told(capsys, line)) == []


@pytest.mark.parametrize("line", ["quota 45", "quota 45 --held 1,0,0", "quota 45 --across"])
@pytest.mark.parametrize("spoilt", SPOILT, ids=[next(iter(each)) for each in SPOILT])
def test_the_schema_refuses(capsys: pytest.CaptureFixture[str], line: str, spoilt: dict[str, Any]) -> None:
    assert _faults({**_told(capsys, line), **spoilt})


def test_each_part_of_an_assessment_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    whole = _told(capsys, "quota 45")
    assert [name for name in whole if not _faults({other: whole[other] for other in whole if other != name})] == []


def _told(capsys: pytest.CaptureFixture[str], line: str) -> dict[str, Any]:
    main([*line.split(), *(() if "--on" in line else ("--on", "2026-11-26")), "--json"])
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def _faults(told: object) -> list[str]:
    return [error.message for error in VALID.iter_errors(told)]
