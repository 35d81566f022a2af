"""The points of a company with what is open, and the fewest things that lead to the line."""

from collections.abc import Mapping

from bot.talk.flows.excellence import facts
from bot.talk.flows.packed_points import pack, unpack
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.taken.take import take_row
from bot.talk.taps import EXCELLENCE, FLOW, OldButton, Said
from tis_rules.excellence.points import Score, assess_excellence
from tis_rules.findings import Verdict

_SECTIONS = ("tests", "staff", "treatment", "law", "support", "community")
_HEADS = {Verdict.YES: "yes", Verdict.NO: "no"}


def show_excellence(scene: Scene, answers: Mapping[str, str]) -> Reply:
    """The verdict by points first, the sections, the way to the line, what is open. Raises ValueError."""
    score = assess_excellence(facts(answers), scene.today)
    head = _HEADS.get(score.assessment.verdict, "open")
    numbers = {"points": score.points, "least": score.least, "most": score.most, "line": score.line, "full": score.full}
    open_ = [each for each in score.assessment.findings if each.holds is None and each.code != "excellence.line"]
    parts = (
        scene.say(f"excellence-head-{head}", **numbers),
        _sections(scene, score),
        *_way(scene, score),
        *((scene.say("excellence-office", count=len(open_)),) if open_ else ()),
        scene.say("excellence-then"),
        explain.cited(scene, score.assessment),
    )
    take = take_row(scene, Said(EXCELLENCE, pack(answers)))
    rows = ((scene.button("button-quota", FLOW, "quota"),), (scene.topic_button("excellent-company"),), take)
    return Reply(Kind.QUESTION, parts, rows, topic="excellent-company", score=1.0)


def points_of_tap(scene: Scene, args: tuple[str, ...]) -> Reply:
    """The result a button or a link carries. Raises OldButton for none."""
    try:
        return show_excellence(scene, unpack(args))
    except ValueError as error:
        raise OldButton(":".join(args)) from error


def so_far(scene: Scene, answers: Mapping[str, str]) -> tuple[Html, ...]:
    """The sum so far, while it is asked; nothing before the first answer or where answers contradict each other."""
    if not answers:
        return ()
    try:
        score = assess_excellence(facts(answers), scene.today)
    except ValueError:
        return ()
    return (scene.say("excellence-so-far", points=score.points, line=score.line, most=score.most),)


def _sections(scene: Scene, score: Score) -> Html:
    """The points known by section, each with what it can give at most."""
    lines = []
    for section in (each for each in _SECTIONS if each in score.caps):
        most, own = score.caps[section], [item for item in score.items if item.section == section]
        known = min(sum(item.points or 0 for item in own), most)
        left = sum(item.points is None for item in own)
        lines.append(scene.say("excellence-section", section=section, points=known, most=most, open=left))
    return Html("\n".join(lines))


def _way(scene: Scene, score: Score) -> tuple[Html, ...]:
    if score.assessment.verdict is Verdict.YES or not score.cheapest:
        return ()
    items = [f"• {scene.say('excellence-item', item=item)}" for item in score.cheapest]
    return (Html("\n".join([scene.say("excellence-way"), *items])),)
