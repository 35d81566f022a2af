"""A card says what the reply under it says, in the person's language, and nothing else."""

import re

import pytest

from bot.talk.book import Book
from bot.talk.event import Tap
from bot.talk.reply import Card, Reply, Tone
from bot.talk.words.markup import plain
from tests.talk.conftest import Talk

QUOTA, HOURS = "v1:i:q:45:supervised:general:-", "v1:i:h:1000:500:420"
ELIGIBLE = "v1:i:el:7-13:s:y:-:2027-05:yynuyy:yyyyyy:yyyyyy:yyyyyyyy:yyyyy"
TAPS = (
    QUOTA,
    "v1:i:q:45:supervised:care:1",
    "v1:i:q:45:supervised:care:-:5.8.0:2027-05",
    "v1:i:q:12:supervised:general:-:t3:-",
    "v1:i:q:2:enterprise:general:-",
    "v1:i:q:9999:recognised:construction:1:999.999.999:2027-06",
    HOURS,
    "v1:i:h:900:700:700",
    "v1:i:h:1000:500:620",
    "v1:i:h:1000:500:420:100:50:42",
    ELIGIBLE,
    "v1:i:d:n:51:45:supervised:general:-",
    "v1:i:d:x:45:supervised:care:-",
    "v1:i:d:p:45:supervised:general:-",
    "v1:i:d:h:1000:500:420:900:600:620",
    "v1:i:d:n:51:45:supervised:fishery:-",
    "v1:i:pl:45:sg-:3:2701",
    "v1:i:pl:45:sc1:-:2706:5m2605:-:3m2501",
    "v1:i:pl:45:sf-:3:2706",
    "v1:i:wh:2027-01",
    "v1:i:wh:2027-05",
    "v1:i:wh:20270715",
    "v1:i:el:none:s:y:y:-:yyyyyy:yyyyyy:yyyyyy:yyyyyyyy",
    "v1:i:el:-:e:-:n:2029-01:nnnnnn:yyyyyy:nnnnnn:yyyyyyy",
)


def drawn(book: Book, tap: str, lang: str = "en") -> tuple[Card, Reply]:
    reply = Talk(book, hint=lang).do(Tap(tap))
    assert reply.card, tap
    return reply.card, reply


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize("lang", ["en", "ja", "vi"])
@pytest.mark.parametrize("tap", TAPS)
def test_every_word_of_a_card_is_in_its_reply(tap: str, lang: str, book: Book) -> None:
    card, reply = drawn(book, tap, lang)
    said = letters("\n".join(map(plain, reply.parts)))
    bars = [words for bar in card.bars for words in (bar.name, bar.value, bar.limit)]
    cells = [cell for row in card.table for cell in row.cells]
    for words in (card.verdict, *card.lines, *card.foot, *bars, *cells):
        for line in words.split("\n"):
            assert letters(line) in said, line
    assert card.foot[0]
    assert "<" not in card.verdict + "".join(card.lines)


@pytest.mark.parametrize("tap", TAPS)
def test_every_word_of_a_reply_is_on_its_card(tap: str, book: Book) -> None:
    card, reply = drawn(book, tap)
    bars = [words for bar in card.bars for words in (bar.name, bar.value, bar.limit)]
    stages = [stage.number for stage in card.stages]
    cells = [cell for row in card.table for cell in row.cells]
    said = letters("\n".join((card.verdict, *card.lines, *card.foot, *bars, *stages, *cells)))
    for part in reply.parts:
        for line in plain(part).split("\n"):
            drawn_as_stage = re.match(r"No\. [123] · |Together: |All stages", line)
            assert drawn_as_stage or letters(line) in said, line


@pytest.mark.parametrize(
    ("tap", "numbers", "tone"),
    [
        (QUOTA, ["5", "10"], Tone.GOOD),
        ("v1:i:q:45:supervised:general:1", ["10", "20", "30"], Tone.GOOD),
        ("v1:i:q:45:supervised:general:-:5.10.0:-", ["5", "10"], Tone.CARE),
        ("v1:i:q:45:supervised:general:-:6.10.0:-", ["5", "10"], Tone.BAD),
        ("v1:i:q:2:enterprise:general:-", ["0", "0"], Tone.BAD),
    ],
)
def test_stages_over_time(tap: str, numbers: list[str], tone: Tone, book: Book) -> None:
    card, _ = drawn(book, tap)
    assert [stage.number for stage in card.stages] == numbers
    assert [stage.years for stage in card.stages] == [1, 2, 2][: len(numbers)]
    assert card.tone is tone


@pytest.mark.parametrize(
    ("hours", "tones"),
    [
        ("960:640:320", "good good good"),
        ("959:640:321", "bad good good"),
        ("960:384:576", "good good good"),
        ("960:383:577", "good good care"),
        ("960:320:640", "good good care"),
        ("960:319:641", "good good bad"),
    ],
)
def test_each_bar_stands_by_its_lines(hours: str, tones: str, book: Book) -> None:
    card, _ = drawn(book, f"v1:i:h:{hours}")
    assert [bar.tone.value for bar in card.bars] == tones.split()
    assert [bar.lines for bar in card.bars] == [(0.5,), (0.5,), (1 / 3, 0.3)]


def test_a_card_can_be_asked_for_only_where_there_is_one(book: Book) -> None:
    for tap in ("v1:i:t:wages", "v1:i:z:yes", "v1:i:q:x", "v1:i", "v1:i:h:1"):
        assert Talk(book).do(Tap(tap)).card is None
