"""A register of a language that is spoken as a language of its own: easy Japanese is Japanese in plain words.

Nobody writes in a register: its lines are read as the language it is of, and what it lacks is said in that language.
"""

import tomllib
from importlib.resources import files

_KNOWN = tomllib.loads(files("knowledge").joinpath("languages.toml").read_text("utf-8"))
_OF = {code: str(row["register_of"]) for code, row in _KNOWN.items() if "register_of" in row}


def base(lang: str) -> str:
    """The language a register is of: Japanese for easy Japanese. Any other language is its own."""
    return _OF.get(lang, lang)


def in_register(spoken: str, written: str) -> str:
    """The language a line is answered in: that it is written in, in the register in which the chat speaks it."""
    return spoken if written == base(spoken) else written
