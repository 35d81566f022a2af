"""Two answers and more in one line of a conversation about a company: "not excellent, and nobody here yet".

Every part must be an answer, each to another question, and every part but the first must name what it answers: a bare
"yes, 3" says nothing of a stage. A line that asks or takes something back is not parted.
"""

import re
from collections.abc import Mapping

from bot.talk.chat import Chat
from bot.talk.flows.flow import Question, answered
from bot.talk.flows.kinds import UNKNOWN, Choice, Whole
from bot.talk.flows.months import Month
from bot.talk.guide import moves, noted, reading
from bot.talk.hear import company
from bot.talk.hear.answers import alone, options
from bot.talk.hear.numbers import fold, spans
from bot.talk.hear.stages import held, masked, parts
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from tis_rules import Sector

Outcome = tuple[Chat, Reply]

_PARTS = re.compile(
    r"(?<!\d),|,(?!\d)|[、;。]|\.(?= )|(?<=なく)|\b(?:and|dan|và|va|at|tapos|lalu|also|then)\b|然后|而且"
)
_NOT_BUT = re.compile("(?:では|で|じゃ)なくて?")
"""It takes a number back, and says of anything else that it is not so."""
_MOST = 5
_BEFORE_STAGES = ("type", "sector", "staff", "care_staff", "excellent", "wish", "start", "here", "arrival")
_NAMED = {
    "excellent": ("excellent",),
    "here": ("trainees", "present", "none_here"),
    "staff": ("staff", "people", "we_are"),
    "care_staff": ("staff", "people", "we_are"),
    "wish": ("a_year",),
}
"""By question, the look-up words that say that a part is about it; types, fields and months are words of their own."""
_BY_THEMSELVES = ("type", "sector", "start", "arrival")


def read(scene: Scene, text: str) -> Outcome | None:
    """The conversation with all a line answers; None where it answers one question, or says anything else."""
    if not moves.asking(scene) or not noted.of_company(scene):
        return None
    given = _stages(scene, text) or _each(scene, text)
    return noted.filled(scene, dict(given)) if len(given) > 1 else None


def _stages(scene: Scene, text: str) -> Mapping[str, str]:
    """The trainees of each stage a line tells, where one of a stage is asked."""
    question = moves.where(scene)[1].question
    quick = scene.book.quick
    if question is None or question.id not in noted.STAGES or options.load().asks(text):
        return {}
    marked = masked(quick.folded(text))
    found = parts(marked)
    if len(found) != len(spans(marked)) or quick.beside(marked):
        return {}
    told = held(found)
    return {stage: str(getattr(told, stage)) for stage in noted.STAGES if getattr(told, stage)}


def _each(scene: Scene, text: str) -> Mapping[str, str]:
    """The answer of every part by question; empty where one of them is none."""
    quick = scene.book.quick
    said = [part.strip(" 　") for part in _PARTS.split(fold(text)) if part.strip(" 　.!")]
    if not 1 < len(said) <= _MOST or options.load().asks(text) or quick.names("taken_back", _NOT_BUT.sub(" ", text)):
        return {}
    given: dict[str, str] = {}
    for place, part in enumerate(said):
        after = moves.with_answers(scene, {**scene.chat.answers, **given})
        found = _answer(after, part, first=place == 0)
        if not found:
            return {}
        given |= found
    return given


def _answer(scene: Scene, part: str, first: bool) -> Mapping[str, str]:
    """What a part answers: the open question, or one that it names."""
    flow, position = moves.where(scene)
    answers = scene.chat.answers
    other = "staff" if answers.get("sector") == Sector.CARE.value else "care_staff"
    left = [
        each
        for each in flow.questions
        if each.id in _BEFORE_STAGES and each.id != other and not answered(each, answers)
    ]
    others = (each for each in left if position.question is None or each.id != position.question.id)
    for question in (*([position.question] if position.question else []), *others):
        if not _is_about(scene, question, part, first and question == position.question):
            continue
        raw = _raw(scene, question, part)
        if raw and raw != UNKNOWN:
            return {question.id: raw}
    return {}


def _is_about(scene: Scene, question: Question, part: str, open_and_first: bool) -> bool:
    quick = scene.book.quick
    bare = alone.bare(part, quick) is not None
    if isinstance(question.kind, Choice | Month) and bare:
        return False
    if open_and_first or question.id in _BY_THEMSELVES:
        return True
    return any(quick.names(word, part) for word in _NAMED.get(question.id, ()))


def _raw(scene: Scene, question: Question, part: str) -> str | None:
    flow, _ = moves.where(scene)
    if not isinstance(question.kind, Choice | Whole | Month):
        return None
    given = reading.exactly(scene, flow, question, part)
    return given.get(question.id) or reading.in_own_words(scene, question, part) or _standing(scene, question, part)


def _standing(scene: Scene, question: Question, part: str) -> str | None:
    """Excellence said by its word alone."""
    quick = scene.book.quick
    if question.id != "excellent" or quick.beside(quick.folded(part)):
        return None
    said = company.told(quick.folded(part), quick.lexicon)[2]
    return None if said is None else "yes" if said else "no"
