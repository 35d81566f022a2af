"""What a line counts or numbers beside people, taken out before people are looked for."""

from bot.talk.hear.firm.addresses import without_addresses
from bot.talk.hear.firm.containers import without_containers
from bot.talk.hear.firm.figures import without_figures
from bot.talk.hear.worded.dozens import with_dozens


def without_uncounted(said: str) -> str:
    """A folded line with blanks for addresses, figures that count nobody, and what holds people; a dozen is twelve."""
    return without_containers(without_figures(without_addresses(with_dozens(said))))
