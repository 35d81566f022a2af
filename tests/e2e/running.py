"""The bot as its operator runs it: a process of its own, with settings from the environment."""

import asyncio
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.playground import Bubble, Fault, Person, Playground
from bot.settings import Mode

PATIENCE = 30.0  # seconds; the machine may be busy with other tests
SECRET = "s3cret"
_KEPT = ("PATH", "HOME", "LANG", "PYTHONPATH", "XDG_CACHE_HOME", "TIS_CACHE")


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def surroundings(**settings: str) -> dict[str, str]:
    """An environment with these TIS_… settings, and without proxies or settings of whoever runs the tests."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | {"TIS_ENCODER": "off"} | settings


async def command(folder: Path, *arguments: str, environment: Mapping[str, str]) -> tuple[int, str, str]:
    """Run `tis-bot` to its end: exit code, standard output, standard error."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        env=environment,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(2 * PATIENCE):
        said, complained = await process.communicate()
    assert process.returncode is not None
    return process.returncode, said.decode(), complained.decode()


@dataclass
class Running:
    """`tis-bot run` at a playground, with a database and a log in `folder`; may be killed and started again."""

    playground: Playground
    folder: Path
    mode: Mode
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None
    more: dict[str, str] = field(default_factory=dict)
    """Settings beside those every test has."""

    @property
    def environment(self) -> dict[str, str]:
        return surroundings(
            TIS_TOKEN=self.playground.token,
            TIS_API_URL=self.playground.api_url,
            TIS_MODE=self.mode,
            TIS_WEBHOOK_URL=f"http://127.0.0.1:{self.port}/hook",
            TIS_WEBHOOK_SECRET=SECRET,
            TIS_PORT=str(self.port),
            TIS_DATABASE_URL=f"sqlite:///{self.database}",
            TIS_TODAY="2026-11-22",
            **self.more,
        )

    @property
    def database(self) -> Path:
        return self.folder / "tis.db"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8")

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    async def start(self) -> None:
        """Start the process. Whatever is said before it listens waits for it, as at Telegram."""
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"), env=self.environment, cwd=self.folder, stderr=log
            )

    async def kill(self) -> None:
        """`kill -9`."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        return await self._end(signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for its end; the exit code."""
        assert self.process is not None
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def _end(self, number: signal.Signals) -> int:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.ended()

    def rows(self, statement: str) -> list[tuple[object, ...]]:
        """What its database says."""
        with sqlite3.connect(self.database) as db:
            found = db.execute(statement).fetchall()
        db.close()
        return found

    def let_leases_run_out(self) -> None:
        """Half a minute passes, in the database of a bot that is not running."""
        with sqlite3.connect(self.database) as db:
            db.execute("UPDATE turn SET lease_until = '2026-01-01 00:00:00.000000'")
        db.close()


async def ask(person: Person, text: str) -> Bubble:
    """Write a line and wait for the reply."""
    return await person.ask(text, PATIENCE)


async def tap(person: Person, button: str) -> Bubble:
    """Press the newest button with this label; wait until the spinner stops and the message or the edit is there."""
    await person.tap(button)
    await person.answer(PATIENCE)
    return await person.next(PATIENCE)


def refused(playground: Playground) -> list[str]:
    """What Telegram would have refused. An edit that changes nothing is refused too, and is no mistake."""
    return [
        f"{call.method}: {call.description}" for call in playground.refused if "not modified" not in call.description
    ]


def sent(playground: Playground, chat_id: object) -> list[str]:
    """The texts the bot had Telegram send to a chat, refused or not."""
    calls = [call.params for call in playground.calls if call.method in ("sendMessage", "editMessageText")]
    return [str(params["text"]) for params in calls if str(params.get("chat_id")) == str(chat_id)]


class Noticed(Fault):
    """A fault that can be waited for: `hit` is set when a request runs into it."""

    hit: asyncio.Event

    def hits(self, method: str) -> bool:
        found = Fault.hits(self, method)
        if found:
            self.hit.set()
        return found


def noticed(status: int, method: str, seconds: float) -> Noticed:
    """One request to `method` runs into it."""
    fault = Noticed(status, method, seconds=seconds)
    fault.hit = asyncio.Event()
    return fault
