"""A guided conversation, step by step: ask, take an answer, go back, change one, stop, show the result."""

from collections.abc import Mapping
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flow import Flow, Position, Question, answered, walk
from bot.talk.kinds import UNKNOWN, Choice, only_numbers
from bot.talk.outcomes import RESULTS
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.taps import AGAIN, ANSWER, BACK, EDIT, FLOW, HELP_IN_FLOW, STOP, SUMMARY, tap

_STALE_DAYS = 1
_SHORT_LABEL = 14  # options with labels up to this long share a row
_MISSES_BEFORE_WAY_OUT = 2

Outcome = tuple[Chat, Reply]


def start(scene: Scene, flow_id: str, answers: Mapping[str, str] | None = None) -> Outcome:
    """Begin a flow, with what is known already."""
    return go(replace_chat(scene, flow=flow_id, answers=dict(answers or {})))


def go(scene: Scene) -> Outcome:
    """Ask the question the answers lead to, or show the result."""
    flow, position = where(scene)
    chat = replace(scene.chat, misses=0)
    return chat, (result(scene, flow, position) if position.question is None else ask(scene, flow, position))


def where(scene: Scene) -> tuple[Flow, Position]:
    flow = scene.book.flows[scene.chat.flow or ""]
    return flow, walk(flow, scene.chat.answers)


def asking(scene: Scene) -> bool:
    """Whether a question of a conversation is open."""
    return scene.chat.flow in scene.book.flows and where(scene)[1].question is not None


def take(scene: Scene, flow_id: str, question_id: str, raw: str) -> Outcome:
    """A tapped answer, late or not: it answers that question, and the rest stays."""
    if scene.chat.flow != flow_id:
        return start(scene, flow_id, {question_id: raw})
    return go(replace_chat(scene, answers={**scene.chat.answers, question_id: raw}))


def read(scene: Scene, text: str) -> Outcome | None:
    """A typed answer to the open question, or None where the line is no answer to it."""
    flow, position = where(scene)
    question = position.question
    if question is None:
        return None
    several = only_numbers(text) if question.fills else ()
    if len(several) == len(question.fills) > 0:
        given = {key: str(number) for key, number in zip(question.fills, several, strict=True)}
    else:
        raw = _raw(scene, flow, question, text)
        given = {} if raw is None else {question.id: raw}
    return go(replace_chat(scene, answers={**scene.chat.answers, **given})) if given else None


def missed(scene: Scene) -> Outcome:
    """The line was neither an answer nor anything else: say what is needed; the second time, a way out too."""
    flow, position = where(scene)
    misses = scene.chat.misses + 1
    question = ask(scene, flow, position)
    open_question = position.question
    hint = [scene.say(f"{flow.id}-{open_question.id}-hint")] if open_question else []
    if misses >= _MISSES_BEFORE_WAY_OUT:
        hint.append(scene.say("flow-way-out-skip" if open_question and open_question.skippable else "flow-way-out"))
    return replace(scene.chat, misses=misses), replace(question, parts=(*hint, *question.parts[-1:]))


def again_under(scene: Scene, reply: Reply) -> Reply:
    """An answer in the middle of a conversation, with the open question asked again under it."""
    flow, position = where(scene)
    question = ask(scene, flow, position)
    topics = reply.rows if reply.kind is Kind.CHOICES else ()
    parts = (*reply.parts, scene.say("flow-back-to"), *question.parts)
    return replace(reply, parts=parts, rows=(*topics, *question.rows))


def back(scene: Scene) -> Outcome:
    """Take the last answer away and ask that question again; what came after in other branches stays."""
    _, position = where(scene)
    kept = dict(scene.chat.answers)
    for question_id in position.path[-1:]:
        del kept[question_id]
    return go(replace_chat(scene, answers=kept))


def edit(scene: Scene, question_id: str) -> Outcome:
    """Ask one question again and keep every other answer."""
    kept = {key: raw for key, raw in scene.chat.answers.items() if key != question_id}
    return go(replace_chat(scene, answers=kept))


def summary(scene: Scene) -> Reply:
    """All answers given, each with a button to change it."""
    flow, position = where(scene)
    lines = [
        scene.say("flow-answered", question=_name(scene, flow, q), answer=_said(scene, flow, q)) for q in position.path
    ]
    rows = tuple((Button(_name(scene, flow, q), tap(EDIT, flow.id, q)),) for q in position.path)
    parts = (scene.say("flow-summary"), Html("\n".join(lines)))
    return Reply(Kind.QUESTION, parts, (*rows, (scene.button("button-result", FLOW, flow.id),)))


