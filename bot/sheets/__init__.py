"""Files of tables: read within limits, and written back with what must change. No rule and no conversation is known."""

from bot.sheets.sent import Sent, sent
from bot.sheets.template import template

__all__ = ["Sent", "sent", "template"]
