"""How many more may come beside those who are here, as many as are wanted, and what one more of the staff changes."""

from dataclasses import astuple, replace

from bot.talk.hear.company import Case
from bot.talk.reply import Html
from bot.talk.scene import Scene
from tis_rules import Assessment, Held, QuotaFacts, Sector, assess_quota, headroom

_TOTAL = "total"
_ROUGH = 20  # one in so many is what a rough number of staff may be off by


def room_head(scene: Scene, case: Case, found: Assessment) -> tuple[Html, ...]:
    """ "No more now", how many more may start, or more than all stages allow; nothing where no trainees were told."""
    more, here = _more(scene, case), case.here or 0
    if not more:
        return ()
    least, most = min(more), max(more)
    if here > _in_all(found):
        return (scene.say("quota-over-all", here=here, most=_in_all(found)),)
    if most == 0:
        return (scene.say("quota-more-none"),)
    if least == most:
        return (scene.say("quota-more", more=most),)
    return (scene.say("quota-more-range", least=least, most=most, here=here),)


def wish(scene: Scene, case: Case) -> tuple[Html, ...]:
    """Whether as many as are wanted may start, beside those who are here; nothing where no number was wanted."""
    if not case.wanted:
        return ()
    return (scene.say("quota-wish", verdict=_verdict(scene, case, case.wanted), wanted=case.wanted),)


def _verdict(scene: Scene, case: Case, wanted: int) -> str:
    """yes, no, open where it depends on the years of those here, excellent where only an excellent company may."""
    more = _more(scene, case) or _more(scene, replace(case, here=0))
    if min(more) < wanted <= max(more):
        return "open"
    if wanted <= min(more):
        return "yes"
    better = replace(case, here=case.here or 0, facts=replace(case.facts, excellent=True))
    return "excellent" if case.facts.excellent is None and wanted <= max(_more(scene, better)) else "no"


def room_lines(scene: Scene, case: Case) -> tuple[Html, ...]:
    """By stage how many more and what binds; where the stages weren't told, both ways they may be."""
    if case.here is not None:
        return _two_ways(scene, case) if case.here else ()
    if case.facts.held is None:
        return ()
    rooms = [room for room in headroom(case.facts, scene.today).rooms if room.more or room.stage != "no3"]
    lines = [scene.say("quota-room", what=room.stage, more=room.more, binding=room.binding) for room in rooms]
    return (Html("\n".join((scene.say("quota-room-head"), *lines))),) if lines else ()


def took(scene: Scene, case: Case) -> tuple[Html, ...]:
    """The numbers the line was read as: the sums they come from, and who is wanted."""
    held = case.facts.held or case.part
    if held is None and case.here is None and not case.wanted and not case.gone:
        return ()
    here = case.facts.held.total if case.facts.held else case.here or 0
    return (
        scene.say(
            "quota-took",
            staff=case.facts.staff or 0,
            care="yes" if case.facts.sector is Sector.CARE else "no",
            total=case.total or 0,
            before=here + case.gone,
            here=here,
            gone=case.gone,
            wanted=case.wanted or 0,
            stages="no" if held is None else "some" if case.part else "yes",
            **dict(zip(("no1", "no2", "no3"), astuple(held or Held()), strict=True)),
        ),
    )


def _two_ways(scene: Scene, case: Case) -> tuple[Html, ...]:
    """The room with those whose years weren't told all in No. 1, and all in No. 2, or by how many they are too many."""
    more = _more(scene, case)
    over = [_over(scene, facts) for facts in _ways(case)]
    told = {"year1": more[0], "year2": more[1], "over1": over[0], "over2": over[1]} if more else {}
    rest = (case.here or 0) - (case.part.total if case.part else 0)
    return (scene.say("quota-more-ways", rest=rest, some="yes" if case.part else "no", **told),) if told else ()


def _more(scene: Scene, case: Case) -> list[int]:
    """How many more may start in No. 1: by the stages told, or with all others in No. 1 and with all in No. 2."""
    return [headroom(facts, scene.today).more("no1") for facts in _ways(case)]


def _ways(case: Case) -> list[QuotaFacts]:
    """The company with its trainees by stage: as told, or with the rest in No. 1, and in No. 2."""
    if case.facts.held is not None:
        return [case.facts]
    if case.here is None:
        return []
    some = case.part or Held()
    rest = case.here - some.total
    ways = (replace(some, no1=some.no1 + rest), replace(some, no2=some.no2 + rest))
    return [replace(case.facts, held=held) for held in ways]


def _over(scene: Scene, facts: QuotaFacts) -> int:
    """By how many a company's trainees are over the limit of a stage, or of all."""
    held = facts.held or Held()
    limits = assess_quota(facts, scene.today).limits
    have = {"no1": held.no1, "no2": held.no2, "no3": held.no3, _TOTAL: held.total}
    return max(0, *(have[limit.what] - limit.advised for limit in limits if limit.what in have))


def _in_all(found: Assessment) -> int:
    """The most trainees of all stages together."""
    stages = sum(limit.advised for limit in found.limits if limit.what != _TOTAL)
    total = found.limit(_TOTAL)
    return min(stages, total.advised) if total else stages


def next_row(scene: Scene, case: Case, found: Assessment) -> tuple[Html, ...]:
    """Beside a rough number near an end of its row of the table: what it would be in the row that is near."""
    staff, (first, last) = case.facts.staff or 0, row_ends(found) if case.rough else (None, None)
    near = max(1, staff // _ROUGH)
    other = last + 1 if last and last - staff < near else first - 1 if first and staff - first < near else 0
    said = found.limit("no1")
    limit = assess_quota(replace(case.facts, staff=other, held=None), scene.today).limit("no1") if other else None
    differs = limit and said and limit.advised != said.advised
    return (scene.say("quota-rough", staff=other, no1=limit.advised),) if limit and differs else ()


def row_ends(found: Assessment) -> tuple[int | None, int | None]:
    """The least and the most staff in the row of the table that holds; None where it is open, or there is none."""
    row = next((step for step in found.steps if step.code in ("step.band", "step.care")), None)
    first, last = (row.facts.get("first"), row.facts.get("last")) if row else (None, None)
    return first if isinstance(first, int) else None, last if isinstance(last, int) else None
