"""What is said about an occupation, and about work that is not listed."""

import pytest

from tests.talk.conftest import Talk


def test_an_occupation_shows_its_tasks_field_and_rules(talk: Talk) -> None:
    talk.say("is scaffolding on the list?")
    assert "Scaffolding (とび)" in talk.words
    assert "Construction has its own rules" in talk.words
    assert "“construction” of Employment for Skill Development" in talk.words


def test_an_english_name_without_a_source_stands_behind_the_japanese(talk: Talk) -> None:
    talk.say("welding")
    assert "溶接 (Welding)" in talk.words
    assert "Employment for Skill Development" not in talk.words, "no field bears this name"


def test_a_task_says_since_when_and_that_no3_is_closed(talk: Talk) -> None:
    talk.say("towel factory")
    line = next(line for line in talk.words.splitlines() if "タオル縫製" in line)
    assert "30 January 2026" in line
    assert "not No. 3" in line


def test_an_entry_of_one_source_is_said_to_be_unsure(talk: Talk) -> None:
    talk.say("豆腐屋は対象ですか")
    assert "2026年7月の一覧だけ" in talk.words


def test_several_occupations_are_all_shown(talk: Talk) -> None:
    talk.say("板金はできますか")
    assert "建築板金" in talk.words
    assert "工場板金" in talk.words
    assert {"建築板金", "工場板金"} <= set(talk.labels)


@pytest.mark.parametrize(
    ("said", "told", "never"),
    [
        ("sushi chef", "“food service”, a field of Specified Skilled Workers and", "not of Employment"),
        (
            "truck driver",
            "“automobile transport”, a field of Specified Skilled Workers, not of",
            "and, from April 2027",
        ),
        ("tatami", "Making tatami", "Specified Skilled"),
    ],
)
def test_work_that_is_not_listed(talk: Talk, said: str, told: str, never: str) -> None:
    reply = talk.say(said)
    assert "isn't on the list" in talk.words
    assert told in talk.words
    assert never not in talk.words
    assert reply.topic == "occupation-not-listed"


def test_a_note_is_shown_where_there_is_one(talk: Talk) -> None:
    talk.say("can interns work with broilers")
    assert "Broilers and beef cattle aren't named" in talk.words
