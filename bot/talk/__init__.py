"""What the bot says, as pure functions: no Telegram, no SQL, no clock, no environment. `respond` is the way in."""
