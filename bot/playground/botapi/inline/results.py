"""answerInlineQuery: results as Telegram takes them, and how long they are kept for whom."""

import re

from bot.playground.botapi import limits
from bot.playground.botapi.keyboards import keyboard
from bot.playground.botapi.refusal import Json, bad_request, not_played, stricter
from bot.playground.world import Typed, World

MOST = 50
LONGEST_ID = 64  # bytes
ANSWERABLE = 15  # seconds
KEPT = 300  # seconds, where the bot says nothing else
START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(world: World, params: Json) -> bool:
    """answerInlineQuery: once for each query, in time."""
    typed = _open(world, params["inline_query_id"])
    if len(params["results"]) > MOST:
        raise bad_request("RESULTS_TOO_MUCH")
    shown = [_shown(result) for result in params["results"]]
    if len({result["id"] for result in shown}) < len(shown):
        raise bad_request("RESULT_ID_DUPLICATE")
    button = params.get("button")
    _check_button(button)
    typed.answer = {"results": shown, "until": world.clock.now() + params.get("cache_time", KEPT)}
    typed.answer |= {"personal": params.get("is_personal", False)} | ({"button": button} if button else {})
    tell(world, typed, typed.answer)
    return True


def tell(world: World, typed: Typed, answer: Json) -> None:
    """Shows the results to the person who typed."""
    shown = {name: answer[name] for name in ("results", "button") if name in answer}
    world.tell({"on": "offered", "chat": typed.chat_id, "query": typed.id, "line": typed.line} | shown)


def kept(world: World, chat_id: int, line: str) -> Json | None:
    """Results that were given before for the same line and may be given again to this person."""
    for typed in reversed(world.typed.values()):
        answer = typed.answer
        fresh = answer and typed.line == line and answer["until"] > world.clock.now()
        if answer and fresh and (typed.chat_id == chat_id or not answer["personal"]):
            return answer
    return None


def _open(world: World, query_id: str) -> Typed:
    typed = world.typed.get(query_id)
    if typed is None or typed.answer is not None or world.clock.now() - typed.at > ANSWERABLE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return typed


def _shown(result: Json) -> Json:
    """A result with the message it posts; only articles with a text are acted out."""
    if result["type"] != "article" or "message_text" not in result["input_message_content"]:
        raise not_played("inline results other than articles with a text")
    if not 1 <= len(result["id"].encode()) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not result["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result["input_message_content"]
    text = limits.formatted(content | {"text": content["message_text"]})
    markup = keyboard(result.get("reply_markup"))
    posted: Json = {"text": text.text} | ({"entities": text.entities} if text.entities else {})
    posted |= {"reply_markup": markup} if markup else {}
    return {"id": result["id"], "title": result["title"], "line": result.get("description", ""), "posted": posted}


def _check_button(button: Json | None) -> None:
    if button is None:
        return
    if "web_app" in button:
        raise not_played("web apps")
    if not button["text"].strip():
        raise stricter("a button without text")
    if not START.fullmatch(button.get("start_parameter", "")):
        raise bad_request("START_PARAM_INVALID")
