"""Pay beside the minimum wage: that of the prefecture a line names, or what is too little in all of them."""

from fractions import Fraction
from math import ceil

from bot.talk.hear.own.numbers import Own
from bot.talk.hear.own.places import names_of
from bot.talk.reply import Html
from bot.talk.scene import Scene
from bot.talk.words.wording import told_in, yen_words
from tis_rules.law.tables import NotInForce
from tis_rules.pay.minimum_wage import lowest_minimum_wage, minimum_wage


def minimum(scene: Scene, own: Own) -> Html | None:
    """The amount of the place, with the pay that is told; without a place only that a pay is too little anywhere."""
    try:
        if own.place and (own.hourly or own.minimum):
            return _of_place(scene, own.hourly, own.place)
        lowest = lowest_minimum_wage(scene.today)
    except NotInForce:
        return None
    if own.hourly is None or own.hourly >= lowest:
        return None
    told = {"hourly": yen_words(scene.lang, own.hourly), "lowest": yen_words(scene.lang, lowest)}
    return scene.say("sum-below-minimum", **told)


def _of_place(scene: Scene, hourly: int | None, place: str) -> Html:
    known = minimum_wage(place, scene.today)
    least, since = int(known.amount), known.span.first
    which = "none" if hourly is None else "less" if hourly < least else "enough"
    told = {"least": yen_words(scene.lang, least), "hourly": yen_words(scene.lang, hourly or 0), "which": which}
    names = names_of(place)
    return scene.say("sum-minimum", place=names[told_in(scene.lang, names)], since=since, **told)


def overtime_minimum(scene: Scene, own: Own) -> Html | None:
    """Pay for overtime that is under a quarter more than the lowest minimum wage, and so too little anywhere."""
    try:
        lowest = lowest_minimum_wage(scene.today)
    except NotInForce:
        return None
    percent = int(scene.book.faq.topics["working-hours-overtime"].figures["overtime_percent"].value)
    least = ceil(Fraction(lowest * (100 + percent), 100))
    if own.overtime_pay is None or own.overtime_pay >= least:
        return None
    told = {"hourly": own.overtime_pay, "lowest": lowest, "least": least}
    return scene.say("sum-overtime-below", **{name: yen_words(scene.lang, yen) for name, yen in told.items()})
