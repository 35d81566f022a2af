"""A matcher fit on a few phrasings: what it ranks first, when it keeps silent, what it makes of odd input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.index.build import build
from bot.index.phrasings import Phrasing
from bot.talk.match.matcher import Matcher

KNOWN = [
    Phrasing(label, lang, text)
    for label, lang, texts in (
        ("wages", "en", "what is the wage|how much do we pay|minimum wage of trainees|salary per hour|pay rules"),
        ("wages", "ja", "給料はいくら|最低賃金|時給を教えて|賃金の決まり"),
        ("wages", "vi", "lương bao nhiêu một giờ|tiền lương tối thiểu|quy định về lương"),
        ("housing", "en", "how big is the room|dormitory rules|who provides housing|rent of the dormitory"),
        ("housing", "ja", "寮の広さ|宿舎の決まり|家賃はいくらまで|部屋は何人"),
        ("housing", "vi", "phòng ở rộng bao nhiêu|ký túc xá mấy người|tiền nhà một tháng"),
        ("family", "en", "can my wife come|bring my children to japan|live with family|husband visa"),
        ("family", "ja", "家族を呼べますか|妻と一緒に住みたい|子どもを連れてくる"),
        ("family", "zh", "能带家属吗|老婆可以来吗|孩子能一起住吗"),
        ("outside:cooking", "en", "how to cook rice|recipe for soup|bake a cake|what is for dinner"),
        ("outside:cooking", "ja", "カレーの作り方|晩ごはんは何|ケーキを焼く"),
    )
    for text in texts.split("|")
]


@pytest.fixture(scope="module")
def small() -> Matcher:
    return build(KNOWN)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("WHAT IS THE MINIMUM WAGE??", "wages"),
        ("minimun waje of trainee", "wages"),
        ("ｗａｇｅ", "wages"),
        ("tien luong toi thieu", "wages"),
        ("きゅうりょう は いくら", "wages"),
        ("kyuuryou wa ikura", "wages"),
        ("hello sir, my question is how big must the dormitory room be", "housing"),
        ("ky tuc xa may nguoi", "housing"),
        ("can my wife and children come", "family"),
        ("能帶家屬嗎", "family"),
    ],
)
def test_the_topic_asked_for_comes_first(small: Matcher, text: str, label: str) -> None:
    topics = [candidate.label for candidate in small.rank(text).candidates]
    assert topics[0] == label


def test_what_lies_outside_is_not_offered_a_topic(small: Matcher) -> None:
    ranking = small.rank("recipe for rice soup, how to cook it for dinner")
    assert (ranking.decision, ranking.candidates[0].label) == ("answer", "outside:cooking")


def test_words_never_seen_are_not_answered(small: Matcher) -> None:
    assert small.rank("quixotic zebra xylophone").decision != "answer"


@pytest.mark.parametrize("text", ["", "   ", "😂😂🔥", "???", "!!!---"])
def test_signs_without_words_are_outside(small: Matcher, text: str) -> None:
    ranking = small.rank(text, "vi")
    assert (ranking.candidates[0].label, ranking.language) == ("outside:gibberish-emoji", "vi")


@given(st.text(max_size=80))
def test_any_text_is_ranked(text: str) -> None:
    ranking = ODD.rank(text)
    assert 0 <= ranking.confidence <= 1
    scores = [candidate.score for candidate in ranking.candidates]
    assert scores == sorted(scores, reverse=True)


ODD = build(KNOWN[:20])


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("給料はいくらですか", "ja"),
        ("lương bao nhiêu", "vi"),
        ("能带家属吗，老婆可以来吗", "zh"),
        ("what is the minimum wage", "en"),
        ("월급이 얼마예요", "ko"),
        ("เงินเดือนเท่าไร", "th"),
        ("လစာ ဘယ်လောက်လဲ", "my"),
        ("तलब कति हो", "ne"),
    ],
)
def test_the_language_is_seen_from_the_text(small: Matcher, text: str, seen: str) -> None:
    assert small.rank(text).seen == seen


def test_what_does_not_show_a_language_takes_the_hint(small: Matcher) -> None:
    ranking = small.rank("12345", "tl")
    assert (ranking.seen, ranking.language) == (None, "tl")
