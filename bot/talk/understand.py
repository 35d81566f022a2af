"""What a line of text means, before anything is said: help, a look-up, an occupation, a topic, or none of them.

The order is fixed: a call for help comes before all else; numbers with staff or hours go to the calculators;
a known topic comes before an occupation's name that only stands in the sentence.
"""

from dataclasses import replace
from datetime import date

from bot.talk.book import Book
from bot.talk.event import Opinion
from bot.talk.hear import called
from bot.talk.hear.dates.roles import without_own_dates
from bot.talk.hear.numbers import numbers
from bot.talk.hear.side import COMPANY, TRAINEE, side
from bot.talk.hear.urgent import urgent
from bot.talk.look_ups import dates_of, late_start, numbers_in
from bot.talk.match.doubt import tells_more
from bot.talk.match.matcher import OUTSIDE, Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning
from bot.talk.words.jobs.occupations import Found

LONGEST = 600
"""Characters of a text that are looked at: people's questions are shorter, and a longer one must not hold others up."""
_OFFERED = 3
_SURE_OF_A_WORD = 0.5  # how near a question must be that a word alone asks it
_LONGEST_WORD = 4  # Chinese characters or kana; five may be a question
_SURE = 0.97  # below it, an answer carries the next likeliest topics as buttons
_NEWS = "replaced-by-esd"  # what a line gets that names ESD and nothing else that is known
_EXAMPLE, _WORKED, _TABLE = "quota-example", ("", "over-300", "excellent-numbers"), "quota"
"""A topic, the questions in it that are answered by a worked example, and the topic that has the table instead."""
_SMALL, _SMALLEST = "small-company", 2  # staff; with more, it asks about another company than the smallest
_OF_THE_CHANGE = (_NEWS, "transition-to-esd")  # topics a line may be taken for by nothing but its date
_JOB_TOPIC = "occupation-search"
_JOB_TOPICS = frozenset((_JOB_TOPIC, "occupations-list", "occupation-not-listed", "occupations-stage-three"))
_LITTLE = {"answer": 0, "offer": 1, "silent": 2}  # words beside an occupation's name that still say nothing else
_KNOWN_WORD = 100.0
_RATHER_SURE = 0.8
_ABUSE, _OF_ABUSE = "violence", ("violence", "threats", "sexual", "documents", "locked-in")
_HEARD = 0.1  # how near a line must come to a call of a kind to be more than its topic
_COUNTED = (Kind.QUOTA, Kind.HOURS, Kind.QUESTION)


def understand(text: str, book: Book, today: date | None = None, opinion: Opinion | None = None) -> Meaning:
    """The meaning of a line; with `today`, "next April" too. Raises nothing: what isn't understood is Kind.NONE.

    Of a long text only the beginning is looked at, but a call for help is heard wherever it stands.
    """
    whole, text = text, text[:LONGEST]
    ranking = book.matcher.rank(text, opinion=opinion)
    lang = ranking.seen
    if need := urgent(whole, lang) or _by_voice(whole, ranking):
        return Meaning(Kind.HELP, lang, topic=need, score=1.0)
    found = numbers_in(text, ranking, book, today) or dates_of(text, ranking, book, today)
    if found is None and (need := called.sure(text, ranking.calls)):
        return Meaning(Kind.HELP, lang, topic=need, score=ranking.calls[0].score)
    if found is None and (job := _job(text, ranking, book)):
        found = Meaning(Kind.OCCUPATION, lang, score=job.score / 100, job=job)
    by_date = bool(ranking.candidates) and ranking.candidates[0].label in _OF_THE_CHANGE
    if found is None and today and by_date and (own := without_own_dates(text, today)):
        ranking = book.matcher.rank(own, opinion=opinion)
    late = late_start(text, today) if found is None or found.kind is Kind.HOURS else None
    esd = book.quick.names("esd", text) or late is not None
    found = replace(found or _by_topic(text, ranking, book, esd), dated=late or (found.dated if found else None))
    counted = found.kind in _COUNTED or _is_a_word(text)
    return replace(found, language=lang, esd=esd, perhaps=() if counted else called.perhaps(text, ranking.calls))


def _by_voice(text: str, ranking: Ranking) -> str | None:
    """The kind of help a first person cries for, by the topic; of abuse, the kind the line comes nearest to."""
    topic = ranking.candidates[0].label if ranking.decision == "answer" else ""
    need = urgent(text, ranking.seen, topic)
    near = ranking.calls[0] if ranking.calls else None
    return near.kind if need == _ABUSE and near and near.kind in _OF_ABUSE and near.score >= _HEARD else need


