"""Whether more staff would mean more trainees: "99 staff, if we take on two more people, does our number go up?"."""

from collections.abc import Sequence

from bot.talk.hear.firm.beside.clauses import NEAR, clauses, of_people, past_people
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

_HIRED = ("takes_on", "hired", "grows")


def raised(said: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """The staff of a folded line that asks so, and what it would be; None where it doesn't.

    Who are taken on are staff where trainees are what is asked about behind them, and not what their number counts.
    """
    if not all(lexicon.says(said, word) for word in ("if_so", "rises")):
        return None
    found = [each for each in clauses(said) if not _of_trainees(each[2], lexicon)]
    if not found or not of_people(*found[0][1:], lexicon):
        return None
    staff, more = found[0][0], _more(said, found[1:], lexicon)
    return (staff, staff + more) if 0 < more <= staff and _more_trainees(said, lexicon) else None


def _more(said: str, numbers: Sequence[tuple[int, str, str]], lexicon: Lexicon) -> int:
    """How many are taken on; 0 where no number, or more than one, tells it. "Another" is one."""
    if numbers:
        value, ahead, behind = numbers[0]
        return value if len(numbers) == 1 and _hires(f"{ahead} {behind[:NEAR]}", lexicon) else 0
    rest = _behind_all(said)
    return int(all(lexicon.says(rest, word) for word in ("a_single", "one_more")) and _hires(rest, lexicon))


def _hires(said: str, lexicon: Lexicon) -> bool:
    return any(lexicon.says(said, word) for word in _HIRED)


def _of_trainees(behind: str, lexicon: Lexicon) -> bool:
    at = past_people(behind, lexicon)
    at += lexicon.at(behind[at:], "one_more")
    return any(lexicon.at(behind[each:], "trainees") for each in (0, at))


def _more_trainees(said: str, lexicon: Lexicon) -> bool:
    """Whether it is asked behind the last number of a line if that is more trainees."""
    rest = _behind_all(said)
    return lexicon.says(rest, "rises") and any(lexicon.says(rest, word) for word in ("trainees", "how_many"))


def _behind_all(said: str) -> str:
    """What stands behind the last number of a line."""
    return said[spans(masked(said))[-1][1][1] :]
