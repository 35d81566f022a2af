"""How PTB talks HTTP: on aiohttp, which is faster than PTB's own client, and with errors that say if it was sent.

NetworkError: Telegram did not get the request. TimedOut: nobody knows. No address, hence no token, is in any error.
"""

import json
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, ConnectionTimeoutError, FormData
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT, READ = 5.0, 8.0  # seconds; two tries fit into the time a webhook call may take


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
            self._session = ClientSession(trust_env=True, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("The connection to Telegram is closed.")
        read = READ if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = ClientTimeout(total=None, connect=CONNECT, sock_read=read)
        form = _form(request_data) if request_data else None
        try:
            answer = self._session.request(method, url, data=form, timeout=timeout, allow_redirects=False)
            async with answer as response:
                return response.status, await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as wrong:
            raise NetworkError(f"Telegram can't be reached ({type(wrong).__name__}).") from None
        except (TimeoutError, ClientError, OSError) as wrong:
            raise TimedOut(f"No answer from Telegram ({type(wrong).__name__}).") from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        try:
            return json.loads(payload)
        except ValueError:
            raise TelegramError("Telegram's answer is not JSON.") from None


def _form(data: RequestData) -> FormData:
    form = FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
