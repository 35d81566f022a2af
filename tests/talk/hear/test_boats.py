"""A fishing boat is in fishing however its boats are counted: no number of its own holds, so none is told."""

import pytest

from bot.talk.chat import Chat
from bot.talk.event import Text
from bot.talk.respond import respond
from tests.talk.conftest import NOON, the_book

_ASK_THE_OFFICE = "quota-agriculture-fishery"


def topic(lang: str, text: str) -> str:
    return respond(Chat(lang=lang), Text(text), the_book(), NOON)[1].topic


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ja", "漁船3隻、乗組員は全部で15人。何人まで？"),
        ("ja", "漁船1隻、乗組員8人です"),
        ("ja", "船が2隻あって、船員は合わせて11人です。実習生は何人？"),
        ("id", "3 kapal ikan, total awak 20 orang, boleh berapa magang"),
        ("id", "kapal penangkap ikan 2, awak 12 orang, kuota berapa"),
        ("id", "kapal ikan 20 awak"),
        ("vi", "2 tàu cá, tổng cộng 14 thuyền viên, nhận được mấy tts"),
        ("zh", "3条渔船，船员一共15人，能招几个实习生"),
        ("tl", "may 3 bangka kami na pangisda, 15 na tao lahat"),
        ("tl", "isang bangkang pangisda, 8 tao ang crew, ilang trainee"),
        ("en", "two fishing boats with 12 crew, how many trainees"),
    ],
)
def test_no_number_is_told_for_boats(lang: str, text: str) -> None:
    assert topic(lang, text) == _ASK_THE_OFFICE


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ja", "水産加工会社です。社員45人、何人まで？"),
        ("id", "pabrik pengolahan ikan 45 orang, kuota berapa"),
        ("vi", "nhà máy chế biến cá 45 người nhận mấy tts"),
        ("zh", "造船厂45人能招几个"),
        ("en", "two trucks and 45 staff, how many trainees?"),
    ],
)
def test_who_processes_fish_or_builds_ships_has_the_table(lang: str, text: str) -> None:
    assert topic(lang, text) == "quota"
