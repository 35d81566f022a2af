"""How a question looks: its words, its options as buttons, the ways around it, and the answers so far."""

from bot.talk.flows.flow import Flow, Position, Question
from bot.talk.flows.kinds import UNKNOWN, Checklist, Choice, Search
from bot.talk.flows.months import Month, month_of
from bot.talk.guide.outcomes import SO_FAR
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import jobs
from bot.talk.taps import AGAIN, ANSWER, BACK, EDIT, FLOW, HELP_IN_FLOW, NOW, STOP, tap
from bot.talk.words.wording import date_words, month_words

_STALE_DAYS = 1
_SHORT_LABEL = 14  # options with labels up to this long share a row
_MOST_FOUND = 8
_MARKS = {"y": "✅", "n": "❌", "?": "❔"}


def ask(scene: Scene, flow: Flow, position: Position) -> Reply:
    """The open question with its options and the ways around it."""
    question = position.question
    assert question is not None, "only an open question can be asked"
    parts = [scene.say(f"{flow.id}-{question.id}"), *_how(scene, question), *_so_far(scene, flow, position)]
    parts.append(_step(scene, position))
    rows = _rows(scene, flow, position, question)
    if left_open(scene) and scene.chat.seen_at:
        parts.insert(0, scene.say("flow-resumed", day=scene.chat.seen_at.date()))
        rows = (*rows, (scene.button("button-again", AGAIN, flow.id),))
    return Reply(Kind.QUESTION, tuple(parts), rows)


def asked_again(scene: Scene, flow: Flow, position: Position, text: str) -> Reply:
    """The question's buttons with its step only, or the few things a search found for the line."""
    question = position.question
    hit = scene.book.occupations.find(text) if question and isinstance(question.kind, Search) else None
    reply = ask(scene, flow, position)
    if question is None or hit is None or not hit.codes:
        return Reply(Kind.QUESTION, reply.parts[-1:], reply.rows)
    found = tuple(
        (Button(jobs.short_name(scene, code), tap(ANSWER, flow.id, question.id, code)),)
        for code in hit.codes[:_MOST_FOUND]
    )
    parts = (scene.say(f"{flow.id}-{question.id}-which", word=hit.word), reply.parts[-1])
    return Reply(Kind.QUESTION, parts, (*found, *reply.rows))


def summary(scene: Scene, flow: Flow, position: Position) -> Reply:
    """All answers given, each with a button to change it."""
    lines = [said_line(scene, flow, each) for each in position.path]
    rows = tuple((Button(name_of(scene, flow, each), tap(EDIT, flow.id, each)),) for each in position.path)
    parts = (scene.say("flow-summary"), Html("\n".join(lines)))
    return Reply(Kind.QUESTION, parts, (*rows, (scene.button("button-result", FLOW, flow.id),)))


def said_line(scene: Scene, flow: Flow, question_id: str) -> Html:
    """A question's name with the answer given to it."""
    return scene.say(
        "flow-answered", question=name_of(scene, flow, question_id), answer=said_of(scene, flow, question_id)
    )


def words_of(scene: Scene, flow: Flow, question: Question) -> dict[str, tuple[str, ...]]:
    """What may be typed for each option: its label, and the words for yes and no; for a checklist, all and on."""
    if isinstance(question.kind, Checklist):
        return {name: scene.book.texts.words(scene.lang, f"words-{name}") for name in ("yes", "no", "all", "on")}
    options = question.kind.options if isinstance(question.kind, Choice) else ()
    words: dict[str, tuple[str, ...]] = {option: (_option(scene, flow, question.id, option),) for option in options}
    for option in ("yes", "no"):
        if option in words:
            words[option] += scene.book.texts.words(scene.lang, f"words-{option}")
    return words


def _how(scene: Scene, question: Question) -> tuple[Html, ...]:
    if not isinstance(question.kind, Checklist):
        return ()
    return (scene.say("checklist-how"), scene.say("checklist-typed"))


def _so_far(scene: Scene, flow: Flow, position: Position) -> tuple[Html, ...]:
    so_far = SO_FAR.get(flow.id)
    return so_far(scene, position.answers) if so_far else ()


def _step(scene: Scene, position: Position) -> Html:
    return scene.say("flow-step", step=position.step, steps=position.steps)


