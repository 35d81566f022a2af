"""Files that people send, fetched and read beside the event loop; and those that go back. Nothing is kept."""

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.edge.made.calendar import written
from bot.talk.event import Document
from bot.talk.reply import Reply

if TYPE_CHECKING:
    from bot.sheets.sent import Sent

log = logging.getLogger(__name__)

MARKED, ANSWERED, BLANK = "plan-checked.xlsx", "companies-checked.xlsx", "plan.xlsx"
AT_ONCE = 2  # files being read: each may take 60 MB for a moment


async def fetch(bot: ExtBot[Any], document: Document, places: asyncio.Semaphore) -> "Sent":
    """The file, read when there is a place for it. Raises nothing: why it can't be read is told."""
    from bot.sheets.read import LARGEST  # what reads and writes workbooks is loaded with the first of them
    from bot.sheets.refusal import Why
    from bot.sheets.sent import refused, sent

    if document.size > LARGEST:
        return refused(Why.TOO_LARGE)
    async with places:
        try:
            found = await bot.get_file(document.file_id)
            content = bytes(await found.download_as_bytearray())
        except TelegramError as wrong:
            log.warning("a file could not be fetched: %s", type(wrong).__name__)
            return refused(Why.BROKEN)
        return await asyncio.to_thread(sent, content, document.told)


async def back(opened: "Sent", reply: Reply) -> tuple[str, bytes]:
    """The name and the bytes of the table that was sent, with what the reply has to say in it."""
    data = await asyncio.to_thread(opened.with_marks, reply.marks, reply.filled)
    return (ANSWERED if reply.filled else MARKED), data


async def made(reply: Reply, chat_id: int) -> tuple[str, bytes] | None:
    """The name and the bytes of the file a reply comes with, None where it comes with none."""
    if reply.kept:
        return reply.kept.name, _readable({"chat": chat_id, **reply.kept.values})
    if reply.calendar:
        return reply.calendar.name, written(reply.calendar)
    if reply.sheet:
        from bot.sheets.table import workbook

        return reply.sheet.name, await asyncio.to_thread(workbook, reply.sheet)
    if reply.template_of is None:
        return None
    from bot.sheets.template import template

    return BLANK, await asyncio.to_thread(template, reply.template_of)


def _readable(values: dict[str, object]) -> bytes:
    """JSON as a person reads it: a line a value, letters as they are."""
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()
