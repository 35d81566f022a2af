"""Lines that steer instead of asking: back, stop, skip, again, thanks, yes, no, hello; and "change required to 900".

Only a whole line counts: "can I go back to Japan?" is a question. The words stand in knowledge/steering.toml.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from bot.talk.hear.numbers import fold, spans
from bot.talk.match.normalise import unaccented

_AROUND = " .,!?。、！？…~〜♪:)(；;'\"“”"
_FIRST = (
    "ok|okay|sorry|hang on|hold on|one moment|hmm|no wait|sudah|udah|ya sudah|"
    "yaudah|sige|thôi|vậy thôi|好了|please|pls|oh|well|ah|um|eh|wait|"
    "もういいです|もういい|やっぱり|じゃあ|すみません|あの|dạ|tolong|请"
)
_LAST = (
    "giúp em|giúp tôi|giúp mình|dùm em|muna|dulu|với|please|pls|po|ạ|nhé|nha|ya|dong|kak|min|gan|bro|sir|mam|boss|"
    "naman|na|lang|now|again|です|ます|吧|了"
)
_COURTESY = re.compile(rf"^(?:{_FIRST})[ ,、，]+|[ ,、]+(?:{_LAST})$")
_SPACED = re.compile("(?<=[\u3041-\u30ff\u4e00-\u9fff]) +(?=[\u3041-\u30ff\u4e00-\u9fff])")
_ALIKE, _LONG_ENOUGH = 88, 6
_THAT = ("it", "that", "this", "the number", "それ", "数字", "nó", "itu", "这个", "yan", "iyan")
_ABOUT = ("", "about", "約", "khoảng", "sekitar", "mga")  # may stand before the new number
_COUNTER = re.compile(
    r"(?:[ ,、]|[人名个個位]|员工|职员|小时|時間|社員|常勤|です|で|に|だけ|"
    r"(?:people|persons?|staff|employees?|workers?|hours?|hrs?|h|instead|please|only|of us|then|"
    r"người|nguoi|nhân viên|nhan vien|giờ|gio|thôi|ạ|nhé|orang|karyawan|pegawai|jam|saja|aja|ya|tao|katao|empleyado|"
    r"oras|lang|na lang|po)(?!\w))*"
)
"""What may stand behind the new number."""
PLACES = ("first", "second", "third", "last")
"""Which of what was offered, by its place."""
MOVES = (*"back stop skip again thanks yes no help hello edit other english japanese easy language".split(), *PLACES)


@dataclass(frozen=True, slots=True)
class Change:
    """An answer to be changed: `what` as the person named it ("" for the one there is), and the new number."""

    what: str
    number: int


def move(text: str) -> str | None:
    """back, stop, skip, again, thanks, yes, no, help or hello where the line is nothing else; None otherwise."""
    said = _bare(text)
    short = _bare(_COURTESY.sub("", _bare(_COURTESY.sub("", said))))
    found = next((_moves()[each] for each in (said, short, _joined(short)) if each in _moves()), None)
    return found or _nearly(_joined(said)) or _phrased(short)


def _joined(said: str) -> str:
    """Japanese without the spaces that learners, and easy Japanese, write between phrases."""
    return _SPACED.sub("", said)


def _nearly(said: str) -> str | None:
    """A move misspelt or in nearly these words; short words are too much alike to be guessed."""
    if len(said) < _LONG_ENOUGH:
        return None
    near = process.extractOne(said, _as_long(len(said)), scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    return _moves()[near[0]] if near else None


@cache
def _as_long(length: int) -> tuple[str, ...]:
    """The moves about so many characters long: no other can be as much alike."""
    return tuple(each for each in _moves() if 200 * min(length, len(each)) >= _ALIKE * (length + len(each)))


def _phrased(said: str) -> str | None:
    """A move in a phrase: "can we go back to the previous question"."""
    return next((name for name, phrases in _phrases().items() if any(each.fullmatch(said) for each in phrases)), None)


def change(text: str) -> Change | None:
    """The change a line asks for, or None; one whole number must stand in it."""
    said = _bare(text)
    for pattern in _changes():
        match = pattern.fullmatch(said)
        found = list(spans(match["number"])) if match else []
        if match and len(found) == 1 and _a_count(match["number"], found[0][1]):
            what = (match.groupdict().get("what") or "").strip(_AROUND)
            return Change("" if what in _THAT else what, found[0][0])
    return None


def _a_count(said: str, place: tuple[int, int]) -> bool:
    """Whether nothing but what counts people or hours stands around a number: 3月 is no number of staff."""
    return said[: place[0]].strip() in _ABOUT and _COUNTER.fullmatch(said[place[1] :].strip(_AROUND)) is not None


def _bare(text: str) -> str:
    return fold(text).strip(_AROUND)


@cache
def _moves() -> Mapping[str, str]:
    known = _knowledge()
    said = {fold(word): name for name in MOVES for word in known[name]["words"]}
    return {**{unaccented(word): name for word, name in said.items()}, **said}


@cache
def _phrases() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    known = _knowledge()
    return {name: tuple(map(re.compile, known[name]["patterns"])) for name in MOVES if "patterns" in known[name]}


@cache
def _changes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _knowledge()["change"]["patterns"])


@cache
def _knowledge() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(files("knowledge").joinpath("steering.toml").read_text("utf-8"))
