"""What a line was understood as: one kind of reply, and what it is about."""

from dataclasses import dataclass
from datetime import date

from bot.talk.hear.company import Case
from bot.talk.hear.dates.roles import Dated
from bot.talk.hear.hours.part import Part
from bot.talk.hear.odd_numbers import Odd, OddNumber
from bot.talk.reply import Kind
from bot.talk.words.jobs.occupations import Found
from tis_rules import HoursFacts


@dataclass(frozen=True, slots=True)
class Meaning:
    """`kind` says which of the other fields is set; `language` is that of the line where it shows, else None.

    `question` of the topic is surely asked; `asked`: the questions from the likeliest on, or one for each of `choices`.
    With help, `choices` and `asked` are answers that may have been asked for beside it.
    `between`: answers of the topic, "" the main one, of which one is asked, where it isn't sure which.
    `beside`: an answer, topic and question, that comes near the one that is told.
    `two`: the line asks for both the answer and the one beside it.
    `likely`: the first of `choices`, or of `between`, is likely enough to stand open before the others.
    `esd`: the line names Employment for Skill Development, so no rule of the present programme answers it unsaid.
    `several`: numbers of staff of which one is to be chosen, for the company of `quota`; so too where `compared`.
    `worked`: how the last of `several` comes about from the others, such as 45 − 5.
    `dated`: the dates of the line where the reply is about them, or a start that is too late for the present programme.
    `safety`: safety hours in one number, beside `hours`, that belong to no kind. `total`: one that isn't their sum.
    `unsure`: a second opinion on the line may change what it means.
    `perhaps`: kinds of help the line may be calling for.
    """

    kind: Kind
    language: str | None
    topic: str = ""
    question: str = ""
    asked: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    score: float = 0.0
    quota: Case | None = None
    compared: tuple[int, int] | None = None
    several: tuple[int, ...] = ()
    worked: str = ""
    hours: HoursFacts | None = None
    safety: tuple[int, ...] = ()
    total: int | None = None
    part: Part | None = None
    odd: OddNumber | None = None
    job: Found | None = None
    arrival: date | None = None
    dated: Dated | None = None
    bad_day: str = ""
    esd: bool = False
    unsure: bool = False
    perhaps: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    beside: tuple[str, str] | None = None
    two: bool = False
    likely: bool = False

    @property
    def staffs(self) -> tuple[int, ...]:
        """The numbers of staff where more than one was said: to compare, to choose from, or the ends of a range."""
        ends = self.odd.ends if self.odd and self.odd.why is Odd.RANGE else ()
        return self.compared or self.several or ends
