"""Japanese as it is written without a Japanese keyboard, and by those who know no characters yet: in kana alone."""

from collections.abc import Iterable
from dataclasses import replace

from bot.index.phrasings import Phrasing


def respelt(phrasings: Iterable[Phrasing]) -> tuple[list[Phrasing], list[Phrasing]]:
    """Japanese phrasings by their readings: parted in Latin letters, and in one row in hiragana."""
    import pykakasi  # a large dictionary, needed here only

    reader = pykakasi.kakasi()  # type: ignore[no-untyped-call]
    read = [(each, reader.convert(each.text)) for each in phrasings if each.lang == "ja"]
    latin = [replace(each, text=" ".join(part["hepburn"] for part in parts)) for each, parts in read]
    kana = [replace(each, text="".join(part["hira"] for part in parts)) for each, parts in read]
    return latin, kana
