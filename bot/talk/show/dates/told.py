"""Dates of an intake and its plan, each weighed against its own last day; which is which is asked, never guessed."""

from dataclasses import replace
from datetime import date

from bot.talk.hear.dates.roles import Dated
from bot.talk.hear.dates.said import SaidDate
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import arrivals, explain
from bot.talk.words.markup import bold
from bot.talk.words.wording import span_words
from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.transition import Programme, assess_intake


def show_dates(scene: Scene, told: Dated) -> Reply:
    """The reply about the dates of an intake, with the days that were taken for a part of a month."""
    reply = _shown(scene, told)
    return reply if told.unclear else replace(reply, parts=(*reply.parts[:1], *taken(scene, told), *reply.parts[1:]))


def taken(scene: Scene, told: Dated) -> tuple[Html, ...]:
    """The days that were taken for the end or the middle of a month, so that another one can be told."""
    days = [each for each in (told.certified, told.filed, told.start, told.no2) if each and each.taken]
    return (scene.say("dates-taken", days=_list(scene, tuple(days))),) if days else ()


def _shown(scene: Scene, told: Dated) -> Reply:
    """The start, by the programme open to it, with what an application or certification of that day means for it."""
    if told.unclear:
        return _asked(scene, "dates-which", dates=_list(scene, told.dates))
    if told.start is None:
        return _plan_alone(scene, told)
    if open_month(told.start):
        return which_month(scene, told.start.first, told.start.last)
    by = told.filed or told.certified
    if by is None or by.first > told.start.last:
        shown = arrivals.arrival(scene, told.start.first, told.start.last)
        return (
            _with_no(scene, told, shown) if by is None else _asked(scene, "dates-which", dates=_list(scene, told.dates))
        )
    return _both(scene, told, told.start, by)


def which_month(scene: Scene, first: date, last: date) -> Reply:
    """A season or a year that lies on both sides of the change: which month, with the last days."""
    return _asked(scene, "dates-which-month", said=span_words(scene.lang, first, last))


def _both(scene: Scene, told: Dated, start: SaidDate, by: SaidDate) -> Reply:
    """A start with the day its plan was applied for or certified."""
    limit = arrivals.last_day_to_apply()
    late = start.first > arrivals.last()
    if not late and by.first <= limit < by.last:
        return _asked(scene, "dates-which-day", said=span_words(scene.lang, by.first, by.last))
    in_time = told.certified is not None or by.last <= limit
    filed = min(by.last, start.first) if told.filed else None  # a month may end after the first day
    answer = assess_intake(IntakeFacts(start.first, filed), scene.today)
    known = {
        "start": _words(scene, start),
        "by": _words(scene, by),
        "what": "filed" if told.filed else "certified",
        **_limits(),
    }
    head: tuple[Html, ...]
    if late:
        head = (bold(arrivals.line(scene, start.first, start.last)), scene.say("dates-late-start", **known))
    elif not in_time:
        head = (scene.say("dates-late-plan", begun=_esd_arrives(scene, start), **known),)
    else:
        open_ = "open" if told.certified and by.last > limit else "yes"
        head = (scene.say("dates-in-time", sure=open_, **known),)
    reply = arrivals.arrival(scene, start.first, start.last)
    cited = explain.cited(scene, answer.assessment)
    if not late and not in_time:  # no day of a start that can't be
        return replace(reply, parts=(*head, cited), rows=arrivals.ways(scene))
    return replace(reply, parts=(*head, arrivals.days(scene, start.first), cited))


def _plan_alone(scene: Scene, told: Dated) -> Reply:
    """An application or a certification without a start."""
    by = told.filed or told.certified or told.dates[0]
    limit = _limits()["last_application"]
    if by.first <= limit < by.last:
        return _asked(scene, "dates-which-day", said=span_words(scene.lang, by.first, by.last))
    when = "early" if by.last <= limit else "open" if told.certified else "late"
    answer = assess_intake(IntakeFacts(arrivals.last()), scene.today)
    head = scene.say("dates-plan-alone", by=_words(scene, by), when=when, **_limits())
    reply = arrivals.arrival(scene, arrivals.last())
    return replace(reply, parts=(head, explain.cited(scene, answer.assessment)), rows=arrivals.ways(scene))


def _with_no(scene: Scene, told: Dated, shown: Reply) -> Reply:
    """A start that is too late opens with no, where it was asked whether it can be."""
    late = told.start is not None and told.start.first > arrivals.last() and told.may
    return replace(shown, parts=(scene.say("dates-no"), *shown.parts)) if late else shown


def _esd_arrives(scene: Scene, start: SaidDate) -> str:
    found = assess_intake(IntakeFacts(start.first), scene.today).programme
    return "yes" if found in (Programme.ESD, Programme.BOTH) else "no"


def open_month(start: SaidDate) -> bool:
    """Whether a season or a year reaches the last day of the present programme: only its month decides."""
    return not start.is_day and start.until is not None and start.first <= arrivals.last()


def _asked(scene: Scene, text_id: str, **words: str) -> Reply:
    said: Html = scene.say(text_id, **words, **_limits())
    rows = ((scene.topic_button(arrivals.TOPIC, "last-dates"),),)
    return Reply(Kind.QUESTION, (said,), rows, topic=arrivals.TOPIC)


def _list(scene: Scene, dates: tuple[SaidDate, ...]) -> str:
    return scene.label("list-and").join(span_words(scene.lang, each.first, each.last) for each in dates)


def _words(scene: Scene, each: SaidDate) -> str:
    return arrivals.when(scene, each.first, each.last)


def _limits() -> dict[str, date]:
    return {"last_application": arrivals.last_day_to_apply(), "last_start": arrivals.last()}
