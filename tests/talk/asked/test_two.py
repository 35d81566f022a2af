"""A line that asks two things is answered with both, open as far as a phone has room."""

import pytest

from bot.talk.asked.halves import parts_of
from bot.talk.book import Book
from bot.talk.understand import understand
from bot.talk.words.markup import plain
from tests.talk.conftest import Talk

BOTH = [
    ("which records must we keep, and for how many years must we keep them?", "which-records", "how-long-keep"),
    ("how do i claim the pension lump sum, and how long until the money comes?", "how-to-claim", "when-paid"),
    ("入国後講習は何時間必要で、その間の手当は誰が払うのですか", "how-many-hours", "who-pays-allowance"),
    ("Mình có bầu thì có bị cho về nước không? có được nghỉ thai sản không ạ", "will-i-be-sent-home", "leave-and-work"),
    ("pelatihan setelah masuk Jepang berapa jam dan hukum diajar siapa?", "how-many-hours", "who-teaches-law"),
    ("监理团体多久来公司检查一次?都查什么", "how-often-audits", "audit-what"),
    ("how many hour koshu after arrival and who pay alowance", "how-many-hours", "who-pays-allowance"),
]


@pytest.mark.parametrize(("line", "first", "second"), BOTH)
def test_both_halves_are_answered_though_the_second_names_no_subject(
    book: Book, line: str, first: str, second: str
) -> None:
    found = understand(line, book)
    assert found.beside is not None
    assert (found.two, found.question, found.beside[1]) == (True, first, second)


@pytest.mark.parametrize(
    "line",
    [
        "may hepa b ako, makakapag japan ba",
        "pwede ko ba dalhin asawa at anak ko dito sa japan",
        "can I bring my wife and children?",
        "who chooses the day of paid leave, the boss or me?",
        "住民税って何ですか",
    ],
)
def test_one_question_gets_one_answer(book: Book, line: str) -> None:
    assert not understand(line, book).two


def test_the_second_answer_opens_with_what_has_room_under_its_title(talk: Talk) -> None:
    talk.say("which records must we keep, and for how many years must we keep them?")
    topic = talk.book.faq.topics["audits-and-records"]
    first, *_ = talk.book.faq.told(topic.id, "how-long-keep", "en", talk.now.date())
    assert talk.last is not None
    html = talk.last.parts[-1]
    assert html.startswith(f"<b>{topic.title('en', 'how-long-keep')}</b>\n\n{first}")
    assert html.index("<blockquote") > html.index(plain(first)[:20])


def test_an_answer_sure_of_one_half_alone_is_told_with_the_other_folded_under_it(book: Book) -> None:
    found = understand("how long can I stay and can my wife come?", book)
    assert found.topic == "family"
    assert found.beside == ("length-of-stay", "")


@pytest.mark.parametrize(
    ("line", "second"),
    [
        ("実習日誌は毎日書かないとだめ?何年保存", "何年保存"),
        ("寮費はいくらですか。水道も引いて大丈夫ですか", "水道も引いて大丈夫ですか"),
        ("住民税は何ですか 帰国の時も払いますか", "帰国の時も払いますか"),
        ("3号的工资要高吗 中间回国多久", "中间回国多久"),
        ("cara klaim gimana, syaratnya apa aja", "syaratnya apa aja"),
        ("mulai kapan? lulusan SMA bisa ikut?", "lulusan SMA bisa ikut?"),
        ("kelan makukuha ang pera, at pano yung tax", "pano yung tax"),
        ("Do I get leave? And how many days", "how many days"),
    ],
)
def test_a_line_halves_where_each_part_asks(line: str, second: str) -> None:
    assert second in [parts[1] for parts in parts_of(line)]


def test_of_a_line_of_many_questions_a_few_places_are_tried() -> None:
    assert len(list(parts_of("can I go home? " * 40))) == 3
