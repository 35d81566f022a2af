"""Many callers, few transactions: what is asked for while one runs goes into the next, together."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Generic, TypeVar

MOST = 64  # jobs in a transaction, which holds their chats until it ends

Job = TypeVar("Job")
Result = TypeVar("Result")


class Batches(Generic[Job, Result]):
    """Hands jobs to `work` in batches, in the order they came; `at_once` batches run side by side in `threads`.

    `work` gives a result or an exception for each job. It is done even if its caller has stopped waiting.
    """

    def __init__(
        self, work: Callable[[Sequence[Job]], Sequence[Result | Exception]], threads: Executor, at_once: int
    ) -> None:
        self._work, self._threads, self._free = work, threads, at_once
        self._waiting: list[tuple[Job, asyncio.Future[Result]]] = []
        self._running: set[asyncio.Future[Sequence[Result | Exception]]] = set()

    async def do(self, job: Job) -> Result:
        """Do the job with those that wait; raises what went wrong with it."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((job, done))
        self._start()
        return await done

    async def settle(self) -> None:
        """Wait until nothing is left to do."""
        while self._running:
            await asyncio.wait(self._running)

    def _start(self) -> None:
        if not self._waiting or not self._free:
            return
        self._free -= 1
        batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
        jobs = [job for job, _ in batch]
        running = asyncio.get_running_loop().run_in_executor(self._threads, self._work, jobs)
        self._running.add(running)
        running.add_done_callback(lambda ended: self._end(ended, [done for _, done in batch]))

    def _end(
        self, ended: asyncio.Future[Sequence[Result | Exception]], batch: Sequence[asyncio.Future[Result]]
    ) -> None:
        self._free += 1
        self._running.discard(ended)
        self._start()
        wrong = ended.exception()
        for done, result in zip(batch, [wrong] * len(batch) if wrong else ended.result(), strict=True):
            if done.done():  # the caller has stopped waiting
                continue
            if isinstance(result, BaseException):
                done.set_exception(result)
            else:
                done.set_result(result)
