"""What the operator's desk may keep and whom it tells."""

from bot.settings.values import Values

_SWITCH = ("off", "on")


def learn(values: Values) -> bool:
    """Whether lines without a sure answer are kept, masked, for a month."""
    return values.choice("TIS_LEARN", _SWITCH, "off") == "on"
