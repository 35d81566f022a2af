"""Buttons: what each does. A button that moves within one thing edits its message; one that asks anew sends another."""

from dataclasses import replace

from bot.talk import taps as t
from bot.talk.chat import Chat
from bot.talk.flows import hours, intake, packed_points, quota
from bot.talk.flows.flow import Flow
from bot.talk.guide import menu, moves, steering
from bot.talk.guide.lines import about, offered
from bot.talk.guide.memory import keep_hours, keep_quota, keep_talk
from bot.talk.guide.own import kept, settings
from bot.talk.hear.company import Case
from bot.talk.named.look import answer_beside, known, look
from bot.talk.noting.thumbs import thanks
from bot.talk.reply import Place, Reply
from bot.talk.scene import Scene
from bot.talk.show import borrowed
from bot.talk.show.eligible import answers_of_tap
from bot.talk.show.plan.carried import facts_of_tap
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.words.borrowed import is_offered

Outcome = tuple[Chat, Reply]

_IN_PLACE = frozenset(
    (
        t.ANSWER,
        t.BACK,
        t.EDIT,
        t.NOW,
        t.SUMMARY,
        t.TOPICS,
        t.LANGUAGE,
        t.QUOTA,
        t.JOBS,
        t.ERASE,
        t.AGAIN,
        t.STOP,
        t.SETTINGS,
    )
)


def tapped(scene: Scene, data: str) -> Outcome:
    """What a button does; one from another version, or that names what is gone, shows the menu."""
    said = t.read(data)
    if said is None:
        return scene.chat, menu.old_button(scene)
    try:
        chat, reply = _do(scene, said)
    except t.OldButton:
        return scene.chat, menu.old_button(scene)
    if said.verb in (t.QUOTA, t.HOURS):
        chat = _kept(replace(scene, chat=offered.closed(replace(scene, chat=chat), data)), said)
    if said.verb == t.TOPIC and not moves.asking(scene):
        chat = about.kept(chat, reply)
    return chat, replace(reply, place=Place.EDIT if said.verb in _IN_PLACE else Place.NEW)


def opened(scene: Scene, said: t.Said) -> Outcome:
    """What a link shows, in a message of its own."""
    try:
        chat, reply = _do(scene, said)
    except t.OldButton:
        return scene.chat, menu.old_link(scene)
    return _kept(replace(scene, chat=chat), said), reply


def _kept(scene: Scene, said: t.Said) -> Chat:
    """The chat with the company or the plan a button or a link shows: what is said next goes on from what is seen."""
    match said.verb:
        case t.QUOTA:
            return keep_quota(scene, case_of_tap(said.args))
        case t.HOURS:
            return keep_hours(scene, facts_of_tap(said.args))
        case t.ELIGIBLE:
            return keep_talk(scene, "eligible", answers_of_tap(scene, said.args))
        case t.EXCELLENCE:
            return keep_talk(scene, "excellence", packed_points.unpack(said.args))
        case _:
            return scene.chat


def _do(scene: Scene, said: t.Said) -> Outcome:
    """Raises OldButton where the button does not fit what is known now."""
    match said:
        case t.Said(
            t.ANSWER | t.FLOW | t.AGAIN | t.BACK | t.EDIT | t.NOW | t.SUMMARY | t.HELP_IN_FLOW, (flow_id, *rest)
        ):
            return _in_flow(scene, said.verb, known(scene.book.flows, flow_id), *rest)
        case t.Said(t.STOP):
            return steering.cancel(scene)
        case t.Said(t.LANGUAGE, (lang,)) if lang in scene.book.languages:
            return menu.speak(scene, lang)
        case t.Said(t.ERASE):
            return kept.erase(scene, *said.args)
        case t.Said(t.SETTINGS, (stand_in, topic, *question)) if is_offered(stand_in):
            told = settings.in_future(scene, stand_in)
            return told.chat, borrowed.told(told, answer_beside(told, topic, *question[:1]))
        case t.Said(t.SETTINGS):
            return settings.changed(scene, *said.args)
        case t.Said(t.GOOD | t.BAD, (topic, *question)):
            return scene.chat, thanks(scene, said.verb, topic, *question[:1])
        case t.Said(t.HERE | t.INTAKE_OF | t.SAFETY | t.EDIT_HOURS):
            return _from_result(scene, said)
        case _:
            return scene.chat, look(scene, said)


def _in_flow(scene: Scene, verb: str, flow: Flow, *rest: str) -> Outcome:
    begun = scene.chat.flow == flow.id
    match verb, rest:
        case t.ANSWER, (question, raw):
            return moves.take(scene, flow.id, _question(flow, question), raw)
        case t.FLOW, _ if begun:
            return moves.go(scene)
        case t.BACK, _ if begun:
            return moves.back(scene)
        case t.NOW, _ if begun:
            return moves.now(scene)
        case t.EDIT, (question,) if begun:
            return moves.edit(scene, _question(flow, question))
        case t.SUMMARY, _ if begun:
            return scene.chat, moves.show_answers(scene)
        case t.HELP_IN_FLOW, (topic,) if begun:
            return scene.chat, answer_beside(scene, topic)
        case t.FLOW, _:
            return settings.begin(scene, flow.id)
        case _:
            return moves.start(scene, flow.id)


def _question(flow: Flow, question_id: str) -> str:
    if flow.question(question_id) is None:
        raise t.OldButton(question_id)
    return question_id


def _from_result(scene: Scene, said: t.Said) -> Outcome:
    """From a look-up into the conversation, with what the look-up knew."""
    if said.verb == t.HERE:
        return moves.start(scene, "quota", _about_trainees(case_of_tap(said.args)))
    if said.verb == t.INTAKE_OF:
        return moves.start(scene, "intake", intake.of_company(case_of_tap(said.args)))
    known = hours.looked_up(facts_of_tap(said.args))
    if said.verb == t.SAFETY:
        return moves.start(scene, "hours", {**known, "safety": "yes"})
    begun = moves.with_answers(scene, known, "hours")
    return begun.chat, moves.show_answers(begun)


def _about_trainees(case: Case) -> dict[str, str]:
    """The answers of a look-up, with the trainees here still to be told by stage."""
    month = {} if case.start is None else {"arrival": f"{case.start:%Y-%m}"}
    return {**quota.answers(case.facts), **month, "here": "yes"}
