"""The counter behind a number of people, which says nothing of whom it counts: 3人, "3 orang na", 3 คน."""

import re

_COUNTER = re.compile(
    r" ?(?:[名人位个個]|คน|ယောက်|ဦး|နာက်|នាក់|जना|"
    r"(?:nin|mei|people|persons?|workers?|heads?|orang|người|nguoi|katao|tao|bạn|ban|em|anh)(?![a-z]))"
)
_NEXT = re.compile(r" ?\d+ ?(?:[名人位个個]|คน|ယောက်|ဦး|နာက်|នាក់|जना)")
_LINK = re.compile(r" ?(?:(?:new|are|is|na|ng|mga|yung|more) |の|的)*")


def past_counter(text: str) -> int:
    """Where a counter that begins the text ends; 0 where none does."""
    match = _COUNTER.match(text)
    return match.end() if match else 0


def past_link(text: str) -> int:
    """The same with the small words behind it: "3 na trainee", 3人の実習生."""
    at = past_counter(text)
    match = _LINK.match(text, at)
    return match.end() if match and match.end() > at + 1 else at


def of_the_next(text: str, at: int) -> bool:
    """Whether a word that begins the text behind a space and ends there counts the number right behind it.

    So "45 実習生3人" has 3 trainees; 60个员工4个实习生 has 60 staff.
    """
    return text[:1] == " " and _NEXT.match(text, at) is not None
