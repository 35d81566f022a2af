"""answerInlineQuery as Telegram takes it: what it refuses, what it keeps, and for whom."""

from typing import Any

import pytest

from bot.playground import Playground
from bot.playground.phone import deeds
from tests.playground.conftest import Call

TEXT = {"message_text": "<b>hi</b>", "parse_mode": "HTML"}


def article(number: int = 1, **other: Any) -> dict[str, Any]:
    return {"type": "article", "id": str(number), "title": "T", "input_message_content": TEXT} | other


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "too many": ({"results": [article(n) for n in range(51)]}, "RESULTS_TOO_MUCH"),
    "twice": ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
    "no id": ({"results": [article(id="")]}, "RESULT_ID_INVALID"),
    "long id": ({"results": [article(id="x" * 65)]}, "RESULT_ID_INVALID"),
    "no title": ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
    "bad text": ({"results": [article(input_message_content={**TEXT, "message_text": "<b>"})]}, "can't parse entities"),
    "long text": ({"results": [article(input_message_content={"message_text": "x" * 4097})]}, "message is too long"),
    "stranger": ({"results": [article(colour="red")]}, "no field 'colour'"),
    "bad start": ({"results": [], "button": {"text": "Go", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
    "bad key": (
        {"results": [article(reply_markup={"inline_keyboard": [[{"text": "x", "url": "no"}]]})]},
        "Wrong HTTP URL",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_refused(what: str, playground: Playground, call: Call) -> None:
    chat = playground.chat()
    typed = deeds.type_inline(chat.world, chat.room, "45")
    params, said = REFUSED[what]
    body = await call("answerInlineQuery", inline_query_id=typed.id, **params)
    assert not body["ok"]
    assert said in body["description"]


async def test_a_query_is_answered_once_and_in_time(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    typed = deeds.type_inline(chat.world, chat.room, "45")
    assert (await call("answerInlineQuery", inline_query_id=typed.id, results=[article()]))["ok"]
    late = deeds.type_inline(chat.world, chat.room, "46")
    playground.clock.advance(16)
    for query in (typed.id, late.id, "unknown"):
        body = await call("answerInlineQuery", inline_query_id=query, results=[])
        assert "query is too old" in body["description"]


@pytest.mark.parametrize("personal", [True, False])
async def test_kept_results_are_shown_again_and_personal_ones_to_nobody_else(
    personal: bool, playground: Playground, call: Call
) -> None:
    first, second = playground.chat(), playground.chat()
    typed = deeds.type_inline(first.world, first.room, "45")
    kept = {"cache_time": 60, "is_personal": personal}
    await call("answerInlineQuery", inline_query_id=typed.id, results=[article()], **kept)
    assert (await first.look_up("45"))["results"][0]["title"] == "T"
    if personal:
        with pytest.raises(TimeoutError):
            await second.look_up("45", timeout=0.05)
    else:
        assert await second.look_up("45")
    playground.clock.advance(61)
    with pytest.raises(TimeoutError):
        await first.look_up("45", timeout=0.05)


async def test_a_chosen_result_is_posted_and_the_bot_hears_that_it_was_its_own(
    playground: Playground, call: Call
) -> None:
    chat = playground.chat()
    typed = deeds.type_inline(chat.world, chat.room, "45")
    await call("answerInlineQuery", inline_query_id=typed.id, results=[article()])
    posted = await chat.choose(await chat.look_up("45"))
    assert (posted.text, posted.entities[0]["type"], posted.from_bot) == ("hi", "bold", False)
    (update,) = (await call("getUpdates", offset=-1))["result"]
    assert update["message"]["via_bot"]["username"] == "playground_bot"
    with pytest.raises(LookupError):
        deeds.choose(chat.world, chat.room, typed.id, "2")


async def test_a_link_to_the_bot_sends_what_it_carries(playground: Playground) -> None:
    chat = playground.chat()
    assert (await chat.open("https://t.me/playground_bot?start=1_t_wages")).text == "/start 1_t_wages"
    for other in (
        "https://t.me/other_bot?start=1",
        "https://example.org/?start=1",
        "https://t.me/playground_bot?start=ä",
    ):
        with pytest.raises(LookupError):
            await chat.open(other)
