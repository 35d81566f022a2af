"""What a button carries: `v1:<verb>:<argument>:…`, at most 64 bytes, so that old buttons still work after a restart.

A link to this bot (`t.me/<bot>?start=…`) carries the same in the few characters it may have: `1_<verb>_<argument>_…`.
Only what shows something can stand in a link: nothing in it answers, erases or changes anything. A link lives for
years, so a version once given out is read for ever.
"""

import re
from typing import NamedTuple

VERSION = "v1"

ANSWER = "a"  # flow, question, raw answer
FLOW = "f"  # flow: start, or go on where it stopped
AGAIN = "r"  # flow: start again from nothing
BACK = "b"  # flow
EDIT = "e"  # flow, question: ask this one again, keep the rest
NOW = "nw"  # flow: the result, with what is not answered left open
SUMMARY = "s"  # flow: all answers, each to be changed
STOP = "x"
HELP_IN_FLOW = "w"  # flow, topic: an answer in the middle of a conversation
TOPIC = "t"  # topic, and one of its questions
MORE = "m"  # topic; under answers of the first version
TOPICS = "g"  # group, or nothing for all groups
LANGUAGE = "l"  # language, or nothing for the picker
MENU = "u"
ERASE = "z"  # "yes"
QUOTA = "q"  # staff, type, sector, excellent (1, 0 or -), trainees (5.8.0, t3 or -), start (2027-09)
HOURS = "h"  # required, related, peripheral, the safety hours of each where they are known; stage and lectures
INTAKE_OF = "in"  # as QUOTA: the conversation about intakes
HERE = "p"  # as QUOTA: the conversation about trainees already here
SAFETY = "y"  # as HOURS: the conversation goes on with safety hours
EDIT_HOURS = "n"  # as HOURS: the answers, each to be changed
JOBS = "j"  # field, or nothing for all fields
JOB = "o"  # occupation
HELP = "k"  # kind of need and language; nothing to ask which
CAN = "c"  # what I can answer
WHEN = "wh"  # month of a start (2027-06), or its day (20270615)
INTAKE = "pl"  # a plan of intakes (show/intake/carried.py)
SHEET = "xl"  # as INTAKE: the plan as a workbook
CALENDAR = "ic"  # as WHEN: its days for a calendar
ELIGIBLE = "el"  # all answers of the conversation (flows/packed.py)
EXCELLENCE = "ex"  # all answers of the conversation (flows/packed_points.py)
COMPARE = "d"  # what is set side by side, and its arguments (show/taken/compare.py)
PICTURE = "i"  # a verb and its arguments: what they show, as a picture
GOOD = "+"  # topic, and one of its questions: the answer helped
BAD = "-"  # as GOOD: it did not
SETTINGS = "st"  # nothing, or what is changed in them (guide/own/settings.py)
FILE = "fi"  # the file this is an answer to, read as what (rows/told.py)
LINK = "v"  # a verb and its arguments: the link to what they show, with its picture

LINKED = frozenset(
    (TOPIC, TOPICS, FLOW, QUOTA, HOURS, ELIGIBLE, EXCELLENCE, COMPARE, JOB, JOBS, WHEN, INTAKE, HELP, MENU, CAN)
)
"""The verbs a link may carry."""
LINK_VERSION = "1"

_CHARACTERS = re.compile(r"[A-Za-z0-9_-]{1,64}")  # all that Telegram takes in a link
_STAGES = re.compile(r"\d+-\d+-\d+")  # trainees by stage: 5.8.0 on a button


class OldButton(ValueError):
    """A button names something that is not there any more."""


class Said(NamedTuple):
    """A button that was read."""

    verb: str
    args: tuple[str, ...] = ()

    @property
    def whole(self) -> tuple[str, ...]:
        """The verb and its arguments."""
        return (self.verb, *self.args)


def tap(verb: str, *args: str) -> str:
    """The data of a button."""
    return ":".join((VERSION, verb, *args))


def read(data: str) -> Said | None:
    """What a button carried, or None for one of another version or none of ours."""
    version, _, rest = data.partition(":")
    verb, *args = rest.split(":")
    return Said(verb, tuple(args)) if version == VERSION and verb else None


def carried(said: Said) -> str:
    """What a link carries. Raises ValueError for what can't stand in one."""
    link = "_".join((LINK_VERSION, said.verb, *(arg.replace("_", "--").replace(".", "-") for arg in said.args)))
    if said.verb not in LINKED or not _CHARACTERS.fullmatch(link):
        raise ValueError(f"{link} can't stand in a link.")
    return link


def carried_by(link: str) -> Said | None:
    """What a link carried, or None for one of another version or none of ours."""
    version, _, rest = link.partition("_")
    verb, *args = rest.split("_")
    known = version == LINK_VERSION and verb in LINKED and _CHARACTERS.fullmatch(link)
    return Said(verb, tuple(map(_arg, args))) if known else None


def _arg(said: str) -> str:
    return said.replace("-", ".") if _STAGES.fullmatch(said) else said.replace("--", "_")
