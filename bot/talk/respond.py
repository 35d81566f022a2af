"""From a chat and an event to the chat afterwards and the reply: the whole bot in one pure function.

The order of meaning: a command; a tap; a word that steers; a line that answers the open question; a line that means
something of its own, answered with the open question asked again under it; else what is needed to go on.
"""

from dataclasses import replace
from datetime import datetime

from bot.talk import commands, meanings
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Document, Event, Opinion, Table, Tap, Text, Unreadable
from bot.talk.guide import correcting, following, menu, moves, noted, opening, out_of_turn, standing, steering
from bot.talk.guide.lines import anew, exam, offered, parts, programme, tongue
from bot.talk.guide.own.below import below
from bot.talk.hear import steering as hear_steering
from bot.talk.hear.answers import alone, options, polite
from bot.talk.named.look import look
from bot.talk.named.things import spoken
from bot.talk.named.versus import versus
from bot.talk.noting.notes import of_line, with_note
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show.table.verdict import show_table
from bot.talk.tapped import opened, tapped
from bot.talk.taps import HELP_IN_FLOW, carried_by
from bot.talk.understand import LONGEST, understand
from bot.talk.words.register import in_register

Outcome = tuple[Chat, Reply]

_ALWAYS = ("back", "stop", "again", "help")
"""Moves that are no answer to any question."""
_SAID_ONLY = ("thanks", "hello", "help", "other")
"""Moves that leave an open conversation where it is."""
_LOOKED_UP = (Kind.QUOTA, Kind.HOURS, Kind.OCCUPATION)
_NO_ANSWER = ("yes", "no")  # where another answer is asked
_UNCLEAR = (Kind.CHOICES, Kind.NONE, Kind.OUTSIDE)
_SURE = 0.95  # how sure a few words in a conversation must be to be a question of their own
_A_QUESTION = 16  # characters from which a line is taken for a question of its own


def respond(chat: Chat, event: Event, book: Book, now: datetime, hint: str = "") -> Outcome:
    """One turn. `now` is timezone-aware in Japan's zone, `hint` Telegram's language code of the person."""
    scene = Scene(chat, book, chat.lang or book.nearest_language(hint), now)
    after, reply = _respond(scene, event)
    reply = with_note(scene, event, below(scene, event, (after, reply), _respond))
    after = offered.kept(scene, after, reply)
    return (after if after == Chat() else replace(after, seen_at=now)), reply


def unsure(event: Event, book: Book, now: datetime) -> bool:
    """Whether a second opinion on a line may change the reply: which topic it means, or what of it, is in doubt."""
    if not isinstance(event, Text):
        return False
    line = event.text[:LONGEST]
    told = hear_steering.move(line) or commands.typed(line)
    return not told and understand(event.text, book, now.date(), event.opinion).unsure


def _respond(scene: Scene, event: Event) -> Outcome:
    match event:
        case Command("start", args) if carried := carried_by(args.strip()):
            return _looked_up(scene, opened(scene, carried))
        case Command(name, args):
            return _looked_up(scene, commands.run(scene, name, args[:LONGEST]))
        case Tap(data):
            return tapped(scene, data)
        case Text(text, opinion):
            return _text(scene, text, opinion)
        case Table():
            return scene.chat, _with_question(scene, show_table(scene, event))
        case Unreadable() | Document():
            return scene.chat, _with_question(scene, menu.unreadable(scene))


def _looked_up(scene: Scene, done: Outcome) -> Outcome:
    """A look-up by command in the middle of a conversation: what was asked waits behind one button."""
    chat, reply = done
    beside = chat == scene.chat and reply.kind in _LOOKED_UP
    return chat, (_with_question(scene, reply) if beside else reply)


def _text(scene: Scene, text: str, opinion: Opinion | None) -> Outcome:
    line = text[:LONGEST]
    said = polite.left(line, scene.book.quick)
    return (
        _tapped(scene, offered.labelled(scene, line, but=HELP_IN_FLOW) or offered.chosen(scene, line))
        or _steered(scene, line)
        or _answered(scene, line)
        or (_steered(scene, said) or _answered(scene, said) if said != line else None)
        or _commanded(scene, line)
        or _compared(scene, said)
        or following.follow(scene, said)
        or anew.read(scene, said)
        or _meant(scene, text, opinion)
    )


def _tapped(scene: Scene, data: str) -> Outcome | None:
    """A button chosen in words instead of tapped."""
    return tapped(scene, data) if data else None


