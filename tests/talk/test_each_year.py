"""A number changed in the middle of a conversation takes the old one's place; nothing is noted that has no content."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

PLANS = {
    "en": "3 trainees a year, 45 staff",
    "ja": "毎年3人、社員45人",
    "vi": "mỗi năm 3 người, 45 nhân viên",
    "id": "3 orang per tahun, 45 karyawan",
    "zh": "每年3人，45名员工",
    "tl": "3 trainees kada taon, 45 empleyado",
}
CHANGED = (
    ("en", "and 6 a year?", "6"),
    ("en", "make it 6 a year", "6"),
    ("en", "what about 8 per year?", "8"),
    ("en", "sorry, 5 a year", "5"),
    ("en", "not 3 but 4", "4"),
    ("ja", "毎年6人なら？", "6"),
    ("ja", "やっぱり毎年4人で", "4"),
    ("vi", "còn mỗi năm 6 người thì sao?", "6"),
    ("vi", "nếu mỗi năm 4 người?", "4"),
    ("id", "kalau 6 per tahun?", "6"),
    ("id", "jadi 4 orang per tahun", "4"),
    ("zh", "那每年6人呢？", "6"),
    ("zh", "改成每年4人", "4"),
    ("tl", "kung 6 kada taon?", "6"),
    ("tl", "paano kung 4 bawat taon", "4"),
)
KEPT = (
    ("en", "how many a year?"),
    ("en", "can we take 5 a year?"),
    ("en", "and 6?"),
    ("ja", "毎年何人受け入れられますか"),
)


@pytest.mark.parametrize(("lang", "line", "wish"), CHANGED)
def test_another_number_a_year_takes_effect(lang: str, line: str, wish: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say(PLANS[lang])
    talk.say(line)
    assert (talk.chat.flow, talk.chat.answers["wish"], talk.chat.answers["staff"]) == ("intake", wish, "45")
    assert talk.last
    assert talk.last.kind.value == "question"


@pytest.mark.parametrize(("lang", "line"), KEPT)
def test_a_question_changes_nothing(lang: str, line: str, book: Book) -> None:
    talk = Talk(book, hint=lang)
    talk.say(PLANS[lang])
    talk.say(line)
    assert talk.chat.answers["wish"] == "3"
    assert "Noted: ." not in talk.words


def test_the_plan_after_its_result_is_told_with_the_new_number(talk: Talk) -> None:
    talk.say(PLANS["en"])
    talk.tap("Result now")
    talk.say("and 6 a year?")
    assert talk.words.startswith("Noted: Wish per year: 6.")
    assert "5 technical interns may still start" in talk.words


@pytest.mark.parametrize(
    ("lines", "key", "number"),
    [
        (("/quota", "[Supervising organisation", "[Other", "45", "不是45，是54"), "staff", "54"),
        (("/quota", "[Supervising organisation", "[Other", "45", "not 45 but 54"), "staff", "54"),
        (("/quota", "[Supervising organisation", "[Other", "45", "sorry, 54"), "staff", "54"),
        (("/hours", "1000", "500", "not 1000 but 900"), "required", "900"),
        (("/hours", "1000", "500", "1000じゃなくて900"), "required", "900"),
        (("/hours", "1000", "500", "bukan 1000 tapi 900"), "required", "900"),
        (("/hours", "1000", "500", "change required to 900"), "required", "900"),
    ],
)
def test_a_number_taken_back_in_a_conversation_is_changed(
    lines: tuple[str, ...], key: str, number: str, talk: Talk
) -> None:
    for line in lines:
        talk.tap(line[1:]) if line.startswith("[") else talk.say(line)
    assert talk.chat.answers[key] == number
    assert talk.last
    assert talk.last.kind.value == "question"
