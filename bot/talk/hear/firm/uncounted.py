"""What a line counts or numbers beside a firm's people, taken out before people are looked for."""

from bot.talk.hear.firm.addresses import without_addresses
from bot.talk.hear.firm.containers import without_containers
from bot.talk.hear.firm.dwellers import without_dwellers
from bot.talk.hear.firm.figures import without_figures
from bot.talk.hear.numbers import has_number
from bot.talk.hear.worded.dozens import with_dozens


def without_uncounted(said: str) -> str:
    """A folded line with blanks for addresses, figures that count nobody, who shares a room, and what holds people.

    A dozen is twelve. A line without a number, as most are, needs no look.
    """
    said = with_dozens(said)
    if not has_number(said):
        return said
    return without_containers(without_dwellers(without_figures(without_addresses(said))))
