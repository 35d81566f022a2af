"""A second opinion on a line whose topic is in doubt: an encoder's points, added to the matcher's own.

Nothing here encodes. Who runs the conversation asks an encoder (`bot.encoder`) and hands over what it says; where there
is none, or it isn't ready in time, the first opinion stands.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from bot.talk.event import Opinion
from bot.talk.match.normalise import normalise, script_of
from bot.talk.match.vocabulary import Floats

WEIGHT = 1.0
"""Of the second opinion beside the first; 0.8 to 1.2 did as well on phrasings held back."""
DOUBT = (0.05, 0.9)
"""Chances that the first topic is right between which it is worth asking."""
_WORDS, _CHARACTERS = 5, {"asian": 12, "brahmic": 15}


def in_doubt(right: float) -> bool:
    """Whether a second opinion is of use: below, the line is hardly about a topic; above, it is sure enough."""
    return DOUBT[0] <= right < DOUBT[1]


def tells_more(text: str) -> bool:
    """Whether a line may ask a question of its topic; a few words ask for the topic as a whole."""
    plain = normalise(text)
    least = _CHARACTERS.get(script_of(plain))
    return len(plain.replace(" ", "")) >= least if least else len(plain.split()) >= _WORDS


def asks_two(text: str) -> bool:
    """Whether a line is long, or has signs enough, to ask two things: "how often, and may we refuse?"."""
    plain = normalise(text)
    least = _CHARACTERS.get(script_of(plain))
    long = len(plain.replace(" ", "")) >= least * 2 if least else len(plain.split()) >= _WORDS * 2
    return long or text.count("?") + text.count("？") > 1


def says_little(text: str) -> bool:
    """Whether a line is a word or two: "not yet", "帰りたい"."""
    plain = normalise(text)
    least = _CHARACTERS.get(script_of(plain))
    return len(plain.replace(" ", "")) * 2 <= least if least else len(plain.split()) * 2 < _WORDS


def of_questions(topic: str, opinion: Opinion) -> Mapping[str, float]:
    """The points of a topic's questions."""
    begin = f"{topic}/"
    return {label.removeprefix(begin): points for label, points in opinion.items() if label.startswith(begin)}


def together(labels: Sequence[str], points: Floats, opinion: Opinion) -> Floats:
    """The points of both."""
    return points + WEIGHT * np.array([opinion.get(label, 0.0) for label in labels], np.float32)
