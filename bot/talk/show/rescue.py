"""Help first: what to do now and who answers in the person's own language, before any other answer.

The sentences stand in knowledge/help/<lang>.ftl, in more languages than the answers do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.talk.reply import Button, Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.taps import HELP, tap
from bot.talk.words.offices import Office, helpers

_TOPICS = {
    "suicide": ("consultation", "harassment-abuse"),
    "danger": ("illness-injury", "consultation"),
    "violence": ("harassment-abuse", "consultation", "change-company"),
    "threats": ("harassment-abuse", "consultation", "change-company"),
    "sexual": ("harassment-abuse", "consultation"),
    "documents": ("harassment-abuse", "consultation", "unpaid-wages"),
    "locked-in": ("harassment-abuse", "consultation"),
    "forced-return": ("forced-return", "consultation", "harassment-abuse"),
    "unpaid": ("unpaid-wages", "consultation", "salary-deductions"),
    "kept-here": ("quitting", "temporary-return", "consultation"),
    "dismissed": ("cannot-continue", "change-company", "unpaid-wages"),
    "left-company": ("change-company", "residence-card", "consultation"),
    "ill": ("illness-injury", "consultation"),
    "afraid": ("feeling-down", "consultation", "harassment-abuse"),
    "no-rest": ("working-hours-overtime", "paid-leave", "consultation"),
    "wants-home": ("quitting", "temporary-return", "change-company"),
}
_PURPOSES = {
    "suicide": ("crisis", "health", "abuse"),
    "danger": ("health", "work"),
    "violence": ("urgent", "abuse"),
    "threats": ("urgent", "abuse"),
    "sexual": ("urgent", "sexual", "abuse"),
    "documents": ("abuse", "urgent"),
    "locked-in": ("urgent", "abuse"),
    "forced-return": ("forced-return", "urgent"),
    "unpaid": ("wages",),
    "kept-here": ("forced-return", "abuse"),
    "dismissed": ("work", "forced-return", "wages"),
    "left-company": ("work", "visa", "abuse"),
    "ill": ("health", "work"),
    "afraid": ("health", "abuse"),
    "no-rest": ("wages", "work"),
    "wants-home": ("work", "forced-return"),
}
_NO_RIGHTS = frozenset(("suicide", "danger", "afraid", "ill", "wants-home"))
"""Where a word about telling the authorities would be out of place."""
_PICKED = ("violence", "documents", "unpaid", "forced-return", "ill", "afraid")
_MOST, _MOST_AT_ONCE = 4, 2
_LONG = 9  # digits of a number that isn't a short one
_WEEK = timedelta(weeks=1)
WORRIES = frozenset(topics[0] for topics in _TOPICS.values())
"""Topics a call for help leads on to first: who looks them up may be in need too."""
_LINES = "otit-"
_CRISIS = "suicide"
"""Who may wish to die is offered nothing but help where no answer is sure."""


def help_for(scene: Scene, kind: str, lang: str, beside: Sequence[tuple[str, str]] = ()) -> Reply:
    """What to do and whom to call for one kind of need; `lang` is the language the person wrote in.

    `beside`: topic and question of answers that may have been asked for with it, their buttons first.
    """
    texts, written, lang = scene.book.help, lang, _told_in(scene, lang)
    offices = _offices(scene, kind, written)
    parts = (
        texts.say(lang, f"help-{kind}"),
        Html("\n".join(_office_line(scene, office, lang) for office in offices)),
        texts.say(lang, "help-stored" if kind in _NO_RIGHTS else "help-rights"),
    )
    topics = tuple(topic for topic in _TOPICS[kind] if topic in scene.book.faq.topics)
    ways = dict.fromkeys((*beside, *((topic, "") for topic in topics)))
    rows = tuple((scene.topic_button(*way),) for way in ways)
    return Reply(Kind.HELP, parts, rows, topic=topics[0], choices=_others(ways, topics[0]), score=1.0)


def _others(ways: Iterable[tuple[str, str]], first: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(topic for topic, _ in ways if topic != first))


def which(scene: Scene, lang: str) -> Reply:
    """What kind of help is needed: six buttons, in the language written in where help speaks it."""
    texts = scene.book.help
    lang = _told_in(scene, lang)
    rows = tuple((Button(texts.label(lang, f"help-pick-{kind}"), tap(HELP, kind, lang)),) for kind in _PICKED)
    return Reply(Kind.HELP, (texts.say(lang, "help-which"),), rows, topic="consultation", score=1.0)


def above(scene: Scene, reply: Reply, kinds: Sequence[str], written: str | None) -> Reply:
    """The reply with the way to help above it, where a line may be a call for it; what says nothing gives way to it.

    Where help is told already, the other kind that may be needed is a button under it.
    """
    if not kinds:
        return reply
    texts = scene.book.help
    lang = _told_in(scene, written)
    rows = tuple((Button(texts.label(lang, f"help-pick-{kind}"), tap(HELP, kind, lang)),) for kind in kinds)
    if reply.kind is Kind.HELP:
        return replace(reply, rows=(*rows, *reply.rows))
    asks = reply.kind in (Kind.NONE, Kind.OUTSIDE) or (kinds[0] == _CRISIS and reply.kind is Kind.CHOICES)
    parts = (
        texts.say(lang, "help-perhaps"),
        *_at_once(scene, kinds[0], lang, written or lang),
        *(() if asks else reply.parts),
    )
    said = replace(reply, kind=Kind.CHOICES, topic="") if asks else reply
    return replace(said, parts=parts, rows=rows if asks and kinds[0] == _CRISIS else (*rows, *reply.rows))


def _told_in(scene: Scene, written: str | None) -> str:
    """The language help is told in: that of the line, where help speaks it and the scene follows it."""
    follows = written in scene.book.help.languages and not scene.fixed
    return written if written and follows else scene.lang


def _at_once(scene: Scene, kind: str, lang: str, written: str) -> tuple[Html, ...]:
    """Whom to call, without another tap, for who may wish to die."""
    offices = _offices(scene, kind, written)[:_MOST_AT_ONCE] if kind == _CRISIS else ()
    return (Html("\n".join(_office_line(scene, office, lang) for office in offices)),) if offices else ()


def _offices(scene: Scene, kind: str, lang: str) -> tuple[Office, ...]:
    """The offices for this need, nearest purpose first, each once; the person's own language before the rest."""
    found = [office for purpose in _PURPOSES[kind] for office in helpers(scene.book.offices, purpose, lang)]
    each = tuple({office.id: office for office in found}.values())[:_MOST]
    return each if any(lang in office.langs for office in each) else (*each, *_every_line(scene))


