"""Which numbers of a line count a company's own people: no trainees, years, rooms or money, no bound of a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.talk.hear.amounts.counter import of_the_next
from bot.talk.hear.company import Case, Number, Place
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked
from bot.talk.match.normalise import LINES_KEPT, normalise

_US_BEHIND = re.compile(r" (?:na lang |lang |po )*(?:kami|tayo|of us)(?!\w)| na lang(?: po)?(?: *[.,;?!]|$)")
_NOTHING_BEHIND = re.compile(r"(?: kami| tayo| po| na lang| of us| now)* ?(?:$|[.,;?!、。，？](?!\d)| (?:and|but) )")
_NEAR = 30  # characters between a number and the word that says what it counts
_RANGE_BEHIND = re.compile(r" ?(?:[-~〜～]+|to|den|đến|到|至|sampai|smp|hanggang|から) ?\d")
_RANGE_AHEAD = re.compile(
    r"(?:\d[人名个]? ?(?:[-~〜～]+|to|den|đến|到|至|sampai|smp|hanggang|から)|\bno\.?|第|số|#) ?$"
)


_BY_ONE = re.compile(r" ?(?:个人|個人|人)(?:就|来|也|都|能|可以)*(?:做|干|负责|負責|兼|同时|同時)")
"""Behind 一: one person does it; nobody is counted."""
_ALL_AHEAD = re.compile(r"\b(?:all|both|cả|semua|lahat ng) $")
"""Before a number that sums up what was named: "may one trainee do all three?"."""
_FAMILY_AHEAD = re.compile(
    r"(?:家族|身内|家人|\bfamily(?: of)?|\bgia đình|\bgia dinh|\bkeluarga|\bpamilya)"
    r"(?:は|が|だけで|だけの|だけ|のみで|のみ|で|の)? ?$"
)
"""Whether family members count as staff isn't settled."""
_ONE_WORD = re.compile(r"[ ,、/&・]*[人名]?(?:and|or|vs|to|dan|atau|và|va|hay|at|o|と|か|から|和|或|跟|)[ ,、/&・]*")
"""Between two numbers one word behind them counts alike: "12 and 45 carers"."""
_CLAUSE = re.compile("[,;、。]")
_TIED = re.compile("^(?: |na |ng |の|的|正式)*")


