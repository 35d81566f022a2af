"""What can go wrong with the database, told without SQL, so that callers need not know it."""

from tis_rules.mistakes import Mistake


class StoreError(Mistake):
    """The database can't be opened or didn't answer; the message is a sentence for the operator."""


class AwayError(StoreError):
    """The database itself is away, locked or full: whoever asks next fares no better."""
