"""How PTB talks HTTP: on aiohttp, which is faster than PTB's own client, and with errors that say if it was sent.

NetworkError: Telegram did not get the request. TimedOut: nobody knows. No address, hence no token, is in any error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, ConnectionTimeoutError, FormData
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData

from bot.quick_json import dumps, loads

CONNECT, READ = 5.0, 8.0  # seconds; two tries fit into the time a webhook call may take
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Values:
    """The parameters of a call as JSON values, in place of PTB's objects for them."""

    parameters: Mapping[str, Any]


async def call(bot: ExtBot[Any], method: str, **values: Any) -> Any:
    """One method of the Bot API; its result as it came, no objects made of it. Raises TelegramError as PTB does."""
    data = cast("RequestData", Values(values))  # PTB hands it to `do_request`, which is ours, and reads nothing in it
    return await bot.request.post(f"{bot.base_url}/{method}", data)


class AiohttpRequest(BaseRequest):
    """One session, used for everything; opened by `initialize`, closed by `shutdown`, both as often as one likes."""

    __slots__ = ("_session",)

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ

    async def initialize(self) -> None:
        if self._session is None:
            self._session = ClientSession(headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | Values | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("The connection to Telegram is closed.")
        read = READ if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = ClientTimeout(total=None, connect=CONNECT, sock_read=read)
        body, headers = _body(request_data)
        try:
            answer = self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, proxy=_proxy(url), allow_redirects=False
            )
            async with answer as response:
                return response.status, await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as wrong:
            raise NetworkError(f"Telegram can't be reached ({type(wrong).__name__}).") from None
        except (TimeoutError, ClientError, OSError) as wrong:
            raise TimedOut(f"No answer from Telegram ({type(wrong).__name__}).") from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        try:
            return loads(payload)
        except ValueError:
            raise TelegramError("Telegram's answer is not JSON.") from None


def _proxy(url: str) -> str | None:
    parts = urlsplit(url)
    return _environments_proxy(parts.scheme, parts.hostname or "")


@cache  # aiohttp itself would look, in a thread, at every request
def _environments_proxy(scheme: str, host: str) -> str | None:
    return None if proxy_bypass(host) else getproxies().get(scheme)


def _body(data: RequestData | Values | None) -> tuple[FormData | bytes | None, Mapping[str, str]]:
    """JSON, which is quicker to write than a form; a form where a file goes with it."""
    if data is None:
        return None, {}
    if isinstance(data, RequestData) and data.contains_files:
        return _form(data), {}
    return dumps(data.parameters), _JSON


def _form(data: RequestData) -> FormData:
    form = FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
