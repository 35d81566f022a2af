"""Check my plan's hours: the questions, and the case they make for the rules."""

from collections.abc import Mapping

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Whole
from tis_rules import HoursFacts, SafetyHours
from tis_rules.facts import Stage

KINDS = ("required", "related", "peripheral")
_SAFETY = tuple(f"safety_{kind}" for kind in KINDS)
_MOST = 20_000

FLOW = Flow(
    id="hours",
    enough=("peripheral",),
    questions=(
        Question("required", Whole(0, _MOST), help_topic="required-work", fills=KINDS),
        Question("related", Whole(0, _MOST), help_topic="related-work"),
        Question("peripheral", Whole(0, _MOST), help_topic="peripheral-work"),
        Question("stage", Choice(tuple(stage.value for stage in Stage)), help_topic="stages"),
        Question("total", Whole(1, _MOST), help_topic="work-ratios"),
        Question("safety", Choice(("yes", "no")), help_topic="safety-work"),
        Question(_SAFETY[0], Whole(0, _MOST), help_topic="safety-work", fills=_SAFETY),
        *(Question(each, Whole(0, _MOST), help_topic="safety-work") for each in _SAFETY[1:]),
    ),
    arrows=(
        Arrow("required", "related"),
        Arrow("related", "peripheral"),
        Arrow("peripheral", "stage"),
        Arrow("stage", "total"),
        Arrow("total", "safety"),
        Arrow("safety", "safety_required", {"safety": ("yes",)}),
        Arrow("safety", RESULT),
        Arrow("safety_required", "safety_related"),
        Arrow("safety_related", "safety_peripheral"),
        Arrow("safety_peripheral", RESULT),
    ),
)


def facts(answers: Mapping[str, str]) -> HoursFacts:
    """The case the answers make; of No. 1, what the total has beside the work is lectures.

    Raises ValueError where safety hours are more than the hours they are part of.
    """
    required, related, peripheral = (_whole(answers, kind) for kind in KINDS)
    safety = [_whole(answers, each) for each in _SAFETY if answers.get("safety") == "yes"]
    told = [hours for hours in safety if hours is not None]
    stage = answers.get("stage", UNKNOWN)
    return HoursFacts(
        required,
        related,
        peripheral,
        safety=SafetyHours(*told) if len(told) == len(KINDS) else None,
        stage=None if stage == UNKNOWN else Stage(stage),
        lecture_hours=max(0, apart(answers)) or None if stage == Stage.NO1 else None,
    )


def apart(answers: Mapping[str, str]) -> int:
    """How many hours the plan's own total has beside the three kinds; 0 where one of the numbers isn't known."""
    kinds, total = [_whole(answers, kind) for kind in KINDS], _whole(answers, "total")
    told = [hours for hours in kinds if hours is not None]
    return 0 if total is None or len(told) < len(kinds) else total - sum(told)


def looked_up(facts: HoursFacts) -> dict[str, str]:
    """The answers of a look-up: the other way round from `facts`."""
    known = {kind: str(hours) for kind, hours in facts.kinds.items() if hours is not None}
    total = sum(map(int, known.values())) + facts.lecture_hours if facts.lecture_hours else UNKNOWN
    known |= {"stage": facts.stage.value if facts.stage else UNKNOWN, "total": str(total)}
    if facts.safety is None:
        return {**known, "safety": "no"}
    return {**known, "safety": "yes", **{f"safety_{kind}": str(getattr(facts.safety, kind)) for kind in KINDS}}


def _whole(answers: Mapping[str, str], question: str) -> int | None:
    raw = answers.get(question, UNKNOWN)
    return None if raw == UNKNOWN else int(raw)
