"""What every reply is made from: who is spoken to, in which language, with which knowledge, when."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.reply import Button, Html
from bot.talk.taps import tap
from bot.talk.words.borrowed import stands_in
from bot.talk.words.texts import Arg


@dataclass(frozen=True, slots=True)
class Scene:
    """`now` is timezone-aware, in Japan's zone; `lang` is a language the bot speaks.

    `fixed`: all is said in `lang`, in whatever language a line is written.
    """

    chat: Chat
    book: Book
    lang: str
    now: datetime
    fixed: bool = False

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def instead(self) -> str:
        """The language of answers that `lang` lacks still."""
        return stands_in(self.lang, self.chat.stand_in)

    def say(self, text_id: str, **args: Arg) -> Html:
        return self.book.texts.say(self.lang, text_id, **args)

    def label(self, text_id: str, **args: Arg) -> str:
        return self.book.texts.label(self.lang, text_id, **args)

    def button(self, text_id: str, verb: str, *args: str, **words: Arg) -> Button:
        """A button whose label is a text, carrying a tap."""
        return Button(self.label(text_id, **words), tap(verb, *args))

    def topic_button(self, topic_id: str, question: str = "") -> Button:
        """A button to a topic's main answer, or to one of its questions."""
        args = (topic_id, question) if question else (topic_id,)
        return Button(self.topic_title(topic_id, question), tap("t", *args))

    def topic_title(self, topic_id: str, question: str = "") -> str:
        """What a topic, or one of its questions, is called on a button."""
        return self.book.faq.topics[topic_id].title(self.lang, question, self.instead)
