"""Whether "excellent" is plainly said in Thai, Burmese, Khmer and Nepali: all that stands about it is known.

Those who wish for it, lost it or do not know say so in more ways than a list holds, and twice the number was told.
"""

import re

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import masked

_SCRIPTS = {  # words before and behind the one that holds "excellent"; Thai and Khmer write a phrase as one
    re.compile("[\u0900-\u097f]"): (1, 2),
    re.compile("[\u1000-\u109f]"): (0, 1),
    re.compile("[\u0e00-\u0e7f\u1780-\u17ff]"): (0, 0),
}
_BREAK = r"[^\s,.;:၊။៖()?!\d]"
_KNOWN = "excellent staff how_many people trainees accepted more supervised enterprise ours counts so_said".split()
"""Whole words first: what may be said beside them is as short as a syllable."""


def plainly(said: str, what: str, lexicon: Lexicon) -> bool:
    """Whether nothing unknown stands about any place of a word of these scripts."""
    said = masked(said)
    return not any(_more_about(said, place, lexicon) for place in lexicon.places(said, what))


def _more_about(said: str, place: tuple[int, int], lexicon: Lexicon) -> bool:
    start, end = place
    for script, (before, behind) in _SCRIPTS.items():
        if script.search(said[start:end]):
            ahead = _search(rf"(?:{_BREAK}+ ){{0,{before}}}{_BREAK}*$", said[:start])
            after = _search(rf"^{_BREAK}*(?: {_BREAK}+){{0,{behind}}}", said[end:])
            return re.search(r"\w", _unknown(f"{ahead}{said[start:end]}{after}", lexicon)) is not None
    return False


def _search(pattern: str, said: str) -> str:
    found = re.search(pattern, said)
    return found[0] if found else ""


def _unknown(about: str, lexicon: Lexicon) -> str:
    for meaning in _KNOWN:
        about = lexicon.without(about, meaning)
    return about
