"""In which language a line is, and so the reply: that of the chat where a line is too short or too mixed to tell."""

import re
from dataclasses import replace

from bot.talk.hear.frame import mixed
from bot.talk.match.language import by_script
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.words.register import base, in_register

_SHARED = re.compile(r"[\d\s年月日人名到至~〜-]+")
"""Numbers with signs that Japanese and Chinese share: such a line is of the chat's language."""
_SHORT_MONTH = re.compile(r"[A-Za-z]{3}\.? \d{4}")
"""Jan 2027, which is as much Indonesian as English."""
_WORDS = 4  # from so many on, a line in Latin letters is a sentence
_A_WORD = 8  # characters; a sentence shows which of the two it is


def heard(scene: Scene, meaning: Meaning, text: str) -> Meaning:
    """A lone word in Latin letters is of no language; a few Chinese characters in a chat in Japanese are Japanese."""
    words = len(text.split()) - scene.book.quick.names("hours", text)  # "1000/500/420 oras" is one
    lone = by_script(text) is None and text.isascii() and (words < 2 or _SHORT_MONTH.fullmatch(text) is not None)
    few = (
        meaning.language == "zh"
        and base(scene.lang) == "ja"
        and len(_SHARED.sub("", text)) <= _A_WORD
        and by_script(text) is None
    )
    of_none = lone or few or _SHARED.fullmatch(text) or mixed(text, base(scene.lang), meaning.language)
    lang = None if of_none else meaning.language
    lang = lang and in_register(scene.lang, lang)
    return meaning if lang == meaning.language else replace(meaning, language=lang)


def listening(scene: Scene, meaning: Meaning, text: str) -> Scene:
    """The scene in the language of the first sentence written, which then holds for short lines and buttons too."""
    sentence = len(text.split()) >= _WORDS or (by_script(text) is not None and len(text) >= _A_WORD)
    if scene.chat.lang or meaning.language not in scene.book.languages or not sentence:
        return scene
    return replace(scene, lang=meaning.language or scene.lang, chat=replace(scene.chat, lang=meaning.language))


def spoken(scene: Scene, meaning: Meaning) -> Scene:
    """The scene in the language of the line, where the bot speaks it; the chosen language stays chosen."""
    if scene.fixed or meaning.language == scene.lang:
        return scene
    if meaning.language in scene.book.languages and meaning.language is not None:
        return replace(scene, lang=meaning.language)
    return scene
