"""Logs: plain or JSON, without secrets, and libraries kept quiet."""

import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import Json, Plain, set_up

TOKEN = "123456:very-secret"


@pytest.fixture
def quiet() -> Iterator[None]:
    """Puts logging back as it was."""
    root, bot = logging.getLogger(), logging.getLogger("bot")
    handlers, level, bots = root.handlers[:], root.level, bot.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    bot.setLevel(bots)


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("bot.edge", logging.WARNING, "file.py", 1, message, args, None)


def test_a_plain_line() -> None:
    line = Plain(()).format(record("update %d", 7))
    assert "WARNING update 7" in line
    assert line.endswith("[bot.edge]")


def test_a_json_line() -> None:
    line = json.loads(Json(()).format(record("面 %d", 7)))
    assert (line["level"], line["message"], line["name"]) == ("warning", "面 7", "bot.edge")


def test_a_json_line_with_a_trace() -> None:
    told = record("failed")
    try:
        raise ValueError(TOKEN)
    except ValueError as wrong:
        told.exc_info = (ValueError, wrong, wrong.__traceback__)
    line = json.loads(Json((TOKEN,)).format(told))
    assert "ValueError: ***" in line["trace"]


@pytest.mark.parametrize("form", [Plain, Json])
def test_no_secret_is_ever_written(form: type[Plain]) -> None:
    line = form((TOKEN, "")).format(record("POST https://api.telegram.org/bot%s/getMe", TOKEN))
    assert TOKEN not in line
    assert "/bot***/getMe" in line


@pytest.mark.usefixtures("quiet")
def test_the_level_is_the_bots_alone(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("debug", "plain", (TOKEN,))
    logging.getLogger("bot.edge").debug("mine")
    logging.getLogger("telegram.Bot").debug("Calling sendMessage with text my name is Linh")
    logging.getLogger("aiohttp.access").info("GET /")
    logging.getLogger("httpx").info(TOKEN)
    written = capsys.readouterr().err
    assert "mine" in written
    assert written.count("\n") == 1
