"""The few colours of a card, and every shade between two of them that the edge of a letter has."""

from functools import cache

from PIL import Image, ImageColor

from bot.talk.reply import Tone

PAPER, INK, FAINT, LINE, WHITE = "#fffdf9", "#23242a", "#6d6a63", "#ddd6c9", "#ffffff"
TONES = {Tone.GOOD: "#4d8059", Tone.CARE: "#b7791f", Tone.BAD: "#c0442a"}
BLOCKS = ("#2f4b7c", "#55719f", "#8197bb")
_SHADES = 16
_MEET = (
    *((PAPER, colour) for colour in (INK, FAINT, LINE, *TONES.values(), *BLOCKS)),
    *((WHITE, colour) for colour in BLOCKS),
)


@cache
def palette() -> Image.Image:
    """All shades, as Pillow wants them to fit a picture to: five times as fast as finding them anew for each."""
    shades = [_between(below, above, step / (_SHADES - 1)) for below, above in _MEET for step in range(_SHADES)]
    fitted = Image.new("P", (1, 1))
    fitted.putpalette([value for shade in shades for value in shade])
    return fitted


def _between(below: str, above: str, part: float) -> tuple[int, ...]:
    pairs = zip(ImageColor.getrgb(below), ImageColor.getrgb(above), strict=True)
    return tuple(round(low + (high - low) * part) for low, high in pairs)
