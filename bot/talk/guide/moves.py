"""A guided conversation, move by move: start, take an answer, go back, change one, miss, show the result."""

from collections.abc import Mapping
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows.flow import Flow, Position, Question, walk
from bot.talk.flows.kinds import UNKNOWN, Checklist, Choice
from bot.talk.flows.months import Month
from bot.talk.guide import reading
from bot.talk.guide.asking import ask, asked_again, left_open, said_line, summary
from bot.talk.guide.left_open import assumed, means
from bot.talk.guide.outcomes import RESULTS
from bot.talk.guide.own.company import keep_rows
from bot.talk.hear.months import one_of_two
from bot.talk.hear.numbers import fold
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.taps import AGAIN, FLOW, SUMMARY

_MISSES_BEFORE_WAY_OUT = 2

Outcome = tuple[Chat, Reply]


def start(scene: Scene, flow_id: str, answers: Mapping[str, str] | None = None) -> Outcome:
    """Begin a flow, with what is known already."""
    return go(with_answers(scene, answers or {}, flow_id))


def go(scene: Scene) -> Outcome:
    """Ask the question the answers lead to, or show the result."""
    flow, position = where(scene)
    chat = replace(scene.chat, misses=0)
    return chat, (result(scene, flow, position) if position.question is None else ask(scene, flow, position))


def where(scene: Scene) -> tuple[Flow, Position]:
    """The conversation in hand and where its answers lead. Raises KeyError where none is in hand."""
    flow = scene.book.flows[scene.chat.flow or ""]
    return flow, walk(flow, scene.chat.answers)


def asking(scene: Scene) -> bool:
    """Whether a question of a conversation is open."""
    return scene.chat.flow in scene.book.flows and where(scene)[1].question is not None


def asks_past(scene: Scene) -> bool:
    """Whether the open question asks for a month that has begun, so that one to come is no start either."""
    question = where(scene)[1].question
    return question is not None and question.kind == Month(past=True)


def asks_which(scene: Scene, text: str) -> bool:
    """Whether a line names two months where one is asked for."""
    question = where(scene)[1].question
    return question is not None and isinstance(question.kind, Month) and one_of_two(fold(text))


def take(scene: Scene, flow_id: str, question_id: str, raw: str) -> Outcome:
    """A tapped answer, late or not: it answers that question, and the rest stays."""
    kept = scene.chat.answers if scene.chat.flow == flow_id else {}
    after = with_answers(scene, {**kept, question_id: raw}, flow_id)
    chat, reply = go(after)
    return chat, replace(reply, parts=(*_trace(after, question_id), *reply.parts))


def _trace(scene: Scene, question_id: str) -> tuple[Html, ...]:
    """What was tapped so far: those questions are gone from the chat. What was typed stands there, marks are seen."""
    flow, position = where(scene)
    answered = [each for each in flow.questions if each.id in position.path and each.skippable]
    told = [each.id for each in answered if each.id == question_id or isinstance(each.kind, Choice)]
    if question_id not in told:
        return ()
    said = Html(scene.say("list-and").join(said_line(scene, flow, each) for each in told))
    skipped = position.answers[question_id] == UNKNOWN and position.question is not None
    return (scene.say("flow-heard", said=said), *((means(scene, flow, question_id),) if skipped else ()))


def read(scene: Scene, text: str) -> Outcome | None:
    """A typed answer to the open question, or None where the line is no answer to it."""
    flow, position = where(scene)
    question = position.question
    if question is None:
        return None
    given = reading.exactly(scene, flow, question, text)
    if given and UNKNOWN not in given.values():
        return go(with_answers(scene, {**scene.chat.answers, **given, **reading.rough(scene, text, given)}))
    raw = given.get(question.id) or reading.in_own_words(scene, question, text)
    if raw is None:
        return missed(scene, text) if reading.of_others(scene, question, text) else None
    about = reading.rough(scene, text, {question.id: raw})
    after = with_answers(scene, {**scene.chat.answers, question.id: raw, **about})
    chat, reply = go(after)
    heard = scene.say("flow-heard", said=said_line(after, flow, question.id))
    left = (means(scene, flow, question.id),) if raw == UNKNOWN and asking(after) else ()
    return chat, replace(reply, parts=(heard, *left, *reply.parts))


