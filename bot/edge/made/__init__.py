"""Telegram's objects, made from what the talk says as data."""
