"""Replies about occupations: found by one's own word, browsed by field, or not on the list."""

from datetime import date

from bot.talk.explain import as_of
from bot.talk.occupations import Found, Task
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.taps import JOB, JOBS, TOPIC, tap

_COUNTED_THEN = date(2021, 3, 16)
_SPECIAL = {"2-1": "fishery", "2-2": "fishery", "7-13": "care"}
_TOPICS = {"fishery": "quota-agriculture-fishery", "care": "care-occupation", "construction": "construction-occupation"}
_CONSTRUCTION = "3"


def found(scene: Scene, hit: Found) -> Reply:
    """What the line named: one occupation with its tasks, or the few it may be."""
    if len(hit.codes) == 1:
        return occupation(scene, hit.codes[0], hit.score / 100)
    buttons = tuple((_button(scene, code),) for code in hit.codes[:8])
    parts = (scene.say("jobs-several", word=hit.word),)
    return Reply(Kind.OCCUPATION, parts, (*buttons, _fields_row(scene)), score=hit.score / 100)


def occupation(scene: Scene, code: str, score: float = 1.0) -> Reply:
    """One occupation: its tasks, which of them go on to No. 3, since when, and special rules."""
    tasks = scene.book.occupations.of(code)
    lines = [_task_line(scene, task) for task in tasks]
    special = _special(code)
    parts = [
        scene.say("jobs-yes", name=_name(scene, tasks[0]), field=_field(scene, tasks[0])),
        Html("\n".join(lines)),
        scene.say("jobs-stages"),
        *((scene.say(f"jobs-special-{special}"),) if special else ()),
        *((scene.say("jobs-unsure"),) if any(task.confidence == "low" for task in tasks) else ()),
        as_of(scene, scene.label("jobs-source")),
    ]
    return Reply(Kind.OCCUPATION, tuple(parts), _occupation_rows(scene, special), score=score)


def fields(scene: Scene) -> Reply:
    """All fields, with the counts of March 2021 and of today."""
    jobs = scene.book.occupations
    (then, then_tasks), (now, now_tasks) = jobs.counts(_COUNTED_THEN), jobs.counts(scene.today)
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


def not_listed(scene: Scene, said: str, score: float = 1.0) -> Reply:
    """A line of work that is not on the list: one year at most, and what to ask."""
    parts = (scene.say("jobs-no", word=said), as_of(scene, scene.label("jobs-source")))
    rows = ((scene.topic_button("occupation-not-listed"),), _fields_row(scene))
    return Reply(Kind.OCCUPATION, parts, rows, choices=("occupation-not-listed",), score=score)


def _special(code: str) -> str:
    return "construction" if code.startswith(f"{_CONSTRUCTION}-") else _SPECIAL.get(code, "")


def _occupation_rows(scene: Scene, special: str) -> Rows:
    topics = [topic for topic in (_TOPICS.get(special), "skill-tests") if topic in scene.book.faq.topics]
    return (*((scene.topic_button(topic),) for topic in topics if topic), _fields_row(scene))


def _task_line(scene: Scene, task: Task) -> Html:
    added = task.added if task.added_exactly else None
    since = scene.label("jobs-since", day=added) if added else ""
    return scene.say("jobs-task", name=_task_name(scene, task), no3="yes" if task.no3 else "no", since=since)


def _button(scene: Scene, code: str) -> Button:
    return Button(_name(scene, scene.book.occupations.of(code)[0]), tap(JOB, code))


def _fields_row(scene: Scene) -> tuple[Button, ...]:
    return (scene.button("button-fields", JOBS), scene.button("button-stage-three", TOPIC, "occupations-stage-three"))


def _name(scene: Scene, task: Task) -> str:
    return task.occupation_ja if scene.lang == "ja" else task.occupation_en


def _task_name(scene: Scene, task: Task) -> str:
    return task.task_ja if scene.lang == "ja" else f"{task.task_en} ({task.task_ja})"


def _field(scene: Scene, task: Task) -> str:
    return task.field_ja if scene.lang == "ja" else task.field_en
