"""Which earlier messages show just what a new one shows."""

from bot.edge.made.live import Live

KEYS, OTHERS = ({"reply_markup": {"inline_keyboard": [[{"text": text}]]}} for text in "ab")


def test_only_the_newest_of_the_same_keyboards_stays() -> None:
    live = Live()
    assert [live.shown(1, number, keys) for number, keys in ((1, KEYS), (2, OTHERS), (3, {}))] == [(), (), ()]
    assert live.shown(2, 4, KEYS) == ()
    assert live.shown(1, 5, KEYS) == (1,)
    assert live.shown(1, 5, OTHERS) == (2,)
    assert live.shown(1, 6, KEYS) == ()
