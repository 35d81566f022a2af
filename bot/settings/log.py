"""How much the log says, and for whom."""

from bot.settings.values import Values

LEVELS = ("debug", "info", "warning", "error")
FORMATS = ("plain", "json")


def log(values: Values) -> tuple[str, str]:
    """The level and the format of TIS_LOG."""
    words = [word.strip().lower() for word in values.text("TIS_LOG", "info").split(",")]
    unknown = [word for word in words if word not in LEVELS + FORMATS]
    if unknown:
        levels = ", ".join(LEVELS)
        says = "TIS_LOG has {word!r}; write a level ({levels}), and ,json if wanted: info,json"
        values.refuse(says, word=unknown[0], levels=levels)
    level = next((word for word in words if word in LEVELS), "info")
    return level, "json" if "json" in words else "plain"
