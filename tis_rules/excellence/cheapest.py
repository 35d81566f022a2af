"""The fewest items that lead from the points a company has to the line."""

from collections.abc import Iterable, Mapping

from tis_rules.excellence.items import ItemScore


def sum_up(points: Iterable[tuple[str, int]], caps: Mapping[str, int]) -> int:
    """The sum over the sections, each at most its cap."""
    sections = dict.fromkeys(caps, 0)
    for section, number in points:
        sections[section] += number
    return sum(min(number, caps[section]) for section, number in sections.items())


def cheapest(items: tuple[ItemScore, ...], caps: Mapping[str, int], line: int) -> tuple[str, ...] | None:
    """The fewest items, each brought to its best, that reach the line from the points known; None where none do.

    Taking the largest gain each time is the fewest: within a section gains only shrink as its cap comes nearer.
    """
    now = {item.id: (item.section, item.points or 0) for item in items}
    chosen: list[str] = []
    while sum_up(now.values(), caps) < line:
        gains = {item.id: _gain(item, now, caps) for item in items if item.improvable and item.id not in chosen}
        best = max(gains, key=lambda id: gains[id], default="")
        if not best or gains[best] <= 0:
            return None
        chosen.append(best)
        now[best] = (now[best][0], next(item.best for item in items if item.id == best))
    return tuple(chosen)


def _gain(item: ItemScore, now: dict[str, tuple[str, int]], caps: Mapping[str, int]) -> int:
    improved = now | {item.id: (item.section, item.best)}
    return sum_up(improved.values(), caps) - sum_up(now.values(), caps)
