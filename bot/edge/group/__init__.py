"""Groups: which messages in them are for the bot, and where its replies go."""
