"""A plan told in shares: what they were read as, whether they keep the limits, and that the hours are needed too."""

from collections.abc import Mapping
from fractions import Fraction

from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.taps import FLOW, TOPIC
from bot.talk.words.wording import percent_words, share_words
from tis_rules import HoursFacts, assess_hours
from tis_rules.hours.shares import KINDS, SHARES, failing_kinds, share_name
from tis_rules.law.day import Day, read

_FINE = 6000  # parts of a whole in which every share is whole


def show_shares(scene: Scene, shares: Mapping[str, Fraction]) -> Reply:
    """The shares as they were read, with the limits; nothing is judged of safety work, which is counted in hours."""
    values = read(scene.today, *SHARES)
    told = {kind: percent_words(shares[kind]) for kind in KINDS}
    limits = {f"{kind}_law": share_words(scene.lang, values.amount(share_name("ordinance", kind))) for kind in KINDS}
    said = scene.say("hours-shares", verdict=_verdict(shares, values), **told, **limits)
    source = explain.cited(scene, assess_hours(HoursFacts(_FINE, 0, 0), scene.today))
    rows = ((scene.button("button-hours", FLOW, "hours"),), (scene.button("button-related", TOPIC, "related-work"),))
    return Reply(Kind.HOURS, (said, source), rows, topic="work-ratios", score=1.0)


def _verdict(shares: Mapping[str, Fraction], values: Day) -> str:
    """What the three shares keep: both, the ordinance alone, or not even that; or that they are no whole."""
    if sum(shares.values()) != 1:
        return "sum"
    required, related, peripheral = (int(shares[kind] * _FINE) for kind in KINDS)
    failing = failing_kinds(required, related, peripheral, values)
    return "no" if failing["ordinance"] else "page" if failing["page"] else "yes"
