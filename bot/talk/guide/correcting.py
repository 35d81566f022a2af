"""A number of the last result taken back for another: "not 1000 but 900", "sorry, 900"; the rest is kept."""

from bot.talk.chat import Chat
from bot.talk.flows import hours, quota
from bot.talk.guide import moves, steering
from bot.talk.guide.memory import told_quota
from bot.talk.hear.answers import alone
from bot.talk.hear.numbers import numbers
from bot.talk.hear.steering import Change
from bot.talk.reply import Reply
from bot.talk.scene import Scene

Outcome = tuple[Chat, Reply]

_COUNTS = ("staff", "care_staff", "wish", quota.HERE_IN_ALL, "no1", "no2", "no3", *hours.KINDS)


def correct(scene: Scene, text: str) -> Outcome | None:
    """The last result with one number changed; which one is asked where that isn't said. None for other lines."""
    return _swapped(scene, text) or (_which(scene, text) if scene.chat.flow == "hours" else None)


def amended(scene: Scene, text: str) -> Outcome | None:
    """The open conversation with one number told in it taken back for another, 不是45，是54; None for other lines."""
    swapped = _in_place(scene, text)
    return moves.go(moves.with_answers(scene, {**scene.chat.answers, **swapped})) if swapped else None


def _swapped(scene: Scene, text: str) -> Outcome | None:
    """The one number that was told as the old one, with the new one in its place."""
    swapped = _in_place(scene, text)
    return next((_with(scene, key, int(number)) for key, number in swapped.items()), None)


def _in_place(scene: Scene, text: str) -> dict[str, str]:
    """The answer that was the old number, with the new one; empty where that is none, or may be several."""
    quick = scene.book.quick
    swap = quick.swapped(text)
    if swap is None or len(numbers(text)) != len(swap) or quick.beside(quick.folded(text)):
        return {}
    known = [key for key in _COUNTS if scene.chat.answers.get(key) == str(swap[0])]
    return {known[0]: str(swap[1])} if len(known) == 1 else {}


def _with(scene: Scene, key: str, number: int) -> Outcome:
    answers = {**scene.chat.answers, key: str(number)}
    if scene.chat.flow == "hours":
        return moves.go(moves.with_answers(scene, answers))
    return told_quota(scene, quota.case(answers), esd=quota.under_esd(answers))


def _which(scene: Scene, text: str) -> Outcome | None:
    """A lone number behind "sorry" or "I mean", which may be any of the hours."""
    quick = scene.book.quick
    said = quick.folded(text)
    rest = quick.lexicon.without(quick.lexicon.without(said, "follows"), "taken_back")
    number = alone.bare(rest.strip(" ,、"), quick)
    return steering.change(scene, Change("", number)) if number and rest != said else None
