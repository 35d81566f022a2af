"""Numbers that are wished for, that left, of care staff or of a family are no staff of the company."""

import pytest

from bot.talk.book import Book
from bot.talk.hear import quick
from bot.talk.hear.answers import alone
from bot.talk.hear.company import Company
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import NOON
from tis_rules import Sector

_LOOK = quick.load()


@pytest.mark.parametrize(
    "line",
    [
        "3人ほしい",
        "から3名受け入れたい",
        "3人を受け入れたいです",
        "あと3名ほど欲しい",
        "3人採用したい",
        "3名来てほしいです",
    ],
)
def test_people_wished_for_are_no_staff(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.wanted) == (None, 3)
    assert (_LOOK.company(f"{line}、社員20名").staff, _LOOK.several(f"{line}、社員20名")) == (20, ())


def test_a_first_year_wished_for_is_not_here() -> None:
    assert _LOOK.company("1号 6人入れたい。今35人") == Company(staff=35, wanted=6)


@pytest.mark.parametrize(
    "line",
    [
        "2 of our 8 trainees ran away, 35 staff",
        "2 of the 8 trainees went home, 35 staff",
        "35 nhân viên, 2 trong số 8 tts bỏ trốn",
        "35 karyawan, 2 dari 8 magang kabur",
    ],
)
def test_some_of_all_left(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.here, heard.gone) == (35, 6, 2)


@pytest.mark.parametrize(
    "line",
    [
        "care home 12 carers, 60 staff altogether",
        "介護 職員60名 うち介護職12名",
        "nursing home, 60 employees, 12 care workers",
        "viện dưỡng lão 60 nhân viên, 12 hộ lý",
        "panti jompo 60 karyawan, 12 perawat",
        "养老院员工60人，护理员12人",
    ],
)
def test_a_care_homes_limit_is_of_its_care_staff(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.several(line)) == (12, ())


@pytest.mark.parametrize("line", ["介護職員20人、来年30人になります", "20 carers, next year 30 carers"])
def test_care_staff_of_two_years_are_both_heard(line: str) -> None:
    assert _LOOK.several(line) == (20, 30)


@pytest.mark.parametrize("line", ["農家 家族3人", "農家 3人家族", "farm, 3 family members", "家族だけで3人"])
def test_whether_a_family_is_staff_is_not_settled(line: str) -> None:
    assert _LOOK.company(line).staff is None


def test_a_company_named_after_the_family_has_staff() -> None:
    assert _LOOK.company("家族経営の社員5人").staff == 5


@pytest.mark.parametrize("line", ["社員12人の工場です。実習生2人失踪しました", "従業員30名、昨日1名失踪しました"])
def test_a_company_tells_who_ran_away(line: str) -> None:
    assert urgent(line, "ja") != "left-company"


@pytest.mark.parametrize("line", ["失踪してしまいました", "実習生ですが失踪しました"])
def test_a_trainee_tells_that_he_did(line: str) -> None:
    assert urgent(line, "ja") == "left-company"


