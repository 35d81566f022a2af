"""Vietnamese without its marks is read with them, from what stands one behind the other in the knowledge."""

from collections import Counter

import pytest

from bot.index.phrasings import Phrasing
from bot.index.typed.marks import learnt
from bot.talk.book import Book
from bot.talk.match.normalise import unaccented

LINES = ("công ty nợ lương ba tháng", "lương tháng bao nhiêu", "chủ nợ đòi tiền", "chủ đánh em", "tháng ba về nước")
KNOWN = learnt([Phrasing("wages", "vi", line) for line in LINES])


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_the_knowledge_gets_its_marks_back(line: str) -> None:
    assert KNOWN.restored(unaccented(line)) == line


@pytest.mark.parametrize("line", ["", "OTIT gọi em", "kaigo shorui", "công ty nợ lương"])
def test_what_has_marks_or_nobody_knows_stays(line: str) -> None:
    assert KNOWN.restored(line) == line


def test_a_way_to_write_follows_from_the_words_beside_it() -> None:
    assert KNOWN.restored("cong ty no luong") == "công ty nợ lương"
    assert KNOWN.restored("luong ba thang") == "lương ba tháng"


def test_lines_typed_without_marks_teach_nothing() -> None:
    bare = learnt([Phrasing("wages", "vi", "cong ty no luong"), Phrasing("wages", "en", "công ty")])
    assert bare.written == {}


def test_how_often_a_syllable_stands_is_counted_once_a_place() -> None:
    words = Counter(word for line in LINES for word in line.split())
    assert KNOWN.written["no"] == {"nợ": words["nợ"]}
    assert KNOWN.every == words.total()


@pytest.mark.parametrize(
    ("bare", "marked"),
    [
        ("em bi tru luong vi di tre co dung luat khong", "em bị trừ lương vì đi trễ có đúng luật không"),
        ("bi om nghi lam co duoc tra luong khong", "bị ốm nghỉ làm có được trả lương không"),
    ],
)
def test_both_ways_to_type_a_line_are_ranked_alike(bare: str, marked: str, book: Book) -> None:
    assert book.matcher.rank(bare).candidates == book.matcher.rank(marked).candidates