def _steered(scene: Scene, text: str) -> Outcome | None:
    """Back, stop and the like; a yes, a no or "I don't know" is an answer first, where a question is open."""
    if (asked := hear_steering.change(text)) and (changed := steering.change(scene, asked)):
        return changed
    move = hear_steering.move(text)
    if (
        move is None
        or move in hear_steering.PLACES
        or (move not in _ALWAYS and moves.asking(scene) and moves.read(scene, text))
    ):
        return None
    seen = scene.book.matcher.seen(text) if move == "help" else None
    if move in _NO_ANSWER and moves.asking(scene):
        return moves.missed(scene, text)
    chat, reply = steering.steer(scene, move, in_register(scene.lang, seen or scene.lang))
    return chat, (_with_question(scene, reply) if move in _SAID_ONLY else reply)


def _answered(scene: Scene, text: str) -> Outcome | None:
    if not moves.asking(scene):
        return None
    return parts.read(scene, text) or exam.read(scene, text) or moves.read(scene, text)


def _commanded(scene: Scene, text: str) -> Outcome | None:
    command = commands.typed(text)
    return commands.run(scene, *command) if command else None


def _compared(scene: Scene, text: str) -> Outcome | None:
    """Two cases set side by side; what stands in the chat stays."""
    said = versus(scene, text)
    return (scene.chat, _with_question(scene, look(spoken(scene, text), said))) if said else None


def _meant(scene: Scene, text: str, opinion: Opinion | None) -> Outcome:
    before, goes_on = programme.of_esd(scene, text)
    meaning, text = understand(text, scene.book, scene.today, opinion, goes_on), text[:LONGEST]
    meaning = programme.parted(meaning) if before else meaning
    meaning = tongue.heard(scene, meaning, text)
    scene = tongue.listening(scene, meaning, text)
    spoken = tongue.spoken(scene, meaning)
    if meaning.kind in _UNCLEAR and (labelled := _tapped(scene, offered.labelled(scene, text))):
        return labelled
    if moves.asking(scene) and meaning.part and not meaning.part.total:
        return moves.fill(scene, "hours", meaning.part.answers) or moves.missed(scene, text)
    if moves.asking(scene) and (told := _told(scene, meaning, text)):
        return told
    if moves.asking(scene) and ((meaning.several and not noted.of_company(scene)) or moves.asks_which(scene, text)):
        return moves.missed(scene, text)
    if moves.asking(scene) and (_says_nothing(meaning, text) or (meaning.arrival and moves.asks_past(scene))):
        return moves.missed(scene, text)
    free = not moves.asking(scene) and meaning.kind is not Kind.HELP
    if free and (begun := opening.begun(spoken, text) or standing.asked_for(spoken, text)):
        return begun
    chat, reply = meanings.reply(spoken, meaning, text)
    chat, reply = programme.told(spoken, chat, meaning, reply, before)
    if not moves.asking(scene) and (kept := standing.kept(spoken, text, meaning, reply)):
        return kept
    return chat, _with_question(scene, of_line(spoken, text, meaning, reply, opinion))


def _told(scene: Scene, meaning: Meaning, text: str) -> Outcome | None:
    """A company's facts told out of turn are kept for their questions; a lone number answers no other question."""
    quick = scene.book.quick
    if amended := correcting.amended(scene, text):
        return amended
    if corrected := out_of_turn.corrected(scene, text):
        return corrected
    if alone.bare(text, quick) is not None:
        return moves.missed(scene, text)
    if meaning.quota is None or meaning.odd or meaning.several or meaning.quota.more or quick.names("how_many", text):
        return None
    return noted.fill(scene, meaning.quota, text) if out_of_turn.told_anew(scene, text) else moves.missed(scene, text)


def _says_nothing(meaning: Meaning, text: str) -> bool:
    """Whether a line in a conversation is only a failed answer: a few words that may mean several topics mean none."""
    if meaning.perhaps:
        return False
    asks = options.load().asks(text) or len(text) >= _A_QUESTION
    vague = meaning.kind is Kind.CHOICES or (meaning.kind is Kind.ANSWER and meaning.score < _SURE)
    return meaning.kind in (Kind.NONE, Kind.OUTSIDE) or (vague and not asks)


def _with_question(scene: Scene, reply: Reply) -> Reply:
    return moves.again_under(scene, reply) if moves.asking(scene) else reply
