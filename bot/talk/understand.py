"""What a line of text means, before anything is said: help, a look-up, an occupation, a topic, or none of them.

The order is fixed: a call for help comes before all else; numbers with staff or hours go to the calculators;
a known topic comes before an occupation's name that only stands in the sentence.
"""

from dataclasses import replace
from datetime import date

from bot.talk.asked import elsewhere
from bot.talk.asked.answers import is_a_word, of_line, offered_at_most, sure_enough, whole
from bot.talk.asked.esd_work import fields_of_work
from bot.talk.asked.feelings import help_or_answer
from bot.talk.asked.other_work import asks_of_other_work
from bot.talk.asked.pointed import of_other_numbers, past_mishap, pointed, pointed_at, told_alone
from bot.talk.asked.ranked import ranked
from bot.talk.asked.two import halved
from bot.talk.book import Book
from bot.talk.event import Opinion
from bot.talk.hear import called
from bot.talk.hear.answers import options, polite
from bot.talk.hear.dates.roles import without_own_dates
from bot.talk.hear.numbers import fold, has_number
from bot.talk.hear.urgent import urgent
from bot.talk.look_ups.dates import dates_of, late_start
from bot.talk.look_ups.numbers import numbers_in
from bot.talk.match.doubt import tells_more
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning
from bot.talk.words.jobs.occupations import Found

LONGEST = 600
"""Characters of a text that are looked at: people's questions are shorter, and a longer one must not hold others up."""
_OFFERED = 3
_NEWS = "replaced-by-esd"  # what a line gets that names ESD and nothing else that is known
_OF_THE_CHANGE = (_NEWS, "transition-to-esd")  # topics a line may be taken for by nothing but its date
_JOB_TOPIC = "occupation-search"
_JOB_TOPICS = frozenset((_JOB_TOPIC, "occupations-list", "occupation-not-listed", "occupations-stage-three"))
_OF_TRADES = frozenset(("construction-occupation", "care-occupation"))
_OF_WORK = _JOB_TOPICS | _OF_TRADES | {"esd-fields", "multiple-occupations"}
"""Topics beside whose answers an occupation's name is the better answer."""
_LITTLE = {"answer": 0, "offer": 1, "silent": 2}  # words beside an occupation's name that still say nothing else
_BESIDE_TOLD = {"answer": 1, "offer": 3, "silent": 3}  # ... what is done; one more where no topic is half sure
_KNOWN_WORD = 100.0
_MUCH_ELSE = 2  # words beside an occupation's name from which on a line asks more than whether it is on the list
_HARDLY, _HALF_SURE, _RATHER_SURE = 0.35, 0.5, 0.8
_SURE_ENOUGH = 0.9  # of an answer without a second opinion: as sure as one is told alone, and as rarely changed
_COUNTED = (Kind.QUOTA, Kind.HOURS, Kind.QUESTION)


def understand(
    text: str, book: Book, today: date | None = None, opinion: Opinion | None = None, of_esd: bool = False
) -> Meaning:
    """The meaning of a line; with `today`, "next April" too. Raises nothing: what isn't understood is Kind.NONE.

    `of_esd`: it goes on from a line about Employment for Skill Development.
    Of a long text only the beginning counts, without courtesy; but a call for help is heard wherever it stands.
    """
    whole, line = text, text[:LONGEST]
    text, ranking = polite.left(line, book.quick), ranked(line, book, opinion)
    lang = ranking.seen
    need = urgent(whole, lang) or ""
    if past := past_mishap(text, need, ranking):
        return past
    if need and not called.hardly(need, line, ranking):
        return help_or_answer(need, text, ranking, book)
    if voice := "" if need else called.by_voice(whole, ranking):
        return help_or_answer(voice, text, ranking, book, foreseen=False)
    counts = has_number(book.quick.folded(text)) and not of_other_numbers(text)
    found = numbers_in(text, ranking, book, today) if counts else None
    found = found or told_alone(text, lang) or _by_date(text, ranking, book, today)
    if found is None and (kind := called.sure(line, ranking)):
        return Meaning(Kind.HELP, lang, topic=kind, score=ranking.calls[0].score)
    if found is None and (needs := called.of_any_kind(line, ranking)):
        said = help_or_answer(needs[0], text, ranking, book)
        return replace(said, perhaps=said.perhaps or needs[1:])
    if found is None and (subject := elsewhere.load().subject(text)):
        found = Meaning(Kind.OUTSIDE, lang, subject, score=1.0)
    if found is None and (job := _job(text, ranking, book)):
        listed = Meaning(Kind.OCCUPATION, lang, score=job.score / 100, job=job)
        found = fields_of_work(text, ranking, book) if book.quick.asks_esd(text) else listed
    by_date = bool(ranking.candidates) and ranking.candidates[0].label in _OF_THE_CHANGE
    if found is None and today and by_date and (own := without_own_dates(text, today)):
        ranking = book.matcher.rank(own, opinion=opinion)
    late = late_start(text, today) if found is None or found.kind is Kind.HOURS else None
    esd = (of_esd and not book.quick.names("esd", text)) or book.quick.asks_esd(text) or late is not None
    found = found or _by_topic(text, ranking, book, esd)
    counted = found.kind in _COUNTED or is_a_word(text)
    offered = () if counted or (found.kind is Kind.OUTSIDE and found.score == 1) else called.perhaps(line, ranking)
    return replace(found, language=lang, esd=esd, dated=late or found.dated, perhaps=(need,) if need else offered)


