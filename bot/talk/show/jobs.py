"""Replies about occupations: found by one's own word, browsed by field, or not on the list."""

from collections.abc import Mapping

from bot.talk.match.normalise import script_of
from bot.talk.reply import Button, Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.explain import linked, sources_of
from bot.talk.taps import JOB, JOBS, TOPIC, tap
from bot.talk.words.jobs.occupations import COUNTED, Found
from bot.talk.words.jobs.tasks import Task
from bot.talk.words.markup import folded
from bot.talk.words.wording import WHOLE, told_in

_SPECIAL = {"2-1": "fishery", "2-2": "fishery", "7-13": "care"}
_TOPICS = {"fishery": "quota-agriculture-fishery", "care": "care-occupation", "construction": "construction-occupation"}
_CONSTRUCTION = "3"
_WHOLE = 3
"""So many occupations that a line may mean are told whole, folded."""


def found(scene: Scene, hit: Found) -> Reply:
    """What the line named: one occupation with its tasks, the few it may be, or work that is not listed."""
    if hit.trade:
        return not_listed(scene, hit.word, hit.score / 100, hit.trade)
    if len(hit.codes) == 1:
        return occupation(scene, hit.codes[0], hit.score / 100)
    return _one_of(scene, hit)


def _one_of(scene: Scene, hit: Found) -> Reply:
    """The few it may be; where they are few enough, with what is known of each folded under its name."""
    buttons = tuple((_button(scene, code),) for code in hit.codes)
    lines = [_line(scene, code) for code in hit.codes]
    if len(hit.codes) <= _WHOLE:
        told = [Html(f"{line}\n{folded(_told(scene, code))}") for line, code in zip(lines, hit.codes, strict=True)]
        shown = (*told, scene.say("jobs-stages"), _source(scene))
    else:
        shown = (Html("\n".join(lines)),)
    parts = (scene.say("jobs-several", word=hit.word), *shown)
    return Reply(
        Kind.OCCUPATION, parts, (*buttons, _fields_row(scene)), topic="occupation-search", score=hit.score / 100
    )


def _line(scene: Scene, code: str) -> Html:
    first = scene.book.occupations.of(code)[0]
    return scene.say("jobs-several-line", name=_name(scene, first), field=_field(scene, first))


def _told(scene: Scene, code: str) -> tuple[Html, ...]:
    """An occupation's tasks, which of them go on to No. 3, its special rules and its coming field."""
    tasks = scene.book.occupations.of(code)
    special = _special(code)
    return (
        Html("\n".join(_task_line(scene, task) for task in tasks)),
        *((scene.say(f"jobs-special-{special}"),) if special else ()),
        *_notes(scene, code),
        *((scene.say("jobs-unsure"),) if any(task.confidence == "low" for task in tasks) else ()),
    )


def occupation(scene: Scene, code: str, score: float = 1.0) -> Reply:
    """One occupation: its tasks, which of them go on to No. 3, since when, special rules, and its coming field."""
    first = scene.book.occupations.of(code)[0]
    tasks, *rest = _told(scene, code)
    parts = [
        scene.say("jobs-yes", name=_name(scene, first), field=_field(scene, first)),
        tasks,
        scene.say("jobs-stages"),
        *rest,
        _source(scene),
    ]
    topics = tuple(topic for topic in (_TOPICS.get(_special(code)), "skill-tests") if topic in scene.book.faq.topics)
    rows = (*((scene.topic_button(topic),) for topic in topics if topic), _fields_row(scene))
    return Reply(Kind.OCCUPATION, tuple(parts), rows, topic="occupation-search", score=score)


def fields(scene: Scene) -> Reply:
    """All fields, with the counts of March 2021 and of today."""
    jobs = scene.book.occupations
    (then, then_tasks), (now, now_tasks) = jobs.counts(COUNTED), jobs.counts(scene.today)
    head = scene.say("jobs-ask", then=then, then_tasks=then_tasks, now=now, now_tasks=now_tasks)
    firsts = [next(task for task in jobs.tasks if task.field == field) for field in jobs.fields]
    rows = tuple((Button(_field(scene, task), tap(JOBS, task.field)),) for task in firsts)
    return Reply(Kind.MENU, (head,), rows)


