"""A line that names the coming programme only to deny it, or to say what comes before it, asks about today's."""

import pytest

from bot.talk.hear.quick import Quick, load

_DENIED = """
We won't use ESD. 45 full-time staff, how many interns?
Not ESD but TITP: 60 staff, how many?
We're not going with ESD, 60 staff, how many trainees?
Before ESD starts, how many trainees can 45 staff take?
until ESD comes, how many with 51 staff
育成就労は使いません。社員45人、実習生は何人?
育成就労ではなく技能実習で、社員101人だと?
育成就労の前に、技能実習で社員45人なら何人?
育成就労が始まるまでに、社員45人で何人受け入れられますか
Chúng tôi không dùng Ikusei Shuro, 45 nhân viên, được mấy thực tập sinh?
Không phải ESD mà thực tập kỹ năng: 45 nhân viên, được mấy người?
Trước khi ESD bắt đầu, 45 nhân viên nhận được mấy thực tập sinh?
Bukan Ikusei Shuro, pemagang biasa: 45 karyawan, berapa?
Kami tidak pakai ESD, 45 karyawan, boleh berapa pemagang?
Sebelum ESD mulai, 45 karyawan boleh berapa pemagang?
不是育成就劳,是技能实习,45人可以招几个
我们不用育成就劳,45名员工能招几个实习生
育成就劳开始之前,45名员工能招几个实习生
Hindi ESD, technical intern lang: 45 empleyado, ilan?
Hindi kami gagamit ng ESD, 45 empleyado, ilang trainee?
Bago magsimula ang ESD, ilang trainee ang pwede sa 45 empleyado?
"""
_ASKED = """
With ESD, 45 staff, how many?
not only ESD: 45 staff, how many under ESD?
Not TITP but ESD: 60 staff, how many?
Why don't we use ESD with 45 staff?
What changes before ESD starts?
How long before ESD workers can change jobs, 1 year or 2?
育成就労は使えますか。社員45人です
育成就労ではないですか。社員45人です
Di ESD, 45 karyawan boleh berapa?
Chuyển đến ESD thì 45 nhân viên nhận mấy người?
是不是育成就劳,45名员工能招几个
转到育成就劳,45名员工能招几个
Sa bagong ESD, 45 empleyado, ilan?
"""


@pytest.fixture(scope="module")
def quick() -> Quick:
    return load()


@pytest.mark.parametrize("line", _DENIED.strip().splitlines())
def test_esd_denied_or_yet_to_come_is_not_asked(quick: Quick, line: str) -> None:
    assert quick.names("esd", line)
    assert not quick.asks_esd(line)


@pytest.mark.parametrize("line", _ASKED.strip().splitlines())
def test_esd_is_asked(quick: Quick, line: str) -> None:
    assert quick.asks_esd(line)
