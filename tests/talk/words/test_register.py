"""Easy Japanese is chosen and kept; its lines are read, its dates told and its gaps filled as Japanese."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import pytest

from bot.app import profiles
from bot.talk.match.language import ASIAN, WRITTEN
from bot.talk.reply import Kind
from bot.talk.words import faults
from bot.talk.words.offices import helpers
from bot.talk.words.register import base, in_register
from bot.talk.words.texts import Texts
from bot.talk.words.tongues import ByLanguage
from bot.talk.words.topics import Topic, Words
from bot.talk.words.wording import date_words, month_words, share_words, yen_words
from tests.talk.conftest import Talk

ASKS = [
    "やさしい日本語でおねがいします",
    "やさしい日本語で教えてください",
    "かんたんな日本語で",
    "かんたんな 日本語で お願いします",
    "漢字が 読めません",
    "すみません、やさしい にほんごで",
    "漢字が読めません",
    "ふりがなをつけてください",
    "easy Japanese please",
    "Simple Japanese please!",
    "yasashii nihongo de",
    "tiếng Nhật đơn giản",
    "tieng nhat de hieu",
    "pakai bahasa Jepang mudah",
    "请用简单的日语",
    "madaling Japanese po",
    "ภาษาญี่ปุ่นง่ายๆ",
]


def speaks(talk: Talk) -> str:
    return talk.chat.lang or talk.hint


def test_a_register_is_of_a_language_and_any_other_is_its_own() -> None:
    assert (base("easy"), base("ja"), base("vi"), base("xx")) == ("ja", "ja", "vi", "xx")
    assert in_register("easy", "ja") == "easy"
    assert (in_register("easy", "vi"), in_register("ja", "ja"), in_register("en", "ja")) == ("vi", "ja", "ja")


def test_nobody_writes_in_it() -> None:
    assert "easy" not in WRITTEN
    assert "easy" not in ASIAN


@pytest.mark.parametrize("line", ASKS)
def test_it_is_asked_for_in_words(talk: Talk, line: str) -> None:
    talk.say(line)
    assert talk.chat.lang == "easy"
    assert talk.words.startswith("これから やさしい 日本語で")


@pytest.mark.parametrize(
    "line", ["日本語がむずかしい試験はどれですか", "やさしい日本語教室はありますか", "is Japanese easy?", "日本語で"]
)
def test_what_only_sounds_alike_does_not_choose_it(talk: Talk, line: str) -> None:
    talk.say(line)
    assert talk.chat.lang != "easy"


def test_it_is_among_the_languages_and_stays_once_chosen(talk: Talk) -> None:
    talk.say("/language")
    talk.tap("やさしい日本語")
    assert speaks(talk) == "easy"
    for line in (
        "給料はいくらですか",
        "残業代がでません。どうすればいいですか",
        "45人の会社です",
        "有給",
        "ありがとう",
    ):
        talk.say(line)
        assert speaks(talk) == "easy"
    talk.say("日本語で")
    assert speaks(talk) == "ja"


def test_a_line_of_another_language_is_answered_in_it_and_the_next_in_easy_japanese(talk: Talk) -> None:
    talk.say("/language easy")
    talk.say("Is my boss allowed to keep my passport?")
    assert "passport" in talk.words
    talk.say("ありがとうございます")
    assert speaks(talk) == "easy"


def test_help_comes_in_it(talk: Talk) -> None:
    talk.say("/language easy")
    for line in ("社長にたたかれました", "パスポートをとられた"):
        talk.say(line)
        assert talk.kind is Kind.HELP
        assert re.search(r"だれも あなたを|ほかの 人が、あなたの", talk.words)
    talk.say("助けて")
    assert "だれかが たたく・こわがらせる" in talk.labels


def test_days_money_and_shares_are_told_as_in_japanese() -> None:
    assert date_words("easy", date(2027, 4, 1)) == "2027年4月1日"
    assert month_words("easy", date(2027, 4, 1)) == "2027年4月"
    assert (yen_words("easy", 300_000), yen_words("easy", 3_900)) == ("30万円", "3,900円")
    assert share_words("easy", Fraction(1, 3)) == "3分の1"


def test_what_is_not_written_yet_comes_in_japanese_without_a_word_about_it() -> None:
    known = Texts({"en": "a = A\nb = B\nc = C\n", "ja": "a = あ\nb = い\n", "easy": "a = やさしい あ\n"})
    assert [known.label("easy", text_id) for text_id in "abc"] == ["やさしい あ", "い", "C"]


def topic(talk: Talk, **words: Words) -> Topic:
    told = ByLanguage({lang: Path(lang) for lang in words}, dict(words))
    return replace(talk.book.faq.topics["wages"], words=told)


def test_an_answer_not_written_yet_comes_in_japanese(talk: Talk) -> None:
    english, japanese = Words("T", "M", {"q": ("Q", "A")}), Words("題", "主", {"q": ("問", "答")})
    half = topic(talk, en=english, ja=japanese, easy=Words("やさしい 題", "", {}))
    assert (half.title("easy"), half.title("easy", "q")) == ("やさしい 題", "問")
    assert (half.tongue("easy"), half.tongue("easy", "q")) == ("ja", "ja")
    assert (half.title("th", "q"), half.tongue("th", "q")) == ("Q", "en")


def test_offices_for_speakers_of_japanese_and_the_lines_of_every_language(talk: Talk) -> None:
    assert helpers(talk.book.offices, "wages", "easy") == helpers(talk.book.offices, "wages", "ja")
    talk.say("/language easy")
    talk.say("給料をもらっていません")
    assert "0120-250-168" in talk.words
    assert "0120-250-192" in talk.words


def test_telegram_is_told_of_languages_alone(talk: Talk) -> None:
    assert "easy" in talk.book.languages
    assert "easy" not in profiles(talk.book)
    assert set(profiles(talk.book)) == {"", *talk.book.languages} - {"en", "easy"}


def test_titles_may_be_a_little_longer_for_their_spaces() -> None:
    assert faults.title_limit("ja") < faults.title_limit("easy") < faults.title_limit("en")


def test_figures_are_written_as_in_the_other_languages() -> None:
    folder = Path(str(files("knowledge")))
    for file in (*folder.glob("texts/easy*.ftl"), *folder.glob("*/*/easy.md"), folder / "help/easy.ftl"):
        assert re.findall("[０-９　]", file.read_text("utf-8")) == [], file
