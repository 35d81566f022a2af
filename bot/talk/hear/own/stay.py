"""How long somebody will have been here: from the month he came to the one he leaves in, as a line tells both."""

from datetime import date

from bot.talk.hear.dates.named import plain
from bot.talk.hear.dates.said import dates_in
from bot.talk.hear.dates.words import lexicon

_MOST = 72  # months; nobody trains longer, and a mistaken year is more


def months_of_stay(text: str, today: date) -> int | None:
    """Months from the month of arrival up to that of leaving; None where the line doesn't tell just these two."""
    days, said = sorted(dates_in(text, today), key=lambda each: each.first), plain(text)
    if len(days) != 2 or not all(each.year_said for each in days) or not lexicon().says(said, "came_then"):
        return None
    came, left = (each.first for each in days)
    months = 12 * (left.year - came.year) + left.month - came.month
    return months if came < today and months <= _MOST else None
