"""A question of fact beside a feeling is answered, with the way to help above it; danger comes before any question."""

import pytest

from bot.talk.book import Book
from bot.talk.event import Text
from bot.talk.reply import Kind
from bot.talk.taps import TOPIC, Said, read
from bot.talk.understand import understand
from bot.talk.words.markup import plain
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    ("line", "answer", "help_above"),
    [
        ("saya takut gagal ujian, boleh ulang berapa kali?", "test-failed/second-chance", "afraid"),
        ("saya sakit dan tidak kerja seminggu, gaji tetap dibayar?", "illness-injury/pay-while-ill", "ill"),
        (
            "pagod na ako sa overtime, ilang oras ang limit kada buwan?",
            "working-hours-overtime/overtime-limit",
            "afraid",
        ),
    ],
)
def test_the_question_is_answered_and_help_stands_above(book: Book, line: str, answer: str, help_above: str) -> None:
    found = understand(line, book)
    assert (found.kind, f"{found.topic}/{found.question}") == (Kind.ANSWER, answer)
    assert found.perhaps[0] == help_above


@pytest.mark.parametrize(
    "line",
    [
        "my boss hit me, is that normal?",
        "paspor saya ditahan bos, harus gimana?",
        "I ran away from my company. What happens now?",
        "em sợ lắm, đêm nào cũng khóc",
        "i cannot sleep and i cry every night, what should i do?",
    ],
)
def test_danger_and_a_feeling_alone_get_help_first(book: Book, line: str) -> None:
    assert understand(line, book).kind is Kind.HELP


def test_help_that_goes_first_has_the_likely_answers_as_its_first_buttons(talk: Talk) -> None:
    line = "saya dipecat, bisa cari perusahaan baru berapa lama?"
    found, said = understand(line, talk.book), talk.say(line)
    assert (found.kind, said.kind) == (Kind.HELP, Kind.HELP)
    assert found.unsure, "an encoder may yet tell what is asked"
    assert read(said.rows[0][0].data) == Said(TOPIC, (found.choices[0], found.asked[0]))


def test_a_fact_asked_beside_danger_stands_whole_under_the_help(talk: Talk) -> None:
    line = "they hit me at work and I want to leave. which evidence do I need to keep?"
    opinion = {"harassment-abuse": 0.5, "harassment-abuse/which-proof": 1.0}
    found, said = understand(line, talk.book, opinion=opinion), talk.do(Text(line, opinion))
    assert (found.kind, found.beside) == (Kind.HELP, ("harassment-abuse", "which-proof"))
    first, *_ = talk.book.faq.told("harassment-abuse", "which-proof", "en", talk.now.date())
    assert plain(first) in plain(said.parts[-1])
    assert Said(TOPIC, ("harassment-abuse", "which-proof")) in [read(row[0].data) for row in said.rows]
