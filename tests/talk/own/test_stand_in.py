"""What one's own language lacks still comes in English or easy Japanese, as one chooses, and says so in one line."""

from dataclasses import replace

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Tap
from bot.talk.group.aloud import aloud
from bot.talk.reply import LONGEST_DATA, Kind, Place, Reply
from bot.talk.respond import respond
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.explain import finding_line
from bot.talk.taps import tap
from bot.talk.words.borrowed import offered
from bot.talk.words.markup import plain
from bot.talk.words.rules import rule_sentences
from bot.talk.words.topics import Topic
from tests.talk.conftest import NOON, Talk
from tis_rules import Citation, Finding
from tis_rules.sentences import Sentences

LANGS = ("th", "my", "km", "ne")


def lacking(book: Book, lang: str, told: str) -> tuple[Topic, str]:
    """The first question that comes in `told` to who chose easy Japanese."""
    places = ((topic, name) for topic in book.faq.topics.values() for name in ("", *topic.questions))
    return next(place for place in places if place[0].tongue(lang, place[1], "easy") == told)


def without_easy(book: Book, topic: Topic) -> Book:
    """The book as it was before a topic was written in easy Japanese."""
    bare = replace(topic, words={lang: words for lang, words in topic.words.items() if lang != "easy"})
    return replace(book, faq=replace(book.faq, topics={**book.faq.topics, topic.id: bare}))


def asked(book: Book, lang: str, topic: str, question: str = "", stand_in: str | None = None) -> Reply:
    data = tap("t", *((topic, question) if question else (topic,)))
    return respond(Chat(lang=lang, stand_in=stand_in), Tap(data), book, NOON)[1]


def words(reply: Reply) -> str:
    return "\n".join(map(plain, reply.parts))


def labels(reply: Reply) -> list[str]:
    return [button.label for row in reply.rows for button in row]


def buttons(book: Book, lang: str) -> dict[str, str]:
    return {each: book.texts.label(lang, "button-stand-in", tongue=each) for each in ("easy", "en")}


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_comes_in_english_and_asks_in_what_until_one_is_chosen(book: Book, lang: str) -> None:
    (topic, question), ways = lacking(book, lang, "easy"), buttons(book, lang)
    first = asked(book, lang, topic.id, question)
    assert first.parts[0].startswith(book.texts.say(lang, "answer-not-yet", tongue="en"))
    assert "/settings" in first.parts[0]
    assert [button.label for button in first.rows[0]] == list(ways.values())
    talk = Talk(book, lang, chat=Chat(lang=lang))
    talk.do(Tap(first.rows[0][0].data))
    assert talk.last is not None
    assert (talk.chat.stand_in, talk.last.place) == ("easy", Place.EDIT)
    said = book.faq.told(topic.id, question, "easy", NOON.date())
    assert plain(said[0]) in talk.words
    assert plain(book.texts.say(lang, "answer-not-yet", tongue="easy")) in talk.words
    assert talk.labels[0] == ways["en"]
    assert ways["easy"] not in talk.labels
    later = asked(book, lang, topic.id, question, "easy")
    assert not set(ways.values()) & set(labels(later))


@pytest.mark.parametrize("lang", LANGS)
def test_what_easy_japanese_lacks_too_comes_in_ordinary_japanese_and_says_so(book: Book, lang: str) -> None:
    topic, question = lacking(book, lang, "easy")
    known = without_easy(book, topic)
    said = asked(known, lang, topic.id, question, "easy")
    assert said.parts[0].startswith(book.texts.say(lang, "answer-not-yet", tongue="ja"))
    assert said.parts[1] in asked(known, "ja", topic.id, question).parts


@pytest.mark.parametrize("lang", LANGS)
def test_settings_show_it_and_a_tap_changes_it_for_good(book: Book, lang: str) -> None:
    talk, ways = Talk(book, lang, chat=Chat(lang=lang)), buttons(book, lang)
    talk.say("/settings")
    assert ways["en"] not in talk.labels
    talk.tap(ways["easy"])
    assert plain(book.texts.say(lang, "stand-in-set", tongue="easy")) in talk.words
    for line in ("/privacy", "/language vi", f"/language {lang}", "/cancel"):
        talk.say(line)
        assert talk.chat.stand_in == "easy"
    said = talk.say("/export")
    assert said.kept is not None
    assert said.kept.values["language_of_other_answers"] == "easy"
    line = book.texts.say(lang, "export-line", name=book.texts.label(lang, "kept-stand_in"), said="やさしい日本語")
    assert plain(line) in talk.words
    talk.say("/settings")
    talk.tap(ways["en"])
    assert talk.chat.stand_in == "en"


