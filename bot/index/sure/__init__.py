"""How sure the bot is, and how that is found from questions whose answer is known."""
