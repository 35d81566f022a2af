"""Facts told beside a question, or after a result: they are kept, and the reply says with what it reckoned."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import hours, quota
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.guide import correcting, moves, noted
from bot.talk.guide.asking import left_open
from bot.talk.guide.lines import apart, doubtful, each_year, grown, stage
from bot.talk.guide.lines.programme import of_esd_last
from bot.talk.guide.memory import told_quota
from bot.talk.hear.answers import alone, safety, told
from bot.talk.hear.answers.roughly import roughly
from bot.talk.hear.company import Case
from bot.talk.hear.firm.licence import specified
from bot.talk.hear.numbers import numbers
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.words.markup import bold
from tis_rules import AcceptanceType, Sector

Outcome = tuple[Chat, Reply]

_NO_NUMBERS = (Sector.FISHERY, Sector.AQUACULTURE)


def follow(scene: Scene, text: str) -> Outcome | None:
    """The company last looked up, with what the line adds; None where it adds nothing or nothing was looked up."""
    if not scene.chat.flow or moves.asking(scene) or left_open(scene) or urgent(text):
        return None
    if changed := _staff_late(scene, text) or each_year.read(scene, text):
        return changed
    if scene.chat.flow not in (noted.QUOTA, "hours"):
        return None
    if changed := correcting.correct(scene, text):
        return changed
    if scene.chat.flow == "hours":
        return _safety(scene, text)
    before = quota.case({**moves.where(scene)[1].answers, **_in_all(scene)})
    before = replace(before, rough=quota.told_roughly(scene.chat.answers))
    if more := grown.read(scene, text, before):
        return grown.summed(before, more, reckoned(scene, more))
    if (
        asked := stage.read(scene, text, before)
        or apart.read(scene, text, before)
        or doubtful.read(scene, text, before)
    ):
        return asked
    added = told.read(text, scene.book.quick)
    if added is None:
        return _without_number(scene, text, before)
    case = _with_cautions(scene, text, added, added.onto(before))
    if (added.company.gone and not case.gone) or (added.all_in is not None and not case.facts.held):
        return None
    if added.company.staff is not None and not added.tied and _plain(before):
        return None
    if Sector.CARE in (before.facts.sector, case.facts.sector) and _counted_anew(before, added):
        return staff_anew(scene, case)
    if added.company.held and added.company.held.total < (before.here or 0):
        return _other_stages(scene, case)
    if case.more and case.here is None and case.facts.held is None:
        return moves.edit(scene, "here")
    return reckoned(scene, case)


def _with_cautions(scene: Scene, text: str, added: told.Told, case: Case) -> Case:
    """The case with what its reply warns of: a number told roughly, an organisation with the specified licence."""
    said, quick = scene.book.quick.folded(text), scene.book.quick
    staff = added.company.staff
    rough = case.rough if staff is None else roughly(said, staff, quick.lexicon)
    return replace(case, rough=rough, specified=added.excellent is False and specified(said))


def reckoned(scene: Scene, case: Case) -> Outcome:
    """The company with what was added, under the programme it was looked up under, and with what it was reckoned."""
    esd = quota.under_esd(scene.chat.answers)
    chat, reply = told_quota(scene, case, esd=esd)
    titp = () if esd or not of_esd_last(scene) else (bold(scene.say("lead-titp")),)
    return chat, replace(reply, parts=(*titp, noted.sentence(replace(scene, chat=chat)), *reply.parts))


def _staff_late(scene: Scene, text: str) -> Outcome | None:
    """The number of staff that wasn't known when it was asked: the conversation goes on with it."""
    answers = scene.chat.answers
    if not noted.of_company(scene) or not quota.staff_open(answers):
        return None
    number = alone.bare(text, scene.book.quick) or alone.staff_told(text, scene.book.quick)
    question = "care_staff" if answers.get("care_staff") == UNKNOWN else "staff"
    return moves.go(moves.with_answers(scene, {**answers, question: str(number)})) if number else None


def _without_number(scene: Scene, text: str, before: Case) -> Outcome | None:
    """A number of staff told after "no number can be given": it is of the same company, and there still is none."""
    staff = scene.book.quick.quota(text)
    if staff is None or before.facts.sector not in _NO_NUMBERS or staff.case.facts.sector is not Sector.GENERAL:
        return None
    case = replace(before, facts=replace(before.facts, staff=staff.case.facts.staff))
    return told_quota(scene, case, esd=quota.under_esd(scene.chat.answers))


def _plain(case: Case) -> bool:
    """Whether nothing but a number of staff was told of a company: another number is another company."""
    facts = case.facts
    usual = (AcceptanceType.SUPERVISED, Sector.GENERAL, None, None)
    return (facts.type, facts.sector, facts.excellent, facts.held) == usual and case.here is None


def _counted_anew(before: Case, added: told.Told) -> bool:
    """Whether other people count now: care counts care staff of one establishment, all else the company's staff."""
    return added.company.staff is None and added.sector not in (None, before.facts.sector)


def staff_anew(scene: Scene, case: Case) -> Outcome:
    """What was told is kept, and the number of those who count now is asked."""
    looked = quota.looked_up(replace(case, facts=replace(case.facts, staff=None)))
    looked |= {} if case.here is None else {"here": "yes"}
    said = {key: raw for key, raw in looked.items() if raw != UNKNOWN and (key, raw) != ("here", "no")}
    return noted.noted(scene, said, moves.start(scene, noted.QUOTA, looked))


def _other_stages(scene: Scene, case: Case) -> Outcome:
    """The years of some trainees were told: the conversation asks for the others."""
    held = quota.looked_up(case)
    given = {stage: held[stage] for stage in noted.STAGES if held[stage] != "0"}
    kept = {key: raw for key, raw in scene.chat.answers.items() if key not in (*noted.STAGES, quota.HERE_IN_ALL)}
    return noted.noted(scene, given, moves.start(scene, noted.QUOTA, {**kept, "here": "yes", **given}))


def _safety(scene: Scene, text: str) -> Outcome | None:
    """The plan last checked, with its safety hours told by the three kinds, or one number for each that has hours."""
    quick, values = scene.book.quick, numbers(text)
    if each := safety.of_each(text, quick):
        values = tuple(0 if scene.chat.answers.get(kind) == "0" else each for kind in hours.KINDS)
    elif len(values) != len(hours.KINDS) or not quick.names("safety", text) or quick.plan(text):
        return None
    told = {f"safety_{kind}": str(value) for kind, value in zip(hours.KINDS, values, strict=True)}
    return moves.fill(scene, "hours", {"safety": "yes", **told})


def begin(scene: Scene, case: Case) -> Outcome | None:
    """The conversation about a company of which all but the staff may be known; None where nothing is."""
    given = noted.answers_of(scene, replace(case, facts=replace(case.facts, staff=None)))
    return noted.noted(scene, given, moves.start(scene, noted.QUOTA, given)) if given else None


def _in_all(scene: Scene) -> dict[str, str]:
    kept = scene.chat.answers
    return {quota.HERE_IN_ALL: kept[quota.HERE_IN_ALL]} if quota.HERE_IN_ALL in kept else {}