def left_open(scene: Scene) -> bool:
    """Whether the open question has waited for a day or longer."""
    seen = scene.chat.seen_at
    return seen is not None and (scene.now - seen).days >= _STALE_DAYS


def _rows(scene: Scene, flow: Flow, position: Position, question: Question) -> Rows:
    around = _around(scene, flow, question)
    way = [scene.button("button-back", BACK, flow.id)] if position.path else []
    way.append(scene.button("button-stop", STOP))
    enough = any(each in position.path for each in flow.enough)
    now = ((scene.button("button-now", NOW, flow.id),),) if enough else ()
    return (*_options(scene, flow, question), *((around,) if around else ()), *now, tuple(way))


def _options(scene: Scene, flow: Flow, question: Question) -> Rows:
    match question.kind:
        case Choice(options):
            labels = [(_option(scene, flow, question.id, option), option) for option in options]
            return _paired([Button(label, tap(ANSWER, flow.id, question.id, option)) for label, option in labels])
        case Checklist():
            return _checklist(scene, flow, question, question.kind)
        case Search():
            nothing = f"{flow.id}-{question.id}-none"
            return ((scene.button(nothing, ANSWER, flow.id, question.id, Search.NOT_LISTED),),)
        case _:
            return ()


def _checklist(scene: Scene, flow: Flow, question: Question, kind: Checklist) -> Rows:
    """A row for each condition with its mark; then all at once, and on."""
    raw = scene.chat.answers.get(question.id, "")
    state = kind.state(raw)
    rows = tuple(
        (Button(f"{_MARKS[letter]} {number}. {_item(scene, question, kind.items[number - 1])}", tap_data),)
        for number, letter in enumerate(state, start=1)
        for tap_data in (tap(ANSWER, flow.id, question.id, kind.turned(raw, number - 1)),)
    )
    every = scene.button("button-checklist-all", ANSWER, flow.id, question.id, "y" * len(kind.items) + ".")
    return (*rows, (every, scene.button("button-checklist-on", ANSWER, flow.id, question.id, f"{state}.")))


def _item(scene: Scene, question: Question, item: str) -> str:
    return scene.label(f"check-{question.id.replace('_', '-')}-{item}")


def _around(scene: Scene, flow: Flow, question: Question) -> tuple[Button, ...]:
    found = []
    if question.help_topic in scene.book.faq.topics:
        found.append(Button(_help_label(scene, question.help_topic), tap(HELP_IN_FLOW, flow.id, question.help_topic)))
    if question.skippable:
        found.append(scene.button("button-unknown", ANSWER, flow.id, question.id, UNKNOWN))
    return tuple(found)


def _help_label(scene: Scene, topic: str) -> str:
    """The question as one asks it here, or the topic's own title."""
    own = f"help-{topic}"
    return scene.label(own) if scene.book.texts.has(own) else scene.topic_title(topic)


def _option(scene: Scene, flow: Flow, question_id: str, option: str) -> str:
    own = f"{flow.id}-{question_id}-{option}"
    return scene.label(own if scene.book.texts.has(own) else f"option-{option}")


def name_of(scene: Scene, flow: Flow, question_id: str) -> str:
    """A question's short name."""
    return scene.label(f"{flow.id}-{question_id}-name")


def said_of(scene: Scene, flow: Flow, question_id: str) -> str:
    """An answer as it is shown to the person who gave it."""
    raw, question = scene.chat.answers[question_id], flow.question(question_id)
    match question.kind if question else None:
        case _ if raw == UNKNOWN:
            return scene.label("button-unknown")
        case Choice():
            return _option(scene, flow, question_id, raw)
        case Checklist():
            return scene.label("checklist-said", yes=raw.count("y"), no=raw.count("n"), open=raw.count("?"))
        case Search() if raw == Search.NOT_LISTED:
            return scene.label(f"{flow.id}-{question_id}-none")
        case Search():
            return jobs.short_name(scene, raw)
        case Month():
            return (month_words if "-" in raw else date_words)(scene.lang, month_of(raw))
        case _:
            return raw


def _paired(buttons: list[Button]) -> Rows:
    """Short labels two a row, long ones a row each."""
    if all(len(button.label) <= _SHORT_LABEL for button in buttons):
        return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    return tuple((button,) for button in buttons)
