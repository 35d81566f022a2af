"""The smallest change that makes a plan right: hours to move from one kind of work to another, safety hours to add."""

from bot.talk.reply import Html
from bot.talk.scene import Scene
from bot.talk.words.markup import plain
from tis_rules import Adjustment, HoursFacts, smallest_change
from tis_rules.hours.shares import KINDS, least_required
from tis_rules.law.day import read


def changes(scene: Scene, facts: HoursFacts) -> tuple[Html, ...]:
    """The fewest hours to move: to be lawful, and to keep the programme page's shares too."""
    told = [number for number in facts.kinds.values() if number is not None]
    if len(told) < len(KINDS) or not sum(told):
        return ()
    required, related, peripheral = told
    lawful = smallest_change(required, related, peripheral, scene.today, lawful_only=True)
    both = smallest_change(required, related, peripheral, scene.today)
    said = [_moves(scene, "hours-move-lawful", lawful)] if lawful.hours else []
    if both.hours > lawful.hours:
        said.append(_moves(scene, "hours-move-both", both))
    return (*said, *_more_safety(scene, facts, lawful))


def _more_safety(scene: Scene, facts: HoursFacts, after: Adjustment) -> tuple[Html, ...]:
    """The fewest hours of the lawful plan that have to become safety work."""
    if facts.safety is None:
        return ()
    share = read(scene.today, "hours.safety_share").amount("hours.safety_share")
    least = {kind: least_required(getattr(after, kind), share) for kind in KINDS}
    lacking = {kind: most - getattr(facts.safety, kind) for kind, most in least.items()}
    moves = [scene.label("hours-safety-part", hours=n, what=kind) for kind, n in lacking.items() if n > 0]
    after_words = " / ".join(f"{max(most, getattr(facts.safety, kind)):,}" for kind, most in least.items())
    joined = scene.label("list-and").join(moves)
    return (scene.say("hours-safety-more", parts=joined, after=after_words),) if moves else ()


def change_of(scene: Scene, facts: HoursFacts) -> str:
    """The smallest change as plain words, for a note; empty where none is needed."""
    return "\n".join(plain(each) for each in changes(scene, facts))


def _moves(scene: Scene, text_id: str, change: Adjustment) -> Html:
    moves = [
        scene.label("hours-move", hours=move.hours, source=move.source, either="yes" if move.or_to else "no")
        for move in change.moves
    ]
    after = f"{change.required:,} / {change.related:,} / {change.peripheral:,}"
    return scene.say(text_id, moves=scene.label("list-and").join(moves), after=after)
