"""Words for care and construction that tell of no such field: care products, building materials, "take care"."""

from bot.talk.hear.lexicon import Lexicon


def without_other_trades(said: str, lexicon: Lexicon) -> str:
    """The folded line, as long as before, without them; who takes care of residents may well be in care."""
    kind = () if lexicon.says(said, "served") else ("kindness",)
    for meaning in ("other_trade", *kind):
        said = lexicon.without(said, meaning, lambda match: " " * len(match[0]))
    return said
