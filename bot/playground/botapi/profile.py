"""The bot's public face per language: its commands, name, descriptions and menu button."""

from dataclasses import dataclass, field

from bot.playground.botapi.refusal import Json

DEFAULT_NAME = "tis-bot"
Scope = tuple[str, int]
"""Where commands hold: the scope's type, and the chat for the scope `chat` (else 0)."""


@dataclass(slots=True)
class Profile:
    """Texts are kept by language code, "" for all other languages."""

    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    def name_for(self, language: str) -> str:
        """The bot's name for a language, else for all others."""
        return in_language(self.names, language) or DEFAULT_NAME

    def commands_for(self, chat_id: int, language: str) -> list[Json]:
        """The commands a person sees in a private chat: the narrowest scope first, their language before others."""
        scopes: tuple[Scope, ...] = (("chat", chat_id), ("all_private_chats", 0), ("default", 0))
        for scope in scopes:
            for code in (language[:2], ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return []

    def for_page(self, chat_id: int, language: str) -> Json:
        """All a person sees of the bot in their language."""
        return {
            "name": self.name_for(language),
            "description": in_language(self.descriptions, language),
            "about": in_language(self.short_descriptions, language),
            "commands": self.commands_for(chat_id, language),
        }


def in_language(texts: dict[str, str], language: str) -> str:
    """The text for a language tag such as zh-hans, else the one for all other languages, else ""."""
    return texts.get(language[:2]) or texts.get("", "")


def put(texts: dict[str, str], language: str, text: str) -> None:
    """Keeps a text; an empty one is forgotten, so that the one for all other languages holds again."""
    texts[language] = text
    if not text:
        del texts[language]
