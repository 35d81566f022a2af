"""What is offered while somebody types the bot's name in any chat: up to ten results, from nothing but the line.

Nothing is kept and no conversation is touched: the reply to each thing is made as in a chat that just began.
"""

from datetime import date, datetime

from bot.talk import taps as t
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.named.look import look
from bot.talk.named.things import things
from bot.talk.reply import Button, Offer, Offers, Reply
from bot.talk.scene import Scene
from bot.talk.show import jobs
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.show.taken.take import company_title, plan_title
from bot.talk.taps import OldButton, Said
from bot.talk.words.markup import plain
from bot.talk.words.wording import month_words

MOST = 10
FIRST = (
    "quota", "work-ratios", "transition-to-esd", "trainee-requirements", "wages", "working-hours-overtime",
    "fees-and-deposits", "change-company", "temporary-return", "occupation-search",
)  # fmt: skip
"""Topics offered before anything is typed."""
_LINE = 180  # characters under a title; a phone shows some eighty
_SECONDS = 300


def inline(query: str, book: Book, now: datetime, hint: str = "") -> Offers:
    """Results for a line, best first. `now` and `hint` as in `respond`; the same line gives the same results."""
    scene = Scene(Chat(), book, book.nearest_language(hint), now)
    found = tuple(Said(t.TOPIC, (topic,)) for topic in FIRST)
    if query.strip():
        scene, found = things(scene, query)
    private = any(said.verb == t.HELP for said in found)
    offers = [offer for said in found[: 2 * MOST] if (offer := _offer(scene, said))]
    way_in = scene.label("inline-open"), t.carried(Said(t.MENU))
    return Offers(tuple(offers[:MOST]), *way_in, seconds=0 if private else _SECONDS)


def _offer(scene: Scene, said: Said) -> Offer | None:
    """A thing as a result; None where it is gone."""
    try:
        reply = look(scene, said)
    except OldButton:
        return None
    carried = t.carried(said)
    line = " ".join(plain(reply.parts[0]).split())[:_LINE]
    button = Button(scene.label("inline-more"), start=carried)
    return Offer(carried, _title(scene, said, reply), line, reply.parts, ((button,),))


def _title(scene: Scene, said: Said, reply: Reply) -> str:
    """What a thing is called in a list."""
    match said:
        case Said(t.TOPIC, (topic, *question)):
            return scene.topic_title(topic, *question)
        case Said(t.QUOTA, args):
            return company_title(scene, case_of_tap(args))
        case Said(t.HOURS, args):
            return plan_title(scene, args)
        case Said(t.JOB, (code,)):
            return jobs.name_of(scene, code)
        case Said(t.COMPARE, (kind, *_)):
            return scene.label("inline-compared", kind=kind)
        case Said(t.WHEN, (month,)):
            return scene.label("inline-when", month=month_words(scene.lang, date.fromisoformat(f"{month}-01")))
        case Said(t.INTAKE):
            return scene.label("flow-intake")
        case Said(t.EXCELLENCE):
            return scene.label("flow-excellence")
        case Said(t.HELP):
            return scene.label("button-help")
        case _:
            return plain(reply.parts[0]).split("\n")[0][:_LINE]
