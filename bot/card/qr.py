"""A link as a picture that a phone's camera reads."""

from io import BytesIO

import segno

_DOTS = 14  # pixels a module: sharp on a phone, and still read from a printed sheet
_QUIET = 4  # modules of white around it, as the standard wants


def qr(address: str) -> bytes:
    """The address as a PNG, black on white; a sixth of it may be dirty or torn (level M)."""
    picture = BytesIO()
    segno.make_qr(address, error="m").save(picture, kind="png", scale=_DOTS, border=_QUIET)
    return picture.getvalue()
