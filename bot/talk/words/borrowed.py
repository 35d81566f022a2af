"""What an answer is told in where one's own language lacks it still: English or easy Japanese, as one chooses."""

import tomllib
from importlib.resources import files

from bot.talk.words.wording import WHOLE

_KNOWN = tomllib.loads(files("knowledge").joinpath("languages.toml").read_text("utf-8"))
_OFFERED: dict[str, tuple[str, ...]] = {code: tuple(row.get("stands_in", ())) for code, row in _KNOWN.items()}


def offered(lang: str) -> tuple[str, ...]:
    """The languages a person may choose from for what `lang` lacks; none where it lacks nothing."""
    return _OFFERED.get(lang, ())


def is_offered(lang: str) -> bool:
    """Whether anybody may choose `lang` to stand in."""
    return any(lang in each for each in _OFFERED.values())


def stands_in(lang: str, chosen: str | None) -> str:
    """What stands in for what `lang` lacks: what was chosen, where there is that choice; else English."""
    return chosen if chosen in offered(lang) else WHOLE[0]
