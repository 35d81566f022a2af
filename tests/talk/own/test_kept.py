"""/privacy, /export and /erase speak of the same things: all that a chat's row has, and nothing else."""

import json
from dataclasses import fields

import pytest

from bot.store.codec import decode, encode
from bot.store.tables import ChatRow
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.guide.own.kept import FIELDS, NAMES
from bot.talk.reply import Reply
from tests.talk.conftest import Talk

FULL = ("/language vi", "/settings", "[Thêm tiếng Nhật]", "/quota 45", "/settings", "[Công ty chúng tôi]")
ENDED = ("[Giữ công ty này]", "/eligible", "hàn")


def followed(talk: Talk, *lines: str) -> Talk:
    for line in lines:
        talk.tap(line[1:-1]) if line.startswith("[") else talk.say(line)
    return talk


def test_what_is_named_is_what_the_store_keeps_of_a_chat() -> None:
    assert set(FIELDS) == set(ChatRow.model_fields)
    assert set(FIELDS) - {"chat_id"} == {field.name for field in fields(Chat)}


@pytest.mark.parametrize("lang", ["en", "ja", "vi", "id", "zh", "tl", "th", "my", "km", "ne"])
def test_privacy_names_each_of_them_in_every_language(book: Book, lang: str) -> None:
    talk = Talk(book, lang)
    talk.say("/privacy")
    names = [book.texts.label(lang, f"kept-{field}") for field in FIELDS]
    assert len(set(names)) == len(FIELDS)
    assert [name for name in names if f"• {name}" not in talk.words] == []


def test_the_file_has_every_value_and_the_words_say_the_same(talk: Talk) -> None:
    followed(talk, *FULL, *ENDED)
    before = talk.chat
    said = talk.say("/export")
    assert said.kept is not None
    values = said.kept.values
    for field in set(FIELDS) - {"chat_id", "seen_at"}:
        assert values[NAMES.get(field, field)] == getattr(before, field), field
    assert values["last_wrote"] == "2026-11-22T12:00+09:00"
    assert values["company"] == {"type": "supervised", "sector": "general", "staff": "45"}
    for field in FIELDS:
        assert talk.book.texts.label("vi", f"kept-{field}") in talk.words
    assert "Nhân viên toàn thời gian: 45" in talk.words


def test_the_file_is_small_and_json(talk: Talk) -> None:
    followed(talk, *FULL, *ENDED)
    said = talk.say("/export")
    assert said.kept is not None
    assert len(json.dumps(dict(said.kept.values), ensure_ascii=False).encode()) < 4096
    assert decode(json.loads(json.dumps(encode(said)))) == said
    assert len("\n\n".join(talk.words.split("\n"))) < 1024  # a file's caption


def test_after_an_export_nothing_has_changed(talk: Talk) -> None:
    followed(talk, *FULL, *ENDED)
    before = talk.chat
    talk.say("/export")
    assert talk.chat == before


def test_of_a_chat_of_which_nothing_is_kept_there_is_no_file(talk: Talk) -> None:
    said: Reply = talk.say("/export")
    assert said.kept is None
    assert "I keep nothing of this chat" in talk.words
    assert talk.chat == Chat()


def test_erasing_forgets_all_of_it_and_leads_on(talk: Talk) -> None:
    followed(talk, *FULL, *ENDED, "/erase")
    talk.tap(talk.book.texts.label("vi", "button-erase-yes"))
    assert talk.chat == Chat()
    assert "Thông tin công ty của bạn cũng đã được xóa." in talk.words
    assert talk.labels
    talk.hint = "vi"
    talk.say("/export")
    assert "Tôi không giữ gì" in talk.words
