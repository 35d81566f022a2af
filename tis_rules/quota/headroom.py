"""How many more trainees of each stage there is room for, and which limit binds."""

from dataclasses import dataclass, replace
from datetime import date

from tis_rules.closing import stage_over
from tis_rules.facts import Held, QuotaFacts, Stage
from tis_rules.findings import Assessment
from tis_rules.quota.limits import STAGES, assess_quota, last_start


@dataclass(frozen=True, slots=True)
class Room:
    """`more` people of a stage may join those held; `binding`: no1, no2, no3, total, or last_start."""

    stage: str
    more: int
    binding: str


@dataclass(frozen=True, slots=True)
class Headroom:
    """The room by stage, each alone: a person taken uses up the total for the other stages too."""

    assessment: Assessment
    rooms: tuple[Room, ...]

    def more(self, stage: str) -> int:
        """How many more of a stage; 0 where no number is known."""
        return next((room.more for room in self.rooms if room.stage == stage), 0)


def headroom(facts: QuotaFacts, as_of: date) -> Headroom:
    """The room on a day for each stage, by the safe reading of every limit. No rooms where there are no limits.

    Trainees taken over are left out of the ordinance's numbers and counted in those of the notices, where it is not
    stated that they are outside. After the programme's last start there is no room in No. 1, and after the last day of
    a stage none in it (binding: last_start).
    """
    found = room_in_limits(facts, as_of)
    return replace(found, rooms=tuple(_until_the_end(room, as_of) for room in found.rooms))


def _until_the_end(room: Room, day: date) -> Room:
    last = last_start(day)
    late = room.stage == Stage.NO1 and last is not None and day > last.amount
    return Room(room.stage, 0, "last_start") if late or stage_over(Stage(room.stage), day) else room


def room_in_limits(facts: QuotaFacts, as_of: date) -> Headroom:
    """The same by the limits alone, whether or not anybody may still start."""
    held = facts.held or Held()
    assessment = assess_quota(replace(facts, held=held), as_of)
    if not assessment.limits:
        return Headroom(assessment, ())
    left = {limit.what: limit.advised - _counted(facts, limit.what, limit.cite.source) for limit in assessment.limits}
    return Headroom(assessment, tuple(_room(stage, left) for stage in STAGES if stage in left))


def _counted(facts: QuotaFacts, what: str, source: str) -> int:
    held: int = getattr(facts.held or Held(), what)
    outside: int = getattr(facts.taken_over or Held(), what)
    return held - outside if source == "ordinance" else held


def _room(stage: str, left: dict[str, int]) -> Room:
    binding = min((what for what in (stage, "total") if what in left), key=lambda what: left[what])
    return Room(stage, max(0, left[binding]), binding)
