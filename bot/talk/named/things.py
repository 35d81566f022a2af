"""From a line to the things it may be about, best first, each as the tap that shows it: for links and inline."""

from dataclasses import replace

from bot.talk import taps as t
from bot.talk.guide.lines import tongue
from bot.talk.hear.answers.brief import brief
from bot.talk.hear.company import Case
from bot.talk.named.versus import versus
from bot.talk.reply import Kind
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show.plan.carried import hours_args
from bot.talk.show.quota_taps import args_of, variants
from bot.talk.show.taken.compare import EXCELLENT, PROGRAMMES, compare_args
from bot.talk.taps import Said
from bot.talk.understand import LONGEST, understand
from bot.talk.words.register import in_register

_PART = 3  # characters from which the beginning of a word is looked for in titles

Found = tuple[Scene, tuple[Said, ...]]


def things(scene: Scene, line: str) -> Found:
    """The scene in the language of the line, and what it may be about; nothing where nothing fits."""
    line = line[:LONGEST].strip()
    if carried := t.carried_by(line):
        return scene, (carried,)
    if case := brief(line, scene.book.quick):
        return spoken(scene, line), _companies(case)
    if compared := versus(scene, line):
        return spoken(scene, line), (compared,)
    meaning = understand(line, scene.book, scene.today)
    scene = _spoken(scene, meaning, line)
    if meaning.kind is Kind.HELP:
        return scene, (_help(scene, meaning),)
    found = (*_titled(scene, line, whole=True), *_meant(scene, meaning), *_titled(scene, line, whole=False))
    return scene, tuple(dict.fromkeys(found))


def spoken(scene: Scene, line: str) -> Scene:
    """The scene in the language of a line that isn't understood otherwise."""
    return _spoken(scene, Meaning(Kind.QUOTA, scene.book.matcher.seen(line)), line)


def _spoken(scene: Scene, meaning: Meaning, line: str) -> Scene:
    return tongue.spoken(scene, tongue.heard(scene, meaning, line))


def _meant(scene: Scene, meaning: Meaning) -> tuple[Said, ...]:
    match meaning.kind:
        case Kind.QUOTA if meaning.quota:
            return _companies(replace(meaning.quota, total=None, more=False))
        case Kind.HOURS if meaning.hours and meaning.total is None:
            return (Said(t.HOURS, hours_args(meaning.hours)),)
        case Kind.OCCUPATION if meaning.job:
            return tuple(Said(t.JOB, (code,)) for code in meaning.job.codes) or (_of("occupation-not-listed"),)
        case Kind.ANSWER if meaning.arrival:
            return (Said(t.WHEN, (f"{meaning.arrival:%Y-%m}",)),)
        case Kind.ANSWER:
            return _topic(scene, meaning)
        case Kind.CHOICES:
            return tuple(map(_of, meaning.choices, meaning.asked))
        case _:
            return ()


def _topic(scene: Scene, meaning: Meaning) -> tuple[Said, ...]:
    """What was asked first, then the rest of the topic from the likeliest question on, then what else may be meant."""
    questions = dict.fromkeys((*meaning.asked, *scene.book.faq.topics[meaning.topic].questions))
    rest = tuple(_of(meaning.topic, question) for question in questions)
    others = tuple(_of(topic) for topic in meaning.choices)
    return (_of(meaning.topic, meaning.question), *rest[:3], *others, _of(meaning.topic), *rest[3:])


def _companies(case: Case) -> tuple[Said, ...]:
    """The company as it was said, and seen otherwise."""
    seen = tuple(Said(t.QUOTA, args_of(each)) for each in (case, *(changed for _, changed in variants(case))))
    return (*seen, compare_args(EXCELLENT, case.facts), compare_args(PROGRAMMES, case.facts))


def _help(scene: Scene, meaning: Meaning) -> Said:
    written = in_register(scene.lang, meaning.language or scene.lang)
    return Said(t.HELP, (meaning.topic, written if written in scene.book.help.languages else scene.lang))


def _titled(scene: Scene, line: str, whole: bool) -> tuple[Said, ...]:
    """Topics and questions whose title is the line, or (not `whole`) has words that begin with each of its words."""
    wanted = line.casefold()
    if len(wanted) < _PART:
        return ()
    found = []
    for topic in scene.book.faq.topics.values():
        for question in ("", *topic.questions):
            title = topic.title(scene.lang, question).casefold()
            if title == wanted if whole else _begins(title, wanted):
                found.append(_of(topic.id, question))
    return tuple(found)


def _begins(title: str, wanted: str) -> bool:
    """Whether each word of the line begins a word of the title; in Japanese, whether it stands in it."""
    if not wanted.isascii():
        return wanted in title
    said = title.replace("-", " ").split()
    return all(any(word.startswith(part) for word in said) for part in wanted.split())


def _of(topic: str, question: str = "") -> Said:
    return Said(t.TOPIC, (topic, question) if question else (topic,))