@dataclass(frozen=True, slots=True)
class Staff:
    """A company's facts with how they were said: `alone` where the line says nothing else.

    `asked`: in so many words, how many trainees may come. `denied`: the number is said not to be so.
    `told`: a company says how it stands, staff and trainees, in a line that asks nothing.
    """

    case: Case
    alone: bool
    asked: bool
    denied: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class StaffNumbers:
    """Staff in a folded line, by the look-up words and the words that say nothing of their own."""

    lexicon: Lexicon
    frame: Frame

    def of(self, said: str) -> Sequence[Number]:
        return _of(self, said)

    def counts_staff(self, said: str, place: tuple[int, int]) -> bool:
        """Whether a number counts the company's own people: neither trainees, years, rooms or money, nor a bound."""
        behind, ahead = said[place[1] : place[1] + _NEAR], said[max(0, place[0] - _NEAR) : place[0]]
        if self._of_us(ahead, behind[self.lexicon.at(behind, "people") :]):
            return True
        if (
            _BY_ONE.match(behind)
            or _RANGE_BEHIND.match(behind)
            or _RANGE_AHEAD.search(ahead)
            or self.lexicon.says(ahead[-12:], "bound_before")
        ):
            return False
        if (
            _FAMILY_AHEAD.search(ahead)
            or self.lexicon.at(behind, "not_staff")
            or self._counts_else(_CLAUSE.split(ahead[-7:])[-1])
        ):
            return False
        counted = self.lexicon.at(behind, "people")
        if self._of_trainees(ahead, behind[counted:]) or self.lexicon.at(behind[counted:], "bound_behind"):
            return False
        if self.said_by(behind, ahead):
            return True
        return bool(counted) and not self.lexicon.says(_CLAUSE.split(ahead[-8:])[-1], "accepted")

    def _counts_else(self, ahead: str) -> bool:
        """Whether a word for something else stands before a number; one letter right before it: 日本人 is no 日.

        Within a word for staff it is none: 员工人数.
        """
        own = list(self.lexicon.places(ahead, "staff"))
        return any(
            end - start > 1 or len(ahead) - end <= 1
            for start, end in self.lexicon.places(ahead, "not_staff")
            if not any(first <= start and end <= last for first, last in own)
        )

    def _of_us(self, ahead: str, behind: str) -> bool:
        """Whether a number with nothing behind it says how many "we" are: "we r 41", "adds up to 57", 只剩29."""
        counted = any(len(ahead) - end <= 1 for _, end in self.lexicon.places(ahead, "counts"))
        return (counted and _NOTHING_BEHIND.match(behind) is not None) or _US_BEHIND.match(behind) is not None

    def _of_trainees(self, ahead: str, behind: str) -> bool:
        """Whether a number counts trainees, or how many more are wanted: "2 more", あと2人."""
        named = self.lexicon.at(behind, "trainees")
        if (named and not of_the_next(behind, named)) or self.lexicon.at(behind, "more"):
            return True
        near = ahead[-7:]
        clause = _CLAUSE.split(near)[-1]
        if self.lexicon.at(behind, "staff") or self.lexicon.says(clause, "staff"):
            near = clause
        trainees = self.lexicon.says(near, "trainees") and not self.lexicon.says(near, "beside")
        return trainees or any(len(near) - end <= 1 for _, end in self.lexicon.places(near, "more"))

    def said_by(self, behind: str, ahead: str) -> bool:
        """Whether a word for staff stands by a number with nothing between them that says something else."""
        gaps = [behind[:start] for start, _ in self.lexicon.places(behind, "staff")]
        gaps += [ahead[end:] for _, end in self.lexicon.places(ahead, "staff")]
        return any(self.frame.beside(normalise(gap)) == 0 for gap in gaps)

    def beside_trainees(self, said: str, number: Number, places: Sequence[Place]) -> bool:
        """Beside a number of trainees a number that counts nothing else, and isn't how many are wanted, is staff."""
        value, (start, end) = number
        behind, ahead = said[end : end + _NEAR], said[max(0, start - _NEAR) : start]
        counted = self.lexicon.at(behind, "not_staff") or self.lexicon.at(behind, "more")
        wanted = any(self.lexicon.says(ahead[-8:], word) for word in ("accepted", "more"))
        return number[1] not in places and value > 0 and not (counted or wanted or _ALL_AHEAD.search(ahead))

    def of_care(self, said: str, staff: Sequence[Number]) -> Sequence[Number]:
        """Of a care home's numbers of people that of its care staff, where just one is named so; else all."""
        if any(self.lexicon.says(said, word) for word in ("later", "by_now", "sites", "compare")):
            return staff
        if any(_ONE_WORD.fullmatch(said[one[1][1] : two[1][0]]) for one, two in pairwise(staff)):
            return staff
        care = [each for each in staff if self._counts_care(said, each[1])]
        return care if len(care) == 1 else staff

    def _counts_care(self, said: str, place: Place) -> bool:
        ahead, behind = said[max(0, place[0] - _NEAR) : place[0]], said[place[1] : place[1] + _NEAR]
        named = any(not ahead[end:].strip(" はが:") for _, end in self.lexicon.places(ahead, "care_staff"))
        behind = behind[self.lexicon.at(behind, "people") :]
        full_time = _TIED.sub("", self.lexicon.without(behind, "full_time"), count=1)
        return named or any(self.lexicon.at(each, "care_staff") for each in (behind, full_time))


@lru_cache(maxsize=LINES_KEPT)
def _of(staff: StaffNumbers, said: str) -> Sequence[Number]:
    return tuple(each for each in spans(masked(said)) if each[0] and staff.counts_staff(said, each[1]))
