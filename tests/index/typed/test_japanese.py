"""Japanese by its readings, as it is typed without characters."""

from bot.index.phrasings import Phrasing
from bot.index.typed.japanese import respelt


def test_a_line_is_spelt_in_latin_letters_and_in_kana() -> None:
    line = Phrasing("wages", "ja", "給料と休み", "overtime")
    latin, kana = respelt([line, Phrasing("wages", "zh", "加班费")])
    assert latin == [Phrasing("wages", "ja", "kyuuryou to yasumi", "overtime")]
    assert kana == [Phrasing("wages", "ja", "きゅうりょうとやすみ", "overtime")]
