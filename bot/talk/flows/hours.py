"""Check my plan's hours: the questions, and the case they make for the rules."""

from collections.abc import Mapping

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import Choice, Whole
from tis_rules import HoursFacts, SafetyHours

KINDS = ("required", "related", "peripheral")
_MOST = 20_000

FLOW = Flow(
    id="hours",
    questions=(
        Question("required", Whole(0, _MOST), help_topic="required-work", fills=KINDS),
        Question("related", Whole(0, _MOST), help_topic="related-work"),
        Question("peripheral", Whole(0, _MOST), help_topic="peripheral-work"),
        Question("safety", Choice(("yes", "no")), help_topic="safety-work"),
        Question(
            "safety_required",
            Whole(0, _MOST),
            help_topic="safety-work",
            fills=tuple(f"safety_{kind}" for kind in KINDS),
        ),
        Question("safety_related", Whole(0, _MOST), help_topic="safety-work"),
        Question("safety_peripheral", Whole(0, _MOST), help_topic="safety-work"),
    ),
    arrows=(
        Arrow("required", "related"),
        Arrow("related", "peripheral"),
        Arrow("peripheral", "safety"),
        Arrow("safety", "safety_required", {"safety": ("yes",)}),
        Arrow("safety", RESULT),
        Arrow("safety_required", "safety_related"),
        Arrow("safety_related", "safety_peripheral"),
        Arrow("safety_peripheral", RESULT),
    ),
)


def facts(answers: Mapping[str, str]) -> HoursFacts:
    """The case the answers make. Raises ValueError where safety hours are more than the hours they are part of."""
    safety = None
    if answers.get("safety") == "yes":
        safety = SafetyHours(*(int(answers[f"safety_{kind}"]) for kind in KINDS))
    required, related, peripheral = (int(answers[kind]) for kind in KINDS)
    return HoursFacts(required, related, peripheral, safety)


def looked_up(facts: HoursFacts) -> dict[str, str]:
    """The answers of a look-up: the other way round from `facts`."""
    known = {kind: str(hours) for kind, hours in facts.kinds.items() if hours is not None}
    if facts.safety is None:
        return {**known, "safety": "no"}
    return {**known, "safety": "yes", **{f"safety_{kind}": str(getattr(facts.safety, kind)) for kind in KINDS}}
