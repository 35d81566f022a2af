"""Which answer of the FAQ a line asks for: one, surely; one of a topic's; one of several; or none.

A line that says more than a word asks a question, not a topic. Where it isn't sure which, those that come near are
shown folded under their titles, since the wrong one told alone is the worst this bot can do.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.talk.asked.example import without_example
from bot.talk.book import Book
from bot.talk.hear.numbers import numbers
from bot.talk.hear.side import COMPANY, TRAINEE, side
from bot.talk.match.doubt import asks_two, tells_more
from bot.talk.match.matcher import OUTSIDE, Candidate, Ranking
from bot.talk.match.nearest import Near, Nearest
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_OFFERED, _OF_ONE = 3, 2
_A_WORD_ASKS, _LEAD = 0.25, 0.05
"""How near a question must be, and by how much the nearest, that a word alone asks it."""
_LONGEST_WORD = 4  # Chinese characters or kana; five may be a question
_BESIDE, _BESIDE_TWO, _ALONE = 0.5, 0.7, 0.95
"""How near the next answer must be to be shown beside the one told, so where a line may ask two things, and from when
on that told stands alone: of 492 lines of three sets 8 then wanted another answer."""
_SURE_ALONE = 0.9
"""From when on no second opinion is needed."""
_TOPIC = 0.8  # how sure a topic must be to be told whole to a few words that ask none of its questions
_CLEAR, _KNOWN = 0.85, 0.3
"""How sure an answer, and how sure its topic must be, to be told where the topic alone would only be offered."""
_LIKELY = 0.5
_OPEN, _OPEN_OF_ANY = 0.5, 0.6
"""How sure the nearest answer must be to stand open before the others, of a topic that is known and of one that isn't:
of 345 free lines 71 are asked back so, and for 47 the open one is the right one."""
_NEAR_ENOUGH = 0.4
"""How sure the nearest answer must be to be shown: of those below none was asked for."""
_SURE = 0.97  # below it, an answer carries the next likeliest topics as buttons


def of_line(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning:
    """What a line asks of the FAQ: Kind.ANSWER, CHOICES, OUTSIDE or NONE."""
    first = ranking.candidates[0].label if ranking.candidates else ""
    if first.startswith(OUTSIDE) and ranking.decision == "answer":
        return Meaning(Kind.OUTSIDE, None, first.removeprefix(OUTSIDE), score=ranking.confidence)
    topics = topics_of(ranking, book, esd)
    if ranking.decision == "silent" or not topics:
        return Meaning(Kind.NONE, None, score=ranking.confidence)
    if ranking.decision == "answer" and is_a_word(text):
        return whole(text, topics[0].label, ranking, book)
    found = without_example(near(text, topics, ranking, book), text)
    if tells_more(text):
        return meant(found, ranking.decision == "answer" or _clear(found, ranking), two=asks_two(text))
    if found.sure < _SURE_ALONE and ranking.decision == "answer" and ranking.confidence >= _TOPIC and not numbers(text):
        return whole(text, topics[0].label, ranking, book)
    return meant(found, ranking.decision == "answer")


def sure_enough(found: Meaning, ranking: Ranking) -> bool:
    """Whether an answer is as sure as one is told alone, of a topic more likely right than not.

    A second opinion as good as never changes it, and where it does, it more often asks back about what was right.
    """
    return found.kind is Kind.ANSWER and found.score >= _SURE_ALONE and ranking.confidence >= _LIKELY


def offered_at_most(found: Meaning) -> Meaning:
    """What a first opinion heard where a second hears nothing: it isn't silenced, but no longer told, nor opened."""
    if found.kind is not Kind.ANSWER:
        return replace(found, likely=False)
    own = dict.fromkeys((found.question, *found.between, *found.asked))
    near = tuple((found.topic, question) for question in own)[:_OFFERED]
    choices, asked = zip(*near, strict=True)
    return Meaning(Kind.CHOICES, None, asked=asked, choices=choices, score=found.score)


def whole(text: str, topic_id: str, ranking: Ranking, book: Book) -> Meaning:
    """The topic that a word names; or one of its questions, where the word surely is that: 傷病手当金."""
    topic = Candidate(topic_id, 0.0)
    found = near(text, (topic,), ranking, book)
    questions = [near for near in found.answers if near.question]
    first, second = [*(near.score for near in questions), 0.0, 0.0][:2]
    sure = first >= _A_WORD_ASKS and first - max(second, 0.0) >= _LEAD
    asked = tuple(near.question for near in questions)
    return Meaning(Kind.ANSWER, None, topic.label, asked[0] if sure else "", asked, (), ranking.confidence)


