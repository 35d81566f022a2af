"""Which numbers of a line count trainees who are here: beside a word for trainees, or "already here" beside staff."""

import re
from collections.abc import Mapping, Sequence

from bot.talk.hear.amounts.counter import of_the_next, past_counter
from bot.talk.hear.company import Number, Place
from bot.talk.hear.firm.denied import denied
from bot.talk.hear.lexicon import Lexicon

_LINKS = (
    " |の|が|は|を|of (?:them|us|whom|which|these|those)|out of|are|is|now|already|here|currently|current|foreign|"
    "technical|doon|anak|di antaranya|diantaranya|trong (?:số )?đó|其中|"
    "の中の|la|là|adalah|có|co|ada|sudah|sdh|udah|udh|dah|mga|na|ay|ang|yung|pala|po|nga|是|为|有|今|もう|すでに|既に|も|現在|现在|现有|已有|已"
)
_BETWEEN = re.compile(f"(?:{_LINKS})*")  # a number and the trainees behind it
_BEHIND = re.compile(f"(?:{_LINKS}|[,:、=-])*")  # trainees and the number behind them
_NEAR = 26  # characters in which a number finds the word that says what it counts
_CLOSE = 11  # characters between a word and the number it stands before


def counts(said: str, number: Number, kinds: Mapping[Place, str], lexicon: Lexicon) -> bool:
    """Whether a number stands before a word for trainees or right behind one, only links between; or they are here.

    `kinds`: what the words right beside each number of the line say it counts.
    """
    start, end = number[1]
    if kinds.get(number[1]) == "staff" or denied(said, number[1], lexicon):
        return False
    behind, ahead = said[end : end + _NEAR], said[max(0, start - _NEAR) : start]
    rest = behind[past_counter(behind) :]
    rest = rest[_end(_BETWEEN, rest) :]
    named = lexicon.at(rest, "trainees")
    if named and not of_the_next(rest, named):
        return True
    gaps = [ahead[last:] for _, last in lexicon.places(ahead, "trainees")]
    if any(len(gap) <= _CLOSE and _end(_BEHIND, gap) == len(gap) for gap in gaps[-1:]):
        return True
    return _present(said, number, kinds, lexicon)


def all_of(counted: Sequence[Number], kinds: Mapping[Place, str]) -> Sequence[Number]:
    """Of several numbers of trainees those right beside the word, where some are: others stand behind a comma."""
    return [number for number in counted if kinds.get(number[1]) == "trainees"] or counted


def _present(said: str, number: Number, kinds: Mapping[Place, str], lexicon: Lexicon) -> bool:
    """Whether "6 already here" stands beside a number of staff, so that it can be no staff itself."""
    behind = said[number[1][1] : number[1][1] + _NEAR]
    here = lexicon.at(behind[past_counter(behind) :], "present")
    return bool(here) and kinds.get(number[1]) == "" and "staff" in kinds.values()


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
