"""How the bot is reached by Telegram and reaches it: token, Bot API, polling or webhook, how fast it may send."""

import re
from enum import StrEnum

from bot.addresses import is_loopback, web_address
from bot.settings.values import Values

TELEGRAM = "https://api.telegram.org"
RATE = 30  # messages a second, what Telegram allows

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Mode(StrEnum):
    """POLL asks Telegram for updates (one process); WEBHOOK lets Telegram call (any number of processes)."""

    POLL = "poll"
    WEBHOOK = "webhook"


def token(values: Values) -> str:
    """The bot's token."""
    said = values.text("TIS_TOKEN")
    if not said:
        values.refuse("TIS_TOKEN is missing; ask @BotFather for a token and put TIS_TOKEN=… into .env.")
    elif not _TOKEN.fullmatch(said):
        values.refuse("TIS_TOKEN does not look like a token (digits, a colon, letters); copy it again from @BotFather.")
    return said


def api_url(values: Values) -> str:
    """The Bot API's address, without a slash at its end."""
    url = values.text("TIS_API_URL", TELEGRAM).rstrip("/")
    parts = web_address(url)
    if parts is None or parts.query or parts.fragment:
        values.refuse("TIS_API_URL is not an address; leave it out, or write one like http://127.0.0.1:8081.")
    return url


def webhook_url(values: Values, mode: Mode) -> str:
    """The public address; needed in WEBHOOK mode only."""
    url = values.text("TIS_WEBHOOK_URL")
    if mode is Mode.POLL:
        return url
    parts = web_address(url)
    if parts is None:
        values.refuse(
            "TIS_WEBHOOK_URL is missing or no address; write the public one, like https://bot.example.org/telegram."
        )
    elif parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        values.refuse("TIS_WEBHOOK_URL must begin with https://; plain http is only for this machine.")
    elif parts.path == "/healthz":
        values.refuse("TIS_WEBHOOK_URL ends in /healthz, which is the health check; choose another path.")
    return url


def webhook_secret(values: Values, mode: Mode) -> str:
    """What Telegram sends with each call; needed in WEBHOOK mode only."""
    secret = values.text("TIS_WEBHOOK_SECRET")
    if mode is Mode.WEBHOOK and not secret:
        values.refuse("TIS_WEBHOOK_SECRET is missing; make one with: openssl rand -hex 32")
    elif secret and not _SECRET.fullmatch(secret):
        values.refuse(
            "TIS_WEBHOOK_SECRET may have 1 to 256 of A-Z a-z 0-9 _ - only; make one with: openssl rand -hex 32"
        )
    return secret


def rate(values: Values) -> int:
    """Messages a second in all; 0 holds none back."""
    text = values.text("TIS_RATE", str(RATE))
    if re.fullmatch(r"[0-9]{1,6}", text):
        return int(text)
    says = "TIS_RATE is {text!r}; set how many messages a second, like 30, or 0 to hold none back."
    values.refuse(says, text=text)
    return RATE
