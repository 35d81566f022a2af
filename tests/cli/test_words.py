"""A translator's table: everything the bot says with its original, and back; what a translation lost is told."""

import csv
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.cli.translation import kept, record, taking, words
from bot.cli.translation.units import units
from bot.talk.words import texts, tongues
from bot.talk.words.wording import WHOLE

KNOWLEDGE = Path(str(files("knowledge")))


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A knowledge of its own, that may be written into."""
    folder = tmp_path / "knowledge"
    shutil.copytree(KNOWLEDGE, folder, ignore=shutil.ignore_patterns("*.txt", "__pycache__"))
    monkeypatch.setattr(words, "files", lambda _: folder)
    return folder


def table(path: Path, rows: list[tuple[str, str, str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("where", "original", "translation"), *rows])
    return str(path)


def test_every_language_keeps_what_its_english_says() -> None:
    original = units(KNOWLEDGE, "en")
    for lang in record.translated(KNOWLEDGE):
        there = {where: said for where, said in units(KNOWLEDGE, lang).items() if said}
        assert sorted(kept.faults_of_table(original, there, there, lang)) == []


def test_the_table_holds_every_sentence_answer_and_title(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", "--lang", "ja"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines(keepends=True)))
    assert {row["where"] for row in rows} == set(units(KNOWLEDGE, "en"))
    assert len(rows) > 1000
    assert all(row["translation"] for row in rows)


def test_written_back_nothing_changes(copy: Path) -> None:
    for lang in WHOLE:
        before = units(copy, lang)
        taking.write(copy, lang, units(copy, "en"), before)
        assert units(copy, lang) == before


def test_a_translation_is_spoken_and_the_rest_comes_in_english(copy: Path, tmp_path: Path) -> None:
    rows = [("texts/main/button-stop", "Stop", "Batal"), ("faq/wages/title", "", "Gaji berapa?")]
    assert main(["words", "--lang", "xx", "--take", table(tmp_path / "xx.csv", rows)]) == 0
    known = texts.load(copy / "texts")
    assert (known.label("xx", "button-stop"), known.label("xx", "button-back")) == ("Batal", "‹ Back")
    assert tongues.words((copy / "faq/wages/xx.md").read_text("utf-8")).title == "Gaji berapa?"


@pytest.mark.parametrize(
    ("where", "translation", "fault"),
    [
        ("faq/wages/nothing", "x", "there is no such place"),
        ("faq/wages/main", "x", "translate faq/wages/title too"),
        ("faq/wages/title", "x" * 49, "too long for a button"),
        ("texts/main/help-list", "Semua", "other variables"),
        ("texts/main/start-hello", "Halo", "other tags"),
        ("texts/main/button-stop", "{ $", "can't be read as Fluent"),
    ],
)
def test_what_a_translation_lost_is_told_and_nothing_is_written(
    copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], where: str, translation: str, fault: str
) -> None:
    assert main(["words", "--lang", "xx", "--take", table(tmp_path / "xx.csv", [(where, "", translation)])]) == 2
    assert fault in capsys.readouterr().err
    assert units(copy, "xx") == {}


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("**¥{a} mulai 2026**, [lihat](https://example.org)", ""),
        ("**¥{b} mulai 2026**, [lihat](https://example.org)", "other placeholders"),
        ("**¥{a} mulai 2026**, [lihat](https://example.com)", "other links"),
        ("**¥{a} mulai**, [lihat](https://example.org)", "lacks 2026"),
        ("¥{a} mulai 2026, [lihat](https://example.org)", "bold"),
    ],
)
def test_an_answer_keeps_placeholders_links_figures_and_bold(translation: str, fault: str) -> None:
    said = "\n".join(kept.faults("faq/wages/main", "**¥{a} from 2026**, [see](https://example.org)", translation, "xx"))
    assert fault in said
    assert bool(said) is bool(fault)


@pytest.mark.parametrize(
    ("original", "translation", "kept_whole"),
    [
        ("1 in 1,000", "1 trên 1.000 người", True),
        ("¥1,200,000", "1.200.000 yên", True),
        ("1 in 1,000", "1 trên 10.000 người", False),
        ("1.5 m", "15 m", False),
    ],
)
def test_a_thousand_is_written_as_the_language_writes_it(original: str, translation: str, kept_whole: bool) -> None:
    assert (list(kept.faults("faq/wages/main", original, translation, "vi")) == []) is kept_whole


def test_a_translation_is_stale_when_its_english_changes(copy: Path, tmp_path: Path) -> None:
    rows = [("texts/main/button-stop", "Stop", "Batal")]
    assert main(["words", "--lang", "xx", "--take", table(tmp_path / "xx.csv", rows)]) == 0
    assert "0 stale" in "\n".join(line for line in map(str, record.lines(copy)) if line.startswith("xx"))
    english = copy / "texts/en.ftl"
    english.write_text(english.read_text("utf-8").replace("button-stop = Stop", "button-stop = Halt"), "utf-8")
    assert "1 stale.\n  Stale: texts/main/button-stop" in "\n".join(map(str, record.lines(copy)))


def test_the_originals_are_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", "--lang", "ja", "--take", table(tmp_path / "ja.csv", [])]) == 2
    assert "ja is an original" in capsys.readouterr().err
