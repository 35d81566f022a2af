"""Short bursts pass, then one a second in a chat; so many in all; what would wait too long is put off."""

from math import inf

import pytest
from telegram.error import RetryAfter

from bot.edge.pace import BURST_CHAT, BURST_GROUP, LONGEST, Meter, Pace


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now, self.slept = 0.0, list[float]()

    def read(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds

    def pace(self, rate: float = 30, patience: float = LONGEST) -> Pace:
        return Pace(rate, patience, self.read, self.sleep)


async def test_a_burst_then_one_a_second() -> None:
    time = Time()
    pace = time.pace()
    for _ in range(BURST_CHAT + 3):
        await pace.turn_of(1)
    assert time.slept == [1.0, 1.0, 1.0]


async def test_other_chats_do_not_wait() -> None:
    time = Time()
    pace = time.pace()
    for chat in (*[1] * BURST_CHAT, 2, 3):
        await pace.turn_of(chat)
    assert time.slept == []


async def test_twenty_a_minute_in_a_group() -> None:
    time = Time()
    pace = time.pace(patience=inf)
    for _ in range(2 * BURST_GROUP):
        await pace.turn_of(-100)
    assert time.now == pytest.approx(60.0)


@pytest.mark.parametrize("rate", [1, 30, 1000])
async def test_so_many_a_second_in_all(rate: int) -> None:
    time = Time()
    pace = time.pace(rate, inf)
    for chat in range(1, 3 * rate + 1):
        await pace.turn_of(chat)
    assert time.now == pytest.approx(2.0)


async def test_none_is_held_back_at_zero() -> None:
    time = Time()
    pace = time.pace(0)
    for _ in range(1000):
        await pace.turn_of(1)
    pace.share(3)
    await pace.turn_of(1)
    assert time.slept == []


async def test_replicas_divide_the_rate() -> None:
    time = Time()
    pace = time.pace(30, inf)
    pace.share(3)
    for chat in range(1, 31):
        pace.share(3)  # said again and again, and no new burst each time
        await pace.turn_of(chat)
    assert time.now == pytest.approx(2.0)


async def test_more_replicas_than_messages_a_second() -> None:
    time = Time()
    pace = time.pace(1, inf)
    pace.share(4)
    for chat in (1, 2):
        await pace.turn_of(chat)
    assert time.now == pytest.approx(4.0)


async def test_a_flood_is_put_off_and_takes_no_place_in_the_queue() -> None:
    time = Time()
    frozen = Pace(30, LONGEST, time.read, lambda _: time.sleep(0))
    for _ in range(BURST_CHAT + int(LONGEST)):
        await frozen.turn_of(1)
    for _ in range(3):
        with pytest.raises(RetryAfter):
            await frozen.turn_of(1)
    time.now = 1.0
    await frozen.turn_of(1)


async def test_a_chat_telegram_wants_quiet_waits_and_no_other() -> None:
    time = Time()
    pace = time.pace(patience=inf)
    pace.rest(1, 9.0)
    await pace.turn_of(2)
    assert time.now == 0.0
    await pace.turn_of(1)
    assert time.now == pytest.approx(9.0)


async def test_a_rest_does_not_shorten_a_wait() -> None:
    time = Time()
    pace = time.pace(patience=inf)
    for _ in range(BURST_CHAT):
        await pace.turn_of(1)
    pace.rest(1, 0.1)
    await pace.turn_of(1)
    assert time.now == pytest.approx(1.0)


def test_the_meter_forgets_chats_long_quiet() -> None:
    meter = Meter(3, 1.0)
    for chat in range(10_001):
        meter.take(chat, 0.0)
    meter.take("new", 100.0)
    assert len(meter._free_at) == 1
