"""Trainees who are still here, told beside those who left or those who are to come: "2 ran off, 3 left", 今2人."""

from collections.abc import Mapping, Sequence

from bot.talk.hear.amounts.counter import past_counter, past_link
from bot.talk.hear.company import Number, Place
from bot.talk.hear.lexicon import Lexicon

_NOW = ("by_now", "have_now")
_NEAR, _CLOSE = 24, 10  # characters around a number; between a word and the number behind it


def stays(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number counts who is left of the trainees, in a line that tells of others who left."""
    start, end = number[1]
    behind, ahead = said[end : end + _NEAR], said[max(0, start - _NEAR) : start]
    rest = behind[past_link(behind) :]
    rests = (behind[past_counter(behind) :], rest[lexicon.at(rest, "trainees") :])
    before = [last for _, last in lexicon.places(ahead, "left_over")]
    return any(lexicon.at(each, "left_over") for each in rests) or any(
        len(ahead) - last <= _CLOSE and not _parted(ahead[last:]) for last in before
    )


def now_here(
    said: str, number: Number, numbers: Sequence[Number], kinds: Mapping[Place, str], lexicon: Lexicon
) -> bool:
    """Whether a number with no word of its own is who is here now, where the line asks for more: "now 2, add 1".

    Another number of the line must be the staff, which else this one may be.
    """
    start, end = number[1]
    apart = any(_of_people(said, each[1], kinds, lexicon) for each in numbers if each != number)
    if kinds.get(number[1]) or not apart or not lexicon.says(said, "more"):
        return False
    since = max((place[1] for _, place in numbers if place[1] <= start), default=0)
    behind, ahead = said[end : end + _NEAR], said[max(since, start - _NEAR) : start]
    after = behind[past_link(behind) :]
    near = [last for word in _NOW for _, last in lexicon.places(ahead, word) if not _parted(ahead[last:])]
    return any(len(ahead) - last <= _CLOSE for last in near) or any(lexicon.at(after, word) for word in _NOW)


def _of_people(said: str, place: Place, kinds: Mapping[Place, str], lexicon: Lexicon) -> bool:
    """Whether a number is surely of staff: by its word, or by a counter no trainees stand behind."""
    if kinds.get(place) == "staff":
        return True
    behind = said[place[1] : place[1] + _NEAR]
    counted = lexicon.at(behind, "people")
    more = any(lexicon.at(behind[counted:], word) for word in ("trainees", "more"))
    return bool(counted) and not kinds.get(place) and not more


def _parted(gap: str) -> bool:
    return any(sign in gap for sign in ",.;、。，0123456789")
