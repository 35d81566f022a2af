"""Work has a name in each language the bot is written in, beside the Japanese one to show."""

from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.scene import Scene
from bot.talk.show import jobs
from bot.talk.words.jobs.named import Named, load
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON

LANGUAGES = ("vi", "id", "zh", "tl", "easy")


def test_every_name_and_note_has_words_in_each_language(book: Book) -> None:
    assert set(book.occupations.named.files) == set(LANGUAGES)
    assert list(book.occupations.unnamed()) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_tasks_of_an_occupation_are_told_apart(book: Book, lang: str) -> None:
    named, known = book.occupations.named, book.occupations
    for code in {task.occupation for task in known.tasks}:
        said = [named.own(lang, task.task_ja) for task in known.of(code)]
        assert len(set(said)) == len({task.task_ja for task in known.of(code)})


@pytest.mark.parametrize("lang", ["vi", "id", "zh", "tl"])
def test_an_occupation_is_named_in_one_s_own_words_and_in_japanese(book: Book, lang: str) -> None:
    scene = Scene(Chat(lang=lang), book, lang, NOON)
    own = book.occupations.named.own(lang, "溶接")
    assert f"{own[:1].upper()}{own[1:]} (溶接)" in plain(jobs.occupation(scene, "7-7").parts[0])
    assert jobs.short_name(scene, "7-7") == own


def test_easy_japanese_gives_the_reading(book: Book) -> None:
    scene = Scene(Chat(lang="easy"), book, "easy", NOON)
    assert "溶接（ようせつ）" in plain(jobs.occupation(scene, "7-7").parts[0])


def test_a_language_without_words_keeps_what_there_was() -> None:
    assert Named({}).said("vi", "溶接", "Welding") == "Welding"
    assert Named({}).both("vi", "溶接", "Welding", official=False) == "溶接 (Welding)"
    assert Named({}).both("ja", "溶接", "Welding", official=True) == "溶接"


def test_what_is_missing_and_what_is_of_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "vi.csv").write_text("ja,said\n溶接,hàn\n古い,cũ\n", "utf-8")
    named = load(tmp_path)
    assert list(named.faults(("溶接", "塗装"))) == [
        "names/vi.csv lacks words for 塗装",
        "names/vi.csv: 古い is no name of the list",
    ]
