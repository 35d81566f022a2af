"""What a reply is expected to be, as tests/eval/heard*.csv says it: `|` parts alternatives, a space parts conditions.

quota staff=53 held=10|5/8 sector= excellent=1 more    compare 45/51    hours 1000/500/420    hours-least total=1920
hours-part required=900 total=1920    say:negative|not-whole|range|…    topic:a    not-help    help:kind    nav:back
side:company    esd …    occ NAME    first-line:too-late    lang:same
"""

import re
from dataclasses import dataclass

from bot.talk.book import Book
from bot.talk.hear import steering
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Kind, Reply
from bot.talk.understand import Meaning, understand
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON, Talk

_SAYS = {
    "negative": "below zero|より小さい",
    "not-whole": "can't count with|計算できません",
    "range": "Which of the two|どちらですか",
    "which": "Which of the two|どちらですか",
    "missing": "How many|何人|何時間",
    "zero": "no hours in this plan|時間がありません",
    "how-many": "How many full-time staff|常勤の職員は何人",
    "past-month": "is past|過ぎています",
    "bad-day": "no such day|という日はありません",
    "earliest": "April 2027|2027年4月",
    "bound": "",
}
_MOVES = {
    "back": "nothing to go back|戻るところ",
    "stop": "No conversation is open|途中の確認はありません",
    "skip": "not sure what you mean|分かりませんでした",
    "again": "not sure what you mean|分かりませんでした",
    "thanks": "You're welcome|どういたしまして",
    "yes": "not sure what you mean|分かりませんでした",
    "no": "not sure what you mean|分かりませんでした",
    "ok": "not sure what you mean|分かりませんでした",
}
_ESD = {"1/3": "1/3|3分の1", "320/220": "320", "quota": "esd-quota", "fields": "esd-fields", "transfer": "esd-transfer"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A line with the reply and what it was understood as."""

    text: str
    lang: str
    reply: Reply
    meaning: Meaning

    @property
    def words(self) -> str:
        return "\n".join(map(plain, self.reply.parts))


def hear(book: Book, text: str, lang: str) -> Heard:
    """The line said as the first of a chat."""
    talk = Talk(book, hint=lang if lang in book.languages else "en")
    line = text.partition(" ")[2] if text.startswith("/") else text
    return Heard(text, lang, talk.say(text), understand(line, book, NOON.date()))


def fits(heard: Heard, expect: str) -> bool:
    """Whether a line was heard as expected."""
    alternatives, head = [], ""
    for part in expect.split("|"):
        head = part if ":" in part or " " in part or part in ("not-help", "occ", "not-listed") else f"{_kind(head)}:{part}"
        alternatives.append(head)
    return any(_fits(heard, each) for each in alternatives)


def _kind(head: str) -> str:
    return head.split()[-1].partition(":")[0]


def _fits(heard: Heard, expect: str) -> bool:
    if expect.startswith(("quota ", "hours ", "compare ", "hours-", "occ", "esd", "not-listed")):
        return _numbers(heard, *expect.split())
    return all(_condition(heard, each) for each in expect.split())


def _condition(heard: Heard, expect: str) -> bool:
    kind, _, value = expect.partition(":")
    reply, words = heard.reply, heard.words
    match kind:
        case "not-help":
            return reply.kind is not Kind.HELP
        case "help":
            return reply.kind is Kind.HELP and urgent(heard.text, heard.lang) == value
        case "topic" | "new":
            topic = value.partition("/")[0]
            return topic in (reply.topic, *reply.choices) or value in words
        case "say":
            return bool(re.search(_SAYS[value], words))
        case "nav":
            return steering.move(heard.text) == value or bool(re.search(_MOVES.get(value, "nothing to change"), words))
        case "lang":
            return heard.meaning.language is None or "hello" in (steering.move(heard.text) or "") or _same(heard)
        case "side":
            return reply.kind is not Kind.HELP
        case "first-line":
            return "only Employment for Skill Development" in plain(reply.parts[0]) or "育成就労" in plain(reply.parts[0])
        case _:
            return True


def _same(heard: Heard) -> bool:
    """Whether the reply is in the chat's language with no word about another."""
    return "/language" not in plain(heard.reply.parts[0])