@pytest.mark.parametrize("lang", ["en", "ja", "easy", "vi"])
def test_who_lacks_nothing_is_not_asked(book: Book, lang: str) -> None:
    talk = Talk(book, lang, chat=Chat(lang=lang, stand_in="easy"))
    talk.say("/settings")
    assert not offered(lang)
    assert not set(buttons(book, lang).values()) & set(talk.labels)
    assert asked(book, lang, "wages", stand_in="easy") == asked(book, lang, "wages")


def test_titles_and_first_sentences_come_in_it_too(book: Book) -> None:
    topic, question = lacking(book, "ne", "easy")
    title = topic.title("easy", question)
    assert topic.title("ne", question) != title
    about = asked(book, "ne", topic.id, stand_in="easy") if question else asked(book, "ne", topic.id)
    assert (title in labels(about)) is bool(question)


def test_japanese_below_comes_once(book: Book) -> None:
    topic, question = lacking(book, "th", "easy")
    chat = Chat(lang="th", stand_in="easy", second="ja")
    reply = respond(chat, Tap(tap("t", topic.id, *([question] if question else []))), book, NOON)[1]
    assert "———" not in words(reply)


def test_a_rule_no_sentence_is_written_for_yet_is_told_in_it(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    def before(lang: str) -> Sentences | None:  # as Thai was when the rule was new
        known = rule_sentences(lang)
        return {code: each for code, each in known.items() if code != "stay.no2_first"} if known else known

    monkeypatch.setattr(explain, "rule_sentences", before)
    finding = Finding("stay.no2_first", False, Citation("act", "Art. 9"))
    scene = Scene(Chat(lang="th"), book, "th", NOON)
    easy = replace(scene, chat=Chat(lang="th", stand_in="easy"))
    english, japanese = replace(scene, lang="en"), replace(scene, lang="easy")
    told = [finding_line(each, finding) for each in (scene, easy, english, japanese)]
    assert told[:2] == told[2:]
    assert told[0] != told[1]


def test_in_the_middle_of_a_conversation_the_open_question_stays(book: Book) -> None:
    talk = Talk(book, "th", chat=Chat(lang="th"))
    topic, question = lacking(book, "th", "easy")
    talk.say("/quota")
    talk.do(Tap(tap("t", topic.id, *([question] if question else []))))
    talk.tap(buttons(book, "th")["easy"])
    assert plain(book.texts.say("th", "flow-back-to")) in talk.words
    assert (talk.chat.flow, talk.chat.stand_in) == ("quota", "easy")


def test_a_line_in_another_language_than_the_chats_has_no_such_buttons(book: Book) -> None:
    talk = Talk(book, "en", chat=Chat(lang="en"))
    talk.say("โควตาคำนวณอย่างไร")
    assert not set(buttons(book, "th").values()) & set(talk.labels)


@pytest.mark.parametrize("rest", [("easy", "gone"), ("vi",), ("ja", "wages")])
def test_a_button_that_fits_nothing_changes_nothing(book: Book, rest: tuple[str, ...]) -> None:
    talk = Talk(book, "th", chat=Chat(lang="th"))
    assert talk.do(Tap(tap("st", *rest))).kind is Kind.MENU
    assert talk.chat.stand_in is None


def test_every_answer_has_room_for_its_buttons(book: Book) -> None:
    places = [(topic.id, question) for topic in book.faq.topics.values() for question in topic.questions]
    assert max(len(tap("st", "easy", *place)) for place in places) <= LONGEST_DATA


def test_a_group_has_no_such_buttons(book: Book) -> None:
    topic, _ = lacking(book, "th", "easy")
    reply = aloud(Command("start", f"1_t_{topic.id}"), book, NOON, "th")
    assert not set(buttons(book, "th").values()) & set(labels(reply))
