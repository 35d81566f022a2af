"""Held in the database: the right to poll, so that a second poller says so and ends; a replica's part of the rate."""

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from bot.edge.pace import Pace
from bot.edge.stop import GiveUp, pause
from bot.store import Store, StoreError

LENGTH, RENEW = 15.0, 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Holder:
    """A process, told apart from its own earlier lives by `nonce`."""

    host: str
    pid: int
    nonce: str

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}:{self.nonce}"

    def outlived(self, other: str) -> bool:
        """Whether `other` was a process of this machine that is no more, killed before it could give the lease back."""
        host, pid, nonce = other.rsplit(":", 2)
        if host != self.host or nonce == self.nonce:
            return False
        return int(pid) == self.pid or not _alive(int(pid))


def this_process() -> Holder:
    """The process we are."""
    return Holder(socket.gethostname(), os.getpid(), secrets.token_hex(4))


async def take(store: Store, me: Holder, stop: asyncio.Event) -> bool:
    """Hold the lease; False when stopped before.

    Waits for that of a process that died elsewhere to end. Raises GiveUp if the other is alive.
    """
    for _ in range(int(LENGTH / RENEW) + 1):
        other = await store.claim(str(me), LENGTH)
        if me.outlived(other):
            await store.release(other)
            other = await store.claim(str(me), LENGTH)
        if other == str(me) or stop.is_set():
            return other == str(me)
        await pause(stop, RENEW)
    raise _taken(other)


async def keep(store: Store, me: Holder) -> None:
    """Renew the lease for ever; raises GiveUp when another has it. The database may be away for a while."""
    while True:
        await asyncio.sleep(RENEW)
        try:
            other = await store.claim(str(me), LENGTH)
        except StoreError:
            continue
        if other != str(me):
            raise _taken(other)


@asynccontextmanager
async def sharing(store: Store, pace: Pace) -> AsyncIterator[None]:
    """Meanwhile this process is counted among the replicas, and sends at its part of the rate."""
    me = this_process()
    task = asyncio.create_task(_share(store, me, pace))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        with suppress(StoreError):
            await store.release(str(me))


async def _share(store: Store, me: Holder, pace: Pace) -> None:
    while True:
        with suppress(StoreError):  # the database may be away for a while
            pace.share(await store.replicas(str(me), LENGTH))
        await asyncio.sleep(RENEW)


def _taken(other: str) -> GiveUp:
    host, pid, _ = other.rsplit(":", 2)
    says = "Process {pid} on {host} polls with this database already; stop it first, or use TIS_MODE=webhook."
    return GiveUp(says, pid=pid, host=host)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
