"""A port of its own for whoever watches the bot: /healthz, /readyz and /metrics. Not for the public."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.edge.seen.watch import Watch
from bot.edge.stop import GiveUp
from bot.store import Store, StoreError


@asynccontextmanager
async def serving(host: str, port: int, store: Store, watch: Watch) -> AsyncIterator[None]:
    """Serve while the block runs. Raises GiveUp where the port is taken."""
    runner = web.AppRunner(_app(store, watch), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as wrong:
        await runner.cleanup()
        says = "Port {port} of {host} can't be used ({why}); choose another TIS_STATUS_PORT."
        raise GiveUp(says, port=port, host=host, why=wrong.strerror) from wrong
    try:
        yield
    finally:
        await runner.cleanup()


def _app(store: Store, watch: Watch) -> web.Application:
    async def healthy(_: web.Request) -> web.Response:
        """The process runs and answers."""
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        """The database answers too, so that updates can be taken."""
        well = await store.reachable()
        return web.Response(text="ok\n" if well else "the database does not answer\n", status=200 if well else 503)

    async def metrics(_: web.Request) -> web.Response:
        try:
            watch.waiting(await store.waiting())
        except StoreError:
            return web.Response(text="the database does not answer\n", status=503)
        return web.Response(body=generate_latest(watch.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([web.get("/healthz", healthy), web.get("/readyz", ready), web.get("/metrics", metrics)])
    return app
