"""A bot as a process of its own on one core, and what it shows at the stub in one round."""

import asyncio
import os
import signal
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tests.bench.stub import Stub

WARM, QUICK, FAR, STEADY = 50, 600, 1500, 600  # updates: before anything is measured; in each of the three measurements
IN_FLIGHT_FAR, AWAY, PER_SECOND = 1000, 0.05, 200.0
HERE, THERE = {0}, {1}  # the core of the bot, and that of the stub with the machine's other work


@dataclass(frozen=True)
class Subject:
    """A bot to be started at a stub: `command` gets the stub's address where it says {api}."""

    name: str
    command: Sequence[str]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def started(self, api: str) -> "Started":
        return Started(self, api)


@dataclass
class Started:
    """The process while it runs."""

    subject: Subject
    api: str
    process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            *(part.format(api=self.api) for part in self.subject.command),
            cwd=self.subject.folder,
            env={name: value.format(api=self.api) for name, value in self.subject.environment.items()},
            stderr=asyncio.subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, HERE),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    @property
    def worked(self) -> float:
        """Seconds of processor time so far: on a busy machine they tell more than the clock."""
        assert self.process
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def resident_mb(self) -> float:
        assert self.process
        lines = Path(f"/proc/{self.process.pid}/status").read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


async def measure(subject: Subject, lines: Sequence[str]) -> dict[str, float]:
    """One round: first answer, rate at once and far away, the slowest at a steady stream, memory at the end."""
    os.sched_setaffinity(0, THERE)
    async with Stub(lines) as stub:
        stub.say(1)
        begun = time.perf_counter()
        async with subject.started(stub.url) as bot, asyncio.timeout(120):
            await stub.all_answered()
            seen = {"first answer": time.perf_counter() - begun}
            await stub.rate(WARM, WARM)
            before = bot.worked
            seen["rate"] = await stub.rate(QUICK, 100)
            seen["work of an answer"] = (bot.worked - before) / QUICK
            seen["p99"] = await stub.slowest(STEADY, PER_SECOND)
            stub.away = AWAY
            before = bot.worked
            seen["rate at 50 ms"] = await stub.rate(FAR, IN_FLIGHT_FAR)
            seen["work at 50 ms"] = (bot.worked - before) / FAR
            return seen | {"memory": bot.resident_mb}
