"""Numbers as people write them, in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.hear.numbers import fold, numbers, spans
from tests.talk.number_words import SAID

_ONES = "one two three four five six seven eight nine".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_KANJI = "一二三四五六七八九"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("45", (45,)),
        ("４５名", (45,)),
        ("1,920", (1920,)),
        ("1.920 jam", (1920,)),
        ("1,500,000円", (1_500_000,)),
        ("15万", (150_000,)),
        ("2千時間", (2000,)),
        ("1000,500,420", (1000, 500, 420)),
        ("900,600,300", (900, 600, 300)),
        ("1.000/500/420", (1000, 500, 420)),
        ("45-50人", (45, 50)),
        ("12.5", ()),
        ("12,5 giờ", ()),
        ("N4 か N3", ()),
        ("四十五", (45,)),
        ("千二百", (1200,)),
        ("一万二千", (12_000,)),
        ("二〇二七", (2027,)),
        ("四五人", ()),
        ("约一百八十名", (180,)),
        ("两百", (200,)),
        ("forty-five", (45,)),
        ("one hundred and twenty", (120,)),
        ("two thousand five hundred", (2500,)),
        ("seratus dua puluh karyawan", (120,)),
        ("lima belas", (15,)),
        ("dalawampu't limang regular", (25,)),
        ("bente singko", (25,)),
        ("hai mươi lăm người", (25,)),
        ("một trăm hai mươi", (120,)),
        ("3 năm", (3,)),
        ("forty-five and twenty-five", (45, 25)),
        ("twenty and five", (20, 5)),
        ("a hundred and five", (105,)),
        ("apatnapu at lima", (45,)),
        ("apatnapu't lima at dalawampu't lima", (45, 25)),
        ("tatlumpu at dalawampu na tao", (30, 20)),
        ("lima at tatlo na trainee", (5, 3)),
        ("isang daan at dalawampu't lima", (125,)),
        ("empat puluh lima dan dua puluh lima", (45, 25)),
        ("twenty-thirty people", (20, 30)),
        ("dua lima orang", ()),
        ("two fifty", ()),
        ("twenty twenty-seven", ()),
        ("trăm rưỡi", (150,)),
        ("hai trăm hai", (220,)),
        ("một nghìn rưỡi", (1500,)),
        ("một trăm năm", ()),
        ("hai lăm người", (25,)),
        ("hai ba bạn", ()),
        ("mười hai nghìn", (12_000,)),
        ("一百五", (150,)),
        ("十五六人", ()),
        ("5百小时", (500,)),
        ("1千5百時間", (1500,)),
        ("5百2千", ()),
        ("sanlibo limang daan", (1500,)),
        ("no number here", ()),
        ("which one first, and no one says", ()),
        ("the one trainee", (1,)),
    ],
)
def test_numbers(text: str, said: tuple[int, ...]) -> None:
    assert numbers(text) == said


@pytest.mark.parametrize("lang", ["en", "tl"])
@pytest.mark.parametrize("word", [" and ", " at "])
@given(st.integers(min_value=11, max_value=999), st.integers(min_value=11, max_value=999))
def test_two_joined_by_and_are_never_their_sum(lang: str, word: str, one: int, two: int) -> None:
    """Unless they are read as one number of which both are parts: a hundred and twenty."""
    said = [SAID[lang](number)[0] for number in (one, two)]
    read = numbers(word.join(said))
    parts = one % 100 == 0 and two < 100
    assert read == ((one + two,) if parts else (one, two))


@given(st.integers(min_value=0, max_value=999_999))
def test_grouped_or_not(number: int) -> None:
    assert numbers(f"{number}") == numbers(f"{number:,}") == (number,)
    assert numbers(f"{number:,}".replace(",", ".")) == (number,)


@given(st.integers(min_value=11, max_value=99).filter(lambda n: n % 10 and n > 20))
def test_tens_in_words_and_kanji(number: int) -> None:
    ten, one = divmod(number, 10)
    assert numbers(f"{_TENS[ten - 2]}-{_ONES[one - 1]} people") == (number,)
    assert numbers(f"{_KANJI[ten - 1]}十{_KANJI[one - 1]}名") == (number,)


@given(st.text(max_size=60))
def test_every_span_lies_in_the_text(text: str) -> None:
    folded = fold(text)
    assert all(0 <= start < end <= len(folded) for _, (start, end) in spans(folded))


@pytest.mark.parametrize(("digits", "read"), [(12, True), (13, False), (400, False)])
def test_a_number_beyond_counting_is_none(digits: int, read: bool) -> None:
    assert numbers("1" * digits) == ((int("1" * digits),) if read else ())
