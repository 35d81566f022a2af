"""Whose a number is where a line speaks of years, of who left and who stayed, of last year, or of two sites."""

import pytest

from bot.talk.hear import quick
from bot.talk.hear.company import Company
from tis_rules import Held

_LOOK = quick.load()


@pytest.mark.parametrize(
    "line",
    [
        "do 3 interns per year work out with 32 workers",
        "we'd like 3 trainees every year, 32 employees",
        "毎年3人ずつ入れたいです。社員32人",
        "社員32人、年間3名受け入れ",
        "mỗi năm muốn nhận 3 người, công ty có 32 nhân viên",
        "mau 3 orang per tahun, kami 32 orang",
        "每年想要3个，我们有32人",
        "gusto namin 3 bawat taon, 32 empleyado",
    ],
)
def test_so_many_a_year_are_wanted_and_not_here(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.wanted, heard.trainees, _LOOK.several(line)) == (32, 3, 0, ())


@pytest.mark.parametrize(
    "line",
    [
        "how many trainees a year with 28 staff?",
        "in the first year how many, staff 28",
        "従業員28人の会社だけど実習生は1年に何人まで入れられるの?",
        "1年目に何人入れられますか、常勤28人",
        "một năm được nhận bao nhiêu tts nếu có 28 nhân viên",
        "trong năm đầu được nhận mấy tts, 28 nhân viên",
        "setahun boleh ambil berapa pemagang kalau karyawannya 28",
        "tahun pertama boleh berapa pemagang, karyawan 28",
        "一年能招几个实习生，职员28人",
        "第一年可以收几个，员工28名",
        "ilang trainee kada taon kung 28 ang empleyado",
        "sa loob ng isang taon ilang trainee ang pwede, 28 ang empleyado",
    ],
)
def test_a_year_counts_nobody(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.trainees, heard.wanted, _LOOK.several(line)) == (28, 0, None, ())


@pytest.mark.parametrize(
    "line",
    [
        "we took 4 last year, how many now, 47 staff",
        "last year 4 trainees came. 47 employees, how many this year",
        "去年4人受け入れて今年は何人いけますか、社員47人です",
        "昨年4名受け入れました。常勤47名です。今年は何人",
        "bên em có 47 nhân viên chính thức, năm ngoái nhận 4 rồi năm nay nhận mấy",
        "tahun lalu ambil 4, tahun ini bisa berapa ya? karyawan tetap 47",
        "kami terima 4 orang tahun lalu, tahun ini boleh berapa, karyawan 47",
        "去年招了4个，今年能招几个？正式员工47",
        "去年收了4个，今年还能收几个，职员47人",
        "tumanggap kami ng 4 noong nakaraang taon, 47 empleyado, ilan ngayon",
    ],
)
def test_those_of_last_year_may_still_be_here(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.here, heard.wanted, _LOOK.several(line)) == (47, 4, None, ())


@pytest.mark.parametrize(
    "line",
    [
        "last year we had 40 staff, now 45",
        "去年は社員40人、今は45人です",
        "tahun lalu karyawan 40, sekarang 45",
    ],
)
def test_the_staff_of_last_year_is_no_trainee(line: str) -> None:
    assert _LOOK.company(line) == Company(staff=45)


@pytest.mark.parametrize(
    "line",
    [
        "lost 2 trainees (they ran off), 3 left, 45 staff, room for how many",
        "2 trainees ran away and 3 are still here, 45 staff",
        "実習生が2人逃げました。今3人残ってます。社員45人、補充できる？",
        "có 2 bạn bỏ trốn, còn 3 bạn, công ty 45 người, nhận thêm đc ko",
        "2 kabur, tinggal 3, staf 45",
        "2 pemagang pulang, masih ada 3, karyawan 45",
        "跑了两个，剩三个，员工45人",
        "tumakas yung 2, 3 na lang natira, 45 staff",
    ],
)
def test_who_is_left_is_here(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.here, heard.wanted) == (45, 3, None)


