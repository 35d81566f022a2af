"""The commands callers may rely on: one that goes breaks them, a new one is added here."""

from bot.__main__ import COMMANDS

NAMES = """
ask backup check doctor draw eligible esd eval excellence hours members plan quota restore run stats timeline try
unanswered words
"""


def test_every_command_callers_rely_on_is_there_and_no_other() -> None:
    assert sorted(COMMANDS) == NAMES.split()
