"""Telegram: reading updates, sending replies, polling, the webhook. Only this and the playground know it."""

import os

# Telegram's waiting times come as timedelta; without this the library warns about its own old numbers.
os.environ.setdefault("PTB_TIMEDELTA", "true")
