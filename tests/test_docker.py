"""The container's files name only what exists; they can't be built where the tests run."""

import io
import re
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot import __main__ as command_line
from bot.settings import Settings, SettingsError, read_settings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
COMPOSE = (ROOT / "compose.yaml").read_text()
COPIED = [path for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE) for path in line.split()[:-1]]
# Read elsewhere than in the settings: the index's folder, and two that only compose.yaml uses.
OTHERS = {"TIS_CACHE", "TIS_DOMAIN", "POSTGRES_PASSWORD"}


def names(text: str) -> set[str]:
    """The TIS_ names a file speaks of."""
    return set(re.findall(r"\b(?:TIS_[A-Z_]+|POSTGRES_PASSWORD)\b", text))


def known() -> set[str]:
    """The names the settings read."""
    return {name for file in (ROOT / "bot" / "settings").glob("*.py") for name in names(file.read_text())}


def example(uncommented: bool) -> dict[str, str]:
    text = (ROOT / ".env.example").read_text()
    text = re.sub(r"^#(?=[A-Z_]+=)", "", text, flags=re.MULTILINE) if uncommented else text
    return {name: value or "" for name, value in dotenv_values(stream=io.StringIO(text)).items()}


def test_there_is_something_to_check() -> None:
    assert {"requirements.txt", "bot", "knowledge", "tis_rules"} <= set(COPIED)


@pytest.mark.parametrize("path", COPIED)
def test_what_is_copied_exists_and_is_not_ignored(path: str) -> None:
    assert (ROOT / path).exists()
    assert f"!{path}" in (ROOT / ".dockerignore").read_text().splitlines()


def test_every_command_named_exists() -> None:
    commands = re.findall(r"^RUN tis-bot (\w+)|^CMD \[\"(\w+)\"\]", DOCKERFILE, re.MULTILINE)
    assert [first or second for first, second in commands] == ["ask", "run"]
    assert {"ask", "run"} <= set(command_line.COMMANDS)
    assert 'tis-bot = "bot.__main__:main"' in (ROOT / "pyproject.toml").read_text()


def test_what_is_uninstalled_was_installed() -> None:
    pinned = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE))
    (line,) = re.findall(r"^RUN pip uninstall -y (.+)$", DOCKERFILE, re.MULTILINE)
    assert set(line.split()) <= pinned


def test_every_setting_named_is_known() -> None:
    for file in ("Dockerfile", "compose.yaml", "Caddyfile"):
        assert names((ROOT / file).read_text()) <= known() | OTHERS, file


def test_files_mounted_exist() -> None:
    mounted = re.findall(r"\"\./([^:]+):", COMPOSE)
    assert mounted == ["Caddyfile"]
    assert all((ROOT / path).is_file() for path in mounted)


def test_the_proxy_passes_the_path_that_is_served() -> None:
    (path,) = re.findall(r"TIS_WEBHOOK_URL: https://\$\{TIS_DOMAIN[^}]*\}(/\w+)", COMPOSE)
    proxy = (ROOT / "Caddyfile").read_text()
    assert f"handle {path} {{" in proxy
    (port,) = re.findall(r"TIS_PORT=(\d+)", DOCKERFILE)
    assert f"dynamic a bot {port} {{" in proxy


def test_it_does_not_run_as_root() -> None:
    assert re.search(r"^USER tis$", DOCKERFILE, re.MULTILINE)


def test_the_example_names_every_setting() -> None:
    assert set(example(uncommented=True)) == known() | OTHERS


def test_the_example_needs_only_a_token() -> None:
    with pytest.raises(SettingsError, match=r"^TIS_TOKEN is missing[^\n]*$"):
        read_settings(example(uncommented=False))
    filled = example(uncommented=True) | {"TIS_TOKEN": "1:a", "TIS_TODAY": ""}
    defaults = Settings(token="1:a", webhook_url="https://bot.example.org/telegram")
    assert read_settings(filled) == defaults
