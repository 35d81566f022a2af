"""What an operator sees of the bot from outside: its state, its numbers, and what Telegram says of it."""
