"""After a start that is past, or a year that may be either programme's, the month is asked for: 5 is May, no staff."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_LINES = """
en | 45 staff, start May 2025 | I meant May 2027 | May 2027
en | 45 staff, start May 2025 | 5 | May 2027
en | 45 staff, start May 2025 | May | May 2027
en | we want them to start in May 2025 | sorry, June 2027 | June 2027
en | we want them to start in May 2025 | 6 | June 2027
en | we want to start in 2027 | 5 | May 2027
en | we want to start in 2027 | June | June 2027
ja | 2025年5月に受け入れたい | 5 | 2027年5月
ja | 社員45人、2025年5月に受け入れたい | 6月 | 2027年6月
id | 45 karyawan, mulai Mei 2025 | 5 | Mei 2027
tl | 45 staff, simula May 2025 | 5 | Mayo 2027
"""


@pytest.mark.parametrize("line", _LINES.strip().splitlines())
def test_the_next_line_is_the_month(book: Book, line: str) -> None:
    lang, refused, said, month = line.split(" | ")
    talk = Talk(book, hint=lang)
    talk.say(refused)
    talk.say(said)
    assert month in talk.words
    assert talk.chat.answers.get("staff", "45") == "45"
    assert "2027-0" in (talk.chat.answers.get("arrival") or talk.chat.answers.get("start", ""))


def test_another_number_of_staff_is_still_heard(book: Book) -> None:
    talk = Talk(book)
    talk.say("45 staff, start May 2025")
    talk.say("51 staff")
    assert talk.chat.answers["staff"] == "51"
