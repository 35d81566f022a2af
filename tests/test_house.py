"""The house stays as it is drawn: each contract refuses what it is there for, and rooms and files stay small."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "tis_rules", "knowledge")
MOST_FILES, MOST_LINES = 14, 200

BROKEN_BY = {
    "One direction: app, edge, store, talk": ("bot/talk/event.py", "import bot.edge.send"),
    "Telegram only at the edge": ("bot/store/codec.py", "import telegram"),
    "SQL only in the store": ("bot/edge/lanes.py", "import sqlmodel"),
    "Pictures are drawn only in the room of cards": ("bot/edge/poll.py", "import PIL"),
    "The talk has no clock and no environment": ("bot/talk/chat.py", "import time"),
    "The rules need only Python, and know no bot": ("tis_rules/law/dates.py", "import numpy"),
    "The talk: from a reply down to the words of a line": ("bot/talk/hear/urgent.py", "import bot.talk.words.texts"),
    "The rules: parts of the law above the law's values": ("tis_rules/quota/sums.py", "import tis_rules.esd.quota"),
    "The playground: who holds the phone is above what Telegram is": (
        "bot/playground/botapi/limits.py",
        "import bot.playground.phone.deeds",
    ),
    "The store: turns above what they leave, all above the tables": (
        "bot/store/desk/tally.py",
        "import bot.store.turn",
    ),
    "The commands: what is typed above what is told above the rows of a file": (
        "bot/cli/said/facts.py",
        "import bot.cli.quota",
    ),
}
"""Contract → the file that breaks it in a copy, and by what."""


def _sources(package: str) -> Iterator[Path]:
    return (path for path in (ROOT / package).rglob("*.py") if "__pycache__" not in path.parts)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What lint-imports says of a copy in which every contract is broken once."""
    copy = tmp_path_factory.mktemp("house")
    for path in (path for package in PACKAGES for path in _sources(package)):
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    shutil.copyfile(ROOT / "pyproject.toml", copy / "pyproject.toml")
    for place, line in BROKEN_BY.values():
        with (copy / place).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    return subprocess.run(command, cwd=copy, env={"PYTHONPATH": str(copy)}, capture_output=True, text=True).stdout


@pytest.mark.parametrize("contract", BROKEN_BY)
def test_a_contract_refuses_what_breaks_it(report: str, contract: str) -> None:
    assert f"{contract} BROKEN" in report


def test_every_contract_is_broken_once(report: str) -> None:
    assert f"Contracts: 0 kept, {len(BROKEN_BY)} broken." in report


def test_no_room_has_more_files_than_a_newcomer_can_overlook() -> None:
    rooms: dict[Path, int] = {}
    for path in (*_sources("bot"), *_sources("tis_rules")):
        if path.name != "__init__.py":
            rooms[path.parent] = rooms.get(path.parent, 0) + 1
    assert {str(room): files for room, files in rooms.items() if files > MOST_FILES} == {}


def test_no_file_decides_too_much() -> None:
    long = {
        str(path): text.count("\n") for path in (*_sources("bot"), *_sources("tis_rules")) if (text := path.read_text())
    }
    assert {path: lines for path, lines in long.items() if lines > MOST_LINES} == {}


def test_no_module_imports_itself_by_a_detour() -> None:
    graph = {_name(path): _imported(path) for package in PACKAGES for path in _sources(package)}
    done: set[str] = set()
    for name in graph:
        _walk(name, graph, (), done)


def _walk(name: str, graph: dict[str, set[str]], way: tuple[str, ...], done: set[str]) -> None:
    assert name not in way, " → ".join((*way, name))
    if name not in done:
        for other in sorted(graph[name] & graph.keys()):
            _walk(other, graph, (*way, name), done)
        done.add(name)


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imported(path: Path) -> set[str]:
    """Modules a file imports when it is loaded; what only a function imports makes no circle."""
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
            if not all(
                (ROOT / f"{node.module}.{alias.name}".replace(".", "/")).with_suffix(".py").exists()
                for alias in node.names
            ):
                found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found - {_name(path)}


def test_every_test_the_threats_name_is_there() -> None:
    named = set(re.findall(r"`(tests/[\w/.]+)`", (ROOT / "SECURITY.md").read_text("utf-8")))
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
