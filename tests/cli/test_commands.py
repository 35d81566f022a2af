"""The commands callers may rely on: one that goes breaks them, a new one is added here."""

from importlib import import_module

import pytest

from bot.__main__ import COMMANDS, main

NAMES = """
ask backup check doctor draw eligible esd eval excellence hours members plan quota restore run stats timeline try
unanswered words
"""


def test_every_command_callers_rely_on_is_there_and_no_other() -> None:
    assert sorted(COMMANDS) == NAMES.split()


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("eligible", "esd")])
def test_every_command_answers_in_a_language(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([name, "--help"])
    assert "--lang" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["eligible", "esd"])
def test_every_subject_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for subject in import_module(f"bot.cli.{name}").SUBJECTS:
        with pytest.raises(SystemExit):
            main([name, subject, "--help"])
        assert "--lang {en,ja}" in capsys.readouterr().out
