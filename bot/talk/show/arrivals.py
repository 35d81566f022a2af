"""When trainees are to come: which programme applies around April 2027, and the days that matter on the way."""

from datetime import date

from bot.talk import taps as t
from bot.talk.reply import Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.taken.take import take_row
from bot.talk.taps import Said
from bot.talk.words.markup import bold
from bot.talk.words.wording import span_words
from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.timeline import Event, timeline_of
from tis_rules.esd.transition import Programme, assess_intake, last_application
from tis_rules.law.dates import add_months, month_end
from tis_rules.law.tables import series

TOPIC = "transition-to-esd"
_SHOWN = ("file_by", "request_by", "last_application", "last_start", "esd_arrival", "intake", "no1_ends", "no2_ends")
_RELATED = ("replaced-by-esd", "how-to-start", "stage-three")


def arrival(scene: Scene, first: date, until: date | None = None) -> Reply:
    """The programmes open to a start on that day or in that month, what speaks against them, the days left."""
    answer = assess_intake(IntakeFacts(first), scene.today)
    late = [f for f in answer.assessment.failing if f.code in _warned(answer.programme)]
    parts = (
        bold(_programme(scene, answer.programme, first, until)),
        *overdue(scene, first),
        *explain.findings(scene, late),
        days(scene, first),
        explain.cited(scene, answer.assessment),
    )
    known = tuple(topic for topic in _RELATED if topic in scene.book.faq.topics)
    day = f"{first:%Y-%m}" if first.day == 1 and first != until else f"{first:%Y%m%d}"
    taken = (take_row(scene, Said(t.WHEN, (day,))), (scene.button("button-calendar", t.CALENDAR, day),))
    return Reply(Kind.ANSWER, parts, (*taken, *ways(scene)), topic=TOPIC, choices=known, score=1.0)


def programme_of(scene: Scene, first: date) -> Programme:
    """The programmes open to a start on that day, as known today."""
    return assess_intake(IntakeFacts(first), scene.today).programme


def of_one_programme(scene: Scene, first: date, until: date) -> bool:
    """Whether one line can say which programme a span lies in: not where it has begun, or ESD begins within it.

    One that reaches past the last day of a start is asked about, month by month.
    """
    begun = first <= scene.today <= until
    return until > last() or not (begun or programme_of(scene, first) is not programme_of(scene, until))


def ways(scene: Scene) -> Rows:
    """What one would ask next."""
    known = (topic for topic in _RELATED if topic in scene.book.faq.topics)
    return ((scene.button("button-quota", t.FLOW, "quota"),), *((scene.topic_button(topic),) for topic in known))


def line(scene: Scene, first: date, until: date | None = None) -> Html:
    """One line for another result: which programme a start on that day, in that month or span comes under."""
    return _programme(scene, programme_of(scene, first), first, until)


def when(scene: Scene, first: date, last_: date) -> str:
    """On 2 April 2027, in April 2027, in 2028: a span with what stands before it."""
    kind = "day" if first == last_ else "span"
    return scene.label("dates-when", kind=kind, said=span_words(scene.lang, first, last_))


def last() -> date:
    """The last day a new trainee can start."""
    day: date = series("transition.last_start").values[-1].amount
    return day


def earliest(today: date) -> date:
    """The first month a start can be in, if the plan is filed today the usual number of months before."""
    lead: int = series("transition.filing_months_least").values[-1].amount
    return add_months(today.replace(day=1), lead + 1)


def last_day_to_apply() -> date:
    """The last day to apply for a new trainee's plan."""
    day: date = series("transition.last_application").values[-1].amount
    return day


def is_open(scene: Scene, first: date) -> bool:
    """Whether a trainee of the present programme may still start in that month."""
    return programme_of(scene, first) in (Programme.TITP, Programme.BOTH)


def overdue(scene: Scene, first: date) -> tuple[Html, ...]:
    """The days of the way that have passed, if any: they come before all that is still to come."""
    past = [_event(scene, event) for event in events(scene, first) if event.days_left < 0]
    return (Html("\n".join(f"⚠ {bold(line)}" for line in past)),) if past else ()


def days(scene: Scene, first: date) -> Html:
    """The days of the way still to come, in order, with how many are left."""
    return Html("\n".join(_event(scene, event) for event in events(scene, first) if event.days_left >= 0))


def events(scene: Scene, first: date) -> list[Event]:
    return [event for event in timeline_of(first, scene.today) if name(event) in _SHOWN]


def _programme(scene: Scene, programme: Programme, first: date, until: date | None) -> Html:
    return scene.say(
        f"arrival-{programme.value}",
        month=when(scene, first, until or month_end(f"{first:%Y-%m}")),
        last_application=last_application(scene.today),
        begun="yes" if first >= series("transition.esd_start").values[-1].amount else "no",
    )


def _event(scene: Scene, event: Event) -> Html:
    return scene.say(
        "arrival-day",
        day=event.day,
        what=scene.label(f"timeline-{name(event).replace('_', '-')}"),
        left=abs(event.days_left),
        past="yes" if event.days_left < 0 else "no",
    )


def name(event: Event) -> str:
    return event.code.removeprefix("timeline.")


def _warned(programme: Programme) -> tuple[str, ...]:
    """The findings worth a warning: a filing time that has passed matters only for a programme that is open."""
    stage = ("transition.titp_stage3",) if programme in (Programme.TITP, Programme.BOTH) else ()
    lead = ("transition.titp_lead", "transition.titp_request") if stage else ("transition.esd_lead",)
    return (*stage, *lead)
