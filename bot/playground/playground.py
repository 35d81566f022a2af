"""The playground as one thing: started on a free port, driven by tests, stopped."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from bot.playground.botapi.api import BotApi, Call, Fault
from bot.playground.botapi.schema import load
from bot.playground.clock import Clock
from bot.playground.phone.kept import Kept
from bot.playground.phone.pages import GUEST, Pages, only_from
from bot.playground.phone.person import Person
from bot.playground.presence import Presence
from bot.playground.world import BOT_ID, Query, World
from tis_rules.mistakes import Mistake

HOST = "127.0.0.1"
LARGEST_BODY = 60 * 2**20


class PortTaken(Mistake, OSError):
    """Another program listens there; the message says what to do."""


@dataclass(slots=True)
class Playground:
    """A local Bot API and its web page; made by `serve`, ended by `stop` or `async with`."""

    world: World
    api: BotApi
    pages: Pages
    port: int = 0
    kept: Kept | None = None
    _runner: web.AppRunner | None = field(default=None)

    @property
    def token(self) -> str:
        """The bot's token; another one at each start."""
        return self.world.token

    @property
    def api_url(self) -> str:
        """What stands in for https://api.telegram.org; the bot adds /bot<token>/<method>."""
        return f"http://{HOST}:{self.port}"

    @property
    def page_url(self) -> str:
        """Where a person opens the chat."""
        return f"http://{HOST}:{self.port}/"

    @property
    def clock(self) -> Clock:
        """The playground's time, for tests to put forward."""
        return self.world.clock

    @property
    def calls(self) -> Sequence[Call]:
        """The requests answered so far, the newest last."""
        return list(self.api.calls)

    @property
    def refused(self) -> Sequence[Call]:
        """The requests that Telegram would have refused too; a good bot has none but "not modified"."""
        return [call for call in self.api.calls if 400 <= call.status < 500 and call.status not in (409, 429)]

    @property
    def unanswered(self) -> Sequence[Query]:
        """Taps the bot has not answered: the phone still shows its spinner."""
        return list(self.world.unanswered())

    def chat(self, language: str = "en", name: str = GUEST) -> Person:
        """A new person; `language` is their phone's, "" for none."""
        return Person(self.world, self.world.new_room(language, name))

    def group(self, title: str, language: str = "en", name: str = GUEST) -> Person:
        """A new group with the bot in it, and somebody who speaks there."""
        return Person(self.world, self.world.new_room(language, name, title))

    def fail(self, fault: Fault) -> None:
        """Lets coming requests fail; faults are used up in the order given."""
        self.api.faults.append(fault)

    async def stop(self) -> None:
        """Ends everything; the chats are kept where a folder was named."""
        await self.world.courier.stop()
        self.pages.presence.cancel()
        if self._runner:
            await self._runner.cleanup()
        if self.kept:
            self.kept.write()

    async def __aenter__(self) -> "Playground":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


async def serve(port: int = 0, kept: Path | None = None) -> Playground:
    """Starts on this machine only, on `port` or (0) a free one; raises OSError with a sentence when it is taken.

    The chats are kept in the folder `kept`, where one is named; ValueError where it holds something else.
    """
    world = World(load(), f"{BOT_ID}:{secrets.token_urlsafe(27)}")
    presence = Presence(lambda here: world.tell({"on": "bot", "here": here}), lambda: bool(world.courier.address.url))
    shelf = Kept(world, kept) if kept else None
    playground = Playground(world, BotApi(world, presence), Pages(world, presence), port, shelf)
    if shelf:
        shelf.restore()
    await _listen(playground)
    return playground


async def _listen(playground: Playground) -> None:
    app = web.Application(middlewares=[only_from(lambda: playground.port)], client_max_size=LARGEST_BODY)
    app.add_routes([*playground.api.routes(), *playground.pages.routes()])
    app.on_shutdown.append(lambda _: playground.pages.close())
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.2)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, playground.port).start()
    except OSError as error:
        await runner.cleanup()
        says = "Port {port} is taken. Choose another one with --port (0 finds a free one)."
        raise PortTaken(says, port=playground.port) from error
    playground._runner, playground.port = runner, runner.addresses[0][1]
