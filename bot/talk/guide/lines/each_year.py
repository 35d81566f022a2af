"""Another number of trainees a year, in the middle of a plan of intakes or after it: "and 6 a year?", 毎年4人で."""

from bot.talk.chat import Chat
from bot.talk.guide import noted
from bot.talk.hear.amounts.yearly import yearly
from bot.talk.hear.dates.roles import without_dates
from bot.talk.hear.dates.words import lexicon as dates
from bot.talk.hear.numbers import spans
from bot.talk.reply import Reply
from bot.talk.scene import Scene

Outcome = tuple[Chat, Reply]

_BESIDE = ("a_year", "follows", "taken_back", "instead", "make_it", "trainees", "people", "wanting")


def read(scene: Scene, text: str) -> Outcome | None:
    """The plan of intakes with the number the line tells; None where it asks, or says anything else."""
    quick = scene.book.quick
    said = quick.folded(without_dates(text, scene.today))
    found = spans(said)
    if scene.chat.flow != noted.INTAKE or len(found) != 1 or not yearly(said, quick.lexicon) or quick.odd(said):
        return None
    if dates().says(said, "asks_may") or any(quick.lexicon.says(said, word) for word in ("staff", "how_many")):
        return None
    rest = said
    for word in _BESIDE:
        rest = quick.lexicon.without(rest, word)
    return noted.filled(scene, {"wish": str(found[0][0])}) if found[0][0] and quick.beside(rest) == 0 else None
