"""After a line about Employment for Skill Development no rule of the present programme is told without saying so."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

LINES = (
    ("en", "under ESD, what share must required work have?", "and peripheral work?", "ESD"),
    ("ja", "育成就労の業務の割合は？", "じゃあ周辺業務は？", "育成就労"),
    ("vi", "Ikusei Shuro thì tỷ lệ công việc bắt buộc là bao nhiêu?", "còn công việc ngoại vi?", "Ikusei Shuro"),
    ("id", "di ESD berapa jam kerja wajib?", "kalau kerja peripheral?", "Ikusei Shuro"),
    ("zh", "育成就劳的必须业务要占多少？", "那周边业务呢？", "育成就劳"),
    ("tl", "sa ESD ilang oras ang required work?", "eh ang peripheral work?", "ESD"),
)


@pytest.mark.parametrize(("lang", "asked", "goes_on", "named"), LINES)
def test_a_line_that_goes_on_is_of_the_same_programme(
    book: Book, lang: str, asked: str, goes_on: str, named: str
) -> None:
    talk = Talk(book, hint=lang)
    talk.say(asked)
    talk.say(goes_on)
    assert named in talk.words.split("\n")[0] or named in talk.words[:200], talk.words


@pytest.mark.parametrize("line", ["How much peripheral work at most?", "45 staff", "1000/500/420"])
def test_a_rule_of_the_present_programme_says_that_it_is_one(talk: Talk, line: str) -> None:
    talk.say("Can ESD workers change company?")
    talk.say(line)
    assert talk.words.startswith("Technical intern training:")
    talk.say(line)
    assert not talk.words.startswith("Technical intern training:")


def test_a_programme_that_is_named_and_another_day_forget_the_one_before(talk: Talk) -> None:
    talk.say("Can ESD workers change company?")
    talk.say("and what about TITP peripheral work?")
    assert "Work that normally goes with the required work" in talk.words
    talk.say("Can ESD workers change company?")
    talk.now = talk.now.replace(day=24)
    talk.say("and peripheral work?")
    assert "Work that normally goes with the required work" in talk.words


def test_an_open_conversation_goes_on_as_it_was(talk: Talk) -> None:
    talk.say("/quota")
    talk.tap("Supervising organisation")
    before = dict(talk.chat.answers)
    talk.say("Can ESD workers change company?")
    assert {key: talk.chat.answers[key] for key in before} == before
    talk.tap("Continue")
    assert "field" in talk.words.casefold()
