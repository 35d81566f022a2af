"""Settings: a pure function of a mapping, with a sentence for every mistake."""

from datetime import date
from pathlib import Path

import pytest

from bot.settings import Mode, Settings, SettingsError, environment, read_settings

TOKEN = "123456:AbC-d_e"
HOOK = {
    "TIS_TOKEN": TOKEN,
    "TIS_MODE": "webhook",
    "TIS_WEBHOOK_URL": "https://bot.example.org/telegram",
    "TIS_WEBHOOK_SECRET": "s3cret_-",
}


def problems(values: dict[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as raised:
        read_settings(values)
    return str(raised.value).splitlines()


def test_a_token_is_enough() -> None:
    settings = read_settings({"TIS_TOKEN": TOKEN})
    assert settings == Settings(token=TOKEN)
    assert (settings.mode, settings.api_url) == (Mode.POLL, "https://api.telegram.org")
    assert settings.database_url.startswith("sqlite:///")


def test_everything_can_be_set() -> None:
    values = HOOK | {
        "TIS_API_URL": "http://127.0.0.1:8081/",
        "TIS_HOST": "0.0.0.0",
        "TIS_PORT": "65535",
        "TIS_STATUS_PORT": "9090",
        "TIS_RATE": "0",
        "TIS_DATABASE_URL": "postgresql://tis@db/tis",
        "TIS_TODAY": "2027-04-01",
        "TIS_LOG": "debug, JSON",
        "TIS_ENCODER": "off",
        "TIS_LEARN": "On",
        "TIS_ADMIN_CHAT": "-1001234567890",
    }
    settings = read_settings(values)
    assert settings.webhook_path == "/telegram"
    assert settings.api_url == "http://127.0.0.1:8081"
    assert (settings.host, settings.port, settings.today) == ("0.0.0.0", 65535, date(2027, 4, 1))
    assert (settings.status_port, settings.rate) == (9090, 0)
    assert (settings.learn, settings.admin_chat) == (True, -1001234567890)
    assert (settings.log_level, settings.log_format, settings.encoder) == ("debug", "json", "off")


def test_an_empty_value_counts_as_left_out() -> None:
    assert read_settings({"TIS_TOKEN": TOKEN, "TIS_MODE": "", "TIS_TODAY": " "}) == Settings(token=TOKEN)


@pytest.mark.parametrize(
    ("change", "begins"),
    [
        ({"TIS_TOKEN": ""}, "TIS_TOKEN is missing"),
        ({"TIS_TOKEN": "secret"}, "TIS_TOKEN does not look like"),
        ({"TIS_STATUS_PORT": "0"}, "TIS_STATUS_PORT is '0'"),
        ({"TIS_API_URL": "telegram.org"}, "TIS_API_URL is not an address"),
        ({"TIS_API_URL": "http://[1"}, "TIS_API_URL is not an address"),
        ({"TIS_MODE": "push"}, "TIS_MODE is 'push'"),
        ({"TIS_ENCODER": "on"}, "TIS_ENCODER is 'on'; set it to auto or off"),
        ({"TIS_ADMIN_CHAT": "@boss"}, "TIS_ADMIN_CHAT is '@boss'"),
        ({"TIS_ADMIN_CHAT": "0"}, "TIS_ADMIN_CHAT is '0'"),
        ({"TIS_LEARN": "yes"}, "TIS_LEARN is 'yes'; set it to off or on"),
        ({"TIS_WEBHOOK_URL": ""}, "TIS_WEBHOOK_URL is missing"),
        ({"TIS_WEBHOOK_URL": "http://bot.example.org/x"}, "TIS_WEBHOOK_URL must begin with https"),
        ({"TIS_WEBHOOK_URL": "https://bot.example.org/healthz"}, "TIS_WEBHOOK_URL ends in /healthz"),
        ({"TIS_WEBHOOK_SECRET": ""}, "TIS_WEBHOOK_SECRET is missing"),
        ({"TIS_WEBHOOK_SECRET": "a b"}, "TIS_WEBHOOK_SECRET may have"),
        ({"TIS_WEBHOOK_SECRET": "a" * 257}, "TIS_WEBHOOK_SECRET may have"),
        ({"TIS_PORT": "0"}, "TIS_PORT is '0'"),
        ({"TIS_PORT": "65536"}, "TIS_PORT is '65536'"),
        ({"TIS_PORT": "８０"}, "TIS_PORT is '８０'"),
        ({"TIS_RATE": "-1"}, "TIS_RATE is '-1'"),
        ({"TIS_RATE": "fast"}, "TIS_RATE is 'fast'"),
        ({"TIS_TODAY": "1 April"}, "TIS_TODAY is '1 April'"),
        ({"TIS_LOG": "loud"}, "TIS_LOG has 'loud'"),
    ],
)
def test_a_mistake_is_one_sentence(change: dict[str, str], begins: str) -> None:
    (sentence,) = problems(HOOK | change)
    assert sentence.startswith(begins)


def test_all_mistakes_are_told_at_once() -> None:
    assert len(problems({"TIS_MODE": "push", "TIS_PORT": "x", "TIS_LOG": "loud"})) == 4


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.9.9.9"])
def test_plain_http_is_for_this_machine(host: str) -> None:
    assert read_settings(HOOK | {"TIS_WEBHOOK_URL": f"http://{host}:8443/hook"}).webhook_path == "/hook"


def test_an_address_without_a_path_serves_the_root() -> None:
    assert read_settings(HOOK | {"TIS_WEBHOOK_URL": "https://bot.example.org"}).webhook_path == "/"


@pytest.mark.parametrize("size", [1, 256])
def test_a_secret_at_its_bounds(size: int) -> None:
    assert read_settings(HOOK | {"TIS_WEBHOOK_SECRET": "a" * size}).webhook_secret == "a" * size


def test_secrets_never_show() -> None:
    shown = repr(read_settings(HOOK | {"TIS_DATABASE_URL": "postgresql://tis:hunter2@db/tis"}))
    assert not any(secret in shown for secret in (TOKEN, "s3cret", "hunter2"))


def test_the_real_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("TIS_TOKEN=1:file\nTIS_PORT=9000\nTIS_LOG\n")
    assert environment({"TIS_TOKEN": "1:real"}, file) == {"TIS_TOKEN": "1:real", "TIS_PORT": "9000"}
    assert environment({"A": "b"}, tmp_path / "none") == {"A": "b"}