@pytest.mark.parametrize(
    "line",
    [
        "currently 2, may we add 1 more? 22 staff",
        "今2人いて、あと1人増やせますか。社員22人",
        "thêm 1 bạn nữa được không, đang có 2, công ty 22 người",
        "boleh tambah 1 lagi gak, sekarang 2, karyawan 22",
        "现在有2个，再加1个行不行，员工22",
        "pwede pa ba dagdag ng isa, 2 na ngayon, 22 empleyado",
    ],
)
def test_who_is_here_now_where_more_are_asked_for(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.here, _LOOK.several(line)) == (22, 2, ())


def test_now_alone_is_the_staff() -> None:
    assert _LOOK.company("we are now 45, how many more").staff == 45


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("45 karyawan dan 6 pemagang no 1", Held(6, 0, 0)),
        ("ada 2 pemagang tahun ke-2 dan 3 tahun ke-1, staf 45, sisa kuota?", Held(3, 2, 0)),
        ("45 empleyado, 6 na trainee sa No. 1", Held(6, 0, 0)),
        ("may 3 na No. 1 at 2 na No. 2, 45 staff, may bakante pa ba", Held(3, 2, 0)),
        ("45 nhân viên, 6 thực tập sinh số 1", Held(6, 0, 0)),
        ("45名职员，6个1号实习生", Held(6, 0, 0)),
        ("社員45人、実習生6人が1号です", Held(6, 0, 0)),
        ("45 staff, 6 trainees in no. 1", Held(6, 0, 0)),
    ],
)
def test_trainees_with_their_stage(line: str, held: Held) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.held) == (45, held)


@pytest.mark.parametrize(
    "line",
    [
        "50 tao, 5 ay trainee",
        "50 orang, 5 adalah pemagang",
        "50 người, 5 là tts",
        "50个人，5个是实习生",
        "50人、5人は実習生",
    ],
)
def test_of_these_some_are_trainees(line: str) -> None:
    heard = _LOOK.company(line)
    assert (heard.staff, heard.total, heard.trainees) == (45, 50, 5)


@pytest.mark.parametrize(
    "line",
    ["we have two factories, 30 and 25 ppl. total allowed?", "2 sites, 30 and 25 people", "工場が2つ、30人と25人です"],
)
def test_two_sites_are_asked_about(line: str) -> None:
    assert set(_LOOK.several(line)) == {30, 25}


def test_who_retired_is_no_staff() -> None:
    line = "we've got 38 on the payroll, oh wait 36, two retired"
    assert (_LOOK.company(line).staff, _LOOK.several(line)) == (36, ())


@pytest.mark.parametrize(
    "line",
    [
        "only the kumiai is excellent, 45 staff",
        "優良なのは組合だけで、社員44人",
        "chỉ nghiệp đoàn ưu tú thôi, 45 người",
        "kumiai aja yang unggul, kami 45 org",
        "只有监理团体是优良的，我们45人",
        "kumiai lang ang mahusay, 45 kami",
    ],
)
def test_only_the_organisation_is_excellent(line: str) -> None:
    assert _LOOK.facts(line, 45).excellent is False


@pytest.mark.parametrize(
    "line",
    [
        "our kumiai is excellent, 45 staff",
        "kumiai kami unggul, 45 orang",
        "监理团体优良，45人",
        "監理団体は優良です、45人",
    ],
)
def test_the_company_is_not_called_excellent(line: str) -> None:
    assert _LOOK.facts(line, 45).excellent is None


@pytest.mark.parametrize(
    "line",
    [
        "we are excellent and so is the kumiai, 45 staff",
        "excellent company with an excellent organisation, 45",
        "kumiai unggul, kita juga, 45 karyawan",
        "监理团体优良，我们也是优良企业，45人",
        "mahusay ang kumiai pati kami, 45 empleyado",
        "nghiệp đoàn ưu tú công ty cũng ưu tú, 45 người",
        "組合も会社も優良です。45人",
        "supervised, excellent, 45",
    ],
)
def test_both_are_excellent(line: str) -> None:
    assert _LOOK.facts(line, 45).excellent is True


@pytest.mark.parametrize(
    "line", ["perusahaan sendiri di indonesia, karyawan 300", "sariling kumpanya sa pinas, 300 empleyado"]
)
def test_ones_own_company_abroad(line: str) -> None:
    assert _LOOK.facts(line, 300).type == "enterprise"
