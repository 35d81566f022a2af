"""What a rule's finding says in languages the library of rules does not speak: knowledge/rules/<lang>.toml."""

import tomllib
from functools import cache
from importlib.resources import files

from tis_rules.sentences import Sentences


@cache
def rule_sentences(lang: str) -> Sentences | None:
    """The sentences of a language by code, read when first asked for; None where there are none."""
    file = files("knowledge").joinpath("rules", f"{lang}.toml")
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else None
