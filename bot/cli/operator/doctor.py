"""`tis-bot doctor`: whether the bot can run here and does run well; each line that is not well says what to do."""

import asyncio
import os
import shutil
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang
from tis_rules.mistakes import Phrase

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.edge.seen.checkup import AtTelegram
    from bot.settings import Settings

_SECONDS_OFF = 60.0
_MANY_WAITING = 100
_LITTLE_SPACE = 500 << 20  # bytes
_SIGNS = {"en": ("NOT", "ok "), "ja": ("× ", "○ ")}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at."""

    well: bool
    text: Phrase


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("doctor", help="is all well with this bot, and what to do", description=__doc__)
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when all is well, else 1; a line for each thing looked at, as soon as it is known."""
    well = True
    for line in _lines():
        print(_SIGNS[args.lang][line.well], in_words(line.text, args.lang), flush=True)
        well = well and line.well
    return 0 if well else 1


def _lines() -> Iterator[Line]:
    from bot.settings import SettingsError, environment, read_settings

    try:
        settings = read_settings(environment(os.environ))
    except SettingsError as wrong:
        yield from (Line(False, Phrase("settings: {why}", {"why": why})) for why in wrong.problems)
    else:
        yield Line(True, Phrase("settings: {mode} mode", {"mode": settings.mode}))
        yield from _telegram(settings)
        yield from _database(settings)
    yield from _knowledge()
    yield from _space()


def _telegram(settings: "Settings") -> Iterator[Line]:
    from bot.edge.seen.checkup import NoAnswer, checkup

    try:
        told = asyncio.run(checkup(settings))
    except NoAnswer as why:
        yield Line(False, Phrase("Telegram: {why}", {"why": why}))
        return
    yield Line(True, Phrase("token: @{name}", {"name": told.username}))
    off = "inline: off; /setinline at @BotFather lets people ask @{name} in any chat."
    yield Line(True, Phrase("inline: on", {}) if told.inline else Phrase(off, {"name": told.username}))
    yield from _webhook(told, settings)
    if told.seconds_off is not None:
        yield _clock(told.seconds_off)
    yield from _desk(told, settings)


def _webhook(told: "AtTelegram", settings: "Settings") -> Iterator[Line]:
    from bot.settings import Mode

    wanted, none = settings.webhook_url if settings.mode is Mode.WEBHOOK else "", Phrase("no address", {})
    if told.webhook != wanted:
        says = "webhook: Telegram has {found}; `tis-bot run` sets {wanted}."
        yield Line(False, Phrase(says, {"found": told.webhook or none, "wanted": wanted or none}))
    elif wanted:
        yield Line(True, Phrase("webhook: {address}", {"address": wanted}))
    else:
        yield Line(True, Phrase("webhook: none, as polling needs it", {}))
    if told.error:
        says = "webhook: Telegram last met: {error}. Is the address reachable from outside?"
        yield Line(False, Phrase(says, {"error": told.error}))
    many, waiting = told.waiting > _MANY_WAITING, {"number": told.waiting}
    says = "waiting at Telegram: {number} updates; is the bot running, and is there one replica too few?"
    yield Line(not many, Phrase(says, waiting) if many else Phrase("waiting at Telegram: {number} updates", waiting))


def _desk(told: "AtTelegram", settings: "Settings") -> Iterator[Line]:
    """Whom the digest goes to, and whether lines without an answer are kept."""
    kept = "lines without a sure answer: kept, masked, for 30 days; `tis-bot unanswered` shows them"
    off = "lines without a sure answer: not kept (TIS_LEARN)"
    yield Line(True, Phrase(kept, {}) if settings.learn else Phrase(off, {}))
    chat = {"chat": settings.admin_chat}
    if told.admin_known is None:
        yield Line(True, Phrase("weekly digest: to nobody (TIS_ADMIN_CHAT)", {}))
    elif told.admin_known:
        yield Line(True, Phrase("weekly digest: to chat {chat}", chat))
    else:
        says = "weekly digest: to chat {chat}, to which Telegram doesn't let the bot write; write to the bot from it."
        yield Line(False, Phrase(says, chat))


def _clock(off: float) -> Line:
    seconds = {"seconds": abs(off)}
    if abs(off) < _SECONDS_OFF:
        return Line(True, Phrase("clock: {seconds:.0f} s from Telegram's", seconds))
    return Line(False, Phrase("clock: {seconds:.0f} s from Telegram's; set it, by NTP for example.", seconds))


def _database(settings: "Settings") -> Iterator[Line]:
    from bot.store import StoreError
    from bot.store.state import look
    from bot.store.store import utc_now

    try:
        kept = look(settings.database_url, utc_now())
    except StoreError as wrong:
        yield Line(False, Phrase("database: {why}", {"why": wrong}))
        return
    if not kept.up_to_date:
        says = "database: its tables are missing or another version's; `tis-bot run` makes or updates them."
        yield Line(False, Phrase(says, {}))
        return
    told = {"chats": kept.chats, "turns": kept.turns}
    yield Line(True, Phrase("database: {chats} chats, {turns} turns of the last week", told))
    if kept.stuck:
        says = "database: {stuck} replies were not sent in five minutes; the log says why."
        yield Line(False, Phrase(says, {"stuck": kept.stuck}))


def _knowledge() -> Iterator[Line]:
    from bot.clock import today
    from bot.index.load import is_built
    from bot.shelf import book, cache_folder
    from bot.talk.words import faults

    folder = cache_folder(os.environ)
    if not is_built(folder):
        says = "index of questions: not made yet; the first start makes it, which takes a minute."
        yield Line(False, Phrase(says, {}))
        return
    yield Line(True, Phrase("index of questions: in {folder}", {"folder": folder}))
    aged = {"aged": len(list(faults.stale(book().faq, today())))}
    says = "knowledge: {aged} facts, told with their day, have newer sources by now; `tis-bot check` lists them"
    yield Line(True, Phrase(says, aged))


def _space() -> Iterator[Line]:
    here = Path.cwd()
    free = shutil.disk_usage(here).free
    room = {"free": free >> 20, "folder": here}
    if free >= _LITTLE_SPACE:
        yield Line(True, Phrase("disk: {free} MB free at {folder}", room))
    else:
        yield Line(False, Phrase("disk: {free} MB free at {folder}; make room before the database needs it.", room))
