"""What a number of a case cannot be: below 0, above another, or in another unit than the one asked for."""

from fractions import Fraction

from tis_rules.checked import BadFacts
from tis_rules.mistakes import Phrase

YEARS_OF_A_PERSON = 100
YEARS_OF_A_HOUSE = 999  # a year of the calendar has four digits
WHOLE_YEARS, WHOLE_MONTHS = Phrase("whole years", {}), Phrase("whole months", {})


def refuse_negative(**numbers: int | Fraction | None) -> None:
    """Raise BadFacts naming the first number below 0."""
    for name, number in numbers.items():
        if number is not None and number < 0:
            what = name.replace("_", " ").capitalize()
            raise BadFacts(name, number, "0 or more", "{what} cannot be below 0; it was {value}.", what=what)


def refuse_above(most: int | None, **numbers: int | None) -> None:
    """Raise BadFacts naming the first number above `most`; None: no bound is known."""
    for name, number in numbers.items():
        if most is not None and number is not None and number > most:
            what = name.replace("_", " ").capitalize()
            says = "{what} cannot be more than {most}; it was {value}."
            raise BadFacts(name, number, "{most} or less", says, what=what, most=most)


def refuse_percent(most: int, **numbers: Fraction | None) -> None:
    """Raise BadFacts for a share or ratio above `most`: per cent were written where 1 is the whole."""
    for name, number in numbers.items():
        if number is not None and number > most:
            says = "Write {what} with 1 as the whole, as 0.96 for 96 per cent; it was {value}."
            raise BadFacts(name, number, "{most} or less", says, what=name.replace("_", " "), most=most)


def refuse_other_unit(most: int, unit: Phrase, **numbers: int | Fraction | None) -> None:
    """Raise BadFacts for a number above `most`: it can't be in `unit` (a year of the calendar, centimetres, yen)."""
    for name, number in numbers.items():
        if number is not None and number > most:
            says = "Write {what} in {unit}, at most {most}; it was {value}."
            what = name.replace("_", " ")
            raise BadFacts(name, number, "{most} or less", says, what=what, unit=unit, most=most)
