"""A line that asks two things: "how long can I stay, and can my wife come?" is answered with both.

Only where each half asks, and each by itself surely names what it asks about, another thing than the other.
"""

import re
from dataclasses import dataclass, replace

from bot.talk.asked.answers import of_line, topics_of
from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_JOINED = re.compile(
    r"[?？;；]\s*(?:and|also|và|dan|at|还有|あと|それと)?\s*(?=\w)|[,，、]\s*(?:and|also|và|dan|at|还有|あと|それと)?\s*(?=\w)|"
    r"\s(?:and|also|và|dan|at|saka|tapos)\s"
)
_ASKS = re.compile(
    r"^(?:and )?(?:can|could|may|must|do|does|did|is|are|am|will|should)\b|\b(?:how|what|when|where|who|which|why)\b|"
    r"いつ|何|なに|どこ|だれ|誰|いくら|どの|どれ|どう|ますか|ですか|"
    r"\b(?:bao|mấy|không|gì|ai|đâu|nào|sao)\b|^(?:boleh|bisa)\b|\b(?:apa|apakah|berapa|kapan|siapa|bisakah|bolehkah)\b|"
    r"^(?:能|可以)|吗|多久|多少|几|什么|怎么|谁|哪|"
    r"^(?:puwede|pwede)\b|\b(?:ba|bang|kailan|magkano|ilan|ilang|sino|saan|ano|anong|gaano)\b"
)
_OFFERED = 3
_LEAST, _LEAST_ASIAN = 8, 3  # characters of a half
_KNOWN = 0.6  # how sure a half must be of its topic


def both(text: str, book: Book, esd: bool) -> Meaning | None:
    """The answer to the first half with that to the second beside it; None where a line doesn't surely ask two.

    Where one of them isn't sure, those that come near either are offered.
    """
    for match in _JOINED.finditer(text):
        parts = text[: match.start()].strip(), text[match.end() :].strip()
        if all(map(_asks, parts)):
            first, second = (_Half.of(part, book, esd) for part in parts)
            if first.near and second.near and first.near[0][0] != second.near[0][0]:
                return _together(first, second)
    return None


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
        return replace(first.told, beside=second.near[0], score=score)
    if not first.told and not second.told:
        return None
    pairs = (first.near[0], second.near[0], *first.near[1:], *second.near[1:])[:_OFFERED]
    choices, asked = zip(*pairs, strict=True)
    return Meaning(Kind.CHOICES, None, choices=choices, asked=asked, score=_KNOWN)


def _asks(part: str) -> bool:
    least = _LEAST if part[:1].isascii() else _LEAST_ASIAN
    return len(part) >= least and _ASKS.search(part.casefold()) is not None
