"""The company a person asked to be kept: what conversations begin with, always said, never over what a line says.

Its answers are those of the conversation about the quota, as far as they speak of the company and not of trainees.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.talk.flows import quota
from bot.talk.flows.flow import walk
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.guide.asking import said_line
from bot.talk.hear.company import Case
from bot.talk.reply import Button, Html, Rows
from bot.talk.scene import Scene
from bot.talk.show.quota_taps import args_of, case_of_tap
from bot.talk.taps import SETTINGS

Company = Mapping[str, str]

_ASKED = {
    "quota": ("type", "sector", "staff", "care_staff", "excellent"),
    "intake": ("type", "sector", "staff", "care_staff", "excellent"),
    "eligible": ("type", "excellent"),
}
"""By conversation, the questions a kept company answers."""
_OF_COMPANY = ("quota", "intake")
TO_KEEP = "keep"
"""An answer no question asks for: the conversation is held so that its company can be kept."""
ASKED_TO_KEEP = {"here": "no", "arrival": UNKNOWN, TO_KEEP: "yes"}
"""What is no part of a company is not asked."""


def known_for(scene: Scene, flow_id: str) -> dict[str, str]:
    """What the kept company answers of a conversation; nothing where none is kept."""
    return {key: raw for key, raw in scene.chat.company.items() if key in _ASKED.get(flow_id, ())}


def in_words(scene: Scene, company: Company) -> Html:
    """A company in a line: each question's name with its answer."""
    seen = replace(scene, chat=replace(scene.chat, flow="quota", answers=company))
    lines = (said_line(seen, quota.FLOW, question) for question in _ASKED["quota"] if question in company)
    return Html(scene.say("list-and").join(lines))


def in_hand(scene: Scene) -> Company:
    """The company of the conversation or look-up in hand, once it is told to the end; else nothing."""
    flow_id, answers = scene.chat.flow, scene.chat.answers
    if flow_id not in _OF_COMPANY or walk(scene.book.flows[flow_id], answers).question is not None:
        return {}
    path = walk(scene.book.flows[flow_id], answers).answers
    return {key: raw for key, raw in path.items() if key in _ASKED[flow_id] and raw != UNKNOWN}


def of_tap(args: tuple[str, ...]) -> Company:
    """The company a button carries. Raises OldButton."""
    facts = case_of_tap(args).facts
    told = quota.answers(facts)
    return told if facts.staff else {key: told[key] for key in ("type", "sector")}


def keep_rows(scene: Scene) -> Rows:
    """The button that keeps the company in hand, where that was asked for or another one is kept."""
    company = in_hand(scene)
    wanted = scene.chat.company or TO_KEEP in scene.chat.answers
    told = "sector" in company and company != scene.chat.company
    return ((keep_button(scene, company),),) if wanted and told else ()


def keep_button(scene: Scene, company: Company) -> Button:
    """The button carries the company: tapped later, it keeps what stood above it."""
    facts = quota.facts({**company})
    return scene.button("button-keep-company", SETTINGS, "keep", *args_of(Case(facts)))
