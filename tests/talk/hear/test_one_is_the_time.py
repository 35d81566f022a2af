"""一次, "one at a time", "satu kali": how they come is no head, and a company of 60 was compared with one of 1."""

import pytest

from bot.talk.book import Book
from bot.talk.understand import understand


@pytest.mark.parametrize(
    ("line", "staff", "wanted"),
    [
        ("没有实习生，员工7个，想一次招4个", 7, 4),
        ("我们有60名员工，一次能招几个", 60, None),
        ("员工60人，一次性招几个实习生", 60, None),
        ("问一下，员工45个，一批能招几个", 45, None),
        ("员工60人，一起能招几个", 60, None),
        ("公司一直有45名员工，能招几个实习生", 45, None),
        ("我们一共60名员工，能招几个", 60, None),
        ("员工45人，一年能招几个", 45, None),
        ("帮我算一下，员工60人", 60, None),
        ("员工50人，第一次招，能招几个", 50, None),
        ("社員60人です、一度に何人受け入れられますか", 60, None),
        ("社員60人、一人ずつ受け入れたい", 60, None),
        ("社員45人、一気に5人受け入れたい", 45, 5),
        ("社員45人、一括で何人", 45, None),
        ("công ty 60 nhân viên, một lúc nhận được mấy bạn", 60, None),
        ("60 nhân viên, muốn nhận một lúc 4 thực tập sinh", 60, 4),
        ("45 nhân viên, mỗi lần một đợt nhận được mấy bạn", 45, None),
        ("60 karyawan, sekaligus bisa terima berapa magang", 60, None),
        ("45 karyawan, satu kali berapa pemagang", 45, None),
        ("60 karyawan, satu angkatan berapa orang", 60, None),
        ("60 empleyado, isang beses ilan ang puwede", 60, None),
        ("45 staff, sabay-sabay ilan ang puwede, isang batch", 45, None),
        ("60 staff, how many at one time", 60, None),
        ("45 staff, one at a time, how many trainees", 45, None),
        # one who is somebody
        ("只有一个员工，能招几个", 1, None),
        ("社員一人です。何人", 1, None),
        ("1 karyawan, berapa magang", 1, None),
        ("员工一百人", 100, None),
    ],
)
def test_one_that_is_the_time_counts_nobody(book: Book, line: str, staff: int, wanted: int | None) -> None:
    found = understand(line, book)
    assert found.compared is None
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.wanted) == (staff, wanted)


def test_one_each_year_is_still_wanted(book: Book) -> None:
    found = understand("社員60人、毎年1人ずつ受け入れたい", book).quota
    assert found is not None
    assert found.wanted == 1
