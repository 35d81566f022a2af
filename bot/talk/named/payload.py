"""What a link to this bot carries (`t.me/<bot>?start=…`): the same as a button, in the few characters a link may have.

`1_q_45_care_…` is version 1 of the tap `q:45:care:…`. Only what shows something can stand in a link: nothing in it
answers, erases or changes anything. A link lives for years, so a version once given out is read for ever.
"""

import re

from bot.talk import taps as t
from bot.talk.taps import Said

VERSION = "1"
LONGEST = 64  # characters of A-Z, a-z, 0-9, _ and - are all Telegram takes
SHOWN = frozenset((t.TOPIC, t.TOPICS, t.FLOW, t.QUOTA, t.HOURS, t.JOB, t.JOBS, t.WHEN, t.HELP, t.MENU, t.CAN))
"""The verbs a link may carry."""

_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
_STAGES = re.compile(r"\d+-\d+-\d+")  # trainees by stage: 5.8.0 on a button


def carried(verb: str, *args: str) -> str:
    """What a link carries. Raises ValueError for what can't stand in one."""
    said = "_".join((VERSION, verb, *(arg.replace("_", "--").replace(".", "-") for arg in args)))
    if verb not in SHOWN or not _ALLOWED.fullmatch(said):
        raise ValueError(f"{said} can't stand in a link.")
    return said


def read(said: str) -> Said | None:
    """What a link carried, or None for one of another version or none of ours."""
    version, _, rest = said.partition("_")
    verb, *args = rest.split("_")
    known = version == VERSION and verb in SHOWN and _ALLOWED.fullmatch(said)
    return Said(verb, tuple(map(_arg, args))) if known else None


def _arg(said: str) -> str:
    return said.replace("-", ".") if _STAGES.fullmatch(said) else said.replace("--", "_")
