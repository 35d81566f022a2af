"""The real book."""

import pytest

from bot.shelf import book as real_book
from bot.talk.book import Book


@pytest.fixture(scope="session")
def book() -> Book:
    return real_book()
