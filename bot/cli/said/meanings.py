"""A finding or step without a sentence of its own, told by what its code means and the facts it carries."""

from collections.abc import Mapping
from datetime import date

from tis_rules.catalogue import every_code
from tis_rules.findings import Fact
from tis_rules.judge import GAP


def meaning_line(code: str, facts: Mapping[str, Fact]) -> str:
    """The meaning, then the facts in parentheses. Raises KeyError for a code without a meaning.

    A gap's id is for programs; whom to ask about it is told apart.
    """
    told = {name: fact for name, fact in facts.items() if name != GAP}
    named = ", ".join(f"{name.replace('_', ' ')} {_shown(fact)}" for name, fact in told.items())
    return every_code()[code].meaning + (f" ({named})" if named else "")


def _shown(fact: Fact) -> str:
    return fact.isoformat() if isinstance(fact, date) else str(fact)
