"""The only package that knows SQL: chats, turns taken exactly once, and who is polling."""

from bot.store.owed import Unsent
from bot.store.state import Waiting
from bot.store.store import Store, open_store
from bot.store.turn import State, Turn
from bot.store.wrong import StoreError

__all__ = ["State", "Store", "StoreError", "Turn", "Unsent", "Waiting", "open_store"]
