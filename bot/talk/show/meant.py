"""What a line may mean where that isn't sure: answers under the titles of what they answer, most of them folded."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import borrowed
from bot.talk.show.answers import answer, basis, beside_esd, of_titp_only, topic_rows
from bot.talk.words.markup import bold, escape, folded, seen

_Near = Sequence[tuple[str, str]]
"""Answers that come near, topic and question each."""
_MOST = 3
_ROOM, _ROOM_OF_TWO = 700, 1000
"""Characters before anything is unfolded, where one thing is asked and where two are."""


def choices(
    scene: Scene,
    topic_ids: tuple[str, ...],
    score: float,
    asked: tuple[str, ...] = (),
    *,
    esd: bool = False,
    likely: bool = False,
) -> Reply:
    """Up to three answers that may be meant, `asked` their questions; `likely`: the first stands open."""
    near = tuple(zip(topic_ids, asked or ("",) * len(topic_ids), strict=True))
    parts = (*_may_be_meant(scene, near[:_MOST], esd, likely), scene.say("choices-other"))
    rows = tuple((scene.topic_button(*each),) for each in near)
    return Reply(Kind.CHOICES, parts, rows, choices=tuple(dict.fromkeys(topic_ids)), score=score)


def between(
    scene: Scene,
    topic_id: str,
    questions: tuple[str, ...],
    others: tuple[str, ...],
    score: float,
    *,
    esd: bool,
    likely: bool = False,
) -> Reply:
    """Those answers of a topic of which one was asked, under their titles; the next topics behind buttons."""
    near = tuple((topic_id, question) for question in questions)
    rows = (*((scene.topic_button(*each),) for each in near), *topic_rows(scene, others))
    parts = _may_be_meant(scene, near, esd, likely)
    return Reply(Kind.ANSWER, parts, rows, topic=topic_id, choices=others, score=score)


def beside(scene: Scene, said: Reply, topic_id: str, question: str, *, esd: bool, two: bool = False) -> Reply:
    """An answer with the one that comes next to it under it, open as far as a phone has room, and the way there.

    `two`: both are asked for, so there is more room.
    """
    way = scene.topic_button(topic_id, question)
    known = any(way in row for row in said.rows)
    rows = said.rows if known else (*said.rows[:-1], (way,), *said.rows[-1:])
    room = (_ROOM_OF_TWO if two else _ROOM) - sum(map(len, map(seen, said.parts)))
    more = (each for each in _under_titles(scene, ((topic_id, question),), esd, room) if each not in said.parts)
    return replace(said, parts=(*said.parts, *more), rows=rows)


def titled(scene: Scene, said: Reply) -> Reply:
    """An answer under the title of what it answers, where another may have been asked for."""
    return replace(said, parts=(_title(scene, said.topic, said.question), *said.parts))


def _may_be_meant(scene: Scene, near: _Near, esd: bool, likely: bool) -> tuple[Html, ...]:
    """What may be meant, folded under titles; a first that is `likely` open, and said to be no more than that."""
    if not likely:
        return (scene.say("choices-ask"), *_under_titles(scene, near, esd))
    (topic_id, question), *others = near
    first = _open(scene, topic_id, question, esd)
    folds = [each for each in _under_titles(scene, others, esd) if each not in first]
    return (scene.say("choices-likely"), *first, scene.say("choices-or"), *folds)


def _open(scene: Scene, topic_id: str, question: str, esd: bool) -> tuple[Html, ...]:
    said = answer(scene, topic_id, question=question)
    return titled(scene, beside_esd(scene, said) if esd else said).parts


def _under_titles(scene: Scene, near: _Near, esd: bool, room: int = 0) -> tuple[Html, ...]:
    """Answers whole, each folded under its title: the one asked for is unfolded where it stands.

    With ESD named, those of the present programme alone say that they are; a word stands over the first that one's own
    language lacks. `room`: characters of each that stand open.
    """
    found: list[Html] = []
    for topic_id, question in near:
        lang = scene.book.faq.topics[topic_id].tongue(scene.lang, question, scene.instead)
        found += (each for each in borrowed.note(scene, lang) if each not in found)
        found.append(_under_title(scene, topic_id, question, lang, esd=esd, room=room))
    return tuple(found)


def _under_title(scene: Scene, topic_id: str, question: str, lang: str, *, esd: bool, room: int) -> Html:
    topic = scene.book.faq.topics[topic_id]
    first, *rest = scene.book.faq.told(topic_id, question, lang, scene.today)
    note = f"{scene.say('lead-titp')} " if esd and of_titp_only(topic, question) else ""
    lines = (Html(f"{note}{first}"), *rest)
    shown = _fit(lines, room)
    fold = folded((*lines[shown:], *basis(scene, topic, question)))
    title = _title(scene, topic_id, question)
    return Html("\n\n".join((title, *lines[:shown], fold)) if shown else f"{title}\n{fold}")


def _fit(lines: Sequence[Html], room: int) -> int:
    """How many of the first lines have room."""
    lengths = accumulate(len(seen(line)) for line in lines)
    return sum(length <= room for length in lengths)


def _title(scene: Scene, topic_id: str, question: str) -> Html:
    return bold(escape(scene.topic_title(topic_id, question)))