def _every_line(scene: Scene) -> tuple[Office, ...]:
    """The trainees' lines of all languages, for somebody whose own has none."""
    return tuple(office for office in scene.book.offices.values() if office.id.startswith(_LINES))


def _office_line(scene: Scene, office: Office, lang: str) -> Html:
    opens = office.opens_next(scene.now)
    return scene.book.help.say(
        lang,
        "help-office",
        name=office.name(lang),
        phone=phone_words(office.phone),
        free="yes" if office.free else "no",
        now=_hours(office, scene.now),
        day=opens.isoweekday() if opens else 7,
        clock=f"{opens:%H:%M}" if opens else "",
    )


def phone_words(phone: str) -> str:
    """The number as printed, and as Telegram makes a link of it; short and 0570 numbers can't be called that way."""
    digits = phone.replace("-", "")
    linked = digits.startswith("0") and len(digits) >= _LONG and not digits.startswith("0570")
    return f"{phone} (+81{digits[1:]})" if linked else phone


def _hours(office: Office, now: datetime) -> str:
    """open, closed (opens within the week, so that its weekday is enough), away (later), unknown."""
    if (is_open := office.open_at(now)) is None:
        return "unknown"
    opens = office.opens_next(now)
    near = opens is not None and opens.date() - now.date() < _WEEK
    return "open" if is_open else "closed" if near else "away"
