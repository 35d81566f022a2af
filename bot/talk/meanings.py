"""From what a line means to the reply, in the language it was written in."""

from dataclasses import replace

from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, arrivals, jobs, rescue
from bot.talk.show.hours import show_hours
from bot.talk.show.quota import show_quota
from bot.talk.understand import Meaning
from bot.talk.words.markup import escape

_A_WORD = 8  # characters; a sentence shows which of the two it is


def heard(scene: Scene, meaning: Meaning, text: str) -> Meaning:
    """A few Chinese characters in a Japanese chat are Japanese: 寿司職人 is written the same."""
    if meaning.language == "zh" and scene.lang == "ja" and len(text) <= _A_WORD:
        return replace(meaning, language=None)
    return meaning


def spoken(scene: Scene, meaning: Meaning) -> Scene:
    """The scene in the language of the line, where the bot speaks it; the chosen language stays chosen."""
    if meaning.language in scene.book.languages and meaning.language is not None:
        return replace(scene, lang=meaning.language)
    return scene


def reply(scene: Scene, meaning: Meaning, text: str) -> Reply:
    """What is said to a meaning; a line in a language not spoken yet gets a note in it first."""
    said = _said(scene, meaning, text)
    said = replace(said, choices=said.choices or answers.offered(said.rows))
    notice = _notice(scene, meaning)
    return replace(said, parts=(escape(notice), *said.parts)) if notice and said.kind is not Kind.HELP else said


def _said(scene: Scene, meaning: Meaning, text: str) -> Reply:
    match meaning.kind:
        case Kind.HELP:
            return rescue.help_for(scene, meaning.topic, meaning.language or scene.lang)
        case Kind.QUOTA if meaning.quota:
            return show_quota(scene, meaning.quota)
        case Kind.HOURS if meaning.hours:
            return show_hours(scene, meaning.hours)
        case Kind.OCCUPATION if meaning.job:
            return jobs.found(scene, meaning.job)
        case Kind.ANSWER if meaning.arrival:
            return arrivals.arrival(scene, meaning.arrival)
        case Kind.ANSWER:
            return answers.answer(scene, meaning.topic, meaning.choices, meaning.score)
        case Kind.CHOICES:
            return answers.choices(scene, meaning.choices, meaning.score)
        case Kind.OUTSIDE:
            return answers.outside(scene, meaning.topic, meaning.score)
        case _:
            return answers.none(scene)


def _notice(scene: Scene, meaning: Meaning) -> str:
    language = scene.book.known_languages.get(meaning.language or "")
    return language.notice.get(scene.lang, "") if language else ""
