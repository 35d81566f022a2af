"""The settings on one screen: the language, Japanese under the answers, the company kept on request."""

from collections.abc import Mapping
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.flow import walk
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.guide import moves
from bot.talk.guide.own import company, kept
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.taps import AGAIN, ERASE, LANGUAGE, MENU, SETTINGS, OldButton
from bot.talk.words.borrowed import is_offered, offered

Outcome = tuple[Chat, Reply]

SECOND = "ja"
"""What can stand under answers: the language of bosses and offices."""


def settings(scene: Scene) -> Reply:
    """How everything stands, each with the button that changes it."""
    chat = scene.chat
    kept_company = company.in_words(scene, chat.company) if chat.company else scene.say("settings-no-company")
    lines = [scene.say("settings-language", language=scene.book.known_languages[scene.lang])]
    if scene.lang != SECOND:
        lines.append(scene.say("settings-second", on="yes" if chat.second else "no"))
    if offered(scene.lang):
        lines.append(scene.say("settings-stand-in", tongue=scene.instead))
    lines.append(Html(f"{scene.say('settings-company')} {kept_company}"))
    return Reply(Kind.MENU, (scene.say("settings-head"), Html("\n".join(f"• {line}" for line in lines))), _rows(scene))


def _rows(scene: Scene) -> Rows:
    turn = "button-second-off" if scene.chat.second else "button-second-on"
    second = ((scene.button(turn, SETTINGS, "one" if scene.chat.second else "two"),),) if scene.lang != SECOND else ()
    return (
        (scene.button("button-language-change", LANGUAGE), scene.button("button-company", SETTINGS, "company")),
        *second,
        *_stand_ins(scene),
        (scene.button("button-privacy", ERASE, "what"), scene.button("button-export", SETTINGS, "export")),
        (scene.button("button-menu", MENU),),
    )


def _stand_ins(scene: Scene) -> Rows:
    """What else may stand in for answers that one's own language lacks."""
    others = (each for each in offered(scene.lang) if each != scene.instead)
    return tuple((scene.button("button-stand-in", SETTINGS, each, tongue=each),) for each in others)


def changed(scene: Scene, what: str = "", *rest: str) -> Outcome:
    """What a button of the settings does. Raises OldButton for one there is not."""
    match what, rest:
        case "", ():
            return scene.chat, settings(scene)
        case "two" | "one", ():
            return _second(scene, SECOND if what == "two" else None)
        case chosen, () if is_offered(chosen):
            return _told(in_future(scene, chosen), scene.say("stand-in-set", tongue=chosen))
        case "company", ():
            return scene.chat, _company(scene)
        case "tell", ():
            return moves.start(scene, "quota", company.ASKED_TO_KEEP)
        case "edit", (question,) if question in _questions(scene):
            begun = moves.with_answers(scene, {**scene.chat.company, **_open(scene), **company.ASKED_TO_KEEP}, "quota")
            return moves.edit(begun, question)
        case "keep", args:
            return _keep(scene, company.of_tap(args))
        case "forget", ():
            return _keep(scene, {})
        case "export", ():
            return scene.chat, kept.export(scene)
        case _:
            raise OldButton(what)


def begin(scene: Scene, flow_id: str) -> Outcome:
    """Begin a conversation with the company that is kept, and say so in the first line."""
    known = company.known_for(scene, flow_id)
    chat, reply = moves.start(scene, flow_id, known)
    if not known:
        return chat, reply
    said = scene.say("company-from", company=company.in_words(scene, known))
    ways = (scene.button("button-without", AGAIN, flow_id), scene.button("button-company", SETTINGS, "company"))
    return chat, replace(reply, parts=(said, *reply.parts), rows=(*reply.rows, ways))


def _second(scene: Scene, lang: str | None) -> Outcome:
    chosen = replace(scene, chat=replace(scene.chat, second=lang))
    return _told(chosen, scene.say("second-on" if lang else "second-off"))


def in_future(scene: Scene, stand_in: str) -> Scene:
    """The scene in which answers one's own language lacks come in another, as they do from now on."""
    return replace(scene, chat=replace(scene.chat, stand_in=stand_in))


def _told(scene: Scene, done: Html) -> Outcome:
    """The settings as they are now, under what was changed."""
    reply = settings(scene)
    return scene.chat, replace(reply, parts=(done, *reply.parts))


def _open(scene: Scene) -> Mapping[str, str]:
    """What the kept company leaves open is open when one of its answers is changed."""
    return {key: UNKNOWN for key in ("type", "excellent") if key not in scene.chat.company}


def _company(scene: Scene) -> Reply:
    """The company that is kept, each answer with a button to change it; else what keeping means, and how."""
    if not scene.chat.company:
        found = company.in_hand(scene)
        last = (scene.say("company-last", company=company.in_words(scene, found)),) if found else ()
        keep = ((company.keep_button(scene, found),),) if found else ()
        rows = (*keep, (scene.button("button-tell-company", SETTINGS, "tell"),), _back(scene))
        return Reply(Kind.MENU, (scene.say("company-none"), *last), rows)
    names = [scene.button(f"quota-{key}-name", SETTINGS, "edit", key) for key in _questions(scene)]
    edits = tuple(tuple(names[at : at + 2]) for at in range(0, len(names), 2))
    forget = (scene.button("button-forget-company", SETTINGS, "forget"),)
    said = scene.say("company-kept", company=company.in_words(scene, scene.chat.company))
    return Reply(Kind.MENU, (said,), (*edits, forget, _back(scene)))


def _keep(scene: Scene, found: Mapping[str, str]) -> Outcome:
    """Keep a company, or forget the one that is kept."""
    answers = {key: raw for key, raw in scene.chat.answers.items() if key != company.TO_KEEP}
    after = replace(scene, chat=replace(scene.chat, company=dict(found), answers=answers))
    if found:
        return after.chat, _company(after)
    return _told(after, scene.say("company-forgotten"))


def _questions(scene: Scene) -> tuple[str, ...]:
    """What is asked of the kept company: who counts, and whether that matters, depends on its field."""
    known = {**scene.chat.company, **_open(scene)}
    return tuple(key for key in walk(quota.FLOW, known).path if key not in company.ASKED_TO_KEEP)


def _back(scene: Scene) -> tuple[Button, ...]:
    return (scene.button("button-settings", SETTINGS),)
