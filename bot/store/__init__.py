"""The only package that knows SQL: chats, turns taken exactly once, and who is polling."""

from bot.store.owed import Left
from bot.store.state import Waiting
from bot.store.store import Store, open_store
from bot.store.turn import State, Turn
from bot.store.wrong import StoreError

__all__ = ["Left", "State", "Store", "StoreError", "Turn", "Waiting", "open_store"]
