"""`tis-bot eval`: what a set carries is printed by language, and a mistake is one sentence."""

from itertools import pairwise
from pathlib import Path

import pytest

from bot.__main__ import main


def test_a_set_of_answers_is_read_to_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answers.csv"
    rows = (
        "in which year was the trainee programme established,en,history/started-when,1993,1983",
        "in which year was the trainee programme established,en,wages/minimum-wage,1993,April",
    )
    file.write_text("\n".join(("question,lang,expect,must,must_not", *rows)) + "\n", "utf-8")
    assert main(["eval", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    shares = {head.split()[0]: row.split() for head, row in pairwise(lines) if "(per cent)" in head}
    assert shares["topic"] == ["en", "2", "50.0", "0.0", "0.0", "50.0"]
    assert shares["question"] == ["en", "2", "50.0", "0.0", "0.0", "50.0"]
    assert shares["answer"] == ["en", "2", "50.0", "0.0", "50.0", "0.0"]
    assert any("wages/minimum-wage -> history/started-when" in line for line in lines)


def test_a_set_without_its_columns_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("id,lang\n1,en\n", "utf-8")
    assert main(["eval", str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
