"""Full-timers told beside part-timers, people of an agency, abroad or for a season are the staff; the reply says so."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    ("line", "staff", "left_out"),
    [
        ("15 full-timers plus 40 who work 20 hours a week", 15, (40,)),
        ("15 full-timers plus 40 who work 20 hours a week, how many trainees can we get?", 15, (40,)),
        ("30 full-time and 12 part-time", 30, (12,)),
        ("we have 22 full-timers, 8 part-timers and 3 from an agency", 22, (8, 3)),
        ("45 regular employees, 20 work only 3 days a week", 45, (20,)),
        ("60 staff: 45 full-time, 15 part-time", 45, (15,)),
        ("正社員45人、パート10人、派遣5人", 45, (10, 5)),
        ("常勤32名、ほかに週20時間のパートが15名", 32, (15,)),
        ("45 nhân viên chính thức, 10 bán thời gian, 5 phái cử", 45, (10, 5)),
        ("32 người toàn thời gian, 8 người làm thêm", 32, (8,)),
        ("20 nhân viên chính thức và 15 người làm 20 giờ một tuần", 20, (15,)),
        ("karyawan tetap 55, paruh waktu 20, outsourcing 10", 55, (20, 10)),
        ("20 karyawan penuh waktu dan 15 orang kerja 20 jam seminggu", 20, (15,)),
        ("60 orang: 45 tetap, 15 paruh waktu", 45, (15,)),
        ("正式员工45人，兼职10人，派遣5人", 45, (10, 5)),
        ("20个全职，另有15人每周工作20小时", 20, (15,)),
        ("45 na regular, 8 part-time, 2 dispatch", 45, (8, 2)),
        ("45 full-time, 10 part-timer, 5 galing sa agency", 45, (10, 5)),
        ("20 na regular at 15 na 20 oras lang kada linggo", 20, (15,)),
        # for a season
        ("kebun selada, 6 pekerja musiman, 2 tetap", 2, (6,)),
        ("farm na may 3 regular at 10 seasonal", 3, (10,)),
        ("farm na may 10 seasonal at 4 regular", 4, (10,)),
        ("vegetable farm, 6 seasonal workers and 2 regulars", 2, (6,)),
        ("lettuce farm with 2 permanent staff and 12 seasonal pickers", 2, (12,)),
        ("レタス農家、季節労働者6人、常勤2人", 2, (6,)),
        ("nông trại rau, 2 nhân viên chính thức, 6 lao động thời vụ", 2, (6,)),
        ("kebun, 3 karyawan tetap dan 10 pekerja musiman", 3, (10,)),
        ("农场，3个正式工，10个季节工", 3, (10,)),
        # abroad
        ("本社30人、ベトナムの支店に200人います", 30, (200,)),
        ("本社45人、中国の工場に300人", 45, (300,)),
        ("30 people in Japan and 200 at our branch in Vietnam", 30, (200,)),
        ("head office 45 staff, factory in China 300 staff, how many trainees?", 45, (300,)),
        ("trụ sở ở Nhật 30 người, chi nhánh ở Việt Nam 200 người", 30, (200,)),
        ("kantor Jepang 30 orang, cabang di Indonesia 200 orang", 30, (200,)),
        ("总公司30人，越南分公司200人", 30, (200,)),
        ("本公司45人，在越南有工厂200人", 45, (200,)),
        ("we have 45 full-time employees; the plant in Thailand has 80", 45, (80,)),
        ("head office 30 katao, sangay sa Pilipinas 200 katao", 30, (200,)),
        # on their own account, and the president
        ("建設業、社長と社員6人、一人親方3人", 6, (3,)),
        ("建設、社員8人、一人親方2人", 8, (2,)),
        ("一人親方が3人と社員12人です。何人?", 12, (3,)),
        ("社長1人、社員6人、建設業", 6, (1,)),
    ],
)
def test_those_beside_the_full_time_staff_are_left_out(
    book: Book, line: str, staff: int, left_out: tuple[int, ...]
) -> None:
    found = understand(line, book)
    assert (found.kind, found.several, found.compared) == (Kind.QUOTA, (), None)
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.left_out) == (staff, left_out)


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("60 staff, 15 of them part-timers", (60, 45)),
        ("45 people, 10 part-time", (45, 35)),
        ("công ty 30 nhân viên, trong đó 10 bán thời gian", (30, 20)),
        ("本社30人、支店25人", (30, 25, 55)),
        ("中国地方の支店10人、本社30人", (10, 30, 40)),
        ("30 nhân viên, 10 người Việt Nam ở nhà máy", (30, 10)),
    ],
)
def test_where_it_is_not_sure_it_is_asked(book: Book, line: str, numbers: tuple[int, ...]) -> None:
    assert understand(line, book).several == numbers


@pytest.mark.parametrize(
    ("line", "here", "wanted"),
    [
        ("45 staff, 3 trainees from our factory in China", 3, None),
        ("社員45人、ベトナム人実習生3人が工場にいます", 3, None),
        ("45 staff, we want 3 from our factory in Vietnam", None, 3),
        ("45 full-time staff and 5 trainees, 10 part-timers", 5, None),
    ],
)
def test_trainees_stay_trainees(book: Book, line: str, here: int | None, wanted: int | None) -> None:
    found = understand(line, book).quota
    assert found is not None
    assert (found.facts.staff, found.here, found.wanted) == (45, here, wanted)


@pytest.mark.parametrize(
    "line",
    [
        "do part-timers count?",
        "15 full-timers and 40 part-timers, do the part-timers count?",
        "30 full-time and 12 who work 35 hours a week",
    ],
)
def test_who_counts_is_no_number(book: Book, line: str) -> None:
    assert understand(line, book).kind is not Kind.QUOTA


def test_years_of_trainees_behind_an_ordinary_company(book: Book) -> None:
    found = understand("perusahaan bukan unggulan, 210 orang, ada 12 tahun pertama dan 25 tahun kedua", book).quota
    assert found is not None
    assert found.facts.held is not None
    assert (found.facts.staff, found.facts.held.no1, found.facts.held.no2) == (210, 12, 25)
