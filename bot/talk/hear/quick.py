"""Quick look-ups in a line of text: a number of staff ("we are 45 people", 45人) or the hours of a plan (900/600/300).

The words they are recognised by stand in knowledge/quick.toml.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from bot.talk.hear import frame, hours_in_text
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import fold, spans
from bot.talk.match.normalise import normalise
from tis_rules import AcceptanceType, HoursFacts, QuotaFacts, Sector

_NEAR = 24  # characters between a number and the word that says what it counts
_BEHIND = 14  # characters between "how many" and what is asked for
_RANGE_BEHIND = re.compile(r" ?(?:[-~〜～]+|to|den|đến|到|至|sampai|smp|hanggang|から) ?\d")
_RANGE_AHEAD = re.compile(
    r"(?:\d[人名个]? ?(?:[-~〜～]+|to|den|đến|到|至|sampai|smp|hanggang|から)|\bno\.?|第|số|#) ?$"
)
_SECTORS = {
    "care": Sector.CARE,
    "construction": Sector.CONSTRUCTION,
    "aquaculture": Sector.AQUACULTURE,
    "fishery": Sector.FISHERY,
    "agriculture": Sector.AGRICULTURE,
}
_SAYS_NOTHING = (
    "staff",
    "people",
    "trainees",
    "how_many",
    "taken",
    "accepted",
    "excellent",
    "enterprise",
    "hours",
    "total",
    "worded",
    "plan",
    *_SECTORS,
)


@dataclass(frozen=True, slots=True)
class Staff:
    """A company's facts with how they were said: `alone` where the line says nothing else.

    `asked`: in so many words, how many trainees may come.
    """

    facts: QuotaFacts
    alone: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class Quick:
    """The look-up words by meaning, and the words that say nothing of their own."""

    lexicon: Lexicon
    frame: Frame

    def quota(self, text: str) -> Staff | None:
        """The facts of a question about how many may come, or None where it asks something else.

        One number of staff must stand in it, and either the question or nothing else at all.
        """
        said = fold(text)
        staff = {number for number, place in self._staff(said)}
        if len(staff) != 1:
            return None
        alone, asked = self._beside(said) == 0, self._asks_how_many(said)
        facts = self.facts(said, staff.pop())
        return Staff(facts, alone, asked and self._asks_for_trainees(said)) if alone or asked else None

    def facts(self, text: str, staff: int) -> QuotaFacts:
        """A number of staff with what the line says of type, sector and excellence."""
        said = fold(text)
        sector = next((s for word, s in _SECTORS.items() if self.lexicon.says(said, word)), Sector.GENERAL)
        type_ = AcceptanceType.ENTERPRISE if self.lexicon.says(said, "enterprise") else AcceptanceType.SUPERVISED
        return QuotaFacts(staff=staff, type=type_, sector=sector, excellent=True if self._excellent(said) else None)

    def hours(self, text: str) -> HoursFacts | None:
        """The three kinds of hours in a line: named, or in the order required, related, peripheral; safety if given.

        Shares in percent are no hours. Without the names, the line may say little but the numbers.
        """
        said = fold(text)
        found = hours_in_text.read(said, self.lexicon)
        return found.facts if found and (found.named or self._beside(said) <= 1) else None

    def _excellent(self, said: str) -> bool:
        """Whether the company is said to be excellent; "not", "bukan", ではない near the word says it isn't."""
        return any(
            not self.lexicon.says(said[max(0, start - _NEAR) : start], "not_before")
            and not self.lexicon.says(said[end : end + _BEHIND], "not_behind")
            for start, end in self.lexicon.places(said, "excellent")
        )

    def _beside(self, said: str) -> int:
        rest, at = [], 0
        for _, (start, end) in spans(said):
            rest.append(said[at:start])
            at = end
        return self.frame.beside(normalise(" ".join((*rest, said[at:]))))

    def _asks_how_many(self, said: str) -> bool:
        """Whether it is asked how many may come; how many rooms, hours or instructors is another question."""
        asked = [end for _, end in self.lexicon.places(said, "how_many")]
        return any(not self.lexicon.says(said[end : end + _BEHIND], "counted_else") for end in asked)

    def _asks_for_trainees(self, said: str) -> bool:
        """Whether "how many" stands beside trainees, or beside what is done with them."""
        for start, end in self.lexicon.places(said, "how_many"):
            around = (said[end : end + _BEHIND], said[max(0, start - _BEHIND) : start])
            if any(self.lexicon.says(part, word) for part in around for word in ("trainees", "accepted")):
                return True
        return False

    def _staff(self, said: str) -> Iterator[tuple[int, tuple[int, int]]]:
        return ((number, place) for number, place in spans(said) if number and self._counts_staff(said, place))

    def _counts_staff(self, said: str, place: tuple[int, int]) -> bool:
        """Whether a number counts the company's own people: neither trainees, years, rooms or money, nor a bound."""
        behind, ahead = said[place[1] : place[1] + _NEAR], said[max(0, place[0] - _NEAR) : place[0]]
        if _RANGE_BEHIND.match(behind) or _RANGE_AHEAD.search(ahead) or self.lexicon.says(ahead[-12:], "bound_before"):
            return False
        if self.lexicon.at(behind, "not_staff") or self.lexicon.says(ahead[-7:], "not_staff"):
            return False
        counted = self.lexicon.at(behind, "people")
        if self.lexicon.at(behind[counted:], "trainees") or self.lexicon.says(ahead[-7:], "trainees"):
            return False
        if self.lexicon.at(behind[counted:], "bound_behind"):
            return False
        if self._staff_by(behind, ahead):
            return True
        return bool(counted) and not self.lexicon.says(ahead[-8:], "accepted")

    def _staff_by(self, behind: str, ahead: str) -> bool:
        """Whether a word for staff stands by a number with nothing between them that says something else."""
        gaps = [behind[:start] for start, _ in self.lexicon.places(behind, "staff")]
        gaps += [ahead[end:] for _, end in self.lexicon.places(ahead, "staff")]
        return any(self.frame.beside(normalise(gap)) == 0 for gap in gaps)


def load() -> Quick:
    """The look-up words of the knowledge."""
    words = tomllib.loads(files("knowledge").joinpath("quick.toml").read_text("utf-8"))
    nothing = [word for meaning in _SAYS_NOTHING for word in words[meaning]]
    return Quick(Lexicon.of(words), frame.load(nothing))
