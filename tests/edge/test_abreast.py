"""Rows of buttons on a narrow phone: as many side by side as keep their labels whole, in order."""

import pytest

from bot.edge.made.abreast import PLACE, abreast, width
from bot.talk.reply import Button, Rows


def rows(*labels: tuple[str, ...]) -> Rows:
    return tuple(tuple(Button(label, data="x") for label in row) for row in labels)


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        ([("👍", "👎")], [("👍", "👎")]),
        ([("Care", "Construction")], [("Care", "Construction")]),
        ([("Trainees already here", "Who counts as staff?")], [("Trainees already here",), ("Who counts as staff?",)]),
        ([("Send on", "Link, QR", "Picture")], [("Send on", "Link, QR", "Picture")]),
        ([("Gửi đi", "Liên kết, QR", "Hình")], [("Gửi đi", "Liên kết, QR"), ("Hình",)]),
        ([("送る", "リンク・QR", "画像")], [("送る", "リンク・QR"), ("画像",)]),
        ([("もう実習生がいる", "常勤の職員とは？")], [("もう実習生がいる", "常勤の職員とは？")]),
        ([("対象の職種ですか？", "項目一覧")], [("対象の職種ですか？",), ("項目一覧",)]),
        ([("This label is too long for any phone there is",)], [("This label is too long for any phone there is",)]),
        ([], []),
    ],
)
def test_labels_stay_whole(wanted: list[tuple[str, ...]], sent: list[tuple[str, ...]]) -> None:
    assert abreast(rows(*wanted)) == rows(*sent)


def test_the_widest_that_stands_beside_another() -> None:
    fitting = "人" * int(PLACE[2])
    assert abreast(rows((fitting, "x"))) == rows((fitting, "x"))
    assert abreast(rows((f"{fitting}人", "x"))) == rows((f"{fitting}人",), ("x",))


def test_signs_over_and_under_a_letter_take_no_place() -> None:
    assert width("ก่") == width("ก")
    assert width("က္က") == 2 * width("က")
    assert width("Tối") < width("MMM") < width("日本語")