@pytest.mark.parametrize(
    ("line", "either"),
    [
        ("We had 45 staff but 5 left", (45, 40)),
        ("60 workers, of whom 3 retired this year. How many trainees can we take?", (60, 57)),
        ("45 employees, 12 of which are part-time", (45, 33)),
        ("45 employees plus 10 agency workers", (45, 35)),
        ("常勤職員30名のうち3名が退職しました。何人受け入れできますか", (30, 27)),
        ("職員31人、辞めた職員2人", (31, 29)),
        ("社員45名、派遣社員8名です", (45, 37)),
        ("従業員45名、うちパート12名", (45, 33)),
        ("nhân viên 45 người, trong đó 2 người sắp nghỉ việc", (45, 43)),
        ("45 nhân viên và 8 lao động phái cử", (45, 37)),
        ("45 nhân viên bao gồm 12 người làm part-time", (45, 33)),
        ("karyawan 45 orang, 2 orang akan berhenti", (45, 43)),
        ("40 karyawan, 8 di antaranya tenaga alih daya", (40, 32)),
        ("45 pegawai, 12 orang di antaranya pekerja paruh waktu", (45, 33)),
        ("员工45人，2名即将退休", (45, 43)),
        ("我们有45个员工和10个派遣员工", (45, 35)),
        ("45名员工，其中12名兼职", (45, 33)),
        ("May 45 empleyado kami pero umalis ang 5", (45, 40)),
        ("45 na empleyado tapos 10 galing agency", (45, 35)),
        ("50 empleyado, yung 10 ay part-timer", (50, 40)),
        ("5人辞めて今は45人です", (45, 40)),
        ("350 full-time staff, 31 of them at our office in Hanoi. No.1 quota?", (350, 319)),
        ("社員120人、うち30人は海外支店です。1号の枠は?", (120, 90)),
        ("53 nhân viên, trong đó 4 người là kỹ năng đặc định, nhận mấy tts?", (53, 49)),
        ("60 karyawan, 15 di antaranya di kantor luar negeri, kuota?", (60, 45)),
        ("60名员工,其中15名在海外分公司工作,名额多少?", (60, 45)),
        ("60 empleyado, 15 sa kanila ay nasa opisina sa Maynila. Ilang trainee?", (60, 45)),
        ("38 employees and 4 more join in April. quota?", (38, 42)),
        ("48 employees and we are hiring 5 more. How many trainees can we have?", (48, 53)),
        ("常勤48人、新入社員が5人入ります。枠は?", (48, 53)),
        ("48 nhân viên, sắp tuyển thêm 5 người nữa. Được mấy thực tập sinh?", (48, 53)),
        ("48 karyawan, mau rekrut 5 karyawan baru. Berapa pemagang?", (48, 53)),
        ("48名员工,下个月入职5人,能招几个实习生?", (48, 53)),
        ("48 empleyado, mag-hire kami ng 5 pa. Ilang trainee ang pwede?", (48, 53)),
        ("45 staff, hiring 5 trainees in April, ok?", ()),
        ("社員38人、4月に実習生が4人入ります", ()),
        ("48 empleyado, 36 full-time at 12 part-time", ()),
        ("正社員45人と派遣10人", ()),
        ("45 staff and the agency wants 3 trainees", ()),
        ("45 staff, 12 part-timers: do they get paid holidays?", ()),
        ("8 trainees, 2 left. 45 staff", ()),
        ("45 employees, 5 of our trainees quit", ()),
    ],
)
def test_people_set_apart_are_asked_about(line: str, either: tuple[int, ...]) -> None:
    assert (alone.either(line, _LOOK), _LOOK.several(line)) == (either, ())


@pytest.mark.parametrize(("line", "staff"), [("we have 45 staff left", 45), ("正社員45人と派遣10人", 45)])
def test_who_stays_is_the_staff(line: str, staff: int) -> None:
    assert _LOOK.company(line) == Company(staff=staff)


@pytest.mark.parametrize(
    "line",
    [
        "Is it 5 people for 45 employees?",
        "社員45人だと5人で合っていますか",
        "45 nhân viên thì được 5 người đúng không",
        "45 karyawan berarti 5 orang, benar?",
        "45名员工是5人，对吗",
        "45 empleyado, 5 lang, di ba?",
        "育成就労、社員45人だと5人？",
        "nghe nói 45 nhân viên được 5 người, có thật không",
    ],
)
def test_the_number_asked_about_as_the_limit_is_no_second_company(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.wanted, _LOOK.several(line)) == (45, 5, ())


@pytest.mark.parametrize(
    "line",
    [
        "45 staff, not a single trainee yet",
        "社員45人、実習生は一人もいません",
        "45 nhân viên, chưa có ai là thực tập sinh",
        "45 karyawan, tidak ada satu pun pemagang",
        "45名员工，一个实习生都没有",
        "45 empleyado, wala ni isang trainee",
    ],
)
def test_nobody_is_not_one(line: str) -> None:
    assert _LOOK.company(line) == Company(staff=45)


