"""The way to Telegram: through the proxy the environment names, or straight."""

from collections.abc import Iterator

import pytest
from aiohttp import web
from telegram.error import NetworkError

from bot.edge import request as http
from bot.edge.request import AiohttpRequest
from tests.edge.fake import ME, TOKEN, Telegram


@pytest.fixture
def looked_up_anew() -> Iterator[None]:
    http._environments_proxy.cache_clear()
    yield
    http._environments_proxy.cache_clear()


@pytest.mark.usefixtures("looked_up_anew")
async def test_through_the_proxy_of_the_environment(
    telegram: Telegram, request_: AiohttpRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def proxy(request: web.BaseRequest) -> web.Response:
        asked.append(str(request.raw_path))
        return web.json_response({"ok": True, "result": "by the proxy"})

    runner = web.ServerRunner(web.Server(proxy))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{runner.addresses[0][1]}")
    monkeypatch.setenv("no_proxy", "")
    answer: object = await request_.post("http://api.example.org/botX/getMe")
    assert answer == "by the proxy"
    assert asked == ["http://api.example.org/botX/getMe"]
    await runner.cleanup()


@pytest.mark.usefixtures("looked_up_anew")
async def test_straight_where_the_environment_says_so(
    telegram: Telegram, request_: AiohttpRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    answer: object = await request_.post(f"{telegram.url}/bot{TOKEN}/getMe")
    assert answer == ME
    monkeypatch.setenv("no_proxy", "")
    http._environments_proxy.cache_clear()
    with pytest.raises(NetworkError):
        await request_.post(f"{telegram.url}/bot{TOKEN}/getMe")
