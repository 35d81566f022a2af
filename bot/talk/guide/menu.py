"""What is always there: the start, help, topics by group, language."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.reply import Button, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show.answers import topic_rows
from bot.talk.taps import FLOW, HELP, JOBS, LANGUAGE, TOPICS, tap
from bot.talk.words.markup import bold

_MAIN = ("quota", "hours", "eligible", "when")
"""The conversations on the first screen; the others begin from an answer or a command."""
_A_ROW = 2  # languages: their names must stay readable on a phone


def start(scene: Scene) -> Reply:
    """The first screen; an open conversation can be taken up again."""
    parts = [scene.say("start-hello"), scene.say("start-examples"), scene.say("start-not-official")]
    rows: Rows = main_rows(scene)
    if moves.asking(scene):
        flow, position = moves.where(scene)
        parts.insert(0, scene.say("start-unfinished", name=scene.label(f"flow-{flow.id}"), step=position.step))
        rows = ((scene.button("button-continue", FLOW, flow.id),), *rows)
    return Reply(Kind.MENU, tuple(parts), rows)


def help_(scene: Scene) -> Reply:
    """Everything the bot can do, in a list."""
    parts = (scene.say("help-what"), scene.say("help-list", topics=len(scene.book.faq.topics)))
    return Reply(Kind.MENU, (*parts, scene.say("start-not-official")), main_rows(scene))


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


def template(scene: Scene) -> Reply:
    """A blank plan to fill in and send back."""
    return Reply(
        Kind.MENU,
        (scene.say("template-how"),),
        ((scene.button("button-hours", FLOW, "hours"),),),
        template_of=scene.today,
    )


def unreadable(scene: Scene) -> Reply:
    """A voice note, a photo, a sticker."""
    return Reply(Kind.NONE, (scene.say("unreadable"),), main_rows(scene))


def file_gone(scene: Scene) -> Reply:
    """A button about a file that isn't in the chat any more."""
    return Reply(Kind.QUESTION, (scene.say("list-again"),))


def old_button(scene: Scene) -> Reply:
    """A button this version cannot read."""
    return Reply(Kind.MENU, (scene.say("button-old"),), main_rows(scene))


def old_link(scene: Scene) -> Reply:
    """A link to something that is not there any more."""
    return Reply(Kind.MENU, (scene.say("link-old"),), main_rows(scene))


def main_rows(scene: Scene) -> Rows:
    """The conversations; help and the language, which stay in sight on a small phone; and what else there is."""
    flows = tuple((scene.button(f"button-{flow_id}", FLOW, flow_id),) for flow_id in _MAIN)
    return (
        *flows,
        (scene.button("button-help", HELP), scene.button("button-language", LANGUAGE)),
        (scene.button("button-jobs", JOBS), scene.button("button-topics", TOPICS)),
    )
