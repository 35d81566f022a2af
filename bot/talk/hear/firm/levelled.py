"""A company's line as all its readers look at it: one form, made once a line."""

from functools import lru_cache

from bot.talk.hear.amounts.nobody import without_nobody
from bot.talk.hear.firm.each_stage import each_stage
from bot.talk.hear.firm.esd import without_denied
from bot.talk.hear.firm.of_all import without_all, without_group, without_growth
from bot.talk.hear.firm.trade import without_other_trades
from bot.talk.hear.firm.uncounted import without_uncounted
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.mending import Mend
from bot.talk.hear.numbers import fold
from bot.talk.match.normalise import LINES_KEPT


@lru_cache(maxsize=LINES_KEPT)
def levelled(text: str, lexicon: Lexicon, mend: Mend, settle: Mend) -> str:
    """In small letters, half width, misspelt look-up words mended.

    Without numbers taken back, that count nobody or are no staff beside the one that is, and "not ESD"; words that tell
    of another trade are blanked.
    """
    said = without_denied(" ".join(each_stage(without_uncounted(fold(text))).split()), lexicon)
    said = without_growth(without_group(settle(mend(without_nobody(said)))), lexicon)
    return without_other_trades(without_all(said, lexicon), lexicon)
