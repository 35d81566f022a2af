"""Facts told beside a question, or after a result: they are kept, and the reply says with what it reckoned."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import hours, quota
from bot.talk.flows.flow import Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Whole
from bot.talk.guide import correcting, moves
from bot.talk.guide.asking import left_open, said_line
from bot.talk.guide.memory import keep_quota
from bot.talk.hear.answers import alone, options, told
from bot.talk.hear.company import Case, Company
from bot.talk.hear.numbers import numbers
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene
from bot.talk.show.quota import show_quota
from tis_rules import AcceptanceType, QuotaFacts, Sector

Outcome = tuple[Chat, Reply]

_QUOTA = "quota"
_STAGES = ("no1", "no2", "no3")
_MOST_STAFF = 10_000
_NO_NUMBERS = (Sector.FISHERY, Sector.AQUACULTURE)


def follow(scene: Scene, text: str) -> Outcome | None:
    """The company last looked up, with what the line adds; None where it adds nothing or nothing was looked up."""
    if moves.asking(scene) or left_open(scene) or scene.chat.flow not in (_QUOTA, "hours") or urgent(text):
        return None
    if changed := correcting.correct(scene, text):
        return changed
    if scene.chat.flow == "hours":
        return _safety(scene, text)
    added = told.read(text, scene.book.quick)
    before = quota.case({**moves.where(scene)[1].answers, **_in_all(scene)})
    if added is None:
        return _without_number(scene, text, before)
    case = added.onto(before)
    if added.company.gone and not case.gone:
        return None
    if added.company.staff is not None and not added.tied and _plain(before):
        return None
    if Sector.CARE in (before.facts.sector, case.facts.sector) and _counted_anew(before, added):
        return staff_anew(scene, case)
    if added.company.held and added.company.held.total < (before.here or 0):
        return _other_stages(scene, case)
    if case.more and case.here is None and case.facts.held is None:
        return moves.edit(scene, "here")
    chat = keep_quota(scene, case)
    reply = show_quota(scene, case)
    return chat, replace(reply, parts=(_known(replace(scene, chat=chat)), *reply.parts))


def _without_number(scene: Scene, text: str, before: Case) -> Outcome | None:
    """A number of staff told after "no number can be given": it is of the same company, and there still is none."""
    staff = scene.book.quick.quota(text)
    if staff is None or before.facts.sector not in _NO_NUMBERS or staff.case.facts.sector is not Sector.GENERAL:
        return None
    case = replace(before, facts=replace(before.facts, staff=staff.case.facts.staff))
    return keep_quota(scene, case), show_quota(scene, case)


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
    return _noted(scene, said, moves.start(scene, _QUOTA, looked))


def _other_stages(scene: Scene, case: Case) -> Outcome:
    """The years of some trainees were told: the conversation asks for the others."""
    held = quota.looked_up(case)
    given = {stage: held[stage] for stage in _STAGES if held[stage] != "0"}
    kept = {key: raw for key, raw in scene.chat.answers.items() if key not in (*_STAGES, quota.HERE_IN_ALL)}
    return _noted(scene, given, moves.start(scene, _QUOTA, {**kept, "here": "yes", **given}))


def _safety(scene: Scene, text: str) -> Outcome | None:
    """The plan last checked, with its safety hours told by the three kinds."""
    quick, values = scene.book.quick, numbers(text)
    if len(values) != len(hours.KINDS) or not quick.names("safety", text) or quick.hours(text):
        return None
    safety = {f"safety_{kind}": str(value) for kind, value in zip(hours.KINDS, values, strict=True)}
    return moves.fill(scene, "hours", {"safety": "yes", **safety})


def corrected(scene: Scene, text: str) -> Outcome | None:
    """The open conversation with a fact of another step: "actually 25", "excellent", "12" where no number is asked."""
    question = moves.where(scene)[1].question
    if scene.chat.flow != _QUOTA or question is None:
        return None
    if options.load().asks(text) and not numbers(text):
        return None  # "what is excellent?" is a question, and tells nothing
    added = told.read(text, scene.book.quick)
    if here := _here(scene, text, question, added):
        return here
    if isinstance(question.kind, Whole) and (added is None or added.company != Company()):
        return None
    if added is None or added.again:
        return _early(scene, text, question)
    known = {"staff", "care_staff"} & scene.chat.answers.keys()
    if added.company.staff is not None and not known:
        return None
    found = added.onto(Case(QuotaFacts(None)))
    said = {"type": added.type.value} if added.type else {}
    sector = {"sector": added.sector.value} if added.sector else {}
    return _filled(scene, {**_given(scene, found), **said, **sector})


def _here(scene: Scene, text: str, question: Question, added: told.Told | None) -> Outcome | None:
    """At "are trainees here?" a number is of trainees: the staff was told before."""
    said, quick = numbers(text), scene.book.quick
    of_staff = any(quick.names(name, text) for name in ("staff", "we_are", "taken_back", "instead", "once"))
    if question.id != "here" or len(said) != 1 or of_staff or (added is not None and added.again):
        return None
    return moves.fill(scene, _QUOTA, {"here": "yes" if said[0] else "no"})


def _early(scene: Scene, text: str, question: Question) -> Outcome | None:
    """A lone number where an option is asked that none of them has: the number of staff, before its turn."""
    number = alone.bare(text, scene.book.quick)
    options = question.kind.options if isinstance(question.kind, Choice) else ()
    known = {"staff", "care_staff"} & scene.chat.answers.keys()
    if number is None or known or not len(options) < number < _MOST_STAFF or not options:
        return None
    return fill(scene, Case(QuotaFacts(number)))


def begin(scene: Scene, case: Case) -> Outcome | None:
    """The conversation about a company of which all but the staff may be known; None where nothing is."""
    given = _given(scene, replace(case, facts=replace(case.facts, staff=None)))
    return _noted(scene, given, moves.start(scene, _QUOTA, given)) if given else None


def fill(scene: Scene, case: Case) -> Outcome | None:
    """The open conversation about a company with what a line told out of turn; None where it is about another thing."""
    return _filled(scene, _given(scene, case))


def _filled(scene: Scene, given: dict[str, str]) -> Outcome | None:
    found = moves.fill(scene, _QUOTA, given)
    return _noted(scene, given, found) if found else None


def _noted(scene: Scene, given: dict[str, str], found: Outcome) -> Outcome:
    chat, reply = found
    taken = _known(replace(scene, chat=replace(chat, answers=given)), "flow-noted")
    return chat, replace(reply, parts=(taken, *reply.parts))


def _given(scene: Scene, case: Case) -> dict[str, str]:
    """The answers a line gives, none of those it leaves to be taken as usual."""
    facts = case.facts
    known = quota.answers(facts)
    if facts.type is AcceptanceType.SUPERVISED:
        known.pop("type", None)
    if facts.sector is Sector.GENERAL:
        known.pop("sector", None)
    if scene.chat.answers.get("sector") == Sector.CARE.value and "staff" in known:
        known["care_staff"] = known.pop("staff")
    looked = quota.looked_up(case)
    here = {key: raw for key, raw in looked.items() if facts.held and key in ("here", *_STAGES)}
    some = {"here": "yes"} if case.here else {}
    month = {} if case.start is None else {"arrival": looked["arrival"]}
    return {**known, **some, **here, **month}


def _in_all(scene: Scene) -> dict[str, str]:
    kept = scene.chat.answers
    return {quota.HERE_IN_ALL: kept[quota.HERE_IN_ALL]} if quota.HERE_IN_ALL in kept else {}


def _known(scene: Scene, text_id: str = "quota-kept") -> Html:
    """The answers in one line, without those left open."""
    flow = scene.book.flows[_QUOTA]
    open_ = {"here": "no"}  # what a look-up stands for where nothing was said
    answers = scene.chat.answers
    known = [each.id for each in flow.questions if answers.get(each.id, UNKNOWN) not in (UNKNOWN, open_.get(each.id))]
    joined = scene.label("list-and").join(said_line(scene, flow, key) for key in known)
    return Html(scene.say(text_id, known="\0").replace("\0", joined))
