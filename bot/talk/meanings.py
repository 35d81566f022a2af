"""From what a line means to the reply, in the language it was written in; a look-up is kept, to be changed in words."""

from dataclasses import replace

from bot.talk import judged
from bot.talk.chat import Chat
from bot.talk.guide.lines import about, anew
from bot.talk.guide.memory import ask_start
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show import answers, arrivals, jobs, meant, numbers, rescue
from bot.talk.show.dates.second_stage import show_second_stage
from bot.talk.show.dates.told import open_month, show_dates
from bot.talk.show.esd import show_esd_each, show_esd_plan
from bot.talk.show.own.sums import with_sum
from bot.talk.show.taken.compare import STAFF, compare_args, show_compared
from bot.talk.words.markup import bold
from tis_rules import Sector

Outcome = tuple[Chat, Reply]

_ASKS_BACK = (Kind.CHOICES, Kind.NONE)
_NOT_IN_ESD, _WHICH_NOT = ("driving",), ("esd-fields", "not-included")
"""Trades that are no field of ESD, whatever the numbers are, and the answer that says so first."""
_KNOWN_WORD, _FEW = 100, 2  # a word known as work, and how many occupations it may stand for


def reply(scene: Scene, meaning: Meaning, text: str) -> Outcome:
    """What is said to a meaning."""
    before, meaning = meaning, about.goes_on(scene, text, meaning)
    chat, said = _said(scene, meaning)
    said = about.headed(scene, said) if meaning != before and said.kind is Kind.ANSWER else said
    said = with_sum(scene, said, text)
    said = rescue.above(scene, _with_work(scene, meaning, said, text), meaning.perhaps, meaning.language)
    offered = said.choices or answers.offered(said.rows)
    return about.told(scene, chat, replace(said, choices=offered) if offered else said)


def _said(scene: Scene, meaning: Meaning) -> Outcome:
    match meaning.kind:
        case Kind.QUESTION | Kind.QUOTA | Kind.HOURS:
            return _numbers(scene, meaning)
        case Kind.HELP:
            return scene.chat, _help(scene, meaning)
        case Kind.OCCUPATION if meaning.job:
            return scene.chat, jobs.found(scene, meaning.job)
        case Kind.ANSWER if meaning.dated and (meaning.dated.no2 or meaning.dated.came or meaning.dated.ended):
            return scene.chat, show_second_stage(scene, meaning.dated)
        case Kind.ANSWER if meaning.arrival or (
            meaning.dated and meaning.topic == arrivals.TOPIC and meaning.score == 1
        ):
            return _arrival(scene, meaning)
        case _:
            return scene.chat, _topic(scene, meaning)


def _help(scene: Scene, meaning: Meaning) -> Reply:
    """Help first, and what was asked beside it under it."""
    near = tuple(zip(meaning.choices, meaning.asked, strict=True))
    said = rescue.help_for(scene, meaning.topic, meaning.language or scene.lang, near)
    beside = meaning.beside or (near[0] if near else None)
    return meant.beside(scene, said, *beside, esd=meaning.esd) if beside else said


def _arrival(scene: Scene, meaning: Meaning) -> Outcome:
    """Dates that were told; where a start is past, or may be in several months, the month is asked for."""
    start = meaning.dated.start if meaning.dated else None
    if start and start.last < scene.today.replace(day=1):
        return ask_start(scene), numbers.month_past(scene, start.first)
    chat = anew.keep_start(scene, start.first) if start else scene.chat
    if meaning.dated:
        return ask_start(scene) if start and open_month(start) else chat, show_dates(scene, meaning.dated)
    return chat, arrivals.arrival(scene, meaning.arrival or scene.today)


