"""What counts nobody is no staff: names with numerals, figures of a firm, what holds people."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.firm.uncounted import without_uncounted
from bot.talk.hear.numbers import numbers

_LOOK = quick.load()

_STAFF = """
44 | 千葉市の会社、社員44人です
44 | 三重で社員44人、枠は?
44 | 北九州の工場です。従業員44名
44 | 株式会社三和製作所、社員44人。何人まで?
44 | 四日市の会社で社員44人
44 | 四川出身の社長です。员工44人
44 | 公司在九州,员工44人,名额多少?
44 | 44 staff, phone 06-1234-5678
44 | 〒530-0001 大阪市、社員44人。何人まで?
44 | 平均年齢49歳、従業員44名です。枠は?
44 | tuổi trung bình 49, 44 nhân viên, nhận mấy thực tập sinh?
44 | umur rata-rata 49, 44 karyawan
44 | 平均年龄49岁,员工44人
44 | founded 25 years ago? no: in business for 25 years, 44 employees, quota?
44 | 創業25年、社員44人
44 | berdiri 25 tahun, 44 karyawan
44 | công ty thành lập năm 1988, 44 nhân viên
44 | 44 employees aged 20 to 60, quota?
44 | umur karyawan 20 sampai 60 tahun, 44 orang, kuota?
44 | operating 44 staff
44 | capital 30 million yen, 44 staff
44 | 資本金3000万円、社員44名
44 | vốn 30 triệu yên, 44 nhân viên
44 | 年商2億円、社員44名
44 | floor space 300 m2, 44 staff
44 | 面积300平方米,员工44人
44 | 44 staff, 3 plants
44 | 2 factories and 5 shops, 44 staff
44 | 店舗は5つ、社員44人です
44 | ライン3本、2交代、社員44人。何人?
44 | 44名员工,5家门店
44 | 44 nhân viên, 5 cửa hàng
44 | 44 karyawan, 5 toko
44 | 44 empleyado, 5 tindahan
44 | 3 xưởng, 2 ca, 44 công nhân, nhận mấy tts?
"""
_TWELVE = """
44 staff, a dozen trainees already here
社員44人、実習生が1ダースいます
44 nhân viên, một tá thực tập sinh
44 karyawan, sudah ada selusin pemagang
44名员工,已有一打实习生
44 empleyado, isang dosenang trainee na
"""
_SOME = """
44 staff, dozens of trainees here
社員44人、実習生が十数人います
44 nhân viên, vài chục thực tập sinh
44 karyawan, ada belasan pemagang
44名员工,实习生十几个
44 empleyado, mahigit sampung trainee
"""
_SPANISH = """
31 | treintay uno
33 | trenta'y tres
47 | kwarenta y siyete
58 | singkwenta't otso
66 | sisenta-sais
79 | setentay nuwebe
84 | otsenta kwatro
92 | nobenta y dos
17 | disisyete
16 | diyesisais
18 | dyes y otso
22 | beintidos
25 | baynte singko
145 | syento kwarentay singko
47 | kwarenta at siyete
"""


@pytest.mark.parametrize("line", _STAFF.strip().splitlines())
def test_what_stands_beside_the_staff_counts_nobody(line: str) -> None:
    staff, said = line.split(" | ")
    found = _LOOK.company(said)
    assert (found.staff, found.trainees, found.wanted, _LOOK.several(said)) == (int(staff), 0, None, ())


@pytest.mark.parametrize("line", _TWELVE.strip().splitlines())
def test_a_dozen_trainees_are_twelve_and_the_staff_is_told(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.company(line).here, _LOOK.share(line)) == (44, 12, False)


@pytest.mark.parametrize("line", _SOME.strip().splitlines())
def test_some_trainees_are_no_number_and_the_staff_is_told(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.company(line).trainees, _LOOK.share(line)) == (44, 0, False)


@pytest.mark.parametrize("line", ["two dozen employees and half a dozen trainees", "a dozen staff, 3 trainees"])
def test_a_dozen_of_staff_is_asked_for(line: str) -> None:
    assert _LOOK.share(line)


@pytest.mark.parametrize(
    "line",
    [
        "two care homes",
        "老人ホームを二つやっています",
        "我想开两家养老院,能招几个实习生?",
        "chúng tôi muốn mở 3 cửa hàng",
        "kami mau buka 3 toko",
        "gusto naming magbukas ng 3 tindahan",
        "一宮市の縫製工場です",
        "八百屋です",
        "our average age is 52",
    ],
)
def test_nobody_is_told_of(line: str) -> None:
    assert (_LOOK.company(line).staff, _LOOK.company(line).trainees, _LOOK.company(line).wanted) == (None, 0, None)


@pytest.mark.parametrize("line", _SPANISH.strip().splitlines())
def test_filipinos_count_in_spanish(line: str) -> None:
    value, said = line.split(" | ")
    assert numbers(said) == (int(value),)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "千葉 三重 八王子 九州 四国 五島 十和田 百道 一宮 三河 五十嵐 九十九里 四日市 八千代 千歳 三ノ宮 六ヶ所村",
            (),
        ),
        ("三和工業 三菱 三井 七福商店 十六銀行 百五銀行 二光建設", ()),
        ("千葉叶 三亚 四川 六安", ()),
        ("千人 百二十人 三十工場 三家 三つ 三ヶ月 二十歳 三十人の建設会社", (1000, 120, 30, 3, 3, 3, 20, 30)),
        ("if someone dies once", ()),
    ],
)
def test_a_name_with_a_numeral_is_no_number(line: str, found: tuple[int, ...]) -> None:
    assert numbers(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "three sites with 20 each",
        "3 shifts of 8 people",
        "工場3つに20人ずつ",
        "staff 45 factories",
        "社員45 工場",
        "第2工場30人",
    ],
)
def test_so_many_at_each_stay(line: str) -> None:
    assert without_uncounted(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "44 staff, we want two No.1",
        "社員44人、1号を2人ほしい",
        "44 nhân viên, muốn nhận 2 bạn số 1",
        "44 karyawan, mau dua No.1",
        "44名员工,想招两名1号",
        "44 staff, gusto namin ng dalawang No.1",
    ],
)
def test_a_stage_that_is_wished_for_is_not_here(line: str) -> None:
    found = _LOOK.company(line)
    assert (found.staff, found.wanted, found.trainees) == (44, 2, 0)
