"""An unmodified python-telegram-bot Bot works here, with nothing changed but its base addresses."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator

import pytest
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyParameters,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import ExtBot

from bot.playground import Fault, Playground, serve

Bot = ExtBot[None]


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
async def bot(playground: Playground, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else PTB warns whenever a RetryAfter is made
    base = playground.api_url
    made: Bot = ExtBot(playground.token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot")
    async with made:
        yield made


async def test_a_talk(playground: Playground, bot: Bot) -> None:
    chat = playground.chat("vi")
    await chat.say("/start")
    (update,) = await bot.get_updates(allowed_updates=["message", "callback_query"], timeout=5)
    assert update.effective_user is not None
    assert update.effective_user.language_code == "vi"
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Một", callback_data="1")]])
    await bot.send_chat_action(chat.id, "typing")
    sent = await bot.send_message(
        chat.id,
        "<b>Xin chào</b> 😀",
        parse_mode="HTML",
        reply_markup=keys,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(1),
    )
    reply = await chat.next()
    assert (reply.text, reply.labels, sent.entities[0].type) == ("Xin chào 😀", ["Một"], "bold")
    await chat.tap("Một")
    (_, tapped) = await bot.get_updates(timeout=5)
    assert tapped.callback_query is not None
    assert tapped.callback_query.data == "1"
    assert await tapped.callback_query.answer("OK")
    await tapped.callback_query.edit_message_text("Một")
    edited = await chat.next()
    assert (edited.id, edited.text, edited.edited, edited.labels) == (reply.id, "Một", True, [])
    assert await chat.answer() == "OK"
    assert (playground.unanswered, playground.refused) == ([], [])


async def test_the_profile_by_language(playground: Playground, bot: Bot) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("quota", "How many")], scope=scope)
    await bot.set_my_commands([BotCommand("quota", "何人まで")], scope=scope, language_code="ja")
    await bot.set_my_description("Ask me", language_code="")
    await bot.set_my_short_description("聞いて", language_code="ja")
    await bot.set_my_name("TITP")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert [each.description for each in await bot.get_my_commands(scope, "ja")] == ["何人まで"]
    assert (await bot.get_my_description("ja")).description == "Ask me"
    assert (await bot.get_my_short_description("ja")).short_description == "聞いて"
    assert ((await bot.get_my_name()).name, (await bot.get_me()).first_name) == ("TITP", "TITP")
    seen = playground.world.profile.for_page(1, "zh-hans")
    assert (seen["commands"][0]["description"], seen["about"]) == ("How many", "")


async def test_files_both_ways(playground: Playground, bot: Bot) -> None:
    chat = playground.chat()
    await chat.send("plan.csv", b"a,b\n", "text/csv")
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.document is not None
    got = await (await update.message.document.get_file()).download_as_bytearray()
    assert bytes(got) == b"a,b\n"
    photo = await bot.send_photo(chat.id, png(30, 20), caption="<i>Card</i>", parse_mode="HTML")
    assert (photo.photo[0].width, photo.photo[0].height, photo.caption) == (30, 20, "Card")
    again = await bot.send_document(chat.id, photo.photo[0].file_id)
    assert again.document is not None
    with pytest.raises(BadRequest, match="Photo_invalid_dimensions"):
        await bot.send_photo(chat.id, png(21, 1))
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(chat.id, b"no picture")


async def test_errors_are_the_ones_ptb_knows(playground: Playground, bot: Bot) -> None:
    chat = playground.chat()
    await chat.say("/start")
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(chat.id, "<b>", parse_mode="HTML")
    playground.fail(Fault(429, retry_after=3))
    with pytest.raises(RetryAfter):
        await bot.send_message(chat.id, "x")
    playground.fail(Fault(502))
    with pytest.raises(NetworkError):
        await bot.send_message(chat.id, "x")
    chat.block()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(chat.id, "x")
    poll = asyncio.create_task(bot.get_updates(offset=-1, timeout=1))
    await bot.set_webhook("http://127.0.0.1:9/")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    poll.cancel()
    with pytest.raises(InvalidToken):
        async with ExtBot("1:x", base_url=f"{playground.api_url}/bot"):
            pass


async def test_a_taken_port_is_said_so(playground: Playground) -> None:
    with pytest.raises(OSError, match=f"Port {playground.port} is taken. Choose another one"):
        await serve(playground.port)


async def test_two_playgrounds_share_nothing(playground: Playground) -> None:
    async with await serve() as other:
        assert (other.port != playground.port, other.token != playground.token) == (True, True)
