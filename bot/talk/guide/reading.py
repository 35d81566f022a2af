"""A typed line as the answer to the open question: by its words and numbers exactly, or in a person's own words."""

from collections.abc import Mapping

from bot.talk.flows.flow import Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Checklist, Choice, Heard, Search, Whole, only_numbers
from bot.talk.flows.months import Month
from bot.talk.flows.quota import ROUGH
from bot.talk.guide.asking import words_of
from bot.talk.hear.answers import alone, options
from bot.talk.hear.answers.roughly import roughly
from bot.talk.hear.firm.excellent import is_answered_no, organisation_is_not
from bot.talk.hear.numbers import fold, numbers
from bot.talk.scene import Scene
from bot.talk.show import arrivals
from tis_rules import Sector

_STAGES = ("no1", "no2", "no3")
_OTHER_THINGS = {"hours": ("people", "staff", "trainees"), "quota": ("hours",)}
"""By conversation, what its numbers don't count."""
_ABOUT_OTHERS = {
    "excellent": ("trainees",),
    "organisation": ("excellent", "trainees"),
    "safety": ("excellent", "trainees"),
    **dict.fromkeys(("here", *_STAGES), ("excellent",)),
}
"""By question, what a yes or a no is not said about where it is named."""
_OF_TRAINEES = ("wish", *_STAGES)
_A_STAGE = 16  # characters: 第2号, "the No. 2 one"
_PEOPLE = ("staff", "care_staff")
_A_FIELD = {"1": Sector.AGRICULTURE, "3": Sector.CONSTRUCTION}
"""Fields of the list of occupations that have a table of their own."""
_A_WORK = {"7-13": Sector.CARE, "2-1": Sector.FISHERY, "2-2": Sector.AQUACULTURE}
"""Occupations that have one."""


def exactly(scene: Scene, flow: Flow, question: Question, text: str) -> Mapping[str, str]:
    """The answers a line gives by an option's words or number, by numbers alone, a month or work; empty for none."""
    if any(scene.book.quick.names(word, text) for word in _OTHER_THINGS.get(flow.id, ())):
        return {}
    if _without_organisation(question, text) or _only_asks(scene, flow, question, text):
        return {}
    if question.id in _PEOPLE and alone.counts_others(text, scene.book.quick):
        return {}
    several = only_numbers(text) if question.fills else ()
    if len(several) == len(question.fills) > 0:
        return {key: str(number) for key, number in zip(question.fills, several, strict=True)}
    raw = _raw(scene, flow, question, text)
    return {} if raw is None else {question.id: raw}


def in_own_words(scene: Scene, question: Question, text: str) -> str | None:
    """The raw answer in a line that says it otherwise: "through a kumiai", "we don't have any", "asap"."""
    among = _options_of(question) if question.id != "stage" else ()
    among = among if isinstance(question.kind, Choice) else ("yes", "no")
    if any(scene.book.quick.names(word, text) for word in _ABOUT_OTHERS.get(question.id, ())):
        return None
    if _without_organisation(question, text):
        return "enterprise"
    said = options.load().said(text, among)
    if question.id == "wish" and (said == options.NONE or _as_many(scene, text)):
        return UNKNOWN
    if question.id == "excellent" and _not_excellent(scene, fold(text)):
        return "no"
    if said == options.UNKNOWN:
        return not_known(scene, question)
    match question.kind:
        case Choice():
            return said or _named(scene, question, text)
        case Whole():
            none = said == options.NONE or fold(text).strip(" .!") in scene.book.texts.words(scene.lang, "words-no")
            return _number(scene, question, text, none)
        case Month(past=False) if scene.book.quick.names("soonest", text):
            first = arrivals.earliest(scene.today)
            return f"{first.year}-{first.month:02d}"
        case _:
            return None


def _not_excellent(scene: Scene, said: str) -> bool:
    return organisation_is_not(said) or is_answered_no(said, scene.book.quick.lexicon)


def rough(scene: Scene, text: str, given: Mapping[str, str]) -> Mapping[str, str]:
    """Beside a number of staff told as "about 100" that it is one: near the end of its row the next one is said."""
    quick = scene.book.quick
    told = next((raw for key in _PEOPLE if (raw := given.get(key, UNKNOWN)) != UNKNOWN), None)
    about = told is not None and roughly(quick.folded(text), int(told), quick.lexicon)
    return {ROUGH: told} if told and about else {}


