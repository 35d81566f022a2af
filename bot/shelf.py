"""Where the book comes from: the knowledge, and the index of its phrasings kept in a folder between starts."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from bot.encoder.listen import Speaker, speaker
from bot.index.load import load_matcher
from bot.talk.book import Book, load


def cache_folder(environment: Mapping[str, str]) -> Path:
    """TIS_CACHE, or the user's cache folder."""
    if chosen := environment.get("TIS_CACHE", "").strip():
        return Path(chosen)
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tis-bot"


@cache
def second() -> Speaker | None:
    """The encoder's opinions, where it is installed and TIS_ENCODER leaves it on."""
    return speaker(os.environ.get("TIS_ENCODER", "").strip() or "auto")


def book() -> Book:
    """The book; its index is built first where the cache has none for this knowledge."""
    return load(load_matcher(cache_folder(os.environ)))
