"""What a person said of a file by buttons: what it is, and what stands for all companies of a list."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields

from bot.talk.rows.cells import Row
from bot.talk.rows.headings import STAGES
from bot.talk.rows.listing import Heading

PLAN, LIST = "plan", "list"
_OPEN = "-"


@dataclass(frozen=True, slots=True)
class Told:
    """`read_as`: a plan or a list. `type`, `sector`, `excellent` of all companies where no column says it.

    yes or no: are the people of the unsure column full-time `staff`; are the numbers by `stages` trainees here; is the
    staff of care companies their `care` staff; does a `blank` under excellent mean no. Empty: not asked yet.
    """

    read_as: str = ""
    type: str = ""
    sector: str = ""
    excellent: str = ""
    staff: str = ""
    stages: str = ""
    care: str = ""
    blank: str = ""

    @property
    def args(self) -> tuple[str, ...]:
        """As a button carries it."""
        return tuple(each or _OPEN for each in astuple(self))


NOTHING = Told()


def told_by(args: Sequence[str]) -> Told:
    """What a button carried; what it lacks is open."""
    names = [each.name for each in fields(Told)]
    return Told(**{name: arg for name, arg in zip(names, args, strict=False) if arg != _OPEN})


def completed(cells: Row, told: Told, unsure: Mapping[str, Heading]) -> Row:
    """A company's cells with what was said of all of them."""
    lacking = {name: getattr(told, name) for name in ("type", "sector", "excellent") if name not in cells}
    left_out = {name for name in STAGES if name in unsure and told.stages == "no"}
    row = {**{name: said for name, said in lacking.items() if said}, **cells}
    if told.blank == "yes" and not row.get("excellent"):
        row["excellent"] = "no"
    return {name: said for name, said in row.items() if name not in left_out}
