"""How much stands on a phone before anything is unfolded: every answer in each language, rendered as it is sent."""

import pytest

from bot.edge.made.split import messages
from bot.playground.botapi.markup import parse
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.answers import answer, of_titp_only, titp_only
from bot.talk.show.meant import choices
from bot.talk.words.markup import plain, seen
from tests.talk.conftest import NOON, Talk

MOST = 700
MOST_OTHER = 750
"""Vietnamese, Indonesian and Filipino take more letters for the same; Chinese and easy Japanese fewer."""
SAID = {"en": ("(no link)", "(front page)"), "ja": ("（リンクなし）", "（トップページ）")}
ASKED = ["/quota 45", "/quota 25 care", "/hours 1000 500 420", "/hours 960 319 641", "/quota 30 construction"]
EVERY_LANGUAGE = pytest.mark.parametrize("lang", ["en", "ja"])
OTHER_LANGUAGES = pytest.mark.parametrize("lang", ["vi", "id", "zh", "tl", "easy"])


def every_answer(book: Book, lang: str) -> list[Reply]:
    scene = Scene(Chat(lang=lang), book, lang, NOON)
    asked = [(topic.id, question) for topic in book.faq.topics.values() for question in ("", *topic.questions)]
    return [answer(scene, topic, question=question) for topic, question in asked]


def on_screen(reply: Reply) -> str:
    return "\n\n".join(map(seen, reply.parts))


@EVERY_LANGUAGE
def test_every_answer_fits_a_phone_with_its_sources_unfolded(book: Book, lang: str) -> None:
    long = {
        f"{reply.topic}/{reply.question}": len(plain(messages(reply.parts)[0])) for reply in every_answer(book, lang)
    }
    assert {name: length for name, length in long.items() if length > MOST} == {}


@EVERY_LANGUAGE
def test_an_answer_of_the_present_programme_fits_with_the_word_that_it_is_that(book: Book, lang: str) -> None:
    scene = Scene(Chat(lang=lang), book, lang, NOON)
    noted = [titp_only(scene, reply) for reply in every_answer(book, lang)]
    assert [(reply.topic, reply.question) for reply in noted if len(on_screen(reply)) > MOST] == []


@OTHER_LANGUAGES
def test_every_answer_of_another_language_fits_too_with_that_word_where_it_can_stand(book: Book, lang: str) -> None:
    scene = Scene(Chat(lang=lang), book, lang, NOON)
    told = [
        titp_only(scene, reply) if of_titp_only(book.faq.topics[reply.topic], reply.question) else reply
        for reply in every_answer(book, lang)
    ]
    long = {f"{reply.topic}/{reply.question}": len(on_screen(reply)) for reply in told}
    assert {name: length for name, length in long.items() if length > MOST_OTHER} == {}


@EVERY_LANGUAGE
def test_every_answer_s_sources_fold_as_telegram_reads_them(book: Book, lang: str) -> None:
    for reply in every_answer(book, lang):
        (sent,) = messages(reply.parts)
        *_, last = [entity for entity in parse(sent).entities if "blockquote" in entity["type"]]
        assert last["type"] == "expandable_blockquote"
        assert last["offset"] + last["length"] == len(parse(sent).text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("lang", ["en", "ja", "vi", "id", "zh", "tl", "easy", "th", "my", "km", "ne"])
def test_three_answers_that_may_be_meant_fit_a_phone_folded_and_one_message_unfolded(book: Book, lang: str) -> None:
    scene = Scene(Chat(lang=lang), book, lang, NOON)
    places = [(topic.id, question) for topic in book.faq.topics.values() for question in ("", *topic.questions)]
    shown = {place: choices(scene, (place[0],), 1.0, (place[1],), esd=True) for place in places}
    longest = sorted(places, key=lambda place: len(plain("".join(shown[place].parts))))[-3:]
    widest = sorted(places, key=lambda place: len(on_screen(shown[place])))[-3:]
    for three in (longest, widest):
        topics, questions = zip(*three, strict=True)
        reply = choices(scene, topics, 1.0, questions, esd=True)
        assert len(messages(reply.parts)) == 1
        assert len(on_screen(reply)) <= MOST


@EVERY_LANGUAGE
def test_every_source_has_its_own_page_or_says_what_it_has(book: Book, lang: str) -> None:
    results = [Talk(book, lang).say(line) for line in (*ASKED, "/jobs welder", "/quota 45 fishery")]
    for reply in (*every_answer(book, lang), *results):
        _, *lines = reply.parts[-1].removesuffix("</blockquote>").split("\n")
        assert lines, f"{reply.topic}/{reply.question} has no source"
        assert all(line.endswith(("</a>", *SAID[lang])) for line in lines), (reply.topic, reply.question)


@EVERY_LANGUAGE
@pytest.mark.parametrize("line", ASKED)
def test_a_look_up_fits_a_phone(book: Book, lang: str, line: str) -> None:
    assert len(on_screen(Talk(book, lang).say(line))) <= MOST


def test_eligibility_opens_with_verdict_what_fails_and_what_is_open(book: Book) -> None:
    talk = Talk(book)
    for line in ("/eligible", "welding", "1", "1", "2", "2027-02", "4 no", *["go on"] * 4):
        talk.say(line)
    assert talk.last is not None
    first, past, *_ = (plain(part).split("\n") for part in talk.last.parts)
    assert [line[:6] for line in first] == ["Up to ", "❌ Not ", "❔ Stil"]
    assert past[0].startswith("⚠ 1 October 2026 · file the plan")
    assert len(on_screen(talk.last)) <= MOST
