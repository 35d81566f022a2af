"""The smallest change that makes a plan pass: how many hours to move from which kind of work to which."""

from dataclasses import dataclass
from datetime import date

from tis_rules.hours.shares import SHARES, bound
from tis_rules.law.day import Day, read
from tis_rules.mistakes import BadCase


@dataclass(frozen=True, slots=True)
class Move:
    """`hours` of one kind of work done as another; `or_to` is the other kind that would do as well, or None."""

    source: str
    to: str
    hours: int
    or_to: str | None = None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """The moves together, and the plan after them. `hours` is 0 where nothing need change."""

    moves: tuple[Move, ...]
    required: int
    related: int
    peripheral: int

    @property
    def hours(self) -> int:
        """All hours moved; no smaller number makes the plan pass."""
        return sum(move.hours for move in self.moves)


def smallest_change(
    required: int, related: int, peripheral: int, as_of: date, *, lawful_only: bool = False
) -> Adjustment:
    """The fewest hours to move so that the plan keeps the ordinance's shares and the page's, or only the ordinance's.

    The total stays as it is. Raises ValueError for hours below 0 or a plan of no hours, NotInForce.
    """
    if min(required, related, peripheral) < 0 or required + related + peripheral == 0:
        raise BadCase("A plan needs hours of 0 or more of each kind, and more than 0 together.")
    excess = _excess(required, related, peripheral, lawful_only, read(as_of, *SHARES))
    moved = _by_source(excess, related, peripheral)
    moves = _moves(moved, excess)
    after_required = required + sum(moved.values())
    return Adjustment(moves, after_required, related - moved["related"], peripheral - moved["peripheral"])


@dataclass(frozen=True, slots=True)
class _Excess:
    """Hours each kind is past its bound, and how many more related hours there is room for."""

    required_lacks: int
    related: int
    peripheral: int
    related_room: int


def _excess(required: int, related: int, peripheral: int, lawful_only: bool, values: Day) -> _Excess:
    total = required + related + peripheral
    standards = ("ordinance",) if lawful_only else ("ordinance", "page")
    least = max(bound(standard, "required", total, values) for standard in standards)
    most_related = min(bound(standard, "related", total, values) for standard in standards)
    most_peripheral = min(bound(standard, "peripheral", total, values) for standard in standards)
    return _Excess(
        required_lacks=max(0, least - required),
        related=max(0, related - most_related),
        peripheral=max(0, peripheral - most_peripheral),
        related_room=most_related - related,
    )


def _by_source(excess: _Excess, related: int, peripheral: int) -> dict[str, int]:
    """Hours to take from each kind. What required work still lacks comes from one kind.

    That kind always has enough: the other is within half of the hours, so this one holds what is missing to half.
    """
    moved = {"related": excess.related, "peripheral": excess.peripheral}
    left = {"related": related - excess.related, "peripheral": peripheral - excess.peripheral}
    source = min(left, key=lambda kind: (moved[kind] == 0, -left[kind]))
    moved[source] += max(0, excess.required_lacks - excess.related - excess.peripheral)
    return moved


def _moves(moved: dict[str, int], excess: _Excess) -> tuple[Move, ...]:
    either = not excess.required_lacks and moved["peripheral"] <= excess.related_room
    return tuple(
        Move(source, "required", hours, "related" if either and source == "peripheral" else None)
        for source, hours in moved.items()
        if hours
    )
