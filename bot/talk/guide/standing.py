"""A company that says what it is, without a number: the quota's conversation begins with that and asks for staff."""

from bot.talk.chat import Chat
from bot.talk.guide.following import Outcome, staff_anew
from bot.talk.hear import company
from bot.talk.hear.amounts import asked
from bot.talk.hear.answers import options
from bot.talk.hear.company import Case
from bot.talk.hear.numbers import spans
from bot.talk.hear.side import TRAINEE, side
from bot.talk.scene import Scene
from tis_rules import AcceptanceType, QuotaFacts, Sector

_A_LITTLE = 2  # words beside what a company says of itself


def asked_for(scene: Scene, text: str) -> Outcome | None:
    """A conversation begun by what a company says of itself where it asks how many may come, without a number."""
    asks = asked.how_many(scene.book.quick.folded(text), scene.book.quick.lexicon)
    case = _standing(scene, text, _A_LITTLE) if asks else None
    return staff_anew(scene, case) if case else None


def introduced(scene: Scene, text: str) -> Chat | None:
    """The chat where a company says what it is and asks nothing: kept, with the question of its staff open."""
    if side(text) == TRAINEE or options.load().asks(text):
        return None
    case = _standing(scene, text, 0)
    return staff_anew(scene, case)[0] if case else None


def _standing(scene: Scene, text: str, beside: int) -> Case | None:
    """What "we are …" says of a company in a line without numbers, and little else."""
    quick = scene.book.quick
    said = quick.folded(text)
    type_, sector, excellent = company.told(said, quick.lexicon)
    if not quick.lexicon.says(said, "ours") or (type_, sector, excellent) == (None, None, None):
        return None
    if set(spans(said)) or quick.names("esd", text) or quick.beside(said) > beside:
        return None
    return Case(QuotaFacts(None, type_ or AcceptanceType.SUPERVISED, sector or Sector.GENERAL, excellent))
