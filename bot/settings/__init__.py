"""What the operator chose, from the environment or a `.env` file."""

from bot.settings.settings import Settings, database_address, environment, read_settings
from bot.settings.telegram import Mode
from bot.settings.values import SettingsError

__all__ = ["Mode", "Settings", "SettingsError", "database_address", "environment", "read_settings"]
