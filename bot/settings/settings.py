"""The environment, or a `.env` file, as one frozen object; every problem is told at once, with what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from bot.settings import desk, telegram
from bot.settings.log import log
from bot.settings.telegram import RATE, TELEGRAM, Mode
from bot.settings.values import SettingsError, Values

ENCODER = ("auto", "off")
_DATABASE = "sqlite:///data/tis-bot.db"


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
    rate: int = RATE
    database_url: str = field(default=_DATABASE, repr=False)
    operator: str = ""
    today: date | None = None
    log_level: str = "info"
    log_format: str = "plain"
    encoder: str = "auto"
    learn: bool = False
    admin_chat: int | None = None

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


def read_settings(real: Mapping[str, str]) -> Settings:
    """Settings from TIS_… values; an empty one counts as left out. Raises SettingsError with every problem."""
    values = Values(real)
    settings = _read(values)
    if values.problems:
        raise SettingsError(values.problems)
    return settings


def _read(values: Values) -> Settings:
    level, form = log(values)
    mode = Mode(values.choice("TIS_MODE", tuple(Mode), Mode.POLL))
    return Settings(
        token=telegram.token(values),
        api_url=telegram.api_url(values),
        mode=mode,
        webhook_url=telegram.webhook_url(values, mode),
        webhook_secret=telegram.webhook_secret(values, mode),
        host=values.text("TIS_HOST", "127.0.0.1"),
        port=values.port("TIS_PORT", "8080") or 8080,
        status_port=values.port("TIS_STATUS_PORT"),
        rate=telegram.rate(values),
        database_url=values.text("TIS_DATABASE_URL", _DATABASE),
        operator=values.text("TIS_OPERATOR"),
        today=values.day("TIS_TODAY"),
        log_level=level,
        log_format=form,
        encoder=values.choice("TIS_ENCODER", ENCODER, "auto"),
        learn=desk.learn(values),
        admin_chat=desk.admin_chat(values),
    )
