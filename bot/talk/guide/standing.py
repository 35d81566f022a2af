"""What a line tells of a company without the number it needs: kept, so that the number alone may follow."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.guide import moves
from bot.talk.guide.following import Outcome, staff_anew
from bot.talk.hear import company
from bot.talk.hear.amounts import asked
from bot.talk.hear.answers import options
from bot.talk.hear.company import Case
from bot.talk.hear.dates.roles import dated, without_dates
from bot.talk.hear.numbers import spans
from bot.talk.hear.odd_numbers import Odd
from bot.talk.hear.side import TRAINEE, side
from bot.talk.match.normalise import is_asian
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from tis_rules import AcceptanceType, QuotaFacts, Sector

_A_LITTLE = 2  # words beside what a company says of itself
_TOLD_OF = (Kind.ANSWER, Kind.CHOICES, Kind.OCCUPATION, Kind.NONE)
"""Replies under which the staff is asked for, where a company says what it is or from when it wants trainees."""


def asked_for(scene: Scene, text: str) -> Outcome | None:
    """A conversation begun by what a company says of itself where it asks how many may come, without a number."""
    asks = asked.how_many(scene.book.quick.folded(text), scene.book.quick.lexicon)
    case = _standing(scene, text, _A_LITTLE) if asks else None
    return staff_anew(scene, case) if case else None


def kept(scene: Scene, text: str, meaning: Meaning, reply: Reply) -> Outcome | None:
    """The reply with the conversation open at the number that is lacking; None where none is, or ESD is asked about."""
    if meaning.esd and (meaning.several or meaning.odd):
        return None
    if meaning.quota and meaning.odd and meaning.odd.why is Odd.TRAINEES:
        return _under(scene, _by_stage(scene, meaning.quota), reply)
    if meaning.quota and (meaning.several or (meaning.odd and meaning.odd.why is Odd.RANGE)):
        return staff_anew(scene, meaning.quota)[0], reply
    case = _introduced(scene, text) if meaning.kind in _TOLD_OF else None
    return _under(scene, staff_anew(scene, case)[0], reply) if case else None


def _under(scene: Scene, chat: Chat, reply: Reply) -> Outcome:
    return chat, moves.again_under(replace(scene, chat=chat), reply)


def _by_stage(scene: Scene, case: Case) -> Chat:
    """The trainees stage by stage, where the staff is known; else the staff first."""
    if not case.facts.staff:
        return staff_anew(scene, case)[0]
    looked = quota.looked_up(replace(case, here=None))
    return moves.start(scene, "quota", {**looked, "here": "yes"})[0]


def _introduced(scene: Scene, text: str) -> Case | None:
    """A company that says what it is, or from when it wants trainees, and asks nothing."""
    if options.load().asks(text):
        return None
    if (found := dated(text, scene.today)) and (start := found.intake):
        case = _wish(scene, without_dates(text, scene.today))
        return replace(case, start=start.first) if case else None
    quick = scene.book.quick
    people = any(quick.names(word, text) for word in ("trainees", "staff"))
    return None if people or side(text) == TRAINEE else _standing(scene, text, 0)


def _wish(scene: Scene, said: str) -> Case | None:
    """What "we want trainees" says, the month aside."""
    quick, folded = scene.book.quick, scene.book.quick.folded(said)
    wished = any(quick.lexicon.says(folded, word) for word in ("wanting", "wished", "wanted_behind"))
    ours = quick.lexicon.says(folded, "ours") or is_asian(folded)
    if not (ours and wished and quick.lexicon.says(folded, "trainees")):
        return None
    if spans(folded) or quick.beside(folded) > _A_LITTLE:
        return None
    type_, sector, excellent = company.told(folded, quick.lexicon)
    return Case(QuotaFacts(None, type_ or AcceptanceType.SUPERVISED, sector or Sector.GENERAL, excellent))


def _standing(scene: Scene, text: str, beside: int) -> Case | None:
    """What "we are …" says of a company in a line without numbers, and little else."""
    quick = scene.book.quick
    said = quick.folded(text)
    type_, sector, excellent = company.told(said, quick.lexicon)
    if not quick.lexicon.says(said, "ours") or (type_, sector, excellent) == (None, None, None):
        return None
    if spans(said) or quick.asks_esd(text) or quick.beside(said) > beside:
        return None
    return Case(QuotaFacts(None, type_ or AcceptanceType.SUPERVISED, sector or Sector.GENERAL, excellent))
