"""Which answer is told, which are shown folded under their titles, and what stands beside."""

import pytest

from bot.talk.asked.answers import meant, near, offered_at_most, topics_of
from bot.talk.asked.example import without_example
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.match.doubt import asks_two
from bot.talk.match.nearest import Near, Nearest, judged, signs
from bot.talk.match.sureness import Sureness
from bot.talk.reply import Kind
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show.answers import of_titp_only
from bot.talk.show.meant import between, choices
from bot.talk.taps import read
from bot.talk.understand import understand
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON, Talk

BY = Sureness((), (), 0.5, 0.3, (1.0, 4.0, 2.0, -2.0), 0.7)


def test_the_signs_are_the_score_and_the_leads() -> None:
    near = (Near("a", "x", 0.9), Near("a", "", 0.8), Near("a", "y", 0.6), Near("b", "", 0.1))
    assert signs(near) == pytest.approx((0.9, 0.3, 0.8, 1.0))
    assert signs(near[:1]) == pytest.approx((0.9, 0.9, 0.9, 1.0))


def test_who_leads_is_told_and_of_two_alike_neither() -> None:
    alone = judged((Near("a", "x", 1.5), Near("a", "y", 0.5)), BY)
    alike = judged((Near("a", "x", 0.9), Near("b", "y", 0.9)), BY)
    assert (alone.told, alike.told) == (True, False)
    assert judged((), BY) == Nearest((), 0.0, False)


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("พนักงาน 45 คน ผู้ฝึกงานปีแรก 9 คน", "quota"),
        ("ขอเงินบำนาญคืนได้เท่าไหร่", "pension-refund"),
        ("បាត់កាតស្នាក់នៅ ធ្វើយ៉ាងម៉េច", "residence-card"),
        ("အလုပ်သင် ဘယ်လောက်ကြာ နေနိုင်လဲ", "length-of-stay"),
        ("बढीमा कति वर्ष बस्न पाइन्छ", "length-of-stay"),
    ],
)
def test_a_topic_none_of_whose_questions_are_known_does_not_give_way_to_one_that_has_some(
    book: Book, line: str, topic: str
) -> None:
    found = understand(line, book)
    assert topic in (found.topic, *found.choices[:1])


def test_examples_give_way_to_the_table_once_where_the_line_has_numbers() -> None:
    found = Nearest((Near("quota-example", "31-to-50", 0.9), Near("quota", "", 0.8), Near("wages", "", 0.1)), 0.8, True)
    told = without_example(found, "45 staff").answers
    assert [(near.topic, near.question) for near in told] == [("quota", ""), ("wages", "")]
    assert told[0].score == 0.9
    assert without_example(found, "an example please") is found


@pytest.mark.parametrize(
    ("line", "topic", "question"),
    [
        ("can my family come for a visit while I train in Japan", "family", "visit-by-family"),
        ("東京の最低賃金は今いくらですか", "wages", "minimum-wage-where"),
        ("lương tối thiểu ở tokyo là bao nhiêu", "wages", "minimum-wage-where"),
    ],
)
def test_a_question_that_leads_is_answered_itself(book: Book, line: str, topic: str, question: str) -> None:
    found = understand(line, book)
    assert (found.kind, found.topic, found.question) == (Kind.ANSWER, topic, question)


@pytest.mark.parametrize("line", ["can I change my company or not", "boleh pulang dulu gak"])
def test_not_sure_which_of_a_topic_shows_the_main_answer_too_and_each_whole(talk: Talk, line: str) -> None:
    talk.say(line)
    found, lang = understand(line, talk.book), talk.chat.lang or "en"
    assert ("" in found.between, len(found.between)) == (True, 3)
    topic, faq = talk.book.faq.topics[found.topic], talk.book.faq
    for question in found.between:
        said = "\n".join(map(plain, faq.told(topic.id, question, lang, NOON.date())))
        assert f"{topic.title(lang, question)}\n{said}" in talk.words


