"""Short bursts pass, then one a second in a chat; what would wait too long is put off."""

import pytest
from telegram.error import RetryAfter

from bot.edge.pace import BURST_CHAT, LONGEST, Meter, Pace


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now, self.slept = 0.0, list[float]()

    def read(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds


async def send(pace: Pace, chat: int | None) -> str:
    async def callback(word: str) -> str:
        return word

    data = {} if chat is None else {"chat_id": chat}
    return str(await pace.process_request(callback, ("done",), {}, "sendMessage", data, None))


async def test_a_burst_then_one_a_second() -> None:
    time = Time()
    pace = Pace(time.read, time.sleep)
    assert [await send(pace, 1) for _ in range(BURST_CHAT + 3)] == ["done"] * (BURST_CHAT + 3)
    assert time.slept == [1.0, 1.0, 1.0]


async def test_other_chats_and_taps_do_not_wait() -> None:
    time = Time()
    pace = Pace(time.read, time.sleep)
    for chat in (*[1] * BURST_CHAT, 2, *[None] * 9):
        await send(pace, chat)
    assert time.slept == []


async def test_thirty_a_second_in_all() -> None:
    time = Time()
    pace = Pace(time.read, time.sleep)
    for chat in range(60):
        await send(pace, chat)
    assert time.now == pytest.approx(1.0)


async def test_a_flood_is_put_off_and_takes_no_place_in_the_queue() -> None:
    time = Time()
    frozen = Pace(time.read, lambda _: time.sleep(0))
    for _ in range(BURST_CHAT + int(LONGEST)):
        await send(frozen, 1)
    for _ in range(3):
        with pytest.raises(RetryAfter):
            await send(frozen, 1)
    time.now = 1.0
    assert await send(frozen, 1) == "done"


def test_the_meter_forgets_chats_long_quiet() -> None:
    meter = Meter(3, 1.0)
    for chat in range(10_001):
        meter.take(chat, 0.0)
    meter.take("new", 100.0)
    assert len(meter._free_at) == 1
