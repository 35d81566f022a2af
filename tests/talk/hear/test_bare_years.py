"""The second year left unsaid behind the first: "3 in year one and 5 in two" is five of the second year."""

import pytest

from bot.talk.hear import quick
from tis_rules import Held

_LOOK = quick.load()


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("construction kami, 10 tao, may 3 trainee na sa unang taon at 5 sa pangalawa, pwede pa ba 3", Held(3, 5)),
        ("40 staff, 3 trainee na sa unang taon at 5 sa pangalawa", Held(3, 5)),
        ("45 staff, 3 unang taon at 4 pangalawa, ilan pa", Held(3, 4)),
        ("40 staff, 3 trainees in year one and 5 in two, how many more", Held(3, 5)),
        ("45 staff, 3 first year and 2 second, how many more", Held(3, 2)),
        ("45 staff, 3 in year one, 4 in two and 2 in three", Held(3, 6)),
        ("45 staff, 3 trainees in their first year and 4 in the second, how many more?", Held(3, 4)),
        ("40 karyawan, 3 pemagang tahun pertama dan 5 kedua, masih bisa berapa", Held(3, 5)),
        ("45 karyawan, 3 di tahun pertama dan 4 di kedua", Held(3, 4)),
        ("công ty 45 người, 3 tts năm thứ nhất và 4 thứ hai, nhận thêm mấy", Held(3, 4)),
        ("45名员工，第一年的实习生3人，第二年的4人，还能招几个", Held(3, 4)),
        ("社員45人、実習生は1年目3人、2年目4人。あと何人", Held(3, 4)),
    ],
)
def test_the_bare_ordinal_is_a_year(line: str, held: Held) -> None:
    assert _LOOK.company(line).held == held


@pytest.mark.parametrize(
    "line",
    [
        "45 staff, 3 trainees in year one and 5 in two factories",
        "45 staff, 3 trainees in year one, 4 in the second half of next year",
        "45 karyawan, 3 pemagang tahun pertama, dan 5 kedua pabrik",
        "45 staff, 3 sa unang taon at 5 sa pangalawang pabrika",
    ],
)
def test_the_second_of_something_else_is_none(line: str) -> None:
    found = _LOOK.company(line).held
    assert found is None or found.no2 == 0