@pytest.mark.parametrize(
    ("sure", "known", "likely"), [(0.49, True, False), (0.5, True, True), (0.59, False, False), (0.6, False, True)]
)
def test_the_first_that_may_be_meant_is_likely_from_here_on(book: Book, sure: float, known: bool, likely: bool) -> None:
    near = Nearest((Near("wages", "average-pay", 1.0), Near("costs", "monthly-fee", 0.9)), sure, told=False)
    assert meant(near, known).likely is likely


def test_what_is_likely_stands_open_the_rest_folded_and_it_says_that_it_is_not_sure(book: Book) -> None:
    scene = Scene(Chat(), book, "en", NOON)
    near = tuple(book.faq.topics["side-job"].questions)[:2]
    for reply in (
        between(scene, "side-job", (*near, ""), (), 0.6, esd=False, likely=True),
        choices(scene, ("side-job", "side-job"), 0.6, near, likely=True),
    ):
        opened, _, folded = "".join(reply.parts).partition(book.texts.say("en", "choices-or"))
        assert opened.startswith(book.texts.say("en", "choices-likely"))
        first, second = (book.faq.told("side-job", each, "en", NOON.date())[0] for each in near)
        assert first in opened.partition("<blockquote")[0]
        assert second in folded.partition("<blockquote expandable>")[2]


def test_the_answer_that_comes_next_stands_beside_the_one_told(talk: Talk) -> None:
    line = "is there any minimum room size for the trainees dormitory"
    found = understand(line, talk.book)
    assert found.beside is not None
    topic, question = found.beside
    talk.say(line)
    title = talk.book.faq.topics[topic].title("en", question)
    first, *_ = talk.book.faq.told(topic, question, "en", talk.now.date())
    assert f"{title}\n{plain(first)}" in talk.words.replace("\n\n", "\n")
    talk.tap(title)
    assert talk.last is not None
    assert (talk.last.topic, talk.last.question) == found.beside


@pytest.mark.parametrize(
    "line", ["What does being excellent bring under ESD?", "What do excellent companies get under ESD?"]
)
def test_with_esd_named_the_present_programme_says_so_in_every_answer_shown(talk: Talk, line: str) -> None:
    talk.say(line)
    assert talk.last is not None
    lang, known = talk.chat.lang or "en", talk.book.faq.topics
    shown = [read(button.data) for row in talk.last.rows for button in row if button.label in talk.words]
    answers = [(tapped.args[0], "".join(tapped.args[1:])) for tapped in shown if tapped]
    titp = [known[topic].title(lang, question) for topic, question in answers if of_titp_only(known[topic], question)]
    note = plain(talk.book.texts.say(lang, "lead-titp"))
    assert titp
    assert [title for title in titp if f"{title}\n{note}" not in talk.words] == []


def test_a_topic_far_behind_is_named_and_its_questions_are_not_looked_at(book: Book) -> None:
    ranking = book.matcher.rank("東京の最低賃金は今いくらですか", "ja")
    first, *rest = near("東京の最低賃金は今いくらですか", topics_of(ranking, book, False), ranking, book).answers
    far = [each for each in rest if first.score - each.score > 1.0]
    assert (first.label, {each.question for each in far}) == ("wages/minimum-wage-where", {""})


def test_what_nobody_knows_is_not_told(book: Book) -> None:
    for line in ("Excelで重複を削除する方法を教えて", "training plan for a marathon", "cara daftar haji", "股票推荐"):
        assert understand(line, book).kind is not Kind.ANSWER, line


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("Can a trainee work night shifts at our food factory?", "working-hours-overtime/night-shift"),
        ("介護の実習生は夜勤できますか", "care-visiting/night-from-when"),
    ],
)
def test_work_that_only_stands_in_a_sure_question_is_not_looked_up(book: Book, line: str, answer: str) -> None:
    found = understand(line, book)
    near = (
        zip(found.choices, found.asked, strict=True) if found.kind is Kind.CHOICES else ((found.topic, found.question),)
    )
    assert "/".join(next(iter(near))) == answer


