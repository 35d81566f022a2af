"""`tis-bot unanswered`: much the same lines together, and from a group to a phrasing where the tests expect it."""

import re
import shutil
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from bot.cli.operator import unanswered
from bot.cli.operator.groups import groups
from bot.cli.operator.phrasing import write
from bot.store.desk import lines
from bot.store.desk.lines import Kept
from bot.store.desk.reading import kept_lines
from bot.store.engine import open_engine
from bot.store.schema import migrate
from bot.talk.desk.note import Line, Note, Way
from tests.cli.run import output, run

TODAY = date(2026, 11, 26)
NEAR = (("housing", 0.4), ("costs", 0.2))
SAID = [
    ("en", "can i keep a … in the dormitory", 0),
    ("en", "can i keep a … in the dormitory", 3),
    ("en", "can i keep … in dormitory", 9),
    ("en", "when is the … open", 9),
    ("vi", "… có được nuôi … không", 29),
]


def kept(said: list[tuple[str, str, int]]) -> list[Kept]:
    return [
        Kept(number, TODAY, lang, "choices", Line(words, NEAR if "keep" in words else ()))
        for number, (lang, words, _) in enumerate(said)
    ]


def test_what_is_much_the_same_is_one_group_and_languages_stay_apart() -> None:
    found = groups(kept([*SAID, ("ja", "can i keep a … in the dormitory", 0)]))
    assert [(group.count, group.lang, group.wordings[0]) for group in found] == [
        (3, "en", "can i keep a … in the dormitory"),
        (1, "en", "when is the … open"),
        (1, "ja", "can i keep a … in the dormitory"),
        (1, "vi", "… có được nuôi … không"),
    ]
    assert [(label, round(points, 2)) for label, points in found[0].near] == [*NEAR]
    assert len({group.name for group in found}) == 4
    assert groups([]) == []


def test_a_group_keeps_its_name_while_its_commonest_line_stays() -> None:
    before = groups(kept(SAID))[0]
    after = groups(kept([*SAID, ("en", "can i keep the … in dormitory", 0), ("en", "quite another matter", 0)] * 2))
    assert before.name in [group.name for group in after]


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with the lines kept, a copy of two topics, and the settings that name them."""
    found = f"sqlite:///{tmp_path}/tis.db"
    engine = open_engine(found)
    migrate(engine)
    with engine.begin() as db:
        notes = (
            Note(TODAY - timedelta(days=back), Way.LINE, "choices", lang, line=Line(words, NEAR))
            for lang, words, back in SAID
        )
        lines.keep(db, notes)
    engine.dispose()
    for topic in ("housing", "lectures"):
        shutil.copytree(str(files("knowledge").joinpath("faq", topic)), tmp_path / "knowledge" / "faq" / topic)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(unanswered, "files", lambda package: tmp_path / package)
    monkeypatch.setenv("TIS_DATABASE_URL", found)
    monkeypatch.setenv("TIS_TODAY", "2026-11-26")
    return found


@pytest.mark.usefixtures("address")
def test_groups_are_told_with_what_came_near(capsys: pytest.CaptureFixture[str]) -> None:
    said = output(capsys, unanswered).splitlines()
    assert re.fullmatch(r"[0-9a-f]{3}  3 x  en  can i keep a … in the dormitory", said[0])
    assert said[1].strip() == "can i keep … in dormitory"
    assert said[2].strip() == "nearest: housing 0.40, costs 0.20"


@pytest.mark.usefixtures("address")
@pytest.mark.parametrize(
    ("args", "count"), [((), 3), (("--lang", "vi"), 1), (("--days", "29"), 2), (("--lang", "vi", "--days", "29"), 0)]
)
def test_only_some(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], count: int) -> None:
    said = output(capsys, unanswered, *args)
    assert said.count("nearest:") == count
    assert ("TIS_LEARN=on" in said) is (count == 0)


def test_words_go_to_their_question_and_the_group_has_served(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = output(capsys, unanswered).split()[0]
    told = output(capsys, unanswered, "--take", name, "lectures/how-many-hours", "--as", " May I keep  a dog there? ")
    assert "tis-bot check" in told
    file = tmp_path / "knowledge" / "faq" / "lectures" / "en.txt"
    original = Path(str(files("knowledge"))) / "faq" / "lectures" / "en.txt"
    new, old = file.read_text("utf-8").splitlines(), original.read_text("utf-8").splitlines()
    at = new.index("May I keep a dog there?")
    assert new[:at] + new[at + 1 :] == old
    assert next(line for line in reversed(new[:at]) if line.startswith("## ")) == "## how-many-hours"
    assert new[at - 1].strip()
    assert len(kept_lines(address, date(2026, 1, 1), TODAY)) == 2


@pytest.mark.parametrize(
    ("group", "place", "words", "why"),
    [
        ("zzz", "housing", "May I keep a dog?", "no group 'zzz'"),
        ("", "dogs", "May I keep a dog?", "no topic 'dogs'"),
        ("", "../faq", "May I keep a dog?", "no topic '..'"),
        ("", "lectures/dogs", "May I keep a dog?", "no question 'dogs'; it has: "),
        ("", "housing", "", "Say the words"),
        ("", "housing", "?!", "Say the words"),
        ("", "housing", "## dogs", "Say the words"),
        ("", "housing", "WHO PAYS the flight home", "has these words already"),
    ],
)
def test_a_mistake_is_one_sentence_and_changes_nothing(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], group: str, place: str, words: str, why: str
) -> None:
    before = {file: file.read_bytes() for file in (tmp_path / "knowledge").rglob("*.*")}
    name = group or output(capsys, unanswered).split()[0]
    if "already" in why:
        words = (
            Path(str(files("knowledge"))).joinpath("faq", "wages", "en.txt").read_text("utf-8").splitlines()[0].upper()
        )
    assert run(unanswered, "--take", name, place, "--as", words) == 2
    assert why in capsys.readouterr().err
    assert {file: file.read_bytes() for file in (tmp_path / "knowledge").rglob("*.*")} == before
    assert len(kept_lines(address, date(2026, 1, 1), TODAY)) == len(SAID)


def test_where_a_file_or_a_part_is_missing_it_is_begun(tmp_path: Path) -> None:
    folder = tmp_path / "faq" / "pets"
    folder.mkdir(parents=True)
    (folder / "topic.toml").write_text("[question.dogs]\n", "utf-8")
    write(tmp_path, "pets/dogs", "vi", "Tôi có được nuôi chó không đấy nhé")
    write(tmp_path, "pets", "vi", "Nuôi thú trong ký túc xá thì thế nào")
    assert (folder / "vi.txt").read_text("utf-8") == (
        "Nuôi thú trong ký túc xá thì thế nào\n## dogs\nTôi có được nuôi chó không đấy nhé\n"
    )
    with pytest.raises(ValueError, match="no language"):
        write(tmp_path, "pets", "xx", "words that nobody has said so far")
