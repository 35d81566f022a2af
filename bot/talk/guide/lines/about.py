"""A few words that go on from the answer told last: "who pays?", "and how much?", いつ？ after one on the pension.

They are looked for among that answer's neighbours, and the reply's first line says what they were taken to be about.
Which answer was told is kept, and nothing of those that speak of a person's body, danger, money owed or faith.
"""

from dataclasses import replace

from bot.talk.asked.answers import near, topics_of
from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.guide.asking import left_open
from bot.talk.hear.dates.words import lexicon
from bot.talk.hear.numbers import fold
from bot.talk.match.matcher import Candidate, Ranking
from bot.talk.match.nearest import Near
from bot.talk.match.normalise import is_asian
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.words.markup import bold, escape

ABOUT = "about"
UNKEPT = frozenset(
    "absconding crime-and-deportation feeling-down forced-return harassment-abuse illness-injury pregnancy "
    "religion-food unpaid-wages".split()
)
_IN_DOUBT = (Kind.ANSWER, Kind.CHOICES, Kind.NONE)
_SURE = 0.9  # of a line's own answer: it needs nothing from the one before
_OWN_TOPIC, _NO_TOPIC = 0.75, 0.5
"""How sure a line's own topic is from which on it asks about that, and below which it names none."""
_POINTS, _LEAD = 0.13, 0.08
"""The points of a neighbour, and by how much it leads, from which on it is the one asked for."""
_SHORT, _SHORT_ASIAN = 40, 14
_FEW, _FEW_ASIAN = 4, 8  # words, or characters, of a line that may name nothing of its own
_OF_BEFORE, _AROUND = 2, " .,!?、。，！？"


def told(scene: Scene, chat: Chat, reply: Reply) -> tuple[Chat, Reply]:
    """The reply, and the chat with the answer told; an open conversation stays as it is."""
    return chat if moves.asking(scene) else kept(chat, reply), reply


def kept(chat: Chat, reply: Reply) -> Chat:
    """The chat with the answer told; as it was where none was, and without one where something else was told."""
    if reply.kind in (Kind.CHOICES, Kind.NONE, Kind.QUESTION):
        return chat
    answers = {key: raw for key, raw in chat.answers.items() if key != ABOUT}
    if reply.kind is Kind.ANSWER and reply.topic and reply.topic not in UNKEPT:
        answers[ABOUT] = f"{reply.topic}/{reply.question}"
    return chat if answers == chat.answers else replace(chat, answers=answers)


def goes_on(scene: Scene, text: str, meaning: Meaning) -> Meaning:
    """The meaning as one of what was told before, where the line is short and names nothing surely of its own."""
    topic, _, question = scene.chat.answers.get(ABOUT, "").partition("/")
    if topic not in scene.book.faq.topics or not _leaves_open(scene, text, meaning):
        return meaning
    ranking = scene.book.matcher.rank(text)
    if ranking.confidence >= _OWN_TOPIC and _first(meaning) != topic and not _asks_only(text):
        return meaning
    return (
        _neighbour(scene, text, meaning, topic, ranking)
        or _offered(scene, text, meaning, (topic, question), ranking)
        or meaning
    )


def headed(scene: Scene, reply: Reply) -> Reply:
    """The answer under the titles of what it is about."""
    titles = (scene.topic_title(reply.topic), scene.topic_title(reply.topic, reply.question))
    return replace(reply, parts=(bold(escape(" – ".join(dict.fromkeys(titles)))), *reply.parts))


def _first(meaning: Meaning) -> str:
    return meaning.topic or (meaning.choices[0] if meaning.choices else "")


def _leaves_open(scene: Scene, text: str, meaning: Meaning) -> bool:
    """Whether a line is short, and says too little to be answered for itself."""
    told = meaning.dated or meaning.arrival or meaning.perhaps
    sure = meaning.kind is Kind.ANSWER and meaning.score >= _SURE
    short = len(text) <= (_SHORT_ASIAN if is_asian(text) else _SHORT)
    open_ = moves.asking(scene) or left_open(scene)
    return meaning.kind in _IN_DOUBT and short and not (told or sure or open_)


def _neighbour(scene: Scene, text: str, meaning: Meaning, topic: str, ranking: Ranking) -> Meaning | None:
    """The one question of the topic told before that the line's words ask, where one leads."""
    found = near(text, (Candidate(topic, 0.0),), ranking, scene.book)
    own = [each for each in found.answers if each.question]
    first, second = [*(each.score for each in own), 0.0, 0.0][:2]
    if first < _POINTS or first - max(second, 0.0) < _LEAD:
        return None
    asked = tuple(each.question for each in own)
    return Meaning(Kind.ANSWER, meaning.language, topic, own[0].question, asked, score=1.0, esd=meaning.esd)


def _offered(scene: Scene, text: str, meaning: Meaning, last: tuple[str, str], ranking: Ranking) -> Meaning | None:
    """Answers that come near the line as said of what was told before, and the one nearest to it by itself."""
    if ranking.confidence >= _NO_TOPIC or not _names_nothing(scene, text):
        return None
    topic, told = last
    before = [each for each in _nearest(scene, f"{scene.topic_title(topic)} {text}") if each.question != (told or None)]
    if not before or before[0].topic != topic:
        return None
    found = [*before[:_OF_BEFORE], *_nearest(scene, text)[:1]]
    pairs = dict.fromkeys((each.topic, each.question) for each in found)
    choices, asked = zip(*pairs, strict=True)
    told_of = replace(meaning, between=(), beside=None, question="", likely=False)
    return replace(told_of, kind=Kind.CHOICES, choices=choices, asked=asked)


def _nearest(scene: Scene, text: str) -> tuple[Near, ...]:
    ranking = scene.book.matcher.rank(text)
    return near(text, topics_of(ranking, scene.book, False), ranking, scene.book).answers


def _asks_only(text: str) -> bool:
    """Whether a line is a word that asks and nothing else: いくら asks of wages as well as of costs."""
    return not lexicon().without(fold(text), "asks_what").strip(_AROUND)


def _names_nothing(scene: Scene, text: str) -> bool:
    """Whether a line begins as one that goes on, or is a few words."""
    said = fold(text).strip(_AROUND)
    begins = scene.book.quick.lexicon.patterns["follows"].match(said) is not None
    few = len(said) <= _FEW_ASIAN if is_asian(said) else len(said.split()) <= _FEW
    return begins or few
