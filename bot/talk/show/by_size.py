"""How many trainees where the number of staff isn't known: how the limit goes by size, and what is lacking."""

from dataclasses import replace

from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.answers import answer
from bot.talk.show.quota import topic_of
from tis_rules import QuotaFacts


def by_size(scene: Scene, facts: QuotaFacts) -> Reply:
    """The answer about such companies, with the word that their number needs the staff."""
    reply = answer(scene, topic_of(facts))
    return replace(reply, parts=(scene.say("unknown-staff"), *reply.parts))
