"""What Telegram is to a bot: a Bot API on this machine, as strict as the real one. Doesn't know who holds the phone."""
