"""A line without the courtesy around it, where that can't be what takes a number back: "sorry, 45" is no apology."""

from bot.talk.hear.quick import Quick
from bot.talk.match.typed.courtesy import without_courtesy

_TAKES_BACK = "taken_back"


def left(line: str, look: Quick) -> str:
    """What is said, without thanks and greetings."""
    said = without_courtesy(line)
    return line if said != line and look.names(_TAKES_BACK, line) else said