def in_field(scene: Scene, field: str) -> Reply:
    """The occupations of one field, two a row."""
    codes = scene.book.occupations.in_field(field)
    buttons = [_button(scene, code) for code in codes]
    rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    first = scene.book.occupations.of(codes[0])[0]
    return Reply(Kind.MENU, (scene.say("jobs-in", field=_field(scene, first)),), (*rows, _fields_row(scene)))


def not_listed(scene: Scene, said: str, score: float = 1.0, trade: str = "") -> Reply:
    """Work that is not on the list: one year at most, what other programme has its field, and what to ask.

    `trade` is that of the knowledge; without one, nothing was found for what was `said`.
    """
    if (
        not trade and script_of(said) == "brahmic"
    ):  # the list is known in other letters only: that it lacks this can't be said
        return Reply(
            Kind.OCCUPATION, (scene.say("jobs-script"),), (_fields_row(scene),), topic="occupation-search", score=score
        )
    known = scene.book.occupations.trades.get(trade)
    parts = [scene.say("jobs-no", word=said, work=_said(scene, known.names) if known else "none")]
    if known and known.fields:
        esd = "yes" if known.esd else "no"
        parts.append(scene.say("jobs-no-field", field=_said(scene, known.fields), esd=esd))
    near = tuple((_button(scene, code),) for code in (known.near if known else ()))
    rows = ((scene.topic_button("occupation-not-listed"),), *near, _fields_row(scene))
    parts.append(_source(scene))
    return Reply(Kind.OCCUPATION, tuple(parts), rows, topic="occupation-not-listed", score=score)


def _source(scene: Scene) -> Html:
    return sources_of(scene, (linked(scene, scene.label("jobs-source"), ""),), scene.today)


def buttons(scene: Scene, codes: tuple[str, ...]) -> tuple[Button, ...]:
    """A row of buttons to occupations."""
    return tuple(_button(scene, code) for code in codes)


def in_construction(codes: tuple[str, ...]) -> bool:
    """Whether one of these occupations belongs to construction."""
    return any(_special(code) == "construction" for code in codes)


def _special(code: str) -> str:
    return "construction" if code.startswith(f"{_CONSTRUCTION}-") else _SPECIAL.get(code, "")


def _notes(scene: Scene, code: str) -> tuple[Html, ...]:
    """What matters of this occupation, and the field that bears its name in the programme that follows."""
    notes = scene.book.occupations.notes
    said = (scene.say("jobs-note", note=_said(scene, notes.said[code])),) if code in notes.said else ()
    esd = (scene.say("jobs-esd", field=_said(scene, notes.esd[code])),) if code in notes.esd else ()
    return (*said, *esd)


def _task_line(scene: Scene, task: Task) -> Html:
    added = task.added if task.added_exactly else None
    since = scene.label("jobs-since", day=added) if added else ""
    return scene.say("jobs-task", name=_task_name(scene, task), no3="yes" if task.no3 else "no", since=since)


def _button(scene: Scene, code: str) -> Button:
    return Button(name_of(scene, code), tap(JOB, code))


def name_of(scene: Scene, code: str) -> str:
    """What an occupation is called on a button."""
    return _name(scene, scene.book.occupations.of(code)[0])


def short_name(scene: Scene, code: str) -> str:
    """What an occupation is called in a sentence."""
    task = scene.book.occupations.of(code)[0]
    return _said(scene, {"ja": task.occupation_ja, "en": task.occupation_en})


def _fields_row(scene: Scene) -> tuple[Button, ...]:
    return (scene.button("button-fields", JOBS), scene.button("button-stage-three", TOPIC, "occupations-stage-three"))


def _name(scene: Scene, task: Task) -> str:
    return _both(scene, task.occupation_ja, task.occupation_en, task.official_en)


def _task_name(scene: Scene, task: Task) -> str:
    return _both(scene, task.task_ja, task.task_en, task.official_en)


def _field(scene: Scene, task: Task) -> str:
    return _said(scene, {"ja": task.field_ja, "en": task.field_en})


def _both(scene: Scene, ja: str, en: str, official: bool) -> str:
    return scene.book.occupations.named.both(_lang(scene), ja, en, official)


def _said(scene: Scene, words: Mapping[str, str]) -> str:
    return scene.book.occupations.named.said(_lang(scene), words["ja"], words["en"])


def _lang(scene: Scene) -> str:
    """The language work is named in: one's own, or what stands in for it."""
    return told_in(scene.lang, (*WHOLE, *scene.book.occupations.named.files), scene.instead)
