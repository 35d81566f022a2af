"""A line that asks two things: "how long can I stay, and can my wife come?" is answered with both.

Only where each half asks, and each by itself surely names what it asks about, another thing than the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from bot.talk.asked.answers import of_line, topics_of
from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_AND = r"(?:(?:and|also|và|dan|at|还有|あと|それと|また)\b\s*)?"
_JOINED = re.compile(
    rf"(?P<asked>[?？])\s*{_AND}(?=\w)|[,，、;；。]\s*{_AND}(?=\w)|\.\s+{_AND}(?=\w)|(?<=[か吗呢])[ \u3000]+(?=\w)|"
    r"(?P<within>\s(?:and|also|và|dan|at|saka|tapos)\s)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:and )?(?:can|could|may|must|do|does|did|is|are|am|will|should)\b|\b(?:how|what|when|where|who|which|why)\b|"
    r"\b(?:can|could|may|must|do|should|shall) (?:i|we|he|she|they|you|my|our|the|a|trainees?|interns?)\b|"
    r"いつ|何|なに|どこ|だれ|誰|いくら|どの|どれ|どう|ますか|ですか|"
    r"\b(?:bao|mấy|không|gì|ai|đâu|nào|sao)\b|\bko(?: ạ)?$|"
    r"\b(?:apa|apakah|berapa|brp|kapan|siapa|bagaimana|gimana|bolehkah|bisakah|mana)\b|"
    r"(?<!ga )(?<!gak )(?<!nggak )(?<!tidak )(?<!tdk )\b(?:bisa|boleh)\b|"
    r"^(?:能|可以)|吗|多久|多少|几|什么|怎么|谁|哪|"
    r"\b(?:puwede|pwede|ba|bang|kailan|kelan|magkano|ilan|ilang|sino|saan|ano|anong|gaano|paano|pano)\b"
)
_QUESTIONS = ("?", "？")
_TRIED = 3  # each is read twice over: forty questions in a line took 0.3 s
_LEAST, _LEAST_ASIAN = 8, 3  # characters of a half
_KNOWN = 0.6  # how sure a half must be of its topic


def both(text: str, book: Book, esd: bool) -> Meaning | None:
    """The answer to the first half with that to the second beside it; None where a line doesn't surely ask two.

    Where one of them isn't sure, what comes nearest to it stands beside the other.
    """
    for parts in parts_of(text):
        first, second = (_Half.of(part, book, esd) for part in parts)
        if first.near and second.near and first.near[0][0] != second.near[0][0]:
            return _together(first, second)
    return None


def parts_of(text: str) -> Iterator[tuple[str, str]]:
    """The halves of a line, where each of them asks; of the places where it may be halved, the first few."""
    return islice(_halvings(text), _TRIED)


def _halvings(text: str) -> Iterator[tuple[str, str]]:
    for match in _JOINED.finditer(text):
        first, second = text[: match.start()].strip(), text[match.end() :].strip()
        marked = match["within"] is None and second[-1:] in _QUESTIONS  # "my wife and children?" is one thing
        if _asks(first, match["asked"] is not None) and _asks(second, marked):
            yield first, second


@dataclass(frozen=True, slots=True)
class _Half:
    """What a half asks: the meaning where it is sure, and the answers that come near, topic and question."""

    told: Meaning | None
    near: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, part: str, book: Book, esd: bool) -> "_Half":
        ranking = book.matcher.rank(part)
        found = of_line(part, ranking, book, esd)
        if ranking.decision != "answer" or found.kind not in (Kind.ANSWER, Kind.CHOICES):
            return cls(None, ())
        if found.kind is Kind.ANSWER:
            question = "" if found.between else found.question
            told = replace(found, between=(), question=question) if ranking.confidence >= _KNOWN else None
            return cls(told, ((found.topic, question),))
        nearest = tuple(zip(found.choices, found.asked, strict=True))
        topic = topics_of(ranking, book, esd)[0].label
        return cls(None, tuple(dict.fromkeys(((topic, ""), *nearest))))


def _together(first: _Half, second: _Half) -> Meaning | None:
    if first.told and second.told:
        score = min(first.told.score, second.told.score)
        return replace(first.told, beside=second.near[0], score=score, two=True)
    told, near = (first.told, second.near) if first.told else (second.told, first.near)
    return replace(told, beside=near[0], score=_KNOWN) if told else None


def _asks(part: str, marked: bool) -> bool:
    """Whether a half asks, by its words or as it is `marked` as a question."""
    least = _LEAST if part[:1].isascii() else _LEAST_ASIAN
    return len(part) >= least and (marked or _ASKS.search(part.casefold()) is not None)