def fill(scene: Scene, flow_id: str, answers: Mapping[str, str]) -> Outcome | None:
    """Answers told out of turn, added to those given; None where another conversation is in hand."""
    return go(with_answers(scene, {**scene.chat.answers, **answers})) if scene.chat.flow == flow_id else None


def missed(scene: Scene, text: str) -> Outcome:
    """The line was neither an answer nor anything else: say what is needed; the second time, a way out too."""
    flow, position = where(scene)
    question, misses = position.question, scene.chat.misses + 1
    if question is None or left_open(scene):
        return go(scene)
    hint = _hint(scene, flow, question, misses)
    reply = replace(asked_again(scene, flow, position, text), kind=Kind.QUESTION)
    return replace(scene.chat, misses=misses), replace(reply, parts=(*hint, *reply.parts))


def again_under(scene: Scene, reply: Reply) -> Reply:
    """An answer in the middle of a conversation: its own buttons stay, and the open question waits behind one more."""
    flow, position = where(scene)
    question = ask(scene, flow, position)
    parts = (*reply.parts, scene.say("flow-back-to"), *question.parts)
    waits = (scene.button("button-continue", FLOW, flow.id), scene.button("button-again", AGAIN, flow.id))
    return replace(reply, parts=parts, rows=(*reply.rows, waits if left_open(scene) else waits[:1]))


def back(scene: Scene) -> Outcome:
    """Open the last answer again; what came after in other branches stays."""
    _, position = where(scene)
    return edit(scene, position.path[-1]) if position.path else go(scene)


def edit(scene: Scene, question_id: str) -> Outcome:
    """Ask one question again and keep every other answer; a checklist keeps its marks."""
    question = where(scene)[0].question(question_id)
    kept = {key: raw for key, raw in scene.chat.answers.items() if key != question_id}
    if question and isinstance(question.kind, Checklist):
        kept[question_id] = question.kind.state(scene.chat.answers.get(question_id, ""))
    return go(with_answers(scene, kept))


def now(scene: Scene) -> Outcome:
    """The result with every question that is still to come left open."""
    flow, position = where(scene)
    while question := position.question:
        answers = {**scene.chat.answers, question.id: reading.not_known(scene, question)}
        scene = with_answers(scene, answers)
        position = walk(flow, answers)
    return go(scene)


def show_answers(scene: Scene) -> Reply:
    """All answers given, each with a button to change it."""
    return summary(scene, *where(scene))


def result(scene: Scene, flow: Flow, position: Position) -> Reply:
    """The outcome; where the answers contradict each other, the sentence that says so and the way to change them."""
    try:
        reply = RESULTS[flow.id](scene, position.answers)
        reply = replace(reply, parts=(*reply.parts[:-1], *assumed(scene, flow, position), *reply.parts[-1:]))
    except ValueError:
        reply = Reply(Kind.QUESTION, (scene.say("flow-contradiction"),))
    change = (scene.button("button-change", SUMMARY, flow.id), scene.button("button-again", AGAIN, flow.id))
    return replace(reply, rows=(*reply.rows, *keep_rows(scene), change))


def with_answers(scene: Scene, answers: Mapping[str, str], flow_id: str | None = None) -> Scene:
    """The scene with other answers, of the flow in hand or another."""
    flow = scene.chat.flow if flow_id is None else flow_id
    return replace(scene, chat=replace(scene.chat, flow=flow, answers=dict(answers)))


def _hint(scene: Scene, flow: Flow, question: Question, misses: int) -> tuple[Html, ...]:
    hint = scene.say(f"{flow.id}-{question.id}-hint")
    if misses < _MISSES_BEFORE_WAY_OUT:
        return (hint,)
    return (hint, scene.say("flow-way-out"))
