"""The environment, or a `.env` file, as one frozen object; every problem is told at once, with what to do about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from bot.addresses import is_loopback, web_address

TELEGRAM = "https://api.telegram.org"
LEVELS = ("debug", "info", "warning", "error")
FORMATS = ("plain", "json")
_DATABASE = "sqlite:///data/tis-bot.db"
ENCODER = ("auto", "off")

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class SettingsError(Exception):
    """All problems found, a sentence each, one a line."""


class Mode(StrEnum):
    """POLL asks Telegram for updates (one process); WEBHOOK lets Telegram call (any number of processes)."""

    POLL = "poll"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator chose. The token, the secret and the database's address never show in its repr."""

    token: str = field(repr=False)
    api_url: str = TELEGRAM
    mode: Mode = Mode.POLL
    webhook_url: str = ""
    webhook_secret: str = field(default="", repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    status_port: int | None = None
    rate: int = 30
    database_url: str = field(default=_DATABASE, repr=False)
    operator: str = ""
    today: date | None = None
    log_level: str = "info"
    log_format: str = "plain"
    encoder: str = "auto"

    @property
    def webhook_path(self) -> str:
        """The path of the webhook's address, which is the one served."""
        return urlsplit(self.webhook_url).path or "/"


def environment(real: Mapping[str, str], file: Path = Path(".env")) -> dict[str, str]:
    """The values of `file`, if it is there, with the real environment's on top."""
    if not file.is_file():
        return dict(real)
    from dotenv import dotenv_values

    return {name: value for name, value in dotenv_values(file).items() if value is not None} | dict(real)


def database_address(values: Mapping[str, str]) -> str:
    """Where the database is: for commands that need no token."""
    return values.get("TIS_DATABASE_URL", "").strip() or _DATABASE


def read_settings(values: Mapping[str, str]) -> Settings:
    """Settings from TIS_… values; an empty one counts as left out. Raises SettingsError with every problem."""
    reader = _Reader(values)
    settings = reader.read()
    if reader.problems:
        raise SettingsError("\n".join(reader.problems))
    return settings


class _Reader:
    """Reads value by value and collects what is wrong instead of stopping at the first."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values
        self.problems: list[str] = []

    def read(self) -> Settings:
        level, form = self.log()
        mode = Mode(self.choice("TIS_MODE", tuple(Mode), Mode.POLL))
        return Settings(
            token=self.token(),
            api_url=self.api_url(),
            mode=mode,
            webhook_url=self.webhook_url(mode),
            webhook_secret=self.secret(mode),
            host=self.text("TIS_HOST", "127.0.0.1"),
            port=self.port("TIS_PORT", "8080") or 8080,
            status_port=self.port("TIS_STATUS_PORT"),
            rate=self.rate(),
            database_url=database_address(self.values),
            operator=self.text("TIS_OPERATOR"),
            today=self.today(),
            log_level=level,
            log_format=form,
            encoder=self.choice("TIS_ENCODER", ENCODER, "auto"),
        )

    def text(self, name: str, default: str = "") -> str:
        return self.values.get(name, "").strip() or default

    def refuse(self, sentence: str) -> None:
        self.problems.append(sentence)

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        chosen = self.text(name, default).lower()
        if chosen in choices:
            return chosen
        self.refuse(f"{name} is {chosen!r}; set it to {' or '.join(choices)}.")
        return default

    def token(self) -> str:
        token = self.text("TIS_TOKEN")
        if not token:
            self.refuse("TIS_TOKEN is missing; ask @BotFather for a token and put TIS_TOKEN=… into .env.")
        elif not _TOKEN.fullmatch(token):
            self.refuse(
                "TIS_TOKEN does not look like a token (digits, a colon, letters); copy it again from @BotFather."
            )
        return token

    def api_url(self) -> str:
        url = self.text("TIS_API_URL", TELEGRAM).rstrip("/")
        parts = web_address(url)
        if parts is None or parts.query or parts.fragment:
            self.refuse("TIS_API_URL is not an address; leave it out, or write one like http://127.0.0.1:8081.")
        return url

    def webhook_url(self, mode: Mode) -> str:
        url = self.text("TIS_WEBHOOK_URL")
        if mode is Mode.POLL:
            return url
        parts = web_address(url)
        if parts is None:
            self.refuse(
                "TIS_WEBHOOK_URL is missing or no address; write the public one, like https://bot.example.org/telegram."
            )
        elif parts.scheme == "http" and not is_loopback(parts.hostname or ""):
            self.refuse("TIS_WEBHOOK_URL must begin with https://; plain http is only for this machine.")
        elif parts.path == "/healthz":
            self.refuse("TIS_WEBHOOK_URL ends in /healthz, which is the health check; choose another path.")
        return url

    def secret(self, mode: Mode) -> str:
        secret = self.text("TIS_WEBHOOK_SECRET")
        if mode is Mode.WEBHOOK and not secret:
            self.refuse("TIS_WEBHOOK_SECRET is missing; make one with: openssl rand -hex 32")
        elif secret and not _SECRET.fullmatch(secret):
            self.refuse(
                "TIS_WEBHOOK_SECRET may have 1 to 256 of A-Z a-z 0-9 _ - only; make one with: openssl rand -hex 32"
            )
        return secret

    def port(self, name: str, default: str = "") -> int | None:
        text = self.text(name, default)
        if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:
            return int(text)
        if text:
            self.refuse(f"{name} is {text!r}; set a number from 1 to 65535.")
        return None

    def rate(self) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", text := self.text("TIS_RATE", "30")):
            self.refuse(f"TIS_RATE is {text!r}; set how many messages a second, like 30, or 0 to hold none back.")
            text = "30"
        return int(text)

    def today(self) -> date | None:
        text = self.text("TIS_TODAY")
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.refuse(f"TIS_TODAY is {text!r}; write a day like 2026-11-22, or leave it out for the real day.")
            return None

    def log(self) -> tuple[str, str]:
        words = [word.strip().lower() for word in self.text("TIS_LOG", "info").split(",")]
        unknown = [word for word in words if word not in LEVELS + FORMATS]
        if unknown:
            self.refuse(
                f"TIS_LOG has {unknown[0]!r}; write a level ({', '.join(LEVELS)}), and ,json if wanted: info,json"
            )
        level = next((word for word in words if word in LEVELS), "info")
        return level, "json" if "json" in words else "plain"
