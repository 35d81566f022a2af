"""The link to a thing, with its picture: for a result, a line, or the bot itself."""

from bot.talk import taps as t
from bot.talk.flows import hours, packed, packed_points, quota
from bot.talk.flows.intake import wanted
from bot.talk.guide import moves
from bot.talk.named.things import things
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.arrivals import earliest
from bot.talk.show.intake import carried
from bot.talk.show.plan.carried import hours_args
from bot.talk.show.quota_taps import args_of
from bot.talk.show.taken.take import send_button
from bot.talk.taps import OldButton, Said
from bot.talk.words.markup import escape

_SHOWN = 60  # characters of a line that are shown back


def link_of(scene: Scene, said: Said, *first: Html) -> Reply:
    """The link to a thing, under its picture. Raises OldButton for what can't stand in a link."""
    try:
        carried = t.carried(said)
    except ValueError as error:
        raise OldButton(*said.whole) from error
    whose = "bot" if said.verb == t.MENU else "result"
    shown = scene.button("button-can", t.CAN) if whose == "bot" else scene.button("button-result", *said.whole)
    rows = ((send_button(scene, said), shown),)
    return Reply(Kind.MENU, (*first, scene.say("link-here", whose=whose)), rows, qr=carried)


def link_to(scene: Scene, line: str) -> Reply:
    """`/link`: to what the line is about, to the last result, or to the bot."""
    if not line.strip():
        return link_of(scene, _last(scene))
    _, found = things(scene, line)
    if found:
        return link_of(scene, found[0])
    return link_of(scene, Said(t.MENU), scene.say("link-none", said=escape(line.strip()[:_SHOWN])))


def _last(scene: Scene) -> Said:
    """The result that stands in the chat; the bot where there is none."""
    answers, flow = scene.chat.answers, scene.chat.flow or ""
    if flow not in scene.book.flows:
        return Said(t.MENU)
    match flow:
        case _ if moves.asking(scene):
            return Said(t.FLOW, (flow,))
        case "quota" if not quota.staff_open(answers):
            return Said(t.QUOTA, args_of(quota.case(answers)))
        case "intake" if not quota.staff_open(answers):
            return Said(t.INTAKE, carried.packed(wanted(answers, scene.today, earliest(scene.today))))
        case "hours" if None not in hours.facts(answers).kinds.values():
            return Said(t.HOURS, hours_args(hours.facts(answers)))
        case "eligible":
            return Said(t.ELIGIBLE, packed.pack(answers))
        case "excellence":
            return Said(t.EXCELLENCE, packed_points.pack(answers))
        case "when" if month := quota.known(answers, "start"):
            return Said(t.WHEN, (month,))
        case _:
            return Said(t.FLOW, (flow,))
