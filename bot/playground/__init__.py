"""A local Bot API as strict as Telegram, and a web chat: to try the bot without a token, and to test it."""

from bot.playground.botapi.api import CUT, Call, Fault
from bot.playground.phone.person import Bubble, Person
from bot.playground.playground import Playground, serve

__all__ = ["CUT", "Bubble", "Call", "Fault", "Person", "Playground", "serve"]
