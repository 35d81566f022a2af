"""What an answer comes to with a person's own numbers: a sentence before it, where the line tells all that it needs.

The rates are the answer's own figures and those of the rules. Where a number may be two things nothing is reckoned.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from bot.talk.hear.own.numbers import Own, own_numbers
from bot.talk.hear.own.stay import months_of_stay
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.own.minimum import minimum, overtime_minimum
from bot.talk.words.topics import Figure
from bot.talk.words.wording import yen_words
from tis_rules.law.tables import series

Sum = Callable[[Scene, Own], Html | None]
_PENSION = "pension-refund"
_HALF_YEAR = 6
_A_MONTH = range(100, 178)  # hours of a month without overtime
_LEAVE = ("first_days", "second_days", "third_days", "fourth_days", "fifth_days")


def with_sum(scene: Scene, said: Reply, text: str) -> Reply:
    """The reply with what the line's own numbers come to before it."""
    sums = _BESIDE.get(said.topic, ()) if said.kind is Kind.ANSWER else ()
    own = own_numbers(text) if sums else None
    if own and own.months is None and said.topic == _PENSION:
        own = replace(own, months=months_of_stay(text, scene.today))
    found = next((line for each in sums if own and (line := each(scene, own))), None)
    return replace(said, parts=(found, *said.parts)) if found else said


def _extra_pay(scene: Scene, own: Own) -> Html | None:
    """Overtime or work on the legal rest day, by the hour; nothing for nights, which add to either."""
    if not (own.hourly and own.hours) or own.night or not (own.overtime or own.rest_day):
        return None
    long_from, normal = _figure(scene, "long_overtime_hours"), _times(scene, "overtime_percent")
    long = max(own.hours - long_from, Fraction(0))
    pay = own.hourly * ((own.hours - long) * normal + long * _times(scene, "long_overtime_percent"))
    told = {"hourly": _yen(scene, own.hourly), "hours": _number(own.hours), "pay": _yen(scene, pay)}
    if not own.rest_day:
        return scene.say("sum-overtime", **told)
    rest = own.hourly * own.hours * _times(scene, "holiday_percent")
    return scene.say("sum-rest-day", **told, rest=_yen(scene, rest))


def _overtime(scene: Scene, own: Own) -> Html | None:
    """Overtime of a month beside its limits."""
    limit, most = _figure(scene, "month_overtime"), _figure(scene, "most_overtime")
    if own.hours is None or not own.overtime or own.hours <= limit:
        return None
    which = "against" if own.hours >= most else "much"
    return scene.say("sum-hours", hours=_number(own.hours), which=which, limit=str(limit), most=str(most))


def _pension(scene: Scene, own: Own) -> Html | None:
    """The lump sum: pay x half the premium x the months paid in whole half-years, to one decimal."""
    figures = scene.book.faq.topics[_PENSION].figures
    if not own.monthly or own.months is None or own.months < figures["paid_months"].value:
        return None
    times, fewer = (_times_paid(months, figures) for months in (own.months, own.months - 1))
    sum_ = times * own.monthly
    left = sum_ * (1 - Fraction(figures["tax_percent"].value) / 100)
    told = {"pay": _yen(scene, own.monthly), "times": f"{float(times):.1f}", "months": str(own.months)}
    which = {"which": "fewer" if fewer < times else "same", "fewer": f"{float(fewer):.1f}"}
    return scene.say("sum-pension", **told, **which, sum=_about(scene, sum_), left=_about(scene, left))


def _times_paid(months: int, figures: Mapping[str, Figure]) -> Fraction:
    """Half the premium for each month in whole half-years, to one decimal."""
    counted = min(months, int(figures["counted_months"].value)) // _HALF_YEAR * _HALF_YEAR
    times: Fraction = round(Fraction(figures["premium_percent"].value) / 200 * counted, 1)
    return times


def _take_home(scene: Scene, own: Own) -> Html | None:
    """What is left of a month's pay: less what the line names, or else the insurances taken by law and the rent.

    Nothing where sums stand beside the pay that may be anything, or all that is asked is whether they are right.
    """
    pay = _month_of(own)
    if not (own.net and pay and own.taken.clear) or own.overtime or own.rest_day:
        return None
    if own.taken.sums and not own.taken.rent:
        return _less_named(scene, pay, own.taken.sums) if own.asks else None
    figures = scene.book.faq.topics["salary-deductions"].figures
    percent = sum(Fraction(figures[name].value) for name in ("pension_percent", "health_percent", "employment_percent"))
    insurance = pay * (percent + Fraction(figures["child_percent"].value) / 2) / 100
    rent = sum(own.taken.sums)
    told = {"pay": _yen(scene, pay), "insurance": _about(scene, insurance), "rent": _yen(scene, rent)}
    left = _about(scene, pay - insurance - rent)
    return scene.say("sum-take-home", which="rent" if rent else "none", left=left, **told)


