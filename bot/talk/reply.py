"""What the bot says, freed of Telegram: paragraphs, rows of buttons, and where they go."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from bot.talk.desk.note import Note
from bot.talk.given import Calendar, Filled, Kept, Table

Html = NewType("Html", str)
"""A piece of Telegram's HTML with balanced tags; made only by texts.py and markup.py, which escape every argument."""

LONGEST_DATA = 64  # bytes a button may carry


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message. Just one thing to do is set.

    `data` comes back as a Tap; `url` is opened; `copy` goes to the clipboard; `start` is what a link to this bot
    carries (taps.py); `share` is asked inline in a chat the person chooses.
    """

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""
    start: str = ""
    share: str = ""

    def __post_init__(self) -> None:
        if not self.label or sum(map(bool, (self.data, self.url, self.copy, self.start, self.share))) != 1:
            raise ValueError(f"Button {self.label!r} needs a label and just one thing to do.")
        if len(self.data.encode()) > LONGEST_DATA:
            raise ValueError(f"Button data {self.data!r} is over {LONGEST_DATA} bytes.")


Rows = tuple[tuple[Button, ...], ...]


class Place(StrEnum):
    """NEW: a message of its own. EDIT: in place of the message whose button was tapped."""

    NEW = "new"
    EDIT = "edit"


class Kind(StrEnum):
    """What sort of answer this is; the command line prints it."""

    ANSWER = "answer"
    CHOICES = "choices"
    NONE = "none"
    OUTSIDE = "outside"
    QUOTA = "quota"
    HOURS = "hours"
    OCCUPATION = "occupation"
    HELP = "help"
    QUESTION = "question"
    MENU = "menu"


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell of a table that was sent, by its sheet, row and column (from 0): whether it is right, and a note on it.

    `lawful`: not right by the programme page alone.
    """

    page: str
    row: int
    column: int
    right: bool
    note: str
    lawful: bool = False


class Tone(StrEnum):
    """Right, lawful only or open, not right; what a colour says on a picture."""

    GOOD = "good"
    CARE = "care"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of time on a picture: `years` long, with the number that holds in it where there is one."""

    name: str
    when: str
    number: str
    years: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A share on a picture, of 1, with the lines it is measured by; `limit` says what they are."""

    name: str
    value: str
    limit: str
    part: float
    lines: tuple[float, ...]
    tone: Tone


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table on a picture; `marked`: its cells differ."""

    cells: tuple[str, ...]
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A result as a picture: what it is of, the verdict, what it is made of, and what it rests on. No markup.

    A table begins with its heads.
    """

    title: str
    verdict: str
    tone: Tone
    stages: tuple[Stage, ...] = ()
    bars: tuple[Bar, ...] = ()
    table: tuple[Row, ...] = ()
    lines: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One message: `parts` are paragraphs (it may be split between them, never inside one).

    `toast` is the short line shown over the chat when a tap needs no new message.
    `topic` with its `question`, `choices` (ids of topics offered as buttons) and `score` (0 to 1) say how it was found.
    `marks` and `filled`: where they are, the table goes back with them.
    `under_file`: it asks about the file that was sent, and is shown as an answer to it: its buttons find the file so.
    `template_of`: with a blank plan to fill in, its shares those of that day.
    `calendar`: with days to take into one's own, as a file; `sheet`: with a table, as a workbook; `kept`: with what is
    kept of the chat.
    `qr` is what a link to this bot carries: the reply is sent under its picture, with the address. So it is under
    that of `card`.
    `noted`: what the operator's desk counts of the turn; no part of what is sent.
    """

    kind: Kind
    parts: tuple[Html, ...]
    rows: Rows = ()
    place: Place = Place.NEW
    toast: str = ""
    topic: str = ""
    choices: tuple[str, ...] = ()
    score: float = 0.0
    question: str = ""
    marks: tuple[Mark, ...] = ()
    qr: str = ""
    template_of: date | None = None
    card: Card | None = None
    calendar: Calendar | None = None
    sheet: Table | None = None
    kept: Kept | None = None
    filled: tuple[Filled, ...] = ()
    under_file: bool = False
    noted: Note | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """One result of an inline query: how it is shown, and the message that is posted. `id` is of 64 bytes at most."""

    id: str
    title: str
    line: str
    parts: tuple[Html, ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Offers:
    """What is offered to an inline query, best first, and the label of the way into the chat with the bot.

    `seconds`: how long Telegram may give the same to the same person without asking again.
    """

    offers: tuple[Offer, ...]
    open_label: str
    open_start: str
    seconds: int
