"""The day of the change is no day of an intake; a start beside it, or of the present programme, still is."""

from datetime import date

import pytest

from bot.talk.hear.dates.roles import dated
from bot.talk.hear.dates.soon import of_a_start

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "what happens to trainees when ESD starts in 2027?",
        "is it true the trainee program ends in 2027",
        "what changes for us when the new system starts on 1 April 2027",
        "will the law change in April 2027?",
        "when TITP ends in 2027 do I go home",
        "技能実習は2027年になくなりますか",
        "育成就労が2027年4月に始まったら、うちの実習生はどうなる",
        "2027年4月から制度が変わりますが、給料は変わりますか",
        "2027年4月1日に新制度が施行されると何が変わりますか",
        "Năm 2027 bỏ thực tập sinh thì em có sao không",
        "tháng 4/2027 Ikusei bắt đầu thì TTS đang ở thế nào",
        "katanya magang dihapus 2027, gimana nasib saya",
        "program magang berubah tahun 2027?",
        "2027年技能实习取消了我怎么办",
        "新制度2027年4月开始后我怎么办",
        "ano mangyayari sa mga trainee pag nag start na ang ESD sa 2027",
        "mawawala na ba ang TITP sa 2027?",
    ],
)
def test_the_change_is_no_intake(text: str) -> None:
    assert dated(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("can we start TITP in April 2027?", date(2027, 4, 1)),
        ("技能実習を2027年4月に開始できますか", date(2027, 4, 1)),
        ("mulai magang April 2027 bisa?", date(2027, 4, 1)),
        ("can a trainee start in April 2027?", date(2027, 4, 1)),
        ("ESD starts in April 2027; can a trainee start in May 2027?", date(2027, 5, 1)),
        ("育成就労が2027年4月に始まりますが、2027年5月に実習生を受け入れられますか", date(2027, 5, 1)),
        ("ESD starts in 2027, can a trainee enter in March 2027?", date(2027, 3, 1)),
    ],
)
def test_a_start_beside_it_is_one(text: str, start: date) -> None:
    found = dated(text, TODAY)
    assert found is not None
    assert found.intake is not None
    assert found.intake.first == start


@pytest.mark.parametrize(
    ("text", "of_intake"),
    [
        ("asap", True),
        ("can we take trainees as soon as possible?", True),
        ("可以马上招实习生吗", True),
        ("my mother is in the ICU, I need to get back to her right now", False),
        ("我爸病危 想马上回国一趟", False),
        ("nasa ICU nanay ko kelangan ko umuwi agad", False),
        ("khi nào nhận được TTS sớm nhất", True),
        ("すぐに国へ帰国したいです", False),
    ],
)
def test_as_soon_as_possible_is_of_an_intake_only_where_one_is_spoken_of(text: str, of_intake: bool) -> None:
    assert of_a_start(text, len(text) < 10) is of_intake
