"""Who asks whether more staff means more trainees is told both numbers side by side, and who are taken on are staff."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.firm.beside.raised import raised

_LOOK = quick.load()


def _raised(text: str) -> tuple[int, int] | None:
    return raised(_LOOK.folded(text), _LOOK.lexicon)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("99 kami, kung mag-hire pa ng dalawa madadagdagan ba ang trainee", (99, 101)),
        ("99 staff, if we take on two more people does our trainee number go up", (99, 101)),
        ("we are 50 staff. if we hire one more person, can we have more trainees?", (50, 51)),
        ("40 staff. If I hire another employee does the quota for trainees increase?", (40, 41)),
        ("45 staff and 5 trainees, if we hire 6 more staff does our trainee number go up", (45, 51)),
        ("社員50人です。あと2人採用したら実習生の枠は増えますか", (50, 52)),
        ("99人の会社です。社員を2人増やすと実習生の人数は増えますか", (99, 101)),
        ("công ty 50 người, nếu tuyển thêm 2 nhân viên nữa thì số tts có tăng không", (50, 52)),
        ("karyawan 99, kalau rekrut 2 orang lagi apakah kuota magang bertambah", (99, 101)),
        ("我们99人，再招两个员工的话实习生名额会增加吗", (99, 101)),
        ("50 empleyado kami, kapag kumuha kami ng isa pang empleyado tataas ba ang bilang ng trainee", (50, 51)),
    ],
)
def test_more_staff_are_put_to_those_there_are(text: str, numbers: tuple[int, int]) -> None:
    assert _raised(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "99 staff, can we hire 2 more trainees",
        "45 staff and 5 trainees, can we take on two more",
        "we have 30 staff and 2 trainees. If we take 2 more trainees does the union fee go up?",
        "社員45人ですが、実習生を2人増やすと費用は増えますか",
        "công ty 45 người, nếu nhận thêm 2 tts thì chi phí có tăng không",
        "公司45人，如果再招2个实习生，费用会增加吗",
        "karyawan 45, mau tambah 2 pemagang lagi boleh?",
    ],
)
def test_more_trainees_are_no_staff(text: str) -> None:
    assert _raised(text) is None
