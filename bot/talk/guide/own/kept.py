"""What is kept of a chat: named by /privacy, given with its values by /export, forgotten by /erase.

All three go by FIELDS, so that none says less than another.
"""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows.flow import walk
from bot.talk.given import Kept
from bot.talk.guide import menu
from bot.talk.guide.asking import name_of, said_of
from bot.talk.guide.own import company
from bot.talk.reply import Html, Kind, Place, Reply
from bot.talk.scene import Scene
from bot.talk.taps import ERASE, MENU, SETTINGS
from bot.talk.words.markup import plain
from bot.talk.words.wording import date_words

FIELDS = ("chat_id", "lang", "second", "stand_in", "company", "flow", "answers", "misses", "seen_at")
"""What is kept, by the names the store has for it; the number of a chat is known to the edge alone."""
NAMES = {
    "lang": "language",
    "second": "second_language",
    "stand_in": "language_of_other_answers",
    "flow": "conversation",
    "misses": "not_understood",
    "seen_at": "last_wrote",
}
"""How the file calls what the store calls otherwise."""
_FILE = "tis-bot.json"


def privacy(scene: Scene) -> Reply:
    """What is kept, for how long, and how it goes away."""
    names = "\n".join(f"• {scene.label(f'kept-{field}')}" for field in FIELDS)
    parts = [Html(f"{scene.say('privacy-keeps')}\n{names}"), scene.say("privacy-more")]
    parts.append(scene.say("privacy-learns" if scene.book.learns else "privacy-no-text"))
    if scene.book.operator:
        parts.append(scene.say("privacy-operator", operator=scene.book.operator))
    rows = ((scene.button("button-export", SETTINGS, "export"), scene.button("button-erase", ERASE)),)
    return Reply(Kind.MENU, tuple(parts), rows)


def export(scene: Scene) -> Reply:
    """All that is kept of the chat, in words and as a file."""
    rows = ((scene.button("button-settings", SETTINGS), scene.button("button-erase", ERASE)),)
    if scene.chat == Chat():
        return Reply(Kind.MENU, (scene.say("export-nothing"), scene.say("export-turns")), (rows[0][:1],))
    said = _in_words(scene)
    lines = "\n".join(
        f"• {scene.say('export-line', name=scene.label(f'kept-{field}'), said=said[field])}" for field in FIELDS
    )
    parts = (scene.say("export-head"), Html(lines), scene.say("export-turns"))
    return Reply(Kind.MENU, parts, rows, kept=Kept(_FILE, _values(scene)))


def _in_words(scene: Scene) -> dict[str, str]:
    chat, none = scene.chat, scene.label("export-none")
    languages = scene.book.known_languages
    return {
        "chat_id": scene.label("export-in-file"),
        "lang": languages[chat.lang] if chat.lang else none,
        "second": languages[chat.second] if chat.second else none,
        "stand_in": languages[chat.stand_in] if chat.stand_in else none,
        "company": plain(company.in_words(scene, chat.company)) or none,
        "flow": scene.label(f"flow-{chat.flow}") if chat.flow in scene.book.flows else none,
        "answers": scene.label("export-answers", count=len(chat.answers)),
        "misses": str(chat.misses),
        "seen_at": f"{date_words(scene.lang, scene.today)} {scene.now:%H:%M}",
    }


def _values(scene: Scene) -> dict[str, object]:
    """The values as they are kept, this turn's time with them; the answers also in words."""
    chat = replace(scene.chat, seen_at=scene.now)
    told = {field: getattr(chat, field) for field in FIELDS if hasattr(chat, field)}
    told |= {
        "company": dict(chat.company),
        "answers": dict(chat.answers),
        "seen_at": scene.now.isoformat("T", "minutes"),
    }
    named = {NAMES.get(field, field): value for field, value in told.items()}
    return {**named, "answers_in_words": _answers_in_words(scene), "also_kept": plain(scene.say("export-turns"))}


def _answers_in_words(scene: Scene) -> dict[str, str]:
    flow = scene.book.flows.get(scene.chat.flow or "")
    path = walk(flow, scene.chat.answers).path if flow else ()
    return {name_of(scene, flow, each): said_of(scene, flow, each) for each in path} if flow else {}


def erase(scene: Scene, said: str = "") -> tuple[Chat, Reply]:
    """Ask first; then forget everything and give a receipt, with the menu to begin anew."""
    if said == "what":
        return scene.chat, privacy(scene)
    if said != "yes":
        rows = ((scene.button("button-erase-yes", ERASE, "yes"), scene.button("button-erase-no", MENU)),)
        return scene.chat, Reply(Kind.MENU, (scene.say("erase-ask"),), rows)
    parts = [_receipt(scene)]
    if scene.chat.company:
        parts.append(scene.say("erase-company"))
    forgotten = replace(scene, chat=Chat())
    return Chat(), Reply(Kind.MENU, (*parts, scene.say("erase-next")), menu.main_rows(forgotten), place=Place.EDIT)


def _receipt(scene: Scene) -> Html:
    return scene.say(
        "erase-done",
        day=scene.today,
        clock=f"{scene.now:%H:%M}",
        language=int(scene.chat.lang is not None),
        answers=len(scene.chat.answers),
    )
