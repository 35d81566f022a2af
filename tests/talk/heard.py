"""What a reply is expected to be, as tests/eval/heard*.csv says it: `|` parts alternatives, a space parts conditions.

quota staff=53 held=10|5/8 sector= excellent=1 more    compare 45/51    hours 1000/500/420    hours-least total=1920
hours-part required=900 total=1920    say:negative|not-whole|range|…    topic:a    not-help    help:kind    nav:back
side:company    esd …    occ NAME    first-line:too-late    lang:same
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.talk.book import Book
from bot.talk.hear import steering
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Kind, Reply
from bot.talk.sense import Meaning
from bot.talk.understand import understand
from bot.talk.words.markup import plain
from bot.talk.words.wording import WHOLE
from tests.talk.conftest import NOON, Talk, in_english

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
    "change": "nothing to change|まだ変えるもの",
}
_ANSWERED_IN = {"labour-union": "consultation", "death": "illness-injury", "overstay": "residence-card"}
_ESD = {"1/3": "1/3|3分の1", "320/220": "320", "quota": "esd-quota", "fields": "esd-fields", "transfer": "esd-transfer"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A line with the reply and what it was understood as."""

    text: str
    lang: str
    reply: Reply
    meaning: Meaning
    answers: Mapping[str, str]
    book: Book

    @property
    def words(self) -> str:
        return "\n".join(map(plain, self.reply.parts))


def hear(book: Book, text: str, lang: str) -> Heard:
    """The line said as the first of a chat."""
    talk = Talk(in_english(book), hint=lang if lang in WHOLE else "en")
    line = text.partition(" ")[2] if text.startswith("/") else text
    reply = talk.say(text)
    return Heard(text, lang, reply, understand(line, talk.book, NOON.date()), talk.chat.answers, talk.book)


def fits(heard: Heard, expect: str) -> bool:
    """Whether a line was heard as expected."""
    alternatives, head = [], ""
    for part in expect.split("|"):
        head = (
            part if ":" in part or " " in part or part in ("not-help", "occ", "not-listed") else f"{_kind(head)}:{part}"
        )
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
            topic = _ANSWERED_IN.get(value, value.partition("/")[0])
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
            return "only Employment for Skill Development" in plain(reply.parts[0]) or "育成就労" in plain(
                reply.parts[0]
            )
        case _:
            return True


def _same(heard: Heard) -> bool:
    """Whether the reply is in the chat's language with no word about another."""
    return "/language" not in plain(heard.reply.parts[0])


def _numbers(heard: Heard, kind: str, *wanted: str) -> bool:
    """Whether the numbers, as they are kept or told, are those expected."""
    match kind:
        case "quota":
            return heard.reply.kind is Kind.QUOTA and all(_answered(heard, each) for each in wanted)
        case "hours":
            kinds = tuple(heard.answers.get(each) for each in ("required", "related", "peripheral"))
            return heard.reply.kind is Kind.HOURS and "/".join(map(str, kinds)) == wanted[0]
        case "compare":
            return heard.meaning.compared == tuple(map(int, wanted[0].split("/")))
        case "hours-least" | "hours-part":
            part = heard.meaning.part
            given = {} if part is None else {**{k: str(v) for k, v in part.hours.items()}, "total": str(part.total)}
            return all(given.get(name) == value for name, _, value in (each.partition("=") for each in wanted))
        case "esd":
            return _esd(heard, *wanted)
        case _:
            return _work(heard, kind, " ".join(wanted))


def _answered(heard: Heard, wanted: str) -> bool:
    """One fact of a company, as the chat keeps it."""
    name, _, value = wanted.partition("=")
    kept = heard.answers
    match name:
        case "staff":
            return value in (kept.get("staff"), kept.get("care_staff"))
        case "held":
            stages = [kept.get(stage, "0") for stage in ("no1", "no2", "no3")]
            told = value.split("/")
            return kept.get("here_in_all") == value or stages[: len(told)] == told
        case "sector" | "type":
            return kept.get(name, "").startswith(value)
        case "excellent":
            return (kept.get("excellent") == "yes") == (value == "1")
        case _:
            return True


def _esd(heard: Heard, what: str, *facts: str) -> bool:
    """An answer that names ESD, from its own topic or with its own figures."""
    staff = [each.removeprefix("staff=") for each in facts]
    told = all(number in heard.words for number in staff)
    wanted = _ESD.get(what, what)
    return told and (
        heard.reply.topic.startswith("esd-") and (heard.reply.topic == wanted or bool(re.search(wanted, heard.words)))
    )


def _work(heard: Heard, kind: str, name: str) -> bool:
    """An occupation, several, or work that is not on the list."""
    if kind == "not-listed" or not name:
        return heard.reply.kind in (Kind.OCCUPATION, Kind.CHOICES)
    if name == "several":
        return (
            heard.reply.kind is Kind.OCCUPATION and heard.meaning.job is not None and len(heard.meaning.job.codes) > 1
        )
    codes = heard.meaning.job.codes if heard.meaning.job else ()
    named = " ".join(
        f"{task.occupation_en} {task.task_en}" for code in codes for task in heard.book.occupations.of(code)
    )
    return heard.reply.kind is Kind.OCCUPATION and any(word in named.casefold() for word in name.casefold().split())