def ask(scene: Scene, flow: Flow, position: Position) -> Reply:
    """The open question with its options and the ways around it."""
    question = position.question
    assert question is not None, "only an open question can be asked"
    parts = [scene.say(f"{flow.id}-{question.id}")]
    if _left_open(scene):
        parts.insert(0, scene.say("flow-resumed", day=scene.chat.seen_at.date() if scene.chat.seen_at else scene.today))
    parts.append(scene.say("flow-step", step=position.step, steps=position.steps))
    return Reply(Kind.QUESTION, tuple(parts), _rows(scene, flow, position, question))


def result(scene: Scene, flow: Flow, position: Position) -> Reply:
    """The outcome; where the answers contradict each other, the sentence that says so and the way to change them."""
    try:
        reply = RESULTS[flow.id](scene, position.answers)
    except ValueError as error:
        reply = Reply(Kind.QUESTION, (scene.say("flow-contradiction", why=str(error)),))
    change = (scene.button("button-change", SUMMARY, flow.id), scene.button("button-again", AGAIN, flow.id))
    return replace(reply, rows=(*reply.rows, change))


def replace_chat(scene: Scene, **changes: object) -> Scene:
    return replace(scene, chat=replace(scene.chat, **changes))  # type: ignore[arg-type]  # fields of Chat by name


def _raw(scene: Scene, flow: Flow, question: Question, text: str) -> str | None:
    if question.skippable and text.strip().casefold() in scene.book.texts.words(scene.lang, "words-unknown"):
        return UNKNOWN
    raw = question.kind.read(text, _words(scene, flow, question))
    return raw if raw is not None and answered(question, {question.id: raw}) else None


def _words(scene: Scene, flow: Flow, question: Question) -> dict[str, tuple[str, ...]]:
    """What may be typed for each option: its label, and the words for yes and no."""
    options = question.kind.options if isinstance(question.kind, Choice) else ()
    words: dict[str, tuple[str, ...]] = {option: (_option(scene, flow, question.id, option),) for option in options}
    for option in ("yes", "no"):
        if option in words:
            words[option] += scene.book.texts.words(scene.lang, f"words-{option}")
    return words


def _option(scene: Scene, flow: Flow, question_id: str, option: str) -> str:
    own = f"{flow.id}-{question_id}-{option}"
    return scene.label(own if scene.book.texts.has(own) else f"option-{option}")


def _name(scene: Scene, flow: Flow, question_id: str) -> str:
    return scene.label(f"{flow.id}-{question_id}-name")


def _said(scene: Scene, flow: Flow, question_id: str) -> str:
    raw, question = scene.chat.answers[question_id], flow.question(question_id)
    if raw == UNKNOWN:
        return scene.label("button-unknown")
    chosen = question is not None and isinstance(question.kind, Choice)
    return _option(scene, flow, question_id, raw) if chosen else raw


def _left_open(scene: Scene) -> bool:
    seen = scene.chat.seen_at
    return seen is not None and (scene.now - seen).days >= _STALE_DAYS


def _rows(scene: Scene, flow: Flow, position: Position, question: Question) -> Rows:
    options = question.kind.options if isinstance(question.kind, Choice) else ()
    buttons = [Button(_option(scene, flow, question.id, o), tap(ANSWER, flow.id, question.id, o)) for o in options]
    around = []
    if question.help_topic in scene.book.faq.topics:
        around.append(scene.button(f"help-{question.help_topic}", HELP_IN_FLOW, flow.id, question.help_topic))
    if question.skippable:
        around.append(scene.button("button-unknown", ANSWER, flow.id, question.id, UNKNOWN))
    way = [scene.button("button-back", BACK, flow.id)] if position.path else []
    way.append(scene.button("button-stop", STOP))
    return (*_paired(buttons), *((tuple(around),) if around else ()), tuple(way))


def _paired(buttons: list[Button]) -> Rows:
    """Short labels two a row, long ones a row each."""
    if all(len(button.label) <= _SHORT_LABEL for button in buttons):
        return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return tuple((button,) for button in buttons)
