"""A list of the stages behind the word for trainees is no number of anybody."""

import pytest

from bot.talk.book import Book
from bot.talk.hear.stages import moves_up
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    "line",
    [
        "apa bedanya jisshusei 1, 2 sama 3",
        "khác nhau giữa tts 1, 2 và 3",
        "実習生1、2、3の違い",
        "what is the difference between trainee 1 and 2",
        "anong pinagkaiba ng jisshusei 1, 2 at 3",
        "实习生1、2、3有什么区别",
        "bedanya magang 1, 2 dan 3 apa",
        "visa gino jisshu 1, 2 sama 3 beda apa",
    ],
)
def test_stages_in_a_list_are_no_staff(book: Book, line: str) -> None:
    assert moves_up(line)
    assert understand(line, book).kind in (Kind.ANSWER, Kind.CHOICES)


@pytest.mark.parametrize(
    "line", ["tts 1, 2 người", "magang 1 2 orang", "実習生1、2人", "trainees 1 and 2 people", "trainee 12"]
)
def test_people_counted_are_no_stages(line: str) -> None:
    assert not moves_up(line)


@pytest.mark.parametrize(
    "line", ["優良な実習実施者になると人数枠は2倍になりますか", "優良な会社になると受入れ人数は倍になりますか"]
)
def test_whether_a_number_doubles_is_asked_of_nobody_s_staff(book: Book, line: str) -> None:
    found = understand(line, book)
    assert (found.topic, found.question) == ("quota", "excellent-doubles")
