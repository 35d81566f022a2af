"""A list of the stages behind the word for trainees, "jisshusei 1, 2 sama 3": no number of anything."""

import re
from collections.abc import Sequence

_TRAINEE = (
    r"(?:jis+h?us+e?i|gin?ou? ?jis+h?uu?|kenshusei|trainees?|interns?|(?:pe)?magang|tts|thực tập sinh|thuc tap sinh|"
    r"実習生?|实习生?|stages?|tahap)"
)
_THEN = r"(?: ?[,、・&] ?| )(?:(?:and|or|dan|sama|atau|và|va|at|o|と|和|跟) ?)?"
_COUNTER = r" ?(?:[人名位年月個个]|orang|người|nguoi|people|persons|kids|tháng|thang|bulan|tahun|months?|years?)"
PATTERN = rf"{_TRAINEE}[ のno.]{{0,4}}(?P<list>1{_THEN}2(?:{_THEN}3)?)(?!\d|{_COUNTER})"
_LISTED = re.compile(PATTERN)


def stages_as(signs: Sequence[str], folded: str) -> str:
    """A line with the numbers of such a list as signs, No. 1's first."""
    known = {ord(str(number)): sign for number, sign in enumerate(signs, 1)}

    def signed(match: re.Match[str]) -> str:
        return match[0].removesuffix(match["list"]) + match["list"].translate(known)

    return _LISTED.sub(signed, folded)
