"""What the operator's desk may keep and whom it tells."""

import re

from bot.settings.values import Values

_SWITCH = ("off", "on")


_CHAT = re.compile(r"-?[1-9][0-9]{0,15}")


def admin_chat(values: Values) -> int | None:
    """The chat that gets the weekly digest; None where it is left out, or wrong."""
    said = values.text("TIS_ADMIN_CHAT")
    if _CHAT.fullmatch(said):
        return int(said)
    if said:
        says = (
            "TIS_ADMIN_CHAT is {said!r}; write the number of a chat that knows the bot: your own Telegram id, or a "
            "group's, which begins with -."
        )
        values.refuse(says, said=said)
    return None


def learn(values: Values) -> bool:
    """Whether lines without a sure answer are kept, masked, for a month."""
    return values.choice("TIS_LEARN", _SWITCH, "off") == "on"
