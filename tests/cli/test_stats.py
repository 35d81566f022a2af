"""`tis-bot stats`: sums of what was counted, for some days, in words and as JSON."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.cli.operator import stats
from bot.store.desk import tally
from bot.store.engine import open_engine
from bot.store.schema import migrate
from bot.talk.desk.note import Note, Way
from tests.cli.run import output, run

TODAY = date(2026, 11, 26)
ANSWERED = Note(TODAY, Way.LINE, "answer", "ja", "wages", "overtime-rate")
NOTES = [
    *[ANSWERED] * 3,
    replace(ANSWERED, lang="vi", question=""),
    replace(ANSWERED, way=Way.TAP),
    Note(TODAY, Way.LINE, "none", "vi"),
    Note(TODAY, Way.LINE, "help"),
    Note(TODAY, Way.LINE, "menu", "en"),
    Note(TODAY, Way.COMMAND, "quota", "en"),
    *[Note(TODAY, Way.TAP, "up", "ja", "wages")] * 2,
    Note(TODAY, Way.TAP, "down", "en", "wages", "overtime-rate"),
    *[Note(TODAY - timedelta(days=6), Way.LINE, "none", "en")] * 2,
    *[Note(TODAY - timedelta(days=7), Way.LINE, "outside", "en", "weather")] * 5,
]


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with the notes counted, and the settings that name it."""
    found = f"sqlite:///{tmp_path}/tis.db"
    engine = open_engine(found)
    migrate(engine)
    with engine.begin() as db:
        tally.count(db, NOTES)
    engine.dispose()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIS_DATABASE_URL", found)
    monkeypatch.setenv("TIS_TODAY", "2026-11-26")
    return found


@pytest.mark.usefixtures("address")
def test_the_week_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, stats).splitlines() == [
        "2026-11-20 to 2026-11-26: 8 questions, 38% without an answer, 0% half sure.",
        "Replies: answer 4, none 3, help 1",
        "Languages: ja 3, en 2, vi 2",
        "Answers given most, typed or tapped: wages/overtime-rate 4, wages 1",
        "Thumbs up: wages 2",
        "Thumbs down: wages/overtime-rate 1",
    ]


@pytest.mark.usefixtures("address")
@pytest.mark.parametrize(("days", "questions"), [(1, 6), (6, 6), (7, 8), (8, 13)])
def test_so_many_days(capsys: pytest.CaptureFixture[str], days: int, questions: int) -> None:
    assert f": {questions} questions" in output(capsys, stats, "--days", str(days))


@pytest.mark.usefixtures("address")
def test_every_count_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(output(capsys, stats, "--json"))
    assert (told["first"], told["last"]) == ("2026-11-20", "2026-11-26")
    assert sum(row["count"] for row in told["counts"]) == 14
    assert {
        "day": "2026-11-26",
        "way": "line",
        "kind": "help",
        "lang": "",
        "topic": "",
        "question": "",
        "count": 1,
    } in (told["counts"])


def test_a_database_that_is_away_is_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIS_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")
    assert run(stats) == 2
    assert "TIS_DATABASE_URL" in capsys.readouterr().err
