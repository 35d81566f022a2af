"""Commands for whoever runs the bot: is all well, save what is kept, bring it back."""
