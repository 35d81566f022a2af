"""The one place that reads the clock: the day and time in Japan, or the fixed day of TIS_TODAY."""

import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tis_rules.checked import BadFacts, wanted

JAPAN = ZoneInfo("Asia/Tokyo")


def now() -> datetime:
    """The time in Japan; on the day TIS_TODAY names, where it is set. Raises ValueError where that is not a date."""
    present, fixed = datetime.now(JAPAN), os.environ.get("TIS_TODAY", "").strip()
    if not fixed:
        return present
    day = day_of(fixed, "TIS_TODAY")
    return present.replace(year=day.year, month=day.month, day=day.day)


def today() -> date:
    """The day in Japan, or that of TIS_TODAY. Raises ValueError where that is not a date."""
    return now().date()


def day_of(text: str, name: str) -> date:
    """The date written as 2027-04-01. Raises ValueError naming what to mend."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadFacts(name, text, wanted(date)) from None