def of_others(scene: Scene, question: Question, text: str) -> bool:
    """Whether a line tells nobody, or a number of people or hours that are not asked for: 利用者45人, "45 trainees"."""
    if question.id not in _PEOPLE or alone.staff_told(text, scene.book.quick) is not None:
        return False
    others = alone.counts_others(text, scene.book.quick) and not options.load().asks(text)
    return others or options.load().said(text, ("yes", "no")) == options.NONE


def not_known(scene: Scene, question: Question) -> str:
    """The raw answer of who doesn't know: of a checklist, its marks so far, the other lines left open."""
    if not isinstance(question.kind, Checklist):
        return UNKNOWN
    return f"{question.kind.state(scene.chat.answers.get(question.id, ''))}."


def _without_organisation(question: Question, text: str) -> bool:
    """Whether no supervising organisation is said to be there: such a company comes alone, with the lower limit."""
    return question.id == "type" and options.load().only_denied(text, "supervised", _options_of(question))


def _options_of(question: Question) -> tuple[str, ...]:
    return question.kind.options if isinstance(question.kind, Choice) else ()


def _number(scene: Scene, question: Question, text: str, none: bool) -> str | None:
    """No trainees or hours are 0; people are also counted in "8 guys in all", trainees in "3 in No. 2"; not in "-5"."""
    if scene.book.quick.odd(text):
        return None
    if (put_right := _put_right(scene, text)) and not none:
        found: int | None = put_right
    elif question.id in _PEOPLE:
        found = alone.staff_told(text, scene.book.quick)
    elif question.id in _STAGES and (held := scene.book.quick.company(text).held):
        found = getattr(held, question.id) or None
    else:
        found = 0 if none else alone.trainees_told(text, scene.book.quick) if question.id in _OF_TRAINEES else None
    return str(found) if found is not None and question.kind.accepts(str(found)) else None


def _put_right(scene: Scene, text: str) -> int | None:
    """The number of a line that takes another back which was told nowhere before: there it is put right instead."""
    quick = scene.book.quick
    swap = quick.swapped(text)
    if swap is not None and str(swap[0]) in scene.chat.answers.values():
        return None
    politely = only_numbers(quick.settle(fold(text))) if swap and _in_hours_alone(scene, text) else ()
    return politely[0] if len(politely) == 1 else alone.bare(text, quick)


def _in_hours_alone(scene: Scene, text: str) -> bool:
    """Whether hours are asked for and a line counts nothing else."""
    others = _OTHER_THINGS["hours"]
    return scene.chat.flow == "hours" and not any(scene.book.quick.names(word, text) for word in others)


def _as_many(scene: Scene, text: str) -> bool:
    """Whether as many as the limits allow are wished for, and nothing else is said."""
    quick = scene.book.quick
    said = quick.folded(text)
    rest = quick.lexicon.without(said, "as_many")
    return rest != said and not numbers(rest) and quick.beside(rest) == 0 and not options.load().asks(text)


def _only_asks(scene: Scene, flow: Flow, question: Question, text: str) -> bool:
    """Whether a line asks something where an option is to be chosen; an option's own words ask nothing."""
    if not isinstance(question.kind, Choice) or not options.load().asks(text):
        return False
    words = {fold(word) for each in words_of(scene, flow, question).values() for word in each}
    return fold(text).strip(" .!。！") not in words


def _named(scene: Scene, question: Question, text: str) -> str | None:
    """A field by the work in it, a stage by its number."""
    if question.id == "sector":
        return _sector(scene, text)
    said = numbers(text) if len(text) <= _A_STAGE else ()
    return f"no{said[0]}" if question.id == "stage" and len(said) == 1 and said[0] in (1, 2, 3) else None


def _sector(scene: Scene, text: str) -> str | None:
    """The table that a kind of work comes under; the general one where it has none of its own."""
    found = scene.book.occupations.find(text)
    if found is None or found.beside or "?" in text:
        return None
    own = {_A_WORK.get(code) or _A_FIELD.get(code.split("-")[0]) or Sector.GENERAL for code in found.codes}
    return next(iter(own or {Sector.GENERAL})).value if len(own) < 2 else None


def _raw(scene: Scene, flow: Flow, question: Question, text: str) -> str | None:
    if text.strip().casefold() in scene.book.texts.words(scene.lang, "words-unknown"):
        return not_known(scene, question)
    words = words_of(scene, flow, question)
    if isinstance(question.kind, Search):
        hit = scene.book.occupations.find(text)
        words = {**words, "found": hit.codes if hit else ()}
    return question.kind.read(text, Heard(words, scene.chat.answers.get(question.id, ""), scene.today))
