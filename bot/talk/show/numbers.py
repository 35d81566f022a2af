"""Numbers that can't be used, told kindly: what was wrong, what is needed, and what is kept."""

from dataclasses import replace
from datetime import date

from bot.talk.hear.company import Case
from bot.talk.hear.odd_numbers import Odd, OddNumber
from bot.talk.reply import Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import arrivals
from bot.talk.show.quota_taps import quota_button
from bot.talk.taps import FLOW, OldButton
from bot.talk.words.markup import escape
from bot.talk.words.wording import month_words
from tis_rules import AcceptanceType, QuotaFacts, Sector

_A_MONTH = len("2027-06")


def refused(scene: Scene, odd: OddNumber, told: Case | None = None) -> Reply:
    """A number below zero or with decimals; of two numbers, which is meant, for the company that was `told` of."""
    if odd.why is Odd.RANGE:
        return which(scene, odd.ends, told)
    parts = (scene.say(f"number-{odd.why}", number=escape(odd.text)),)
    return Reply(Kind.QUESTION, parts, _ways(scene)[1:] if odd.why is Odd.NOT_HOURS else _ways(scene))


def which(scene: Scene, numbers: tuple[int, ...], told: Case | None = None, worked: str = "") -> Reply:
    """Several numbers where one of staff is needed: each as a button, with all else that was told.

    `worked`: how the last comes about, which is shown with it.
    """
    case = told or Case(QuotaFacts(None, AcceptanceType.SUPERVISED, Sector.GENERAL))
    cases = [replace(case, facts=replace(case.facts, staff=each)) for each in numbers]
    row = tuple(quota_button(scene, "button-staff", each, staff=each.facts.staff or 0) for each in cases)
    said = " / ".join(map(str, numbers[:-1]))
    last = f"{worked} = {numbers[-1]}" if worked else str(numbers[-1])
    said = f"{said} / {last}" if said else last
    return Reply(Kind.QUESTION, (scene.say("number-which", numbers=said, count=len(numbers)),), (row, *_ways(scene)))


def staff_needed(scene: Scene, said: str = "") -> Reply:
    """No number of staff was understood: what is needed."""
    parts = (scene.say("number-staff", said=escape(said), given="yes" if said else "no"),)
    return Reply(Kind.QUESTION, parts, _ways(scene))


def no_hours(scene: Scene) -> Reply:
    """A plan of no hours at all."""
    return Reply(Kind.QUESTION, (scene.say("number-zero"),), ((scene.button("button-hours", FLOW, "hours"),),))


def no_such_day(scene: Scene, said: str) -> Reply:
    """31 February and the like."""
    return Reply(Kind.QUESTION, (scene.say("number-no-day", said=escape(said)),), _ways(scene))


def month_past(scene: Scene, month: date) -> Reply:
    """A month of a start that is over, with one to come as an example."""
    words = month_words(scene.lang, month), month_words(scene.lang, arrivals.earliest(scene.today))
    return Reply(Kind.QUESTION, (scene.say("number-past", month=words[0], example=words[1]),), _ways(scene))


def start_of(said: str) -> date:
    """The day of a start that a button carries: 2027-06 or 20270615. Raises OldButton for none."""
    try:
        return date.fromisoformat(said if len(said) > _A_MONTH else f"{said}-01")
    except ValueError as error:
        raise OldButton(said) from error


def until_of(said: str) -> date | None:
    """The same day where a button carries one; None where it carries a month."""
    return start_of(said) if len(said) > _A_MONTH else None


def when(scene: Scene, month: str) -> Reply:
    """What a link to the month or day of a start shows; one that is past says so. Raises OldButton for none."""
    first = start_of(month)
    return (
        month_past(scene, first)
        if first < scene.today.replace(day=1)
        else arrivals.arrival(scene, first, until_of(month))
    )


def nothing_to_change(scene: Scene) -> Reply:
    """What to say to "change it to 51" where there is nothing yet."""
    return Reply(Kind.QUESTION, (scene.say("change-nothing"),), _ways(scene))


def _ways(scene: Scene) -> Rows:
    return ((scene.button("button-quota", FLOW, "quota"),), (scene.button("button-hours", FLOW, "hours"),))
