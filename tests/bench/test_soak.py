"""What a soak tells: by how much something grows once caches are full."""

import pytest

from tests.bench.soak import Look, slope


def look(turns: int, memory: float) -> Look:
    return Look(turns, memory, 20, 6, 5.0, 300.0)


@pytest.mark.parametrize(
    ("memory", "grows"),
    [
        ((200, 220, 230, 230, 230, 230), 0.0),
        ((200, 201, 202, 203, 204, 205), 10.0),
        ((100, 150, 200, 230, 229, 228), -10.0),
    ],
    ids=["caches fill", "it leaks", "it gives back"],
)
def test_the_slope_is_that_of_the_second_half(memory: tuple[float, ...], grows: float) -> None:
    looks = [look(10_000 * number, held) for number, held in enumerate(memory, start=1)]
    assert slope(looks, "memory") == pytest.approx(grows)


def test_what_stays_has_no_slope() -> None:
    assert slope([look(number, 1.0) for number in range(1, 9)], "descriptors") == 0.0