def _by_date(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """The dates a line is about; an answer it surely asks for comes before them, with its start told first."""
    found = dates_of(text, ranking, book, today)
    told = found.dated if found else None
    if found is None or found.bad_day or (told and (told.unclear or told.filed or told.certified or told.no2)):
        return found
    asked = pointed_at(text, of_line(text, ranking, book, book.quick.asks_esd(text)))
    return replace(asked, dated=told) if asked.question and asked.score >= _SURE_ENOUGH else found


def _by_topic(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning:
    found = of_line(text, ranking, book, esd)
    if found.kind is Kind.NONE and ranking.opinion is not None:
        found = offered_at_most(of_line(text, ranked(text, book), book, esd))
    found = pointed_at(text, halved(text, ranking, book, esd, found))
    if esd and found.kind in (Kind.NONE, Kind.OUTSIDE):
        found = whole(text, _NEWS, ranking, book)
    unsure = ranking.opinion is None and not sure_enough(found, ranking) and (ranking.unsure or _open(found, text))
    return replace(found, unsure=True) if unsure else found


def _open(found: Meaning, text: str) -> bool:
    """Whether a second opinion may tell which answer a line of some words asks for."""
    return found.kind in (Kind.ANSWER, Kind.CHOICES) and found.score < _SURE_ENOUGH and tells_more(text)


def _job(text: str, ranking: Ranking, book: Book) -> Found | None:
    """Work, where the line asks about nothing else or the question is one of finding an occupation.

    Work named beside Specified Skilled Worker isn't looked up in the trainees' list.
    """
    found = book.occupations.find(text)
    other = found is None or pointed(text) or elsewhere.load().no_work(text, found.told)
    if found is None or other or asks_of_other_work(text, found, ranking, book):
        return None
    if found.beside == 0 or (book.quick.asks_esd(text) and _stands_alone(text, book)):
        return found
    named = _named_alone(text, found, ranking, book) and not book.quick.names("ssw", text)
    return found if named and not _asks_else(text, found, ranking, book) else None


def _stands_alone(text: str, book: Book) -> bool:
    """Whether nothing but the programme's name stands beside the work: "ESD care"."""
    rest = book.occupations.find(book.quick.lexicon.without(fold(text), "esd"))
    return rest is not None and rest.beside == 0


def _named_alone(text: str, found: Found, ranking: Ranking, book: Book) -> bool:
    """Whether little else stands in a line beside the name of some work, or it asks which occupation that is."""
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    if labels[0] == _JOB_TOPIC and ranking.decision != "silent":
        return True
    if found.score != _KNOWN_WORD:
        return False
    if found.told and found.beside <= _beside_told(text, ranking, book):
        return True
    hardly = ranking.confidence < _HARDLY and found.codes != ()
    near = ranking.decision == "silent" or labels[0] in _JOB_TOPICS or hardly
    little = _LITTLE[ranking.decision] if near else -1
    return found.beside <= max(little, _asked_of_work(text, ranking, book))


def _beside_told(text: str, ranking: Ranking, book: Book) -> int:
    """How many words may stand beside what is done to what, where nothing else is asked."""
    if options.load().asks(text) and not book.quick.names("asks_if", text):
        return -1
    return _BESIDE_TOLD[ranking.decision] + (ranking.confidence < _HALF_SURE)


def _asks_else(text: str, found: Found, ranking: Ranking, book: Book) -> bool:
    """Whether a line surely asks something else, and would without the name of the work too."""
    asked = of_line(text, ranking, book, esd=False)
    if ranking.decision == "answer" and _says_more(asked, found):
        return True
    if not asked.question or asked.score < _SURE_ENOUGH or asked.topic in _OF_WORK:
        return False
    rest = text.replace(found.word, " ")
    return of_line(rest, book.matcher.rank(rest), book, esd=False).topic == asked.topic


def _says_more(asked: Meaning, found: Found) -> bool:
    """Whether an answer says more than that the work is on the list, as much else stands beside its name.

    "Our farm has no employees, may we?": that farming is on the list reads as a yes.
    """
    if asked.kind not in (Kind.ANSWER, Kind.CHOICES) or found.beside < _MUCH_ELSE:
        return False
    topic = asked.topic or asked.choices[0]
    if topic in _OF_WORK - _OF_TRADES:
        return asked.question != "" and asked.score >= _SURE_ENOUGH
    return asked.score >= _RATHER_SURE


def _asked_of_work(text: str, ranking: Ranking, book: Book) -> int:
    """How many other words may stand in "can trainees do …?", "is … on the list?": more where no topic is sure."""
    if not book.quick.names("asks_if", text):
        return -1
    return 4 if ranking.confidence < _RATHER_SURE else 1
