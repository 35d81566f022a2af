"""`tis-bot doctor`: whether the bot can run here and does run well; each line that is not well says what to do."""

import asyncio
import os
import shutil
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.edge.seen.checkup import AtTelegram
    from bot.settings import Settings

_SECONDS_OFF = 60.0
_MANY_WAITING = 100
_LITTLE_SPACE = 500 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at."""

    well: bool
    text: str


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("doctor", help="is all well with this bot, and what to do", description=__doc__)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when all is well, else 1; a line for each thing looked at, as soon as it is known."""
    well = True
    for line in _lines():
        print(f"{'ok ' if line.well else 'NOT'} {line.text}", flush=True)
        well = well and line.well
    return 0 if well else 1


def _lines() -> Iterator[Line]:
    from bot.settings import SettingsError, environment, read_settings

    try:
        settings = read_settings(environment(os.environ))
    except SettingsError as problems:
        yield from (Line(False, f"settings: {problem}") for problem in str(problems).splitlines())
    else:
        yield Line(True, f"settings: {settings.mode} mode")
        yield from _telegram(settings)
        yield from _database(settings)
    yield from _knowledge()
    yield from _space()


def _telegram(settings: "Settings") -> Iterator[Line]:
    from bot.edge.seen.checkup import NoAnswer, checkup

    try:
        told = asyncio.run(checkup(settings))
    except NoAnswer as why:
        yield Line(False, f"Telegram: {why}")
        return
    yield Line(True, f"token: @{told.username}")
    off = f"off; /setinline at @BotFather lets people ask @{told.username} in any chat."
    yield Line(True, f"inline: {'on' if told.inline else off}")
    yield from _webhook(told, settings)
    if told.seconds_off is not None:
        yield _clock(told.seconds_off)
    yield from _desk(told, settings)


def _webhook(told: "AtTelegram", settings: "Settings") -> Iterator[Line]:
    from bot.settings import Mode

    wanted = settings.webhook_url if settings.mode is Mode.WEBHOOK else ""
    if told.webhook == wanted:
        yield Line(True, f"webhook: {told.webhook or 'none, as polling needs it'}")
    else:
        yield Line(False, f"webhook: Telegram has {told.webhook or 'none'}; `tis-bot run` sets {wanted or 'none'}.")
    if told.error:
        yield Line(False, f"webhook: Telegram last met: {told.error}. Is the address reachable from outside?")
    many = told.waiting > _MANY_WAITING
    advice = "; is the bot running, and is there one replica too few?" if many else ""
    yield Line(not many, f"waiting at Telegram: {told.waiting} updates{advice}")


def _desk(told: "AtTelegram", settings: "Settings") -> Iterator[Line]:
    """Whom the digest goes to, and whether lines without an answer are kept."""
    kept = "kept, masked, for 30 days; `tis-bot unanswered` shows them" if settings.learn else "not kept (TIS_LEARN)"
    yield Line(True, f"lines without a sure answer: {kept}")
    if told.admin_known is None:
        yield Line(True, "weekly digest: to nobody (TIS_ADMIN_CHAT)")
        return
    advice = (
        "" if told.admin_known else ", which Telegram doesn't let the bot write to; write to the bot from it first."
    )
    yield Line(told.admin_known, f"weekly digest: to chat {settings.admin_chat}{advice}")


def _clock(off: float) -> Line:
    well = abs(off) < _SECONDS_OFF
    return Line(well, f"clock: {abs(off):.0f} s from Telegram's" + ("" if well else "; set it, by NTP for example."))


def _database(settings: "Settings") -> Iterator[Line]:
    from bot.store import StoreError
    from bot.store.state import look
    from bot.store.store import utc_now

    try:
        kept = look(settings.database_url, utc_now())
    except StoreError as wrong:
        yield Line(False, f"database: {wrong}")
        return
    if not kept.up_to_date:
        yield Line(False, "database: its tables are missing or another version's; `tis-bot run` makes or updates them.")
        return
    yield Line(True, f"database: {kept.chats} chats, {kept.turns} turns of the last week")
    if kept.stuck:
        yield Line(False, f"database: {kept.stuck} replies were not sent in five minutes; the log says why.")


def _knowledge() -> Iterator[Line]:
    from bot.clock import today
    from bot.index.load import is_built
    from bot.shelf import book, cache_folder
    from bot.talk.words import faults

    folder = cache_folder(os.environ)
    if not is_built(folder):
        yield Line(False, "index of questions: not made yet; the first start makes it, which takes a minute.")
        return
    yield Line(True, f"index of questions: in {folder}")
    aged = len(list(faults.stale(book().faq, today())))
    yield Line(
        True, f"knowledge: {aged} facts, told with their day, have newer sources by now; `tis-bot check` lists them"
    )


def _space() -> Iterator[Line]:
    here = Path.cwd()
    free = shutil.disk_usage(here).free
    well = free >= _LITTLE_SPACE
    advice = "" if well else "; make room before the database needs it."
    yield Line(well, f"disk: {free >> 20} MB free at {here}{advice}")
