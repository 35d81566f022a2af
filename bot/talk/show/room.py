"""How many more trainees may come beside those who are here: the first line, and the room by stage."""

from dataclasses import replace

from bot.talk.hear.company import Case
from bot.talk.reply import Html
from bot.talk.scene import Scene
from tis_rules import Held, Sector, headroom


def room_head(scene: Scene, case: Case) -> tuple[Html, ...]:
    """ "No more now" or how many more may start, where trainees are here; nothing where none were told."""
    more = _more(scene, case)
    if not more:
        return ()
    least, most = min(more), max(more)
    if most == 0:
        return (scene.say("quota-more-none"),)
    if least == most:
        return (scene.say("quota-more", more=most),)
    return (scene.say("quota-more-range", least=least, most=most, here=case.here or 0),)


def room_lines(scene: Scene, case: Case) -> tuple[Html, ...]:
    """By stage how many more and what binds; where the stages weren't told, both ways they may be."""
    if case.here is not None:
        more = _more(scene, case)
        return (scene.say("quota-more-ways", here=case.here, year1=more[0], year2=more[1]),) if more else ()
    if case.facts.held is None:
        return ()
    rooms = [room for room in headroom(case.facts, scene.today).rooms if room.more or room.stage != "no3"]
    lines = [scene.say("quota-room", what=room.stage, more=room.more, binding=room.binding) for room in rooms]
    return (Html("\n".join((scene.say("quota-room-head"), *lines))),) if lines else ()


def took(scene: Scene, case: Case) -> tuple[Html, ...]:
    """The numbers the line was read as, and the sum where trainees were taken from the staff."""
    held = case.facts.held
    if held is None and case.here is None:
        return ()
    stages = {"no1": held.no1, "no2": held.no2, "no3": held.no3} if held else {"no1": 0, "no2": 0, "no3": 0}
    return (
        scene.say(
            "quota-took",
            staff=case.facts.staff or 0,
            care="yes" if case.facts.sector is Sector.CARE else "no",
            total=case.total or 0,
            here=held.total if held else case.here or 0,
            stages="yes" if held else "no",
            **stages,
        ),
    )


def _more(scene: Scene, case: Case) -> list[int]:
    """How many more may start in No. 1: by the stages told, or with all in No. 1 and with all in No. 2."""
    if case.facts.held is not None:
        ways = [case.facts]
    elif case.here is not None:
        ways = [replace(case.facts, held=held) for held in (Held(case.here), Held(0, case.here))]
    else:
        return []
    return [headroom(facts, scene.today).more("no1") for facts in ways]
