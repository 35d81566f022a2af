"""Two cases a line sets side by side: "compare 45 and 51", "45 ordinary vs excellent", "compare TITP and ESD for 45".

Without a number the company that was just looked up is meant: "compare with 51", "compare with excellent".
"""

import re
from dataclasses import replace

from bot.talk import taps as t
from bot.talk.flows import quota
from bot.talk.guide import moves
from bot.talk.hear.answers.counted import counts_staff
from bot.talk.hear.company import SECTORS
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import MOST_DIGITS
from bot.talk.scene import Scene
from bot.talk.show.plan.carried import PLANS
from bot.talk.show.taken.compare import EXCELLENT, PROGRAMMES, STAFF, compare_args
from bot.talk.taps import Said
from tis_rules import QuotaFacts

_ORDINARY = re.compile(
    r"not excellent|non-excellent|ordinary|\bnow\b|currently|\bbiasa\b|\bsekarang\b|thông thường|hiện tại|hiện nay|"
    r"karaniwan|ngayon|今|現在|一般|普通|優良でない|优良以外"
)
_LINKS = re.compile(
    r"\bwith\b|\band\b|\bto\b|\bus\b|\bme\b|\bfor\b|\bas\b|を|と|の|で|人|名|して|dengan|dan|với|và|cho|和|跟|与|at|sa|para|กับ|คน|"
    r"(?<!\S)र(?!\S)|जना|लाई|गर्नुहोस्|နဲ့|နှင့်|ယောက်|ဦး|ကို|និង|នាក់"
)
_EITHER = re.compile(
    r"(?:is |are |with |for |do we need )?(\d+)(?: staff| people| employees|人| người| orang| tao)?(?: enough)?,? ?"
    r"(?:or|vs|か|、|それとも|hay|hoặc|atau|还是|或|o) ?(?:do we need |with |is it |are )?(\d+)"
    r"(?: staff| people| employees|人| người| orang| tao)?(?:ですか|か)?\W*"
)
"""Two numbers of staff, one or the other: "45 or 51?", "is 30 enough or do we need 31"."""
_A_LITTLE = 1  # words beside all that was understood


def versus(scene: Scene, line: str) -> Said | None:
    """What a line sets side by side; None for a line that compares nothing, or not in numbers."""
    quick = scene.book.quick
    said = quick.folded(line)
    rest = quick.lexicon.without(said, "compare")
    either = _EITHER.fullmatch(said)
    if either:
        rest = " ".join(either.groups())
    if rest == said:
        return None
    values = [value for value, _ in spans(rest)]
    if len(values) == 2 * len(("required", "related", "peripheral")) and quick.beside(rest) <= _A_LITTLE:
        return Said(t.COMPARE, (PLANS, *map(str, values)))
    if (
        not (either or counts_staff(said, quick))
        or len(values) > 2
        or any(not 0 < value < 10**MOST_DIGITS for value in values)
    ):
        return None
    return _companies(scene, line, rest, values)


def _companies(scene: Scene, line: str, rest: str, values: list[int]) -> Said | None:
    quick = scene.book.quick
    plain, ordinary = _ORDINARY.subn(" ", rest)
    excellent, esd = quick.names("excellent", plain), quick.asks_esd(plain)
    facts = _facts(scene, plain, values)
    if facts is None or _says_more(scene, plain):
        return None
    if len(values) == 2:
        return compare_args(STAFF, facts, str(values[1]))
    if esd and (scene.book.quick.lexicon.says(plain, "titp") or not ordinary):
        return compare_args(PROGRAMMES, facts)
    if excellent:
        return compare_args(EXCELLENT, replace(facts, excellent=None))
    known = _known(scene)
    return compare_args(STAFF, known, str(values[0])) if values and known else None


def _facts(scene: Scene, plain: str, values: list[int]) -> QuotaFacts | None:
    """The company the line tells of, or the one just looked up."""
    return scene.book.quick.facts(plain, values[0]) if values else _known(scene)


def _known(scene: Scene) -> QuotaFacts | None:
    if scene.chat.flow != "quota" or moves.asking(scene):
        return None
    facts = quota.case(scene.chat.answers).facts
    return replace(facts, held=None) if facts.staff else None


def _says_more(scene: Scene, plain: str) -> bool:
    """Whether words are left beside those a comparison is made of."""
    quick = scene.book.quick
    said = plain
    for meaning in ("titp", "excellent", "esd", *SECTORS):
        said = quick.lexicon.without(said, meaning)
    return quick.beside(_LINKS.sub(" ", said)) > _A_LITTLE
