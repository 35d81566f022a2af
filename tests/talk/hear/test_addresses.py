"""The number of a room, a floor, a street or a plant counts no staff and names no stage."""

import pytest

from bot.talk.hear.firm.addresses import without_addresses
from bot.talk.hear.quick import Quick, load

_LINES = """
20 | 301号室の事務所、社員20人。何人受け入れ可能?
45 | 2号棟に社員45人います。枠は?
50 | 1号線沿い、社員50人。枠は?
52 | 10号車のドライバーを含め社員52人です。枠は?
45 | 住所は中央1丁目2番3号、社員45人です。何人まで?
20 | 地址是301号,员工20人,可以接收多少?
45 | 地址:5号楼201号。员工45人。名额?
45 | 我们公司在12号线旁边,有45名员工,名额多少
45 | 中山路3号,45名员工,能招几个实习生?
20 | phòng số 301, 20 nhân viên, nhận mấy thực tập sinh?
45 | Ở tầng 5, số 12 đường Lê Lợi, 45 nhân viên, nhận được mấy thực tập sinh?
45 | Nhà máy số 2 có 45 nhân viên, nhận mấy thực tập sinh?
45 | No. 1 Street 5, 45 staff. quota?
45 | Suite No. 1-12. 45 employees. How many trainees?
45 | Line no. 3 broke. 45 staff. How many trainees can we get?
45 | Jl. Merdeka No. 2, 45 karyawan, berapa pemagang?
20 | Lantai 5, ruang 301, 20 karyawan, boleh berapa pemagang?
45 | Room No. 2-14, 45 empleyado, ilang trainee?
45 | Gusali blg. 2, 45 empleyado, ilang trainee?
"""
_KEPT = """
1号5人、2号8人、社員45人
第1号30人
2号機械実習生5人
6月30号入境
rooms for 6, room 6 people
phòng 6 người
kamar 4 orang
no. 1-3 with 45 staff
no. 2 trainees and 45 staff in the building
"""


@pytest.fixture(scope="module")
def quick() -> Quick:
    return load()


@pytest.mark.parametrize("line", _LINES.strip().splitlines())
def test_an_address_counts_nobody(quick: Quick, line: str) -> None:
    staff, said = line.split(" | ")
    found = quick.company(said)
    assert (found.staff, found.trainees, quick.several(said)) == (int(staff), 0, ())


@pytest.mark.parametrize("line", _KEPT.strip().splitlines())
def test_what_is_no_address_stays(line: str) -> None:
    assert without_addresses(line) == line
