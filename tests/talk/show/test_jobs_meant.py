"""Work that may be one of a few occupations is told whole, folded under each name; of many only their names."""

import pytest

from bot.talk.chat import Chat
from bot.talk.scene import Scene
from bot.talk.show import jobs
from bot.talk.words.jobs.occupations import Found
from bot.talk.words.markup import plain, seen
from tests.talk.conftest import NOON, Talk


@pytest.mark.parametrize("lang", ["en", "ja", "vi", "id", "zh", "tl", "easy"])
def test_each_of_a_few_says_what_it_covers_and_how_far_it_goes(talk: Talk, lang: str) -> None:
    scene = Scene(Chat(lang=lang), talk.book, lang, NOON)
    reply = jobs.found(scene, Found(("7-16", "7-12"), "front desk", 100))
    hotel, cleaning = (part for part in reply.parts if "<blockquote expandable>" in part and "•" in part)
    jobs_known = talk.book.occupations
    note = jobs_known.notes.said["7-16"]
    assert jobs_known.named.said(lang, note["ja"], note["en"]) in plain(hotel)
    assert ("not No. 3" in plain(hotel), "not No. 3" in plain(cleaning)) == (lang == "en", False)
    assert sum(map(len, map(seen, reply.parts))) < 900


def test_of_many_only_the_names_are_shown(talk: Talk) -> None:
    jobs_known = talk.book.occupations
    codes = [code for field in jobs_known.fields for code in jobs_known.in_field(field)][:4]
    scene = Scene(Chat(lang="en"), talk.book, "en", NOON)
    reply = jobs.found(scene, Found(tuple(codes), "work", 100))
    assert len(codes) == 4
    assert not any("<blockquote" in part for part in reply.parts)
