"""Commands: each always works, also in the middle of a conversation, and none is a dead end."""

from dataclasses import replace

from rapidfuzz import fuzz, process

from bot.talk.book import COMMANDS
from bot.talk.chat import Chat
from bot.talk.guide import menu, moves
from bot.talk.hear.numbers import fold, numbers
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, jobs
from bot.talk.show.hours import show_hours
from bot.talk.show.quota import show_quota
from tis_rules import HoursFacts

Outcome = tuple[Chat, Reply]

_WITHOUT_SLASH = ("quota", "hours")
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
            return moves.start(scene, "eligible")
        case "jobs":
            return scene.chat, _jobs(scene, args)
        case "topics":
            return scene.chat, menu.topics(scene)
        case "language" | "lang":
            return _language(scene, args)
        case "settings":
            return scene.chat, menu.settings(scene)
        case "privacy":
            return scene.chat, menu.privacy(scene)
        case "erase":
            return menu.erase(scene)
        case "cancel" | "stop":
            return cancel(scene)
        case "help":
            return scene.chat, menu.help_(scene)
        case _:
            return _misspelt(scene, name, args)


def typed(text: str) -> tuple[str, str] | None:
    """A command written without its slash, where it can be nothing else: "quota 45", "hours 1000 500 420"."""
    name, _, args = fold(text).partition(" ")
    return (name, args) if name in _WITHOUT_SLASH and numbers(args) else None


def _misspelt(scene: Scene, name: str, args: str) -> Outcome:
    """The nearest command there is, or the help."""
    near = process.extractOne(name.casefold(), COMMANDS, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    return run(scene, near[0], args) if near else (scene.chat, menu.unknown_command(scene))


def cancel(scene: Scene) -> Outcome:
    """End the open conversation; its answers go."""
    said = "cancelled" if scene.chat.flow else "nothing-to-cancel"
    ended = replace(scene, chat=replace(scene.chat, flow=None, answers={}, misses=0))
    return ended.chat, replace(menu.start(ended), kind=Kind.MENU, parts=(scene.say(said),))


def _start(scene: Scene, payload: str) -> Outcome:
    """`/start topic-quota` or `/start quota-45` from a link; the first screen otherwise."""
    kind, _, rest = payload.strip().partition("-")
    if kind == "topic" and rest in scene.book.faq.topics:
        return scene.chat, answers.answer(scene, rest)
    if kind == "quota" and rest.isdigit():
        return _quota(scene, rest)
    return scene.chat, menu.start(scene)


def _quota(scene: Scene, args: str) -> Outcome:
    """The look-up where a number is given, the conversation where not."""
    found = numbers(args)
    if len(found) == 1:
        return scene.chat, show_quota(scene, scene.book.quick.facts(args, found[0]))
    return moves.start(scene, "quota")


def _hours(scene: Scene, args: str) -> Outcome:
    """The check where three numbers are given (and three more for safety), the conversation where not."""
    found = numbers(args)
    if len(found) == 3:
        return scene.chat, show_hours(scene, HoursFacts(*found))
    return moves.start(scene, "hours")


def _jobs(scene: Scene, args: str) -> Reply:
    hit = scene.book.occupations.find(args) if args.strip() else None
    if hit:
        return jobs.found(scene, hit)
    return jobs.not_listed(scene, args.strip()[:40]) if args.strip() else jobs.fields(scene)


def _language(scene: Scene, args: str) -> Outcome:
    lang = args.strip().casefold()
    return menu.speak(scene, lang) if lang in scene.book.languages else (scene.chat, menu.languages(scene))
