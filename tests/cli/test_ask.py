"""`tis-bot ask`: one line, and CSV in and out."""

import csv
import io
import json
from pathlib import Path

import pytest

from bot.__main__ import main


def test_one_line_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "When was the programme established?"]) == 0
    assert "1993" in capsys.readouterr().out


def test_json_says_how_it_was_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "45人", "--lang", "ja", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["kind"] == "quota"
    assert "1年目は5人まで" in answer["text"]


def test_csv_in_and_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = tmp_path / "asked.csv"
    lines = (
        ("a", "en", "we are 45 people"),
        ("b", "ja", "溶接"),
        ("c", "en", "1000/500/420 hours"),
        ("d", "en", "my boss took my passport"),
        ("e", "en", "/imagine a dragon"),
        ("f", "en", "/start"),
    )
    asked.write_text("id,lang,text\n" + "\n".join(map(",".join, lines)) + "\ng,en\n", "utf-8")
    assert main(["ask", "--csv", str(asked)]) == 1  # a row of it is bad
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert list(rows[0]) == ["id", "kind", "topic", "choices", "score", "text", "error"]
    kinds = [row["kind"] for row in rows]
    assert kinds == ["quota", "occupation", "hours", "help", "none", "help", ""]
    assert rows[3]["topic"]
    assert rows[-1]["error"].startswith("line 8: ")


@pytest.mark.parametrize("argv", [["ask"], ["ask", "--csv", "no-such-file.csv"]])
def test_a_mistake_is_one_sentence(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.strip().endswith(".") or said.strip().endswith('"')
