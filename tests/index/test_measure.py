"""Counting: each way a question can come out, the expectations in files, and the public formats."""

import json
from pathlib import Path

import pytest

from bot.index.measure import Outcome, Report, judge, judge_answer, judge_question, measure
from bot.index.public_sets import banking, clinc
from bot.index.questions import Question, read_banking, read_clinc, read_questions


def _question(*expect: str, way: str = "") -> Question:
    return Question("q1", "en", "text", frozenset(expect), way)


@pytest.mark.parametrize(
    ("question", "outcome", "came"),
    [
        (_question("wages"), Outcome("answer", "wages", ()), "right"),
        (_question("wages", "costs"), Outcome("answer", "costs", ()), "right"),
        (_question("wages"), Outcome("answer", "costs", ("wages",)), "helped"),
        (_question("wages"), Outcome("choices", "", ("costs", "wages")), "helped"),
        (_question("wages"), Outcome("choices", "", ("costs",)), "wrong"),
        (_question("wages"), Outcome("none", "", ()), "silent"),
        (_question("wages"), Outcome("help", "wages", ()), "right"),
        (_question("OOS"), Outcome("answer", "wages", ()), "answered"),
        (_question("OOS"), Outcome("choices", "", ("wages",)), "offered"),
        (_question("OOS"), Outcome("outside", "other-visas", ()), "quiet"),
        (_question("OOS"), Outcome("none", "", ()), "quiet"),
        (_question("quota", way="quota"), Outcome("quota", "", ()), "right"),
        (_question("quota", way="quota"), Outcome("occupation", "", ("family",)), "wrong"),
    ],
)
def test_judged(question: Question, outcome: Outcome, came: str) -> None:
    assert judge(question, outcome) == came


def test_a_report_counts_and_names_confusions() -> None:
    report = measure(lambda question: Outcome("answer", "costs", ()), [_question("wages"), _question("costs")])
    assert report.topics["en"].share("right") == 0.5
    assert report.confusions() == [("wages", "costs", 1)]


ANSWER = Question("a1", "en", "paid?", frozenset({"wages"}), "", frozenset({"wages/paid"}), "yes.*wage", "never")


@pytest.mark.parametrize(
    ("outcome", "came"),
    [
        (Outcome("answer", "wages", (), "paid"), "right"),
        (Outcome("answer", "wages", (), "how-much"), "beside"),
        (Outcome("answer", "wages", ()), "main"),
        (Outcome("answer", "costs", ("wages",), "paid"), "missed"),
        (Outcome("choices", "", ("wages",)), "missed"),
    ],
)
def test_the_question_is_judged(outcome: Outcome, came: str) -> None:
    assert judge_question(ANSWER, outcome) == came


@pytest.mark.parametrize(
    ("outcome", "came"),
    [
        (Outcome("answer", "wages", (), said="Yes.\nAt least the minimum wage."), "right"),
        (Outcome("answer", "costs", (), said="Yes, a wage."), "right"),
        (Outcome("answer", "wages", (), said="It depends."), "short"),
        (Outcome("answer", "wages", (), said="Yes, a wage, but NEVER more."), "false"),
        (Outcome("choices", "", ("wages",), said="Yes, a wage?"), "untold"),
    ],
)
def test_the_words_are_judged(outcome: Outcome, came: str) -> None:
    assert judge_answer(ANSWER, outcome) == came


def test_a_set_without_answers_has_no_table_of_them() -> None:
    report = Report(((_question("wages"), Outcome("answer", "wages", ())),))
    assert (report.questions, report.answers) == ({}, {})


def test_scores_are_held_against_what_was_right() -> None:
    right, wrong = Outcome("answer", "wages", (), score=0.96), Outcome("answer", "costs", (), score=0.98)
    offered, help_first = Outcome("choices", "", ("wages", "costs"), score=0.5), Outcome("help", "wages", (), score=1.0)
    outcomes = (right, wrong, offered, help_first)
    report = Report(tuple((_question("wages"), outcome) for outcome in outcomes))
    assert report.bands() == [(0.5, 1, 1.0), (pytest.approx(0.97), 2, 0.5)]


def test_the_worst_are_told_and_wrong_and_the_surest_stand_first() -> None:
    outcomes = (
        Outcome("answer", "costs", (), score=0.8),
        Outcome("answer", "wages", (), score=1.0),
        Outcome("answer", "costs", ("wages",), score=0.9),
        Outcome("choices", "", ("costs",), score=0.4),
    )
    report = Report(tuple((_question("wages"), outcome) for outcome in outcomes))
    assert [outcome.score for _, outcome in report.worst()] == [0.9, 0.8]


def test_answers_are_read_with_what_they_must_say(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("question,lang,expect,must,must_not\npaid?,en,wages/paid|costs/who,yes,never\n", "utf-8")
    (only,) = read_questions(file)
    assert (only.text, only.must, only.must_not) == ("paid?", "yes", "never")
    assert only.expect == {"wages", "costs"}
    assert only.asked == {"wages/paid", "costs/who"}


def test_questions_are_read_with_their_expectations(tmp_path: Path) -> None:
    file = tmp_path / "q.csv"
    file.write_text(
        "id,lang,text,expect\na,en,hi,CALC:quota:45|quota\nb,ja,hi,OCC:welding|family\nc,vi,hi,OOS\n", "utf-8"
    )
    first, second, third = read_questions(file)
    assert (first.way, first.expect, second.way, third.outside) == ("quota", frozenset({"quota"}), "occupation", True)


def test_public_sets_are_read_and_measured(tmp_path: Path) -> None:
    pairs = [
        [f"{verb} my {thing} please", thing] for verb in ("show", "find", "open") for thing in ("card", "loan", "room")
    ]
    file = tmp_path / "clinc.json"
    file.write_text(
        json.dumps({"train": pairs, "test": pairs[:3], "oos_train": [["sing a song", "oos"]], "oos_test": []})
    )
    assert read_clinc(file)["test"][0] == ("show my card please", "card")
    assert clinc(file, 0).startswith("first 100.0, among three 100.0 of 3")
    table = tmp_path / "banking.csv"
    table.write_text("text,category\n" + "".join(f'"{text}",{label}\n' for text, label in pairs))
    assert len(read_banking(table)) == 9
    assert banking(table, table, 2) == "first 100.0, among three 100.0 of 9"
