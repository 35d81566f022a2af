"""A share of the staff: "half of our staff are part-time", うち常勤は3割. Their number is asked for, never reckoned."""

import re

from bot.talk.hear.amounts.set_apart import OF_OTHERS
from bot.talk.hear.lexicon import Lexicon

_SHARE = re.compile(
    r"\d ?(?:%|percent|per cent|割|persen|phần trăm|成)|[一二三四五六七八九]成|分の|分之|半分|半数|一半|大半|"
    r"\b(?:half|a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|most|majority|"
    r"một nửa|nửa|phần ba|phần tư|separuh|setengah|sebagian|sepertiga|seperempat|kalahati|karamihan|porsiyento)\b"
)
_KINDS = (*OF_OTHERS, "full_time")


def of_staff(said: str, lexicon: Lexicon) -> bool:
    """Whether a folded line says of a share of the staff that they are full-time, part-time or of others."""
    return _SHARE.search(said) is not None and any(lexicon.says(said, kind) for kind in _KINDS)
