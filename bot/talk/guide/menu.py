"""What is always there: the start, help, topics by group, language, privacy, erasing."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.reply import Button, Kind, Place, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show.answers import topic_rows
from bot.talk.taps import ERASE, FLOW, HELP, JOBS, LANGUAGE, MENU, TOPICS, tap
from bot.talk.words.markup import bold

_MAIN = ("quota", "hours", "eligible", "when")
"""The conversations on the first screen; the others begin from an answer or a command."""
_A_ROW = 2  # languages: their names must stay readable on a phone


def start(scene: Scene) -> Reply:
    """The first screen; an open conversation can be taken up again."""
    parts = [scene.say("start-hello"), scene.say("start-examples"), scene.say("start-not-official")]
    rows: Rows = _main_rows(scene)
    if moves.asking(scene):
        flow, position = moves.where(scene)
        parts.insert(0, scene.say("start-unfinished", name=scene.label(f"flow-{flow.id}"), step=position.step))
        rows = ((scene.button("button-continue", FLOW, flow.id),), *rows)
    return Reply(Kind.MENU, tuple(parts), rows)


def help_(scene: Scene) -> Reply:
    """Everything the bot can do, in a list."""
    parts = (scene.say("help-what"), scene.say("help-list", topics=len(scene.book.faq.topics)))
    return Reply(Kind.MENU, (*parts, scene.say("start-not-official")), _main_rows(scene))


def unknown_command(scene: Scene) -> Reply:
    """A command there is not: say so, and what there is."""
    reply = help_(scene)
    return replace(reply, kind=Kind.NONE, parts=(scene.say("command-unknown"), *reply.parts))


def topics(scene: Scene, group: str = "") -> Reply:
    """The groups, or the topics of one."""
    faq = scene.book.faq
    if group not in faq.groups:
        groups = tuple((scene.button(f"group-{name}", TOPICS, name),) for name in faq.groups)
        return Reply(Kind.MENU, (scene.say("topics-ask"),), groups)
    ids = tuple(topic.id for topic in faq.topics.values() if topic.group == group)
    head = scene.say("topics-in", group=scene.label(f"group-{group}"))
    rows = (*topic_rows(scene, ids), (scene.button("button-topics", TOPICS),))
    return Reply(Kind.MENU, (head,), rows)


def languages(scene: Scene) -> Reply:
    """The languages the bot answers in."""
    names = scene.book.known_languages.items()
    buttons = [Button(name, tap(LANGUAGE, code)) for code, name in names if code in scene.book.languages]
    rows = tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
    return Reply(Kind.MENU, (scene.say("language-ask"),), rows)


def speak(scene: Scene, lang: str) -> tuple[Chat, Reply]:
    """Another language from now on; an open question is asked again in it, in place."""
    chosen = replace(scene, lang=lang, chat=replace(scene.chat, lang=lang))
    if moves.asking(chosen):
        return moves.go(chosen)
    reply = replace(start(chosen), parts=(bold(chosen.say("language-set")), *start(chosen).parts))
    return chosen.chat, reply


def settings(scene: Scene) -> Reply:
    """Language, and what is stored."""
    return replace(languages(scene), rows=(*languages(scene).rows, (scene.button("button-privacy", ERASE, "what"),)))


def privacy(scene: Scene) -> Reply:
    """What is kept, for how long, and how it goes away."""
    parts = [scene.say("privacy-short"), scene.say("privacy-more")]
    parts.append(scene.say("privacy-learns" if scene.book.learns else "privacy-no-text"))
    if scene.book.operator:
        parts.append(scene.say("privacy-operator", operator=scene.book.operator))
    return Reply(Kind.MENU, tuple(parts), ((scene.button("button-erase", ERASE),),))


def erase(scene: Scene, said: str = "") -> tuple[Chat, Reply]:
    """Ask first; then forget everything and give a receipt."""
    if said == "what":
        return scene.chat, privacy(scene)
    if said != "yes":
        rows = ((scene.button("button-erase-yes", ERASE, "yes"), scene.button("button-erase-no", MENU)),)
        return scene.chat, Reply(Kind.MENU, (scene.say("erase-ask"),), rows)
    told = scene.say(
        "erase-done",
        day=scene.today,
        clock=f"{scene.now:%H:%M}",
        language=int(scene.chat.lang is not None),
        answers=len(scene.chat.answers),
    )
    return Chat(), Reply(Kind.MENU, (told,), place=Place.EDIT)


def template(scene: Scene) -> Reply:
    """A blank plan to fill in and send back."""
    return Reply(Kind.MENU, (scene.say("template-how"),), template_of=scene.today)


def unreadable(scene: Scene) -> Reply:
    """A voice note, a photo, a sticker."""
    return Reply(Kind.NONE, (scene.say("unreadable"),), _main_rows(scene))


def old_button(scene: Scene) -> Reply:
    """A button this version cannot read."""
    return Reply(Kind.MENU, (scene.say("button-old"),), _main_rows(scene))


def old_link(scene: Scene) -> Reply:
    """A link to something that is not there any more."""
    return Reply(Kind.MENU, (scene.say("link-old"),), _main_rows(scene))


def _main_rows(scene: Scene) -> Rows:
    flows = tuple((scene.button(f"button-{flow_id}", FLOW, flow_id),) for flow_id in _MAIN)
    return (
        *flows,
        (scene.button("button-jobs", JOBS), scene.button("button-topics", TOPICS)),
        (scene.button("button-help", HELP), scene.button("button-language", LANGUAGE)),
    )
