"""Run one command as the terminal would, without a new process."""

import sys
from argparse import ArgumentParser
from types import ModuleType

import pytest


def run(command: ModuleType, *args: str) -> int:
    """The exit code of a command with these arguments; argparse's own refusals included."""
    parser = ArgumentParser()
    command.add(parser.add_subparsers())
    try:
        parsed = parser.parse_args([command.__name__.rsplit(".", 1)[1], *args])
    except SystemExit as refused:
        return int(refused.code or 0)
    code: int = parsed.run(parsed)
    return code


def output(capsys: pytest.CaptureFixture[str], command: ModuleType, *args: str) -> str:
    """What a command prints when it understood the question, whatever the answer was."""
    assert run(command, *args) != 2, sys.stderr
    return capsys.readouterr().out
