"""The prefecture a line names, in several scripts; every prefecture of the rules has its names."""

import pytest

from bot.talk.hear.numbers import fold
from bot.talk.hear.own.places import names_of, prefecture
from tis_rules.pay.minimum_wage import prefectures


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("minimum wage in Nagoya?", "aichi"),
        ("愛知県の最低賃金", "aichi"),
        ("东京的最低工资", "tokyo"),
        ("京都の最低賃金", "kyoto"),
        ("東京都の最低賃金", "tokyo"),
        ("lương tối thiểu ở Mie", "mie"),
        ("makan mie di asrama", None),
        ("Osaka or Tokyo, where is it higher?", None),
        ("minimum wage?", None),
    ],
)
def test_the_place(text: str, place: str | None) -> None:
    assert prefecture(fold(text)) == place


@pytest.mark.parametrize("place", prefectures())
def test_every_prefecture_is_named(place: str) -> None:
    assert {"en", "ja", "zh"} == set(names_of(place))
    assert prefecture(fold(f"in {names_of(place)['ja']}で")) == place
    assert prefecture(fold(f"最低工资{names_of(place)['zh']}")) == place
