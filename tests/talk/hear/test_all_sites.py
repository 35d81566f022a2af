"""Staff told site by site: all sites of a company count together, so no site's number is taken for the company's."""

import pytest

from bot.talk.book import Book
from bot.talk.hear import quick
from bot.talk.hear.answers import alone
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import NOON

_LOOK = quick.load()


@pytest.mark.parametrize(
    ("line", "numbers", "worked"),
    [
        ("Three sites with 20 staff each, how many interns?", (20, 60), "3 × 20"),
        ("20 staff at each of our three shops; quota?", (20, 60), "3 × 20"),
        ("26 staff in Osaka, 26 in Nagoya: No.1 quota?", (26, 52), "26 + 26"),
        ("Head office 12 staff, warehouse 25 staff, shop 8 staff. How many interns?", (12, 25, 8, 45), "12 + 25 + 8"),
        ("3つの工場に20人ずつ社員がいます。実習生は何人?", (20, 60), "3 × 20"),
        ("1店舗あたり10人で6店舗あります。枠は?", (10, 60), "6 × 10"),
        ("東京に30人、大阪に25人の社員がいます。1号は何人?", (30, 25, 55), "30 + 25"),
        ("2拠点それぞれ社員25人です。何人受け入れできますか", (25, 50), "2 × 25"),
        ("2 chi nhánh, mỗi chi nhánh 25 người chính thức. Được nhận bao nhiêu?", (25, 50), "2 × 25"),
        ("Nhà máy A 30 người, nhà máy B 25 người. Được mấy thực tập sinh?", (30, 25, 55), "30 + 25"),
        ("3 pabrik, masing-masing 20 karyawan tetap. Kuotanya?", (20, 60), "3 × 20"),
        ("30 karyawan di Osaka, 25 di Nagoya, berapa pemagang?", (30, 25, 55), "30 + 25"),
        ("三家工厂,每家20名正式员工,能接收几名实习生?", (20, 60), "3 × 20"),
        ("总部30人,分店25人,可以招几个实习生?", (30, 25, 55), "30 + 25"),
        ("May dalawang branch kami, tig-25 ang regular na empleyado. Ilang trainee?", (25, 50), "2 × 25"),
        ("Main office 30 empleyado, branch 25 empleyado. Ilan ang trainee?", (30, 25, 55), "30 + 25"),
        ("20 staff at every site. Quota?", (20,), ""),
        ("Kyoto 31, Nara 12, all regular", (31, 12, 43), "31 + 12"),
        ("31 in Kyoto, 12 in Nara, 9 in Cebu: how many trainees?", (31, 12, 43), "31 + 12"),
        ("京都31人、奈良12人、上海9人、全員常勤です", (31, 12, 43), "31 + 12"),
        ("Kyoto 31, Nara 12, Hải Phòng 9, tất cả chính thức", (31, 12, 43), "31 + 12"),
        ("Kyoto 31, Nara 12, Surabaya 9, semua tetap", (31, 12, 43), "31 + 12"),
        ("京都31,奈良12,上海9,都是全职", (31, 12, 43), "31 + 12"),
        ("Kyoto 31, Nara 12, Cebu 9, lahat full time", (31, 12, 43), "31 + 12"),
        ("Kyoto 31, Cebu 9, all full time", (31,), ""),
        ("3 shifts of 8 people. Quota?", (8, 24), "3 × 8"),
        ("两班倒,每班20人,能招几个", (20, 40), "2 × 20"),
        ("2 ca, mỗi ca 20 người, nhận mấy tts?", (20,), ""),
        ("2交代で各20人です。枠は?", (20, 40), "2 × 20"),
        # one by itself, and so many at each of the others
        ("kantor pusat 15 orang dan 3 cabang masing-masing 10 orang", (15, 10, 45), "15 + 3 × 10"),
        ("pabrik utama 30 orang, 3 toko masing-masing 5 orang, berapa magang?", (30, 5, 45), "30 + 3 × 5"),
        ("head office 15 people and 3 branches with 10 each", (15, 10, 45), "15 + 3 × 10"),
        ("main factory 40 staff plus two shops with 6 each, how many trainees?", (40, 6, 52), "40 + 2 × 6"),
        ("本社20人、支店3つに各10人", (20, 10, 50), "20 + 3 × 10"),
        ("trụ sở 15 người, 3 chi nhánh mỗi nơi 10 người", (15, 10, 45), "15 + 3 × 10"),
        ("总部15人，3个分店各10人", (15, 10, 45), "15 + 3 × 10"),
        ("head office 15 katao, 3 sangay tig-10 katao", (15, 10, 45), "15 + 3 × 10"),
        # without their names
        ("两个工厂，一个30人，一个21人", (30, 21, 51), "30 + 21"),
        ("我们有两个店，一个15人，一个25人，能招几个", (15, 25, 40), "15 + 25"),
        ("两家店，一家有12人，另一家8人", (12, 8, 20), "12 + 8"),
        ("two factories, one with 30 people, one with 21", (30, 21, 51), "30 + 21"),
        ("two shops, one has 12 staff, the other 20", (12, 20, 32), "12 + 20"),
        ("工場が2つ、一つは30人、もう一つは21人", (30, 21, 51), "30 + 21"),
        ("hai nhà máy, một cái 30 người, một cái 21 người", (30, 21, 51), "30 + 21"),
        ("dua pabrik, satu 30 orang, satu lagi 21 orang", (30, 21, 51), "30 + 21"),
        ("dalawang pabrika, ang isa 30 katao, ang isa pa 21", (30, 21, 51), "30 + 21"),
    ],
)
def test_all_sites_are_asked_about(line: str, numbers: tuple[int, ...], worked: str) -> None:
    found = _LOOK.all_sites(line)
    assert found
    assert (found.numbers, found.worked) == (numbers, worked)
    assert (_LOOK.company(line).staff, alone.staff_told(line, _LOOK)) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Factory No. 2 has 45 staff and no trainees; quota?",
        "3 factories, 45 staff in all. quota?",
        "3 factories, 45 staff",
        "2 warehouses and 1 shop with 45 employees in total, quota?",
        "1 care home, 45 staff",
        "工場3つで社員45人です。枠は?",
        "45 karyawan di pabrik kami, berapa kuota?",
        "2号棟に社員45人います。1号の枠は?",
        "2 trainees in our factory and 45 staff in Osaka. How many more?",
        "45 nhân viên ở nhà máy Osaka, được mấy thực tập sinh?",
        "one factory with 45 people",
        "一个工厂45人",
        "タイヤ工場、正社員45人",
    ],
)
def test_one_site_is_the_company(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.all_sites(line)) == (45, None)


@pytest.mark.parametrize(
    "line",
    [
        "we run two care homes, 44 staff",
        "介護施設を2つ運営していて、職員44人です",
        "我们有两家养老院,44名员工",
        "dua panti jompo, 44 karyawan",
        "hai viện dưỡng lão, 44 nhân viên",
        "dalawang care home, 44 staff",
    ],
)
def test_care_homes_count_by_themselves_so_which_is_asked(book: Book, line: str) -> None:
    found = understand(line, book, NOON.date())
    assert (found.kind, found.several, found.worked) == (Kind.QUOTA, (44,), "")


def test_care_homes_told_one_by_one_get_no_sum() -> None:
    found = _LOOK.all_sites("Osaka 20 carers, Kobe 24 carers, how many trainees?")
    assert found
    assert (found.numbers, found.worked) == ((20, 24), "")


def test_care_homes_told_without_their_names_get_no_sum(book: Book) -> None:
    found = understand("two care homes, one with 20 carers, the other with 24", book, NOON.date())
    assert (found.several, found.worked) == ((20, 24), "")
