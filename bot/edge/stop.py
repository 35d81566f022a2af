"""Stopping: by a signal, gently, or because going on makes no sense."""

import asyncio
import signal

from tis_rules.mistakes import Mistake


class GiveUp(Mistake):
    """The bot can't run like this; the message is a sentence for the operator."""


def stop_on_signals() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set, so that the turns in hand can be finished first."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    return stop


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Sleep, but not past the stop."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