@pytest.mark.parametrize(
    "line", ["利用者45人", "45 residents", "khách hàng 45 người", "入住老人45名", "45 na kliyente"]
)
def test_those_a_company_works_for_are_no_staff(line: str) -> None:
    assert _LOOK.company(line).staff is None


@pytest.mark.parametrize(
    ("line", "sector"),
    [
        ("45 staff, we don't do construction", Sector.GENERAL),
        ("社員45人、建設業ではありません", Sector.GENERAL),
        ("45 người, ngoài ngành xây dựng", Sector.GENERAL),
        ("tidak bergerak di bidang konstruksi, 45 karyawan", Sector.GENERAL),
        ("不做建筑，45个员工", Sector.GENERAL),
        ("hindi po kami gumagawa ng construction, 45 empleyado", Sector.GENERAL),
        ("no trainees yet and we do construction, 45 staff", Sector.CONSTRUCTION),
        ("建設で実習生はいません。社員45人", Sector.CONSTRUCTION),
        ("建設業で45人、介護ではありません", Sector.CONSTRUCTION),
    ],
)
def test_a_field_denied_is_not_the_companys(line: str, sector: Sector) -> None:
    heard = _LOOK.quota(line)
    assert heard
    assert (heard.case.facts.staff, heard.case.facts.sector, heard.denied) == (45, sector, False)


@pytest.mark.parametrize(
    "line",
    [
        "Half of our 80 staff are part time. Quota?",
        "100 staff, but only 30 % are full-time",
        "社員100人、うち常勤は3割です。枠は?",
        "Một nửa trong 80 nhân viên làm bán thời gian. Được nhận mấy người?",
        "60 karyawan, 20% paruh waktu, kuota berapa?",
        "60名员工,其中三成是兼职,能招几个实习生?",
        "Kalahati ng 80 empleyado namin ay part-time. Ilang trainee?",
    ],
)
def test_a_share_of_the_staff_is_asked_about(line: str) -> None:
    assert _LOOK.share(line)
    assert alone.staff_told(line, _LOOK) is None


@pytest.mark.parametrize(
    "line",
    [
        "正式员工五十多人，1号能招几个？",
        "社員は100人余りです。1号は何人受け入れられますか",
        "Mahigit 40 ang regular na staff namin. Ilang trainee sa unang taon?",
        "Gần 31 nhân viên chính thức, nhận mấy thực tập sinh số 1?",
        "Nearly 41 full-time employees; No.1 quota?",
        "Karyawan kami empat puluhan, semua tetap. Kuota pemagang No.1?",
        "昔は社員が120人いましたが、今はその半分です。1号は何人?",
        "Headcount 52, a dozen of them part-timers on 15 hours a week. Quota?",
        "公司80人，一半是正式的，1号几个？",
        "Who can take more first-year interns: a firm with 50 staff or one with 51?",
    ],
)
def test_staff_told_as_some_so_many_or_by_what_they_were_are_asked_for(book: Book, line: str) -> None:
    found = understand(line, book, NOON.date())
    assert (found.kind, found.quota, found.compared, found.several) == (Kind.QUOTA, None, None, ())


@pytest.mark.parametrize(
    "line",
    [
        "care home, 60 beds, 24 full-time carers and 5 nurses - max trainees?",
        "nursing home: 24 full-time care workers, 5 nurses, quota?",
        "特養です。常勤の介護職員24人と看護師5人です。実習生は何人？",
        "viện dưỡng lão, 24 hộ lý toàn thời gian và 5 y tá, nhận mấy tts",
        "养老院有24名正式护理员和5名护士，能招几个实习生",
        "care home, 24 full-time na caregiver at 5 nurse, ilang trainee",
    ],
)
def test_full_time_carers_are_the_care_staff_beside_nurses(line: str) -> None:
    found = _LOOK.quota(line)
    assert found
    assert found.case.facts.staff == 24
    assert not _LOOK.several(line)