def _less_named(scene: Scene, pay: Fraction, taken: Sequence[int]) -> Html:
    """The pay less the asker's own deductions, each of them shown: no estimate takes their place."""
    sum_ = " − ".join([_yen(scene, pay), *(_yen(scene, each) for each in taken)])
    return scene.say("sum-less-named", sum=sum_, left=_yen(scene, pay - sum(taken)))


def _month_of(own: Own) -> Fraction | None:
    """A month's pay as it is told, or by the hour and the hours of a month without overtime."""
    if own.monthly:
        return Fraction(own.monthly)
    return own.hourly * own.hours if own.hourly and own.hours and own.hours in _A_MONTH else None


def _esd_fee(scene: Scene, own: Own) -> Html | None:
    """The cap of what a worker under ESD pays the sending organisation."""
    if not own.monthly:
        return None
    months: int = series("esd.fee_months").values[-1].amount
    most = _yen(scene, months * own.monthly)
    return scene.say("sum-esd-fee", pay=_yen(scene, own.monthly), months=str(months), most=most)


def _leave(scene: Scene, own: Own) -> Html | None:
    """The days the last half-year or year of work gave."""
    figures = scene.book.faq.topics["paid-leave"].figures
    if own.months is None or own.months < figures["first_months"].value or own.hours:
        return None
    step = min((own.months - _HALF_YEAR) // 12, len(_LEAVE) - 1)
    return scene.say("sum-leave", months=str(own.months), days=str(figures[_LEAVE[step]].value))


def _leave_left(scene: Scene, own: Own) -> Html | None:
    """The days of leave less those that were taken; of the first half-year's, where the line tells no others."""
    if own.leave is None:
        return None
    figures = scene.book.faq.topics["paid-leave"].figures
    days = own.leave.in_all or int(figures["first_days"].value)
    left = days - own.leave.taken
    if left < 0 or (own.leave.in_all is None and own.months is not None):
        return None
    numbers = {"days": days, "taken": own.leave.taken, "left": left, "months": figures["first_months"].value}
    told = {name: str(number) for name, number in numbers.items()}
    return scene.say("sum-leave-left", which="told" if own.leave.in_all else "first", **told)


def _room(scene: Scene, own: Own) -> Html | None:
    """Square metres of a bedroom for each, beside what is needed."""
    if not own.square or not own.people:
        return None
    needed: Fraction = series("eligibility.bedroom_m2").values[-1].amount
    each = own.square / own.people
    told = {"square": _number(own.square), "people": str(own.people), "each": _number(each), "needed": _number(needed)}
    return scene.say("sum-room", which="less" if each < needed else "enough", **told)


def _rent(scene: Scene, own: Own) -> Html | None:
    """What all who share pay together."""
    if not own.rent or not own.people or own.people == 1:
        return None
    told = {"people": str(own.people), "rent": _yen(scene, own.rent), "all": _yen(scene, own.rent * own.people)}
    return scene.say("sum-rent", **told)


_BESIDE: Mapping[str, tuple[Sum, ...]] = {
    "working-hours-overtime": (_extra_pay, _overtime, overtime_minimum, minimum),
    "wages": (_take_home, _extra_pay, overtime_minimum, minimum),
    "insurance-and-tax": (_take_home,),
    "unpaid-wages": (_extra_pay, overtime_minimum, minimum),
    "salary-deductions": (_take_home, _rent, minimum),
    "housing": (_room, _rent),
    _PENSION: (_pension,),
    "paid-leave": (_leave_left, _leave),
    "replaced-by-esd": (_esd_fee,),
}
"""Topic of an answer → what may be reckoned beside it, the first that can."""


def _figure(scene: Scene, name: str) -> int:
    return int(scene.book.faq.topics["working-hours-overtime"].figures[name].value)


def _times(scene: Scene, name: str) -> Fraction:
    return 1 + Fraction(_figure(scene, name), 100)


def _yen(scene: Scene, amount: Fraction | int) -> str:
    return yen_words(scene.lang, round(amount))


def _about(scene: Scene, amount: Fraction) -> str:
    """To the nearest thousand yen, as the pay it rests on is told roughly."""
    return yen_words(scene.lang, round(amount / 1_000) * 1_000)


def _number(amount: Fraction) -> str:
    return f"{float(round(amount, 1)):g}"
