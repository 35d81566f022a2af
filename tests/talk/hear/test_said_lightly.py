"""A laugh at dying of shame, a line of a song, what is killed in a dormitory are no calls; said in earnest they are."""

import pytest

from bot.talk.hear.urgent import urgent

NO_CALL = [
    "i nearly died of embarrassment at the interview haha, can i redo it",
    "gotta kill the cockroaches in our dorm, who pays for the spray",
    "恥ずかしくて死にたいw 面接で名前間違えた。またうけられる？",
    "「死にたい」っていう歌の歌詞です。寮で歌ってもいいですか",
    "ngại muốn chết luôn haha, em nói sai tiếng nhật trước lớp",
    "muốn giết muỗi trong ký túc xá thì xin thuốc ở đâu",
    "malu banget pengen mati wkwk, salah ngomong di depan bos",
    "mau bunuh kecoa di mess, minta obat ke siapa",
    "尴尬得想死哈哈，日语说错了",
    "“不想活了”是一句歌词，问一下宿舍能弹吉他吗",
    "gusto ko nang mamatay sa kahihiyan haha nadulas ako sa harap ng boss",
    "patayin ko sana yung mga ipis sa dorm, sino bibili ng spray",
    "gusto ko na mamatay sa hiya, mali yung kanji ko sa harap ng sensei lol",
    "我不想活了是歌词 别紧张 我问宿舍能不能养猫",
    "saya mau bunuh... nyamuk di asrama banyak banget, siapa tanggung jawab",
    "i want to die is a song title, what is it called in japanese",
]
A_CALL = [
    "i want to die of shame, i can't face my family, i have debts",
    "i want to die lol",
    "恥ずかしくて死にたいです。もう誰にも会えません",
    "死にたいw",
    "nhục quá em muốn chết",
    "malu sekali, saya ingin mati saja",
    "太丢人了，我不想活了",
    "不想活了，听这首歌都哭",
    "gusto ko nang mamatay sa hiya, wala na akong mukhang ihaharap sa pamilya",
    "i feel like a song about dying, i don't want to live",
    "恥ずかしくて死にたい。みんなに笑われています",
    "malu sama keluarga, pengen mati aja",
    "尴尬，我不想活了",
]
OF_SOMEBODY_ELSE = [
    "saya orang jepang, teman magang saya kabur. saya sembunyiin di rumah, salah gak",
    "我朋友逃跑了，住在我家",
    "bạn tôi bỏ trốn, đang ở nhà tôi",
    "友達が逃げてきました。家に泊めています",
]
OF_ONESELF = [
    "saya kabur dari perusahaan, tinggal di rumah teman",
    "我逃跑了，住在朋友家",
    "em bỏ trốn rồi, ở nhờ nhà bạn",
    "友達が逃げて、私も会社から逃げてきました",
]


@pytest.mark.parametrize("said", NO_CALL)
def test_what_is_said_lightly_is_no_call(said: str) -> None:
    assert urgent(said) is None


@pytest.mark.parametrize("said", A_CALL)
def test_the_same_in_earnest_is_one(said: str) -> None:
    assert urgent(said) == "suicide"


@pytest.mark.parametrize("said", OF_SOMEBODY_ELSE)
def test_who_houses_a_friend_has_not_left(said: str) -> None:
    assert urgent(said) is None


@pytest.mark.parametrize("said", OF_ONESELF)
def test_who_left_has(said: str) -> None:
    assert urgent(said) == "left-company"


def test_unpaid_that_is_denied_is_no_call() -> None:
    assert urgent("不是欠薪, 是老板多给了我工资条里没有的现金", topic="unpaid-wages") is None
    assert urgent("they overpaid me by mistake", topic="unpaid-wages") is None
    assert urgent("they paid me too little by mistake", topic="unpaid-wages") == "unpaid"
    assert urgent("sapilitan nila akong pinauwi, nasa pilipinas na ako") is None
    assert urgent("pinipilit nila akong umuwi bukas") == "forced-return"
