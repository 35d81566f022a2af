"""Facts told in the middle of a conversation out of their turn: a correction, or the answer to another question."""

from bot.talk.chat import Chat
from bot.talk.flows.flow import Question
from bot.talk.flows.kinds import Choice, Heard, Whole
from bot.talk.flows.months import Month
from bot.talk.guide import moves, noted
from bot.talk.guide.lines import each_year
from bot.talk.hear.answers import alone, options, told
from bot.talk.hear.company import Case, Company
from bot.talk.hear.dates.roles import without_dates
from bot.talk.hear.dates.said import dates_in
from bot.talk.hear.numbers import fold, numbers
from bot.talk.hear.stages import masked
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from tis_rules import QuotaFacts

Outcome = tuple[Chat, Reply]

_MOST_STAFF = 10_000
_OF_STAFF_ASKED = ("staff", "care_staff")
_NAMES_STAFF = ("staff", "we_are", "once")
_OF_STAFF = (*_NAMES_STAFF, "taken_back")
_A_LITTLE = 2  # words beside two numbers of trainees


def corrected(scene: Scene, text: str) -> Outcome | None:
    """The open conversation with a fact of another step: "actually 25", "excellent", "12" where no number is asked."""
    question = moves.where(scene)[1].question
    if not noted.of_company(scene) or question is None:
        return None
    if options.load().asks(text) and not numbers(text):
        return None  # "what is excellent?" is a question, and tells nothing
    if yearly := each_year.read(scene, text):
        return yearly
    if early := _month_early(scene, text, question):
        return early
    added = told.read(text, scene.book.quick)
    if here := _here(scene, text, question, added) or _here_anew(scene, text, question):
        return here
    if isinstance(question.kind, Whole) and (added is None or added.company != Company()):
        return _by_stage(scene, question, added)
    if added is None or added.again:
        return _early(scene, text, question)
    known = {"staff", "care_staff"} & scene.chat.answers.keys()
    if added.company.staff is not None and not known:
        return _early(scene, text, question)
    if added.company.staff is not None and not told_anew(scene, text):
        return moves.missed(scene, text)
    found = added.onto(Case(QuotaFacts(None)))
    said = {"type": added.type.value} if added.type else {}
    sector = {"sector": added.sector.value} if added.sector else {}
    return noted.filled(scene, {**noted.answers_of(scene, found), **said, **sector})


def _by_stage(scene: Scene, question: Question, added: told.Told | None) -> Outcome | None:
    """Trainees by stage, and nothing else, where the staff is asked: "3 first year and 2 second" counts no staff."""
    held = added.company.held if added and question.id in _OF_STAFF_ASKED else None
    return noted.filled(scene, noted.answers_of(scene, Case(QuotaFacts(None, held=held)))) if held else None


def told_anew(scene: Scene, text: str) -> bool:
    """Whether a line may change the number of staff told before: it names staff, or takes something back.

    "3 people", where another number was asked, may be of trainees; so may "5, no wait, 8", of which neither was told.
    """
    known = {"staff", "care_staff"} & scene.chat.answers.keys()
    names = _NAMES_STAFF if _of_itself(scene, text) else _OF_STAFF
    return not known or any(scene.book.quick.names(name, text) for name in names)


def _of_itself(scene: Scene, text: str) -> bool:
    """Whether a line takes back a number of its own, and none that was told before it."""
    told = {scene.chat.answers.get(key) for key in _OF_STAFF_ASKED}
    said = [str(number) for number in numbers(text)]
    return len(said) > 1 and scene.book.quick.names("taken_back", text) and told.isdisjoint(said)


def _month_early(scene: Scene, text: str, question: Question) -> Outcome | None:
    """A month told before it is asked for, in a line that says nothing else."""
    rest, wanted = without_dates(text, scene.today), noted.month_of(scene)
    month = Month().read(text, Heard({}, today=scene.today))
    if month is None or isinstance(question.kind, Month) or numbers(rest) or scene.book.quick.beside(fold(rest)):
        return None
    return noted.filled(scene, {wanted: month})


def _here(scene: Scene, text: str, question: Question, added: told.Told | None) -> Outcome | None:
    """At "are trainees here?" a number is of trainees: the staff was told before."""
    said, quick = numbers(text), scene.book.quick
    of_staff = any(quick.names(name, text) for name in (*_OF_STAFF, "instead"))
    dated = dates_in(text, scene.today)
    if question.id != "here" or len(said) != 1 or dated or of_staff or (added is not None and added.again):
        return None
    return moves.fill(scene, scene.chat.flow or "", {"here": "yes" if said[0] else "no"})


def _here_anew(scene: Scene, text: str, question: Question) -> Outcome | None:
    """At "are trainees here?" two numbers, the first taken back: some are here, whichever is right."""
    quick = scene.book.quick
    said = quick.folded(text)
    if question.id != "here" or not _of_itself(scene, text) or any(quick.names(name, text) for name in _NAMES_STAFF):
        return None
    rest = quick.lexicon.without(quick.lexicon.without(said, "taken_back"), "present")
    more = masked(said) != said or dates_in(text, scene.today) or quick.beside(rest) > _A_LITTLE
    return moves.fill(scene, scene.chat.flow or "", {"here": "yes"}) if all(numbers(text)) and not more else None


def _early(scene: Scene, text: str, question: Question) -> Outcome | None:
    """A lone number where an option is asked that none of them has: the number of staff, before its turn."""
    number = alone.bare(text, scene.book.quick)
    options = question.kind.options if isinstance(question.kind, Choice) else ()
    known = {"staff", "care_staff"} & scene.chat.answers.keys()
    if number is None or known or not len(options) < number < _MOST_STAFF or not options:
        return None
    return noted.fill(scene, Case(QuotaFacts(number)), text)