def _topic(scene: Scene, meaning: Meaning) -> Reply:
    match meaning.kind:
        case Kind.ANSWER:
            return _answer(scene, meaning)
        case Kind.CHOICES:
            near, likely = meaning.asked, meaning.likely
            said = meant.choices(scene, meaning.choices, meaning.score, near, esd=meaning.esd, likely=likely)
            return _led(scene, meaning, said)
        case Kind.OUTSIDE:
            return answers.outside(scene, meaning.topic, meaning.score)
        case _:
            return answers.none(scene)


def _answer(scene: Scene, meaning: Meaning) -> Reply:
    """The answer; where ESD was named and only the present programme's is known, with a word that it is that."""
    others, score, esd = meaning.choices, meaning.score, meaning.esd
    if meaning.between:
        said = meant.between(scene, meaning.topic, meaning.between, others, score, esd=esd, likely=meaning.likely)
    else:
        said = answers.answer(scene, meaning.topic, others, score, meaning.question, meaning.asked)
        said = answers.beside_esd(scene, said) if esd else said
    if meaning.beside:
        said = meant.beside(scene, meant.titled(scene, said), *meaning.beside, esd=esd, two=meaning.two)
    return _led(scene, meaning, said)


def _led(scene: Scene, meaning: Meaning, said: Reply) -> Reply:
    """The reply after the programme its start comes under, where the line named one that only one can be open to."""
    start = meaning.dated.start if meaning.dated else None
    if start is None or open_month(start):
        return said
    return replace(said, parts=(bold(arrivals.line(scene, start.first, start.last)), *said.parts))


def _numbers(scene: Scene, meaning: Meaning) -> Outcome:
    """Numbers that were understood, or the sentence about those that can't be used."""
    if meaning.esd and meaning.quota and meaning.staffs:
        return scene.chat, show_esd_each(scene, meaning.quota, meaning.staffs)
    if meaning.odd:
        return scene.chat, numbers.refused(scene, meaning.odd, meaning.quota)
    if meaning.bad_day:
        return scene.chat, numbers.no_such_day(scene, meaning.bad_day)
    if meaning.esd and (meaning.hours or meaning.part):
        return scene.chat, _led(scene, meaning, show_esd_plan(scene, meaning.hours, meaning.part))
    if meaning.hours:
        return judged.plan(scene, meaning.hours, meaning.safety, meaning.total)
    if meaning.part:
        return judged.part_of_plan(scene, meaning.part)
    late = meaning.quota and meaning.quota.start and meaning.quota.start > arrivals.last()
    if meaning.quota and (meaning.several or (meaning.compared and late)):
        return scene.chat, numbers.which(scene, meaning.staffs, meaning.quota, meaning.worked)
    if meaning.quota and meaning.compared:
        first, second = meaning.compared
        facts = replace(meaning.quota.facts, staff=first)
        return scene.chat, show_compared(scene, compare_args(STAFF, facts, str(second)).args)
    return judged.company(scene, meaning.quota, esd=meaning.esd)


def _with_work(scene: Scene, meaning: Meaning, said: Reply, text: str) -> Reply:
    """A company's numbers, or what only asks back, with a way to the work that was named beside them."""
    work = scene.book.occupations.find(text)
    if meaning.esd and said.kind is Kind.QUOTA and work is not None and work.trade in _NOT_IN_ESD:
        said = meant.beside(scene, said, *_WHICH_NOT, esd=True)
        return replace(said, parts=(said.parts[-1], *said.parts[:-1]))
    general = meaning.quota is not None and meaning.quota.facts.sector is Sector.GENERAL and not meaning.esd
    if (
        not (general or said.kind in _ASKS_BACK)
        or work is None
        or work.score < _KNOWN_WORD
        or not 0 < len(work.codes) <= _FEW
    ):
        return said
    building = general and jobs.in_construction(work.codes)
    told = (scene.say("also-work", word=work.word), *((scene.say("also-construction"),) if building else ()))
    return replace(said, parts=(*said.parts, *told), rows=(*said.rows, jobs.buttons(scene, work.codes)))
