"""Commands: each always works, also in the middle of a conversation, and none is a dead end."""

from dataclasses import replace
from datetime import date

from rapidfuzz import fuzz, process

from bot.talk import judged
from bot.talk.book import COMMANDS
from bot.talk.chat import Chat
from bot.talk.flows.kinds import Heard, only_numbers
from bot.talk.flows.months import Month
from bot.talk.guide import following, menu, moves, steering
from bot.talk.guide.own import kept, settings
from bot.talk.hear.answers import brief
from bot.talk.hear.months import read_month, without_month
from bot.talk.hear.numbers import fold, numbers
from bot.talk.named.link import link_to
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, arrivals, jobs
from bot.talk.show import numbers as show_numbers
from bot.talk.words.markup import escape
from tis_rules import HoursFacts

Outcome = tuple[Chat, Reply]

_WITHOUT_SLASH = ("quota", "hours")
_KINDS = ("required", "related", "peripheral")
_MOST_CHOICES = 3
_SHOWN = 40  # characters of a line that are shown back
_ALIKE = 75  # of 100: how near a misspelt command must be


def run(scene: Scene, name: str, args: str) -> Outcome:
    """What a command does; an unknown one shows the help."""
    match name.casefold():
        case "start":
            return _start(scene, args)
        case "quota":
            return _quota(scene, args)
        case "hours":
            return _hours(scene, args)
        case "eligible":
            return settings.begin(scene, "eligible")
        case "excellent" | "excellence":
            return moves.start(scene, "excellence")
        case "intake":
            return settings.begin(scene, "intake")
        case "when":
            return _when(scene, args)
        case "template":
            return scene.chat, menu.template(scene)
        case "jobs":
            return scene.chat, _jobs(scene, args)
        case "topics":
            return scene.chat, menu.topics(scene)
        case "language" | "lang":
            return _language(scene, args)
        case "link":
            return scene.chat, link_to(scene, args)
        case "settings":
            return settings.changed(scene)
        case "export":
            return scene.chat, kept.export(scene)
        case "privacy":
            return scene.chat, kept.privacy(scene)
        case "erase":
            return kept.erase(scene)
        case "cancel" | "stop":
            return steering.cancel(scene)
        case "help":
            return scene.chat, menu.help_(scene)
        case _:
            return _misspelt(scene, name, args)


def typed(text: str) -> tuple[str, str] | None:
    """A command written without its slash, where it can be nothing else: "quota 45", "hours 1000 500 420"."""
    said, _, args = fold(text).partition(" ")
    near = process.extractOne(said, _WITHOUT_SLASH, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    meant = near is not None and (near[0] == said or only_numbers(args)) and near[0][0] == said[0]
    return (near[0], args) if near and meant and numbers(args) else None


def _misspelt(scene: Scene, name: str, args: str) -> Outcome:
    """The nearest command there is, or the help."""
    near = process.extractOne(name.casefold(), COMMANDS, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    return run(scene, near[0], args) if near else (scene.chat, menu.unknown_command(scene))


def _start(scene: Scene, payload: str) -> Outcome:
    """`/start topic-quota` or `/start quota-45` from a link; the first screen otherwise."""
    kind, _, rest = payload.strip().partition("-")
    if kind == "topic" and rest in scene.book.faq.topics:
        return scene.chat, answers.answer(scene, rest)
    if kind == "quota" and rest.isdigit():
        return _quota(scene, rest)
    return scene.chat, menu.start(scene)


def _quota(scene: Scene, args: str) -> Outcome:
    """The look-up with all that the rest says; the conversation where there is none; else what is missing."""
    quick, args = scene.book.quick, brief.type_named(args)
    if not args.strip():
        return settings.begin(scene, "quota")
    if odd := quick.odd(args):
        return scene.chat, show_numbers.refused(scene, odd, quick.case(args, quick.company(args)))
    start = read_month(args, scene.today)
    return _told(scene, without_month(args) if start else args, start)


def _told(scene: Scene, args: str, start: date | None) -> Outcome:
    """The company a command tells of, with the month of its start."""
    quick, values = scene.book.quick, numbers(args)
    found = quick.company(args)
    if found.staff is None and len(values) == 1 and not found.trainees:
        found = replace(found, staff=values[0])
    if found.staff is None and len(values) > 1:
        return scene.chat, show_numbers.which(scene, values[:_MOST_CHOICES], quick.case(args, found))
    case = replace(quick.case(args, found), start=start)
    if found.staff is None:
        needed = show_numbers.staff_needed(scene, args.strip()[:_SHOWN])
        return following.begin(scene, case) or (scene.chat, needed)
    return judged.company(scene, case, esd=quick.asks_esd(args))


def _hours(scene: Scene, args: str) -> Outcome:
    """The check where three numbers are given, or three more for safety; what is given is kept where one is missing."""
    quick, values = scene.book.quick, numbers(args)
    if odd := quick.odd(args):
        return scene.chat, show_numbers.refused(scene, odd)
    if told := quick.plan(args):
        return judged.plan(scene, told.facts, told.safety, told.total)
    part = quick.part(args)
    if part and part.total:
        return judged.part_of_plan(scene, part)
    if len(values) == len(_KINDS) and not quick.names("share", args):
        required, related, peripheral = values
        return judged.plan(scene, HoursFacts(required, related, peripheral))
    given = part.hours if part else dict(zip(_KINDS, values, strict=False))
    known = given if len(values) < len(_KINDS) and not quick.names("share", args) else {}
    chat, reply = moves.start(scene, "hours", {kind: str(hours) for kind, hours in known.items()})
    if not args.strip() or known:
        return chat, reply
    wrong = "hours-many" if len(values) > len(_KINDS) else "hours-none"
    return chat, replace(reply, parts=(scene.say(wrong, said=escape(args.strip()[:_SHOWN])), *reply.parts))


def _when(scene: Scene, args: str) -> Outcome:
    """The way to the month the rest names; the conversation where there is none, or one that is past."""
    start = Month(day=True).read(args, Heard({}, today=scene.today))
    soonest = f"{arrivals.earliest(scene.today):%Y-%m}" if scene.book.quick.names("soonest", args) else None
    month = start or soonest
    return moves.start(scene, "when", {"start": month} if month else {})


def _jobs(scene: Scene, args: str) -> Reply:
    hit = scene.book.occupations.find(args) if args.strip() else None
    if hit:
        return jobs.found(scene, hit)
    return jobs.not_listed(scene, args.strip()[:40]) if args.strip() else jobs.fields(scene)


def _language(scene: Scene, args: str) -> Outcome:
    lang = args.strip().casefold()
    return menu.speak(scene, lang) if lang in scene.book.languages else (scene.chat, menu.languages(scene))
