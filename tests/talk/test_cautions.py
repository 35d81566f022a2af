"""What a reply warns of is said, too, where the number is told after an earlier result of the same chat."""

import pytest

from tests.talk.conftest import Talk


def _said(talk: Talk, lines: list[str]) -> str:
    for line in lines:
        talk.say(line)
    return talk.words


@pytest.mark.parametrize(
    ("lines", "warned"),
    [
        (["45 staff, how many trainees", "and with about 50?"], "⚠ You gave a rough number: with 51"),
        (["45 staff, how many trainees", "sorry, about 40"], "⚠ You gave a rough number: with 41"),
        (["about 40 staff, how many trainees", "and if we are excellent?"], "⚠ You gave a rough number: with 41"),
        (["社員45人です。実習生は何人？", "50人くらいだったら？"], "⚠ おおよその人数とのことですが、常勤51人なら"),
        (["công ty 45 người, nhận được mấy tts", "nếu khoảng 50 người thì sao"], "⚠ Bạn nói số áng chừng: nếu có 51"),
        (["karyawan 45, kuota magang berapa", "kalau sekitar 50 orang?"], "⚠ Angka Anda hanya perkiraan: dengan 51"),
        (["员工45人，能招几个实习生", "如果大约50人呢"], "⚠ 您说的是大概人数：如果全职职员是51人"),
        (["45 staff, ilang trainee pwede", "paano kung mga 50?"], "⚠ Tantiya lang ang sinabi ninyo: kung 51"),
    ],
)
def test_a_rough_number_told_later_is_one(talk: Talk, lines: list[str], warned: str) -> None:
    assert warned in _said(talk, lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["about 40 staff, how many trainees", "sorry, 45"],
        ["about 40 staff, how many trainees", "sorry, 50"],
        ["45 staff, how many trainees", "and with 50?"],
    ],
)
def test_an_exact_number_in_its_place_is_none(talk: Talk, lines: list[str]) -> None:
    assert "rough number" not in _said(talk, lines)


@pytest.mark.parametrize(
    ("lines", "warned"),
    [
        (
            ["45 staff excellent, how many trainees", "our organisation has the specified licence"],
            "⚠ Your supervising organisation (監理団体) has the specified licence",
        ),
        (
            ["优良企业，员工45人，能招几个实习生", "监理团体只有特定许可"],
            "⚠ 贵公司的监理团体（監理団体）持有的是特定监理许可",
        ),
    ],
)
def test_a_specified_licence_told_later_is_one(talk: Talk, lines: list[str], warned: str) -> None:
    assert warned in _said(talk, lines)
    assert talk.chat.answers["excellent"] == "no"