def _clear(found: Nearest, ranking: Ranking) -> bool:
    return found.sure >= _CLEAR and ranking.confidence >= _KNOWN


def meant(found: Nearest, known: bool, *, two: bool = False) -> Meaning:
    """The answer surely asked for, of a topic that is `known`; else those that come near, of one topic or several.

    `two`: the line is long enough to ask two things.
    """
    if not known:
        offered = _offer(found, found.sure >= _OPEN_OF_ANY)
        return offered if found.sure >= _NEAR_ENOUGH else Meaning(Kind.NONE, None, score=found.sure)
    first, second = (*found.answers, Near("", "", 0.0))[:2]
    likely = found.sure >= _OPEN
    more = others(found, first.topic)
    if found.told:
        return _of_topic(found, first.question, more, beside=_beside(found, two))
    if first.topic != second.topic:
        return _offer(found, likely)
    if first.question and second.question:
        near = (first.question, second.question)
        return replace(_of_topic(found, "", more, between=(*near, "") if likely else ("", *near)), likely=likely)
    return _of_topic(found, "", more, beside=(first.topic, first.question or second.question))


def _of_topic(
    found: Nearest,
    question: str,
    others: tuple[str, ...],
    *,
    between: tuple[str, ...] = (),
    beside: tuple[str, str] | None = None,
) -> Meaning:
    topic = found.answers[0].topic
    own = tuple(near.question for near in found.answers if near.topic == topic and near.question)
    return Meaning(Kind.ANSWER, None, topic, question, own, others, found.sure, between=between, beside=beside)


def others(found: Nearest, topic: str) -> tuple[str, ...]:
    """The next topics beside the one told, where that isn't quite sure."""
    return () if found.sure >= _SURE else _next(found, topic)


def _next(found: Nearest, topic: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(near.topic for near in found.answers if near.topic != topic))[: _OFFERED - 1]


def _beside(found: Nearest, two: bool) -> tuple[str, str] | None:
    """The next answer, where it is near: a line may ask two things, or just that one."""
    first = found.answers[0]
    rest = [near for near in found.answers[1:] if near.question or near.topic != first.topic]
    far = not rest or first.score - rest[0].score > (_BESIDE_TWO if two else _BESIDE)
    if far or (found.sure >= _ALONE and not two):
        return None
    return rest[0].topic, rest[0].question


def _offer(found: Nearest, likely: bool) -> Meaning:
    """The nearest answers, no more than two of a topic, and of the topics that come next as many as make three."""
    first: list[tuple[str, str]] = []
    for near in found.answers:
        if len(first) < _OFFERED and sum(topic == near.topic for topic, _ in first) < _OF_ONE:
            first.append((near.topic, near.question))
    known = {topic for topic, _ in first}
    more = [(topic, "") for topic in _next(found, found.answers[0].topic) if topic not in known][
        : _OFFERED - len(known)
    ]
    choices, questions = zip(*first, *more, strict=True)
    return Meaning(Kind.CHOICES, None, asked=questions, choices=choices, score=found.sure, likely=likely)


def near(text: str, topics: Sequence[Candidate], ranking: Ranking, book: Book) -> Nearest:
    """The answers that come nearest, those for the other side, or of the programme not asked about, further down."""
    speaker, esd = side(text), book.quick.asks_esd(text)

    def held(topic: str) -> tuple[str, ...]:
        about = book.faq.topics[topic]
        other = "titp" if esd else "esd" if about.main.programme == "titp" else ""
        return tuple(
            name
            for name, basis in (("", about.main), *about.questions.items())
            if _against(speaker, basis.audience) or basis.programme == other
        )

    return book.matcher.nearest(ranking, topics, held)


def topics_of(ranking: Ranking, book: Book, esd: bool) -> tuple[Candidate, ...]:
    """The candidates; with ESD named, its topics in place of those that answer the same for the present programme."""
    found: dict[str, float] = {}
    for topic in ranking.candidates:
        twin = book.esd_topics.get(topic.label, "") if esd else ""
        label = twin if twin in book.faq.topics else topic.label
        if label in book.faq.topics:
            found[label] = max(topic.score, found.get(label, topic.score))
    return tuple(Candidate(label, score) for label, score in found.items())


def is_a_word(text: str) -> bool:
    """Whether a line is a subject's name rather than a question about it: 監理団体, "wages"."""
    said = text.strip(" ?？。.!！")
    return " " not in said and (said.isascii() or len(said) <= _LONGEST_WORD)


def _against(speaker: str, audience: str) -> bool:
    """Whether an answer is for the other side than the one that speaks."""
    return (speaker == TRAINEE and audience in (COMPANY, "organisation")) or (
        speaker == COMPANY and audience == TRAINEE
    )
