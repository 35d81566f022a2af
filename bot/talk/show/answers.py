"""Replies from the FAQ: an answer, an honest "I don't know", and what lies outside."""

from dataclasses import replace

from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import borrowed
from bot.talk.show.explain import dated, linked
from bot.talk.taps import BAD, CAN, FLOW, GOOD, TOPIC, TOPICS, read, tap
from bot.talk.words.markup import folded
from bot.talk.words.topics import Topic

_RELATED = 3
_QUESTIONS, _NEIGHBOURS = 6, 2
"""Questions under a main answer, and beside the answer to one."""


def answer(
    scene: Scene,
    topic_id: str,
    others: tuple[str, ...] = (),
    score: float = 1.0,
    question: str = "",
    asked: tuple[str, ...] = (),
) -> Reply:
    """The answer to a topic or one of its questions.

    `others` are topics that may have been meant instead, offered first under it; `asked` the questions from the
    likeliest on.
    """
    topic = scene.book.faq.topics[topic_id]
    if question:
        return _of_question(scene, topic, question, others, score, asked)
    lang = topic.tongue(scene.lang, instead=scene.instead)
    said = scene.book.faq.told(topic_id, "", lang, scene.today)
    parts = (*borrowed.note(scene, lang), *said, sources(scene, topic))
    return _reply(scene, topic, parts, others, score, asked)


def of_titp_only(topic: Topic, question: str = "") -> bool:
    """Whether an answer says nothing of Employment for Skill Development."""
    return topic.basis(question).programme == "titp"


def titp_only(scene: Scene, reply: Reply) -> Reply:
    """An answer of the present programme where ESD was named, with a word that it is that."""
    return replace(reply, parts=(scene.say("answer-titp-only"), *reply.parts))


def beside_esd(scene: Scene, reply: Reply) -> Reply:
    """An answer to a line that named ESD: with that word where it is of the present programme alone."""
    topic = scene.book.faq.topics[reply.topic]
    return titp_only(scene, reply) if of_titp_only(topic, reply.question) else reply


def none(scene: Scene) -> Reply:
    """Nothing found: say so, and who may know."""
    phone = scene.book.offices["immigration-info"].phone
    parts = (scene.say("none-say"), scene.say("none-ask", phone=phone))
    return Reply(Kind.NONE, parts, ((scene.button("button-topics", TOPICS), scene.button("button-can", CAN)),))


def outside(scene: Scene, outside_class: str, score: float) -> Reply:
    """What this bot isn't for, in a line, with who knows."""
    parts = scene.book.outside.say(outside_class, scene.lang, scene.today)
    return Reply(Kind.OUTSIDE, parts, ((scene.button("button-can", CAN),),), topic=outside_class, score=score)


def sources(scene: Scene, topic: Topic, question: str = "") -> Html:
    """Where the answer comes from and the day of its facts, folded."""
    return folded(basis(scene, topic, question))


def basis(scene: Scene, topic: Topic, question: str) -> tuple[Html, ...]:
    """Where an answer comes from and the day of its facts, a line each."""
    facts = topic.basis(question)
    known = [topic.sources[source] for source in facts.sources]
    named = (linked(scene, source.name(scene.lang, scene.instead), source.url) for source in known)
    return dated(scene, named, facts.as_of)


def offered(rows: Rows) -> tuple[str, ...]:
    """The topics among the buttons, in their order."""
    said = (read(button.data) for row in rows for button in row)
    return tuple(dict.fromkeys(tapped.args[0] for tapped in said if tapped and tapped.verb == TOPIC))


def topic_rows(scene: Scene, topic_ids: tuple[str, ...]) -> Rows:
    return tuple((scene.topic_button(topic_id),) for topic_id in topic_ids)


def flow_buttons(scene: Scene, flow_ids: tuple[str, ...]) -> tuple[Button, ...]:
    return tuple(
        scene.button(f"button-{flow_id}", FLOW, flow_id) for flow_id in flow_ids if flow_id in scene.book.flows
    )


def _of_question(
    scene: Scene, topic: Topic, question: str, others: tuple[str, ...], score: float, asked: tuple[str, ...]
) -> Reply:
    """The answer to just that question, with its topic and the nearest other questions as buttons."""
    lang = topic.tongue(scene.lang, question, scene.instead)
    said = scene.book.faq.told(topic.id, question, lang, scene.today)
    parts = (*borrowed.note(scene, lang), *said, sources(scene, topic, question))
    order = [each for each in (*asked, *_around(topic, question)) if each != question]
    near = tuple((scene.topic_button(topic.id, each),) for each in tuple(dict.fromkeys(order))[:_NEIGHBOURS])
    about = ((scene.topic_button(topic.id),),)
    flows = flow_buttons(scene, topic.flows)
    rows = (*((flows,) if flows else ()), *topic_rows(scene, others[:_NEIGHBOURS]), *near, *about)
    rows = (*borrowed.choice(scene, lang, topic.id, question), *rows, _thumbs(topic.id, question))
    return Reply(Kind.ANSWER, parts, rows, topic=topic.id, question=question, choices=others[:_NEIGHBOURS], score=score)


def _thumbs(*answer: str) -> tuple[Button, ...]:
    """Did it help? One short row, the last."""
    return Button("👍", tap(GOOD, *answer)), Button("👎", tap(BAD, *answer))


def _around(topic: Topic, question: str) -> tuple[str, ...]:
    """The questions of a topic from the one behind this on, in a circle."""
    names = tuple(topic.questions)
    at = names.index(question)
    return (*names[at + 1 :], *names[:at])


def _reply(
    scene: Scene,
    topic: Topic,
    parts: tuple[Html, ...],
    others: tuple[str, ...],
    score: float,
    asked: tuple[str, ...],
) -> Reply:
    known = scene.book.faq.topics
    questions = tuple(dict.fromkeys((*asked, *topic.questions)))[:_QUESTIONS]
    related = () if questions else tuple(t for t in topic.related if t in known)
    offered = tuple(dict.fromkeys((*others, *related)))[:_RELATED]
    first = flow_buttons(scene, topic.flows)
    asks = tuple((scene.topic_button(topic.id, each),) for each in questions)
    rows = (*((first,) if first else ()), *topic_rows(scene, offered), *asks, _thumbs(topic.id))
    rows = (*borrowed.choice(scene, topic.tongue(scene.lang, instead=scene.instead), topic.id), *rows)
    return Reply(Kind.ANSWER, parts, rows, topic=topic.id, choices=offered, score=score)
