"""Options in one's own words, and lines that are no answer."""

import pytest

from bot.talk.hear.answers import options

TYPE = ("supervised", "enterprise", "enterprise_recognised")
FIELD = ("general", "care", "construction", "agriculture", "fishery", "aquaculture")
YES_NO = ("yes", "no")


@pytest.mark.parametrize(
    ("said", "among", "meant"),
    [
        ("through a supervising organisation", TYPE, "supervised"),
        ("supervsing org", TYPE, "supervised"),
        ("管理団体を通して", TYPE, "supervised"),
        ("qua nghiep doan a", TYPE, "supervised"),
        ("lewat kumiai", TYPE, "supervised"),
        ("通过监理团体", TYPE, "supervised"),
        ("sa pamamagitan ng kumiai po", TYPE, "supervised"),
        ("through our own company abroad, recognised by the ministers", TYPE, "enterprise_recognised"),
        ("no organisation, our own subsidiary", TYPE, "enterprise"),
        ("not boats, oyster farm", FIELD, "aquaculture"),
        ("介護ではなく農業です", FIELD, "agriculture"),
        ("不是建筑，是护理", FIELD, "care"),
        ("bidang konstruksi", FIELD, "construction"),
        ("i dont think so", YES_NO, "no"),
        ("we are not excellent", YES_NO, "no"),
        ("優良ではないです", YES_NO, "no"),
        ("chưa có ạ", YES_NO, "no"),
        ("belum ada", YES_NO, "no"),
        ("还没有", YES_NO, "no"),
        ("opo meron na", YES_NO, "yes"),
        ("yes we are", YES_NO, "yes"),
        ("dunno", YES_NO, "unknown"),
        ("まだ決めていません", TYPE, "unknown"),
        ("hindi ko alam", TYPE, "unknown"),
    ],
)
def test_an_option_is_heard(said: str, among: tuple[str, ...], meant: str) -> None:
    assert options.load().said(said, among) == meant


@pytest.mark.parametrize(
    ("said", "among"),
    [
        ("what is a supervising organisation", TYPE),
        ("監理団体ですか？", TYPE),
        ("not through a supervising organisation", TYPE),
        ("supervising organisation fees", TYPE),
        ("not really, why?", YES_NO),
        ("we have 5", YES_NO),
        ("yes but only 2", YES_NO),
        ("maybe", YES_NO),
        ("", YES_NO),
    ],
)
def test_a_line_that_asks_says_more_or_denies_is_no_option(said: str, among: tuple[str, ...]) -> None:
    assert options.load().said(said, among) is None
