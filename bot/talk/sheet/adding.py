"""What the rows of one plan add up to: the hours of each kind, of safety within it, and what is not sure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from bot.talk.sheet.blocks import Block
from bot.talk.sheet.columns import Amount
from bot.talk.sheet.counting import counting, odd
from bot.talk.sheet.grid import Grid, Place
from bot.talk.sheet.labels import KINDS
from bot.talk.sheet.lines import Line, lines


@dataclass
class Sums:
    """What the rows of a block add up to; `unsure` names why (`Doubt`) and the cell."""

    hours: dict[str, Amount] = field(default_factory=dict)
    safety: dict[str, Amount] = field(default_factory=dict)
    unsure: list[tuple[str, Place]] = field(default_factory=list)

    @property
    def all(self) -> Fraction:
        return sum((each.hours for each in self.hours.values()), Fraction(0))


def sums(grid: Grid, block: Block) -> Sums:
    """The hours of each kind and of safety within it, with the cells they stand in."""
    rows = [*lines(grid, block)]
    end = next((at for at, row in enumerate(rows) if row.total), len(rows))
    total = rows[end].amount if end < len(rows) and not rows[end].amount.unsure else None
    counted = [row for row in rows[:end] if not row.loose]
    kinds = {kind: [row for row in counted if row.kind == kind] for kind in KINDS}
    told = Sums()
    _fill(told, {kind: own for kind, own in kinds.items() if own}, total)
    _place(told, [row for row in rows[:end] if row.loose], total)
    if total and told.hours.keys() == set(KINDS) and told.all != total.hours:
        told.unsure.append(("total", total.places[0]))
    _after(told, rows[end + 1 :], total)
    told.unsure += [("parts", row.amount.places[0]) for row in odd(counted)]
    told.unsure += [(row.amount.unsure, row.amount.places[0]) for row in counted if row.amount.unsure]
    return told


def _fill(told: Sums, kinds: Mapping[str, Sequence[Line]], total: Amount | None) -> None:
    """The hours of the kinds by the rows that count, and safety from its rows or its column."""
    for kind, (used, sure) in counting(kinds, total.hours if total else None).items():
        told.hours[kind] = added([row.amount for row in used])
        told.unsure += [] if sure else [("parts", used[0].amount.places[0])]
        of_rows = [row.amount for row in kinds[kind] if row.safety and not row.stated]
        if safe := of_rows or [row.column for row in used if row.column]:
            told.safety[kind] = added(safe)


def _place(told: Sums, loose: Sequence[Line], total: Amount | None) -> None:
    """Safety rows that name no kind: one under each kind is its own, where the total says whether within it or more."""
    if not loose:
        return
    more = sum((row.amount.hours for row in loose), Fraction(0))
    under_each = sorted(row.kind for row in loose) == sorted(KINDS)
    beside = bool(total and total.hours == told.all + more)
    if total and under_each and (beside or total.hours == told.all):
        for row in loose:
            told.safety[row.kind] = row.amount
            if beside:
                told.hours[row.kind] = added([told.hours[row.kind], row.amount])
        return
    told.unsure += [("loose-safety", row.amount.places[0]) for row in loose]
    if total is None:
        told.unsure.append(("parts", loose[0].amount.places[0]))


def _after(told: Sums, rows: Sequence[Line], total: Amount | None) -> None:
    """Safety below a total that is right without it stands within the kinds it names."""
    if total and told.all == total.hours:
        for row in rows:
            if row.own.within:
                told.safety.setdefault(row.own.kind, row.amount)


def added(amounts: Sequence[Amount]) -> Amount:
    """Their sum, unsure as soon as one of them is."""
    places = tuple(place for each in amounts for place in each.places)
    why = next((each.unsure for each in amounts if each.unsure), "")
    return Amount(sum((each.hours for each in amounts), Fraction(0)), places, why)