@pytest.mark.parametrize(
    "line", ["Are airport baggage handlers something interns can do?", "鉄筋を組む仕事は入っていますか"]
)
def test_work_that_is_asked_about_is_looked_up(book: Book, line: str) -> None:
    assert understand(line, book).kind is Kind.OCCUPATION


def test_a_sure_question_with_a_start_is_answered_after_the_start(book: Book) -> None:
    found = understand("来年4月に入社させたい場合、逆算でいつ動き始める", book, NOON.date())
    assert (found.topic, found.question) == ("how-long-to-prepare", "for-a-wanted-date")
    assert found.dated
    assert found.dated.start


def test_at_once_after_something_names_no_start(book: Book) -> None:
    assert understand("来てすぐの一か月の勉強は必ずやるの？", book, NOON.date()).arrival is None


def test_known_work_beside_what_only_asks_back_is_one_tap_away(talk: Talk) -> None:
    talk.say("the roof tiles of old temples, what about those")
    assert "roof tiles" in talk.words
    assert talk.labels[-1].startswith("Tile roofing"), talk.labels


@pytest.mark.parametrize("line", ["ESDで従業員8人なら何人", "ESDの場合、社員8人だと？", "公司ESD 8名员工能收几个人"])
def test_esd_is_heard_where_japanese_or_chinese_touches_it(talk: Talk, line: str) -> None:
    talk.say(line)
    assert talk.words.splitlines()[0].startswith(("育成就労", "育成就劳")), talk.words


@pytest.mark.parametrize(("staff", "told"), [(2, "no number"), (3, "about 9"), (8, "about 9"), (9, "about 27")])
def test_a_firm_too_small_for_the_excellent_numbers_is_told_the_ordinary_one(talk: Talk, staff: int, told: str) -> None:
    talk.say(f"ESD, {staff} staff")
    assert told in talk.words.splitlines()[0]


@pytest.mark.parametrize(
    ("line", "two"),
    [
        ("audit how often, and can we refuse it in the busy season?", True),
        ("how many days off? paid?", True),
        ("how many days off per week do I get", False),
        ("介護の実習生は夜勤をひとりでさせていい?訪問介護は?", True),
        ("住民税はいつから払いますか", False),
    ],
)
def test_a_line_long_enough_or_with_two_signs_may_ask_two_things(line: str, two: bool) -> None:
    assert asks_two(line) is two


def test_what_comes_near_nothing_is_not_guessed_at(book: Book) -> None:
    assert understand("tumalon ang pusa sa bubong", book, opinion={"wages": 0.0}).kind is Kind.NONE


def test_what_only_the_first_opinion_heard_is_offered_and_not_told() -> None:
    told = Meaning(Kind.ANSWER, None, "wages", "average-pay", ("average-pay", "yearly-raise"), score=0.95)
    found = offered_at_most(told)
    assert (found.kind, found.choices, found.asked) == (
        Kind.CHOICES,
        ("wages", "wages"),
        ("average-pay", "yearly-raise"),
    )
    assert not offered_at_most(Meaning(Kind.CHOICES, None, likely=True)).likely


def test_a_second_opinion_does_not_silence_what_the_first_offers(book: Book) -> None:
    line = "papeles na itinatago ng kumpanya, ilang taon"
    assert understand(line, book).kind in (Kind.CHOICES, Kind.ANSWER)
    assert understand(line, book, opinion={"wages": 0.0}).kind in (Kind.CHOICES, Kind.ANSWER)


@pytest.mark.parametrize(
    "line", ["育成就労でタクシー会社、社員60人、何人?", "ESD for a taxi company with 60 staff, how many?"]
)
def test_a_trade_that_is_no_field_of_esd_is_told_so_before_any_number(talk: Talk, line: str) -> None:
    talk.say(line)
    first, *_ = talk.book.faq.told("esd-fields", "not-included", "ja" if "育" in line else "en", NOON.date())
    assert plain(first) in talk.words.partition("60")[0]
