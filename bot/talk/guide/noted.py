"""Facts a line told, as answers of the conversation in hand, and the sentence that says which were noted."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.guide import moves, reading
from bot.talk.guide.asking import said_line
from bot.talk.hear import company
from bot.talk.hear.company import Case
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene
from tis_rules import AcceptanceType, Sector

Outcome = tuple[Chat, Reply]

QUOTA, INTAKE = "quota", "intake"
STAGES = ("no1", "no2", "no3")
_MONTH = {QUOTA: "arrival", INTAKE: "start"}
"""The conversations about a company, and which question of each asks for the month of the next start."""


def of_company(scene: Scene) -> bool:
    """Whether the conversation in hand asks about a company's staff and trainees."""
    return scene.chat.flow in _MONTH


def month_of(scene: Scene) -> str:
    """The question of the conversation in hand that asks for the month of the next start."""
    return _MONTH.get(scene.chat.flow or "", "arrival")


def fill(scene: Scene, case: Case, text: str) -> Outcome | None:
    """The open conversation about a company with what a line told out of turn; None where it is about another thing."""
    quick = scene.book.quick
    way, _, _ = company.told(quick.folded(text), quick.lexicon)
    given = {**({"type": way.value} if way else {}), **answers_of(scene, case)}
    return filled(scene, {**given, **reading.rough(scene, text, given)})


def filled(scene: Scene, given: dict[str, str]) -> Outcome | None:
    """The open conversation with these answers added, and the sentence that says so; None where there are none."""
    if not of_company(scene) or not given:
        return None
    found = moves.fill(scene, scene.chat.flow or QUOTA, given)
    return noted(scene, given, found) if found else None


def noted(scene: Scene, given: dict[str, str], found: Outcome) -> Outcome:
    """The outcome with the sentence before it that says which answers were taken."""
    chat, reply = found
    taken = sentence(replace(scene, chat=replace(chat, answers=given)), "flow-noted")
    return chat, replace(reply, parts=(taken, *reply.parts))


def answers_of(scene: Scene, case: Case) -> dict[str, str]:
    """The answers a line gives, none of those it leaves to be taken as usual."""
    facts = case.facts
    known = quota.answers(facts)
    if facts.type is AcceptanceType.SUPERVISED:
        known.pop("type", None)
    if facts.sector is Sector.GENERAL:
        known.pop("sector", None)
    if scene.chat.answers.get("sector") == Sector.CARE.value and "staff" in known:
        known["care_staff"] = known.pop("staff")
    looked = quota.looked_up(case)
    here = {key: raw for key, raw in looked.items() if facts.held and key in ("here", *STAGES)}
    some = {"here": "yes"} if case.here else {}
    month = {} if case.start is None else {month_of(scene): looked["arrival"]}
    return {**known, **some, **here, **month}


def sentence(scene: Scene, text_id: str = "quota-kept") -> Html:
    """The answers in one line, without those left open."""
    flow = scene.book.flows[scene.chat.flow if of_company(scene) and scene.chat.flow else QUOTA]
    open_ = {} if text_id == "flow-noted" else {"here": "no"}  # what a look-up stands for where nothing was said
    answers = scene.chat.answers
    known = [each.id for each in flow.questions if answers.get(each.id, UNKNOWN) not in (UNKNOWN, open_.get(each.id))]
    joined = scene.label("list-and").join(said_line(scene, flow, key) for key in known)
    return Html(scene.say(text_id, known="\0").replace("\0", joined))
