"""The week in a few lines for whoever runs the bot: how much was asked, what had no answer, what to look at."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from bot.talk.desk.note import Tally
from bot.talk.desk.summary import HALF_SURE, UNANSWERED, summary
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.words.faults import stale_places

_MOST = 5  # answers named
_MOST_STALE = 12


def digest(scene: Scene, week: date, tallies: Iterable[Tally]) -> Reply:
    """The digest of the week that began on a Monday."""
    sums = summary(tallies)
    head = scene.say(
        "digest-head",
        first=week,
        last=week + timedelta(days=6),
        questions=sums.questions,
        unanswered=round(100 * sums.share(*UNANSWERED)),
        offered=round(100 * sums.share(*HALF_SURE)),
    )
    places = stale_places(scene.book.faq, scene.today)
    stale = ", ".join(places[:_MOST_STALE]) + (" …" if len(places) > _MOST_STALE else "")
    told = {"digest-most": _most(sums.answers), "digest-down": _most(sums.down), "digest-stale": stale}
    parts = (scene.say(text_id, what=what) for text_id, what in told.items() if what)
    return Reply(Kind.MENU, (head, *parts, scene.say("digest-more")))


def _most(counts: Counter[str]) -> str:
    """The commonest, a tie by name."""
    most = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:_MOST]
    return ", ".join(f"{answer} {times}" for answer, times in most)
