"""A company's line as all its readers look at it: one form, made once a line."""

from functools import lru_cache

from bot.talk.hear.amounts.nobody import without_nobody
from bot.talk.hear.firm.beside.left_out import LeftOut, left_out
from bot.talk.hear.firm.beside.of_all import without_all, without_group, without_growth
from bot.talk.hear.firm.beside.one_of_them import one_of_them
from bot.talk.hear.firm.each_stage import each_stage
from bot.talk.hear.firm.esd import without_denied
from bot.talk.hear.firm.trade import without_other_trades
from bot.talk.hear.firm.uncounted import without_uncounted
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.mending import Mend
from bot.talk.hear.numbers import fold
from bot.talk.match.normalise import LINES_KEPT


@lru_cache(maxsize=LINES_KEPT)
def levelled(text: str, lexicon: Lexicon, mend: Mend, settle: Mend) -> str:
    """In small letters, half width, misspelt look-up words mended.

    Without numbers taken back, that count nobody or none of the staff, and "not ESD"; words that tell of another trade
    are blanked.
    """
    said = without_denied(" ".join(of_staff(text, lexicon).said.split()), lexicon)
    said = without_growth(without_group(settle(mend(without_nobody(said)))), lexicon)
    return without_other_trades(without_all(said, lexicon), lexicon)


def of_staff(text: str, lexicon: Lexicon) -> LeftOut:
    """A line without those who are surely none of the full-time staff, and how many they are."""
    return left_out(each_stage(without_uncounted(one_of_them(fold(text)))), lexicon)
