"""The page's own words: all of them in every language the bot speaks, none in the page itself."""

import re
from importlib.resources import files

import pytest

from bot.playground.phone.words import days, of_browser, phones, words

PAGE = files("bot.playground.phone").joinpath("page")
ENGLISH = words("en")
SAME = {"ok", "online", "bot", "chat"}
"""What some languages say as English does."""


@pytest.mark.parametrize("tag", [tag for tag in phones() if tag != "en"])
def test_a_phone_says_everything_in_its_language(tag: str) -> None:
    said = words(tag)
    assert set(said) == set(ENGLISH)
    assert {name for name in said if said[name] == ENGLISH[name]} <= SAME
    assert "/quota@playground_bot 45" in said["in-group"]


def test_the_page_asks_for_words_there_are_and_has_none_of_its_own() -> None:
    page = PAGE.joinpath("index.html").read_text("utf-8")
    scripts = "".join(each.read_text("utf-8") for each in PAGE.iterdir() if each.name.endswith(".js"))
    asked = set(re.findall(r'data-(?:word|label|hint|hold)="([a-z-]+)"', page))
    asked |= {name for call in re.findall(r"\bword\(([^)]*)\)", scripts) for name in re.findall(r'"([a-z-]+)"', call)}
    assert asked == set(ENGLISH) - {"group"}, "a group is named when it is made"
    assert set(re.findall(r">([^<>]*\w[^<>]*)<", page)) == {"tis-bot"}
    assert re.findall(r'(?:aria-label|title|placeholder|alt)="[^"]+"', page) == []
    assert re.findall(r'"[A-Z][a-z]+ [a-z]', scripts) == []


@pytest.mark.parametrize(
    ("accepted", "tag"),
    [
        ("ja-JP,ja;q=0.9,en;q=0.8", "ja"),
        ("zh-CN", "zh-hans"),
        ("fil;q=0.5", "tl"),
        ("in", "id"),
        ("de-DE,de;q=0.9", "en"),
        ("*", "en"),
        ("", "en"),
    ],
)
def test_the_first_chat_is_in_the_browsers_language(accepted: str, tag: str) -> None:
    assert of_browser(accepted) == tag


def test_a_phone_that_tells_no_language_is_english() -> None:
    assert words("") == words("de") == ENGLISH
    assert words("zh-hant") == words("zh-hans")


@pytest.mark.parametrize("tag", phones())
def test_a_day_is_written_in_the_phones_own_words(tag: str) -> None:
    told = days(tag)
    assert {"EEEE", "MMMM", "d"} <= set(re.findall("E+|M+|d", str(told["shape"]))) | {"MMMM"}
    assert len(set(told["weekdays"])) == 7
    assert len(set(told["months"])) == 12
    if tag != "en":
        assert not set(told["weekdays"]) & set(days("en")["weekdays"])
