"""A legal desk's morning on the command line comes out as it is written down."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main

FOLDER = Path(__file__).with_name("transcripts")
PROMPT = "$ tis-bot "


def _answers(text: str) -> Iterator[tuple[str, str]]:
    """Each command with what it prints, its exit code last."""
    for part in text.split(f"\n{PROMPT}")[1:]:
        command, _, told = part.partition("\n")
        yield command, told[: told.rindex("\n= ") + 4]


@pytest.mark.parametrize(("command", "told"), list(_answers((FOLDER / "legal_desk.txt").read_text("utf-8"))))
def test_a_morning(
    command: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    code = main(shlex.split(command))
    assert f"{capsys.readouterr().out}= {code}" == told
