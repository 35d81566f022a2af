"""What "I don't know" means, question by question, told when it is answered and again where a number rests on it."""

from bot.talk.flows.flow import Flow, Position
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.guide.asking import name_of
from bot.talk.reply import Html
from bot.talk.scene import Scene

_MEANS = {
    "type": "type",
    "sector": "sector",
    **dict.fromkeys(("here", "no1", "no2", "no3"), "here"),
    **dict.fromkeys(("required", "related", "peripheral"), "hours"),
    "total": "total",
    "stage": "stage",
    "arrival": "month",
    "start": "earliest",
    "wish": "wish",
    **dict.fromkeys(("safety", "safety_required", "safety_related", "safety_peripheral"), "safety"),
}
"""By question, what is reckoned with where it is left open; of the others the result itself says so."""
_BY_NUMBERS = ("quota", "intake", "hours")
_ASSUMED = ("type", "sector", "here", "hours")
"""What the result rests on."""


def means(scene: Scene, flow: Flow, question_id: str) -> Html:
    """What it means for the result that a question is left open."""
    what = _MEANS.get(question_id, "open")
    return scene.say("unknown-means", what=what if flow.id in _BY_NUMBERS or what == "type" else "open")


def assumed(scene: Scene, flow: Flow, position: Position) -> tuple[Html, ...]:
    """A line for each answer left open that the result rests on; nothing where all were known."""
    kinds: dict[str, str] = {}
    for question in position.path:
        if position.answers[question] == UNKNOWN and _MEANS.get(question) in _ASSUMED:
            kinds.setdefault(_MEANS[question], question)
    lines = [
        scene.say("flow-answered", question=name_of(scene, flow, each), answer=means(scene, flow, each))
        for each in kinds.values()
    ]
    return (Html("\n".join(f"⚠ {line}" for line in lines)),) if lines and flow.id != "eligible" else ()
