"""The English words of every mistake a module tells: what is raised, and what is named before it is."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

CALLS = {
    *("BadFacts", "BadCase", "BadInput", "BadOption", "NoTable", "NotInForce", "Phrase"),
    *("StoreError", "AwayError", "NoAnswer", "GiveUp", "PortTaken", "refuse"),
}
NAMES = {"MUST_BE", "_BAD", "_WANTED", "_SAVED", "_BROUGHT_BACK"}
"""What is told by name where no call shows it."""


def raised(path: Path) -> Iterator[str]:
    """In the order in which they stand. Fails where one is put together before it is told: it can't be looked up."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    calls = [each for each in nodes if isinstance(each, ast.Call) and _name(each) in CALLS]
    names = NAMES | {
        each.id for call in calls for arg in _words(call) for each in ast.walk(arg) if isinstance(each, ast.Name)
    }
    for call in calls:
        yield from _sentences(call.args)
    for node in nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (said for target in targets for said in _named(target, node.value, names))


def places(words: str) -> set[str]:
    """The names of what stands in {places}."""
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _words(call: ast.Call) -> list[ast.expr]:
    """The arguments that may be words; what stands in the places of a Phrase is none."""
    return call.args[:1] if _name(call) == "Phrase" else call.args


def _named(target: ast.expr, value: ast.expr, names: set[str]) -> Iterator[str]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, its in zip(target.elts, value.elts, strict=True):
            yield from _named(each, its, names)
    elif isinstance(target, ast.Name) and target.id in names:
        yield from _sentences(value.values if isinstance(value, ast.Dict) else [value])


def _sentences(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        assert not isinstance(node, ast.JoinedStr), ast.unparse(node)
        if isinstance(node, ast.IfExp):
            yield from _sentences([node.body, node.orelse])
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not re.fullmatch(r"\w*", node.value):
            yield node.value
