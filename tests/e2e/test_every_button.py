"""Every button the bot shows, pressed once: breadth-first in the pure conversation, and a sample over HTTP."""

import asyncio
import re
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.edge.made.split import LONGEST_MARKUP, messages
from bot.playground import Person
from bot.playground.botapi.entities import units
from bot.playground.botapi.keyboards import keyboard
from bot.playground.botapi.limits import formatted
from bot.talk import taps
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Tap, Text
from bot.talk.guide import moves
from bot.talk.reply import Button, Reply
from bot.talk.respond import respond
from bot.talk.scene import Scene
from tests.e2e.running import Running, ask, refused, tap
from tests.talk.conftest import NOON

ROOTS = (
    "start", "help", "topics", "quota 45", "quota", "hours 1000 500 420", "hours", "jobs", "eligible", "privacy",
    "when", "when May 2027", "intake", "start 1_pl_45_sg-_3_2706_5m2605",
)  # fmt: skip
TYPED = ("25", "1000", "May 2027", "2027年5月", "溶接", "介護", "とび", "hello?", "What is the minimum wage?")
LONGEST_LABEL = 80  # two lines on a phone
MOST = 12_000  # far more than there is, so that a button that makes ever new buttons ends
_CHECKED = re.compile(r"(v1:a:\w+:\w+):([yn?]+)(\.?)")


@dataclass
class Walk:
    """Goes wherever buttons lead. A step is the chat before it and what the person does."""

    book: Book
    lang: str
    todo: deque[tuple[str, Chat, Event]] = field(default_factory=deque)
    known: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def run(self) -> None:
        begun = Chat(lang=self.lang)
        for root in ROOTS:
            name, _, args = root.partition(" ")
            self.add(f"/{root}", begun, Command(name, args))
        for _ in range(MOST):
            if not self.todo:
                return
            self.step(*self.todo.popleft())
        raise AssertionError(f"after {MOST} steps there are still {len(self.todo)} to go")

    def add(self, key: str, chat: Chat, event: Event) -> None:
        if key not in self.known:
            self.known.add(key)
            self.todo.append((key, chat, event))

    def step(self, key: str, chat: Chat, event: Event) -> None:
        after, reply = respond(chat, event, self.book, NOON, self.lang)
        self.wrong += [f"{key}: {problem}" for problem in problems(reply, self.book)]
        if after.lang != self.lang:
            return  # another walk's language, or everything erased
        for button in (button for row in reply.rows for button in row if button.data):
            self.add(alike(button.data, after), after, Tap(button.data))
        if moves.asking(scene := Scene(after, self.book, self.lang, NOON)):
            flow, position = moves.where(scene)
            for line in TYPED:
                asked = position.question.id if position.question else ""
                self.add(f"{flow.id} {asked} {after.answers.get('type')} {line}", after, Text(line))


def alike(data: str, chat: Chat) -> str:
    """What a button does; ticks of a checklist are told apart by how many there are, not by which."""
    if data.startswith((f"v1:{taps.ELIGIBLE}:", f"v1:{taps.LINK}:{taps.ELIGIBLE}:")):
        return ":".join(data.split(":")[:3])
    if not data.startswith("v1:a:"):
        return data
    ticked = _CHECKED.fullmatch(data)
    if ticked is None:
        return f"{data} {branch(chat)}"
    start, letters, end = ticked.groups()
    return f"{start}:{letters.count('y')}:{letters.count('n')}{end}"


def branch(chat: Chat) -> str:
    """Where in a conversation one is: the choices made so far in the short ones, the type in the long one."""
    told = {key: raw for key, raw in chat.answers.items() if not raw[0].isdigit()}
    return " ".join(f"{key}={raw}" for key, raw in sorted(told.items()) if chat.flow != "eligible" or key == "type")


def problems(reply: Reply, book: Book) -> list[str]:
    """What Telegram would refuse or a person would stumble over."""
    found = [
        f"a label of {len(b.label)} characters: {b.label}"
        for row in reply.rows
        for b in row
        if len(b.label) > LONGEST_LABEL
    ]
    rows = [[as_json(button) for button in row] for row in reply.rows]
    keyboard({"inline_keyboard": rows} if rows else None)  # raises what Telegram would say
    texts = [formatted({"text": text, "parse_mode": "HTML"}).text for text in messages(reply.parts)]
    found += [f"a part of {units(part)} units" for part in reply.parts if units(part) > LONGEST_MARKUP]
    if not texts and not reply.toast:
        found.append("nothing is said")
    if not reply.rows and reply.kind != "menu":
        found.append("no button leads on")
    said = "\n".join(texts)
    found += [f"{odd!r} in {said[:200]!r}" for odd in ("{", "}", "\u2068", "None", "<b>", "**") if odd in said]
    return found + [f"a dead button: {said}" for lang in book.languages if book.texts.say(lang, "button-old") in said]


def as_json(button: Button) -> dict[str, Any]:
    """The button as it goes to Telegram."""
    copied = {"copy_text": {"text": button.copy}} if button.copy else {}
    link = f"https://t.me/playground_bot?start={button.start}" if button.start else ""
    plain = {"callback_data": button.data, "url": button.url or link, "switch_inline_query": button.share}
    return {"text": button.label, **{name: value for name, value in plain.items() if value}, **copied}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_button_leads_to_something_telegram_takes(lang: str, book: Book) -> None:
    walk = Walk(book, lang)
    walk.run()
    assert walk.wrong == []
    reached = {tuple(key.split(":")[1:3]) for key in walk.known if key.startswith("v1:") and key.count(":") >= 2}
    assert {topic for topic in book.faq.topics if (taps.TOPIC, topic) not in reached} == set()
    assert {name for name in book.occupations.fields if (taps.JOBS, name) not in reached} == set()
    assert {flow for flow in book.flows if (taps.FLOW, flow) not in reached} == set()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_sample_of_them_over_http(shared: Running) -> None:
    """The buttons under each first reply, each in a chat of its own, as different people press them at once."""
    looks = [shared.playground.chat(lang) for lang in ("en", "ja") for _ in ROOTS]
    firsts = await asyncio.gather(*(ask(who, f"/{root}") for who, root in zip(looks, 2 * ROOTS, strict=True)))
    pairs = [
        (root, lang, label)
        for (lang, root), reply in zip([(lang, root) for lang in ("en", "ja") for root in ROOTS], firsts, strict=True)
        for label in [key["text"] for row in reply.rows for key in row if "callback_data" in key][::2]
    ]
    await asyncio.gather(*(press(shared.playground.chat(lang), root, label) for root, lang, label in pairs))
    assert len(pairs) > 30
    assert refused(shared.playground) == []
    assert shared.playground.unanswered == []


async def press(person: Person, root: str, label: str) -> None:
    await ask(person, f"/{root}")
    reply = await tap(person, label)
    assert reply.text
    assert reply.labels
