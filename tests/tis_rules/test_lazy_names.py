"""The public names a type checker sees are those that are loaded, none hides a module, and all needs only Python."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import tis_rules

SOURCE = Path(tis_rules.__file__)


def _typed_names() -> dict[str, str]:
    """Name and module of each import that only a type checker sees."""
    found = {}
    for node in ast.walk(ast.parse(SOURCE.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("tis_rules."):
            found.update({alias.asname or alias.name: node.module.removeprefix("tis_rules.") for alias in node.names})
    return found


def test_what_a_type_checker_sees_is_what_is_loaded() -> None:
    assert _typed_names() == tis_rules._HOMES


def test_no_public_name_is_also_a_module() -> None:
    modules = {path.stem for path in SOURCE.parent.iterdir()}
    assert not modules & set(dir(tis_rules))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'assess_everything'"):
        tis_rules.assess_everything  # noqa: B018


def test_the_rules_load_nothing_but_python() -> None:
    code = (
        "import sys; before = set(sys.modules); import tis_rules\n"
        "[getattr(tis_rules, name) for name in dir(tis_rules)]\n"
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == ["tis_rules"]
