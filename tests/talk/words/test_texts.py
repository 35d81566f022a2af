"""Every sentence that code asks for exists in every language, and what is wrong in a file is refused."""

import ast
from pathlib import Path

import pytest

import bot.talk
from bot.talk.book import COMMANDS
from bot.talk.flows import ALL
from bot.talk.flows.flow import Flow
from bot.talk.flows.kinds import Choice
from bot.talk.guide.own.kept import FIELDS
from bot.talk.words import texts

TALK = Path(bot.talk.__file__).parent
ASKED_BY = {"say": 0, "label": 0, "button": 0}


def asked_for() -> set[str]:
    """The ids that stand literally in a call of say, label or button."""
    found = set()
    for path in TALK.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKED_BY:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


def of_flow(flow: Flow) -> set[str]:
    found = {f"flow-{flow.id}", f"button-{flow.id}"}
    for question in flow.questions:
        found |= {f"{flow.id}-{question.id}{part}" for part in ("", "-hint", "-name")}
        if isinstance(question.kind, Choice):
            own = {f"{flow.id}-{question.id}-{option}" for option in question.kind.options}
            found |= {text_id for text_id in own if not text_id.endswith(("-yes", "-no"))}
    return found


def test_every_sentence_asked_for_is_there() -> None:
    known = texts.load()
    wanted = asked_for() | {f"command-{name}" for name in COMMANDS} | {f"kept-{field}" for field in FIELDS}
    wanted = wanted.union(*(of_flow(flow) for flow in ALL.values()))
    assert len(wanted) > 100
    assert sorted(text_id for text_id in wanted if not known.has(text_id)) == []


def folder(tmp_path: Path, en: str, ja: str) -> Path:
    (tmp_path / "en.ftl").write_text(en, "utf-8")
    (tmp_path / "ja.ftl").write_text(ja, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("en", "ja", "said"),
    [
        ("a = A\nb = B\n", "a = あ\n", "ja.ftl: b is missing"),
        ("a = A { $n }\n", "a = あ\n", "a has other variables than another language"),
        ("a = A\na = B\n", "a = あ\n", "en.ftl: a stands twice"),
        ("a = A\nthis is junk\n", "a = あ\n", "en.ftl: cannot be read near"),
    ],
)
def test_a_fault_in_a_file_is_refused(tmp_path: Path, en: str, ja: str, said: str) -> None:
    with pytest.raises(texts.BadTexts, match=said):
        texts.load(folder(tmp_path, en, ja))


def test_arguments_are_escaped_and_tags_of_the_file_stay(tmp_path: Path) -> None:
    known = texts.load(folder(tmp_path, "a = <b>{ $x }</b>\n", "a = <b>{ $x }</b>\n"))
    assert known.say("en", "a", x="<i>&_*") == "<b>&lt;i&gt;&amp;_*</b>"


def test_an_unknown_id_and_a_missing_variable_raise(tmp_path: Path) -> None:
    known = texts.load(folder(tmp_path, "a = { $x }\n", "a = { $x }\n"))
    with pytest.raises(LookupError):
        known.say("en", "b")
    with pytest.raises(ValueError, match="a in en"):
        known.say("en", "a")


def test_a_message_fluent_cannot_read_is_told_by_the_check(tmp_path: Path) -> None:
    known = texts.load(folder(tmp_path, "a = A\nb = { $x ->\n}\n", "a = あ\nb = { $x }\n"))
    assert known.say("en", "a") == "A"
    assert list(known.faults()) == ["en.ftl: b cannot be read."]


def test_a_message_says_those_it_refers_to(tmp_path: Path) -> None:
    written = "a = { b }!\n# of b\nb = { c }\n    and { $x }\n\nc = C\n"
    known = texts.load(folder(tmp_path, written, written))
    assert known.say("en", "a", x=1) == "C\nand 1!"


def test_only_what_is_said_is_parsed() -> None:
    known = texts.load()
    known.label("vi", "bot-description")
    assert known.of("vi").parsed == {"bot-description"}
    assert "th" not in known.read
