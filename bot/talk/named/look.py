"""What a button or a link shows that changes nothing in the chat."""

from collections.abc import Mapping
from typing import TypeVar

from bot.talk import taps as t
from bot.talk.guide import menu, moves
from bot.talk.hear.urgent import kinds
from bot.talk.named.link import link_of
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, jobs, rescue
from bot.talk.show.dates.way import with_calendar
from bot.talk.show.eligible import answers_of_tap, show_eligible
from bot.talk.show.intake.carried import unpacked
from bot.talk.show.intake.told import planned, with_sheet
from bot.talk.show.numbers import when
from bot.talk.show.plan.carried import facts_of_tap
from bot.talk.show.plan.verdict import show_hours
from bot.talk.show.points.score import points_of_tap
from bot.talk.show.quota import show_quota
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.show.taken.card import with_card
from bot.talk.show.taken.compare import show_compared
from bot.talk.show.taken.take import DRAWN

Thing = TypeVar("Thing")


def known(things: Mapping[str, Thing], key: str) -> Thing:
    """A thing by its id. Raises OldButton where it is gone."""
    if key not in things:
        raise t.OldButton(key)
    return things[key]


def answer_beside(scene: Scene, topic: str, question: str = "") -> Reply:
    """The answer to a topic or one of its questions; a question that is gone shows its topic."""
    there = known(scene.book.faq.topics, topic)
    reply = answers.answer(scene, topic, question=question if question in there.questions else "")
    return moves.again_under(scene, reply) if moves.asking(scene) else reply


def look(scene: Scene, said: t.Said) -> Reply:
    """What a button or a link shows that changes nothing. Raises OldButton where it names what is gone."""
    match said:
        case t.Said(t.TOPIC | t.MORE, (topic, *question)):
            return answer_beside(scene, topic, *question)
        case t.Said(t.TOPICS):
            return menu.topics(scene, *said.args)
        case t.Said(t.QUOTA):
            return show_quota(scene, case_of_tap(said.args))
        case t.Said(t.HOURS):
            return show_hours(scene, facts_of_tap(said.args))
        case t.Said(t.ELIGIBLE):
            return show_eligible(scene, answers_of_tap(scene, said.args))
        case t.Said(t.EXCELLENCE):
            return points_of_tap(scene, said.args)
        case t.Said(t.COMPARE):
            return show_compared(scene, said.args)
        case t.Said(t.LINK, (verb, *rest)):
            return link_of(scene, t.Said(verb, tuple(rest)))
        case t.Said(t.PICTURE, (verb, *rest)) if verb in DRAWN:
            drawn = t.Said(verb, tuple(rest))
            return with_card(scene, drawn, look(scene, drawn))
        case t.Said(t.WHEN, (month,)):
            return when(scene, month)
        case t.Said(t.INTAKE, args):
            return planned(scene, unpacked(args))
        case t.Said(t.SHEET, args):
            return with_sheet(scene, unpacked(args))
        case t.Said(t.CALENDAR, (day,)):
            return with_calendar(scene, day)
        case t.Said(t.JOB, (code,)) if scene.book.occupations.of(code):
            return jobs.occupation(scene, code)
        case t.Said(t.JOBS, (field,)) if field in scene.book.occupations.fields:
            return jobs.in_field(scene, field)
        case t.Said(t.JOBS):
            return jobs.fields(scene)
        case t.Said(t.HELP, (kind, lang)) if kind in kinds() and lang in scene.book.help.languages:
            return rescue.help_for(scene, kind, lang)
        case t.Said(t.HELP):
            return rescue.which(scene, scene.lang)
        case t.Said(t.LANGUAGE):
            return menu.languages(scene)
        case t.Said(t.FILE):
            return menu.file_gone(scene)
        case t.Said(t.CAN):
            return menu.help_(scene)
        case t.Said(t.MENU):
            return menu.start(scene)
        case _:
            raise t.OldButton(said.verb)
