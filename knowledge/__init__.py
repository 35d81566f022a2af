"""The words and facts the bot speaks from: data only, read by bot.talk."""