def _by_topic(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning:
    found = _without_example(_topic(text, ranking, book, esd), text)
    if esd and found.kind in (Kind.NONE, Kind.OUTSIDE):
        found = _question(text, ranking, _NEWS, (), book)
    open_question = found.kind is Kind.ANSWER and bool(found.asked) and not found.question and tells_more(text)
    return replace(found, unsure=ranking.opinion is None and (ranking.unsure or open_question))


def _without_example(found: Meaning, text: str) -> Meaning:
    """For a line with numbers of its own the table in place of a worked example, whose figures nobody said."""
    said = numbers(text)
    small = found.question == _SMALL and bool(said) and min(said) > _SMALLEST
    worked = found.topic == _EXAMPLE and (small or (found.question in _WORKED and bool(said)))
    return replace(found, topic=_TABLE, question="", asked=()) if worked else found


def _job(text: str, ranking: Ranking, book: Book) -> Found | None:
    """Work, where the line asks about nothing else or the question is one of finding an occupation."""
    found = book.occupations.find(text)
    if found is None or found.beside == 0:
        return found
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    if labels[0] == _JOB_TOPIC and ranking.decision != "silent":
        return found
    if found.score != _KNOWN_WORD:
        return None
    near = ranking.decision == "silent" or labels[0] in _JOB_TOPICS
    little = _LITTLE[ranking.decision] if near else -1
    return found if found.beside <= max(little, _asked_of_work(text, ranking, book)) else None


def _asked_of_work(text: str, ranking: Ranking, book: Book) -> int:
    """How many other words may stand in "can trainees do …?", "is … on the list?": more where no topic is sure."""
    if not book.quick.names("asks_if", text):
        return -1
    return 4 if ranking.confidence < _RATHER_SURE else 1


def _topic(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning:
    labels = [candidate.label for candidate in ranking.candidates]
    topics = tuple(label for label in labels if label in book.faq.topics)[:_OFFERED]
    score = ranking.confidence
    if ranking.decision == "silent" or not labels:
        return Meaning(Kind.NONE, None, score=score)
    if labels[0].startswith(OUTSIDE) and ranking.decision == "answer":
        return Meaning(Kind.OUTSIDE, None, labels[0].removeprefix(OUTSIDE), score=score)
    if ranking.decision == "answer" and topics:
        others = () if score >= _SURE else topics[1:]
        return _question(text, ranking, _of_programme(topics[0], book, esd), others, book)
    asked = tuple(_question(text, ranking, topic, (), book).question for topic in topics)
    return Meaning(Kind.CHOICES if topics else Kind.NONE, None, asked=asked, choices=topics, score=score)


def _of_programme(topic: str, book: Book, esd: bool) -> str:
    """The topic of ESD that answers the same, where ESD is named."""
    twin = book.esd_topics.get(topic, "")
    return twin if esd and twin in book.faq.topics else topic


def _question(text: str, ranking: Ranking, topic: str, others: tuple[str, ...], book: Book) -> Meaning:
    """The topic with the question in it that is asked: surely, or the likeliest first under the main answer."""
    speaker, about = side(text), book.faq.topics[topic]
    other = about.main.programme == "titp" and not book.quick.names("esd", text)
    against = [
        name
        for name, basis in about.questions.items()
        if _against(speaker, basis.audience) or (other and basis.programme == "esd")
    ]
    found = book.matcher.question(topic, ranking, against)
    known = tuple(name for name in found.questions if book.faq.has(topic, name)) if found else ()
    sure = found is not None and found.sure and (found.score >= _SURE_OF_A_WORD or not _is_a_word(text))
    question = known[0] if sure and known else ""
    return Meaning(Kind.ANSWER, None, topic, question, known, others, ranking.confidence)


def _is_a_word(text: str) -> bool:
    """Whether a line is a subject's name rather than a question about it: 監理団体, "wages"."""
    said = text.strip(" ?？。.!！")
    return " " not in said and (said.isascii() or len(said) <= _LONGEST_WORD)


def _against(speaker: str, audience: str) -> bool:
    """Whether an answer is for the other side than the one that speaks."""
    return (speaker == TRAINEE and audience in (COMPANY, "organisation")) or (
        speaker == COMPANY and audience == TRAINEE
    )
