"""Numbers with trainees among them or beside them, sums, ranges in words, one number for another, so many a year."""

from datetime import date

from bot.talk.hear import quick
from bot.talk.hear.company import Company
from bot.talk.hear.dates.roles import dated
from bot.talk.hear.months import read_month
from bot.talk.hear.odd_numbers import Odd
from tis_rules import Held

_LOOK = quick.load()
_TODAY = date(2026, 11, 26)

_AMONG = (
    "61 on the books, minus 5 trainees",
    "we are 61 counting the 5 interns",
    "全員で61名、そのうち実習生が5名",
    "61人から実習生5人を引いて、何人まで",
    "cty 61 người trong đấy 5 bạn tts",
    "61 người trừ 5 tts",
    "total 61 orang sudah sama 5 anak magang",
    "61 orang dikurangi 5 pemagang",
    "61人减去5个实习生",
    "lahat 61 kasama ang 5 trainee",
    "พนักงาน 61 คน รวมผู้ฝึกงาน 5 คน",
    "with our 5 trainees we are 61 in all",
    "実習生5人を合わせて全部で61人の会社です",
    "加上5个实习生我们总共61人",
    "うち、実習生5人を含めて61人です",
)
_APART = (
    "61 employees not including the 5 trainees",
    "karyawan 61 (belum termasuk 5 pemagang)",
    "実習生5人を除いて社員61人です",
    "不算5个实习生，我们有61个员工",
    "พนักงาน 61 คน ไม่รวมผู้ฝึกงาน 5 คน",
    "社員61人＋実習生5人で合計66人です",
    "total 66 (61 Japanese, 5 trainees)",
    "61 nhân viên cộng 5 tts là 66 người",
    "61 karyawan + 5 pemagang = 66 orang",
    "员工61人加5个实习生一共66人",
    "常勤61名 実習生5名",
    "61 実習生5名",
    "日本人社員61名と実習生5名、計66名",
    "うち六十一人なんですけど実習生がもう五人いて",
    "61个员工5个实习生",
    "员工61人加上5个实习生",
    "61 staff with 5 trainees in total",
)
_RANGES = (
    "员工大概三十到四十五人",
    "社員は三十から四十五人です",
    "thirty to forty-five employees",
    "พนักงาน 30 ถึง 45 คน",
    "ဝန်ထမ်း ၃၀ ကနေ ၄၅ ယောက်",
    "បុគ្គលិក 30 ដល់ 45 នាក់",
    "30 देखि 45 कर्मचारी",
    "mga 30 o 45 na empleyado",
)
_INSTEAD = (
    "45 employees, not 54",
    "it's 45 instead of 54",
    "not 54 but 45 employees",
    "54人ではなく45人です",
    "45 chứ không phải 54",
    "45 bukan 54",
    "是45，不是54",
    "45 po, hindi 54",
    "ไม่ใช่ 54 แต่เป็น 45",
    "၅၄ မဟုတ်ဘူး ၄၅",
    "មិនមែន 54 ទេ គឺ 45",
    "54 होइन 45",
    "45 pala, hindi 54",
)
_RUNNING_ON = (
    "ok so um we are like a small shop and uh there's forty two of us full time plus three trainees that came in may "
    "and the boss wants to know if we can get two more",
    "えーとうちは従業員が四十二人で実習生が今三人いてあと二人ほしいんですけど大丈夫でしょうか",
    "cty em có bốn mươi hai nhân viên chính thức với ba bạn thực tập sinh rồi muốn thêm hai bạn nữa thì được ko ạ",
    "perusahaan kami ada empat puluh dua karyawan terus sudah ada tiga pemagang mau nambah dua lagi bisa ngga ya",
    "那个我们公司有四十二个正式员工然后现在有三个实习生想再要两个可以吗",
    "meron kaming apatnapu't dalawang empleyado tapos tatlong trainee na gusto pa ng dalawa pwede po ba",
)
_BY_YEAR = {
    "72 employees, we hold 4 first years and 4 second years": Held(4, 4, 0),
    "72 karyawan, 4 anak tahun pertama 4 tahun kedua": Held(4, 4, 0),
    "常勤72名 実習生4名（全員１号）": Held(4, 0, 0),
    "72 staff, 4 trainees, all in their second year": Held(0, 4, 0),
    "72 nhân viên, 4 tts đều năm hai": Held(0, 4, 0),
    "72名员工，4个实习生都是第二年": Held(0, 4, 0),
    "72 karyawan, 4 pemagang semuanya tahun kedua": Held(0, 4, 0),
    "72 people full time and four trainees already, first year all of them": Held(4, 0, 0),
    "社員72人、実習生がもう四人いて全員一年目です": Held(4, 0, 0),
}
_YEARLY = (
    "we plan to take 3 a year from 2028, 45 staff",
    "从2028年起每年收3人，员工45人",
    "mulai 2028 tiap tahun 3 orang, karyawan 45",
    "mỗi năm 3 người, 45 nhân viên",
    "ปีละ 3 คน พนักงาน 45 คน",
    "वर्षमा ३ जना, ४५ कर्मचारी",
    "年3名ずつ、従業員は45名",
    "常勤45人で年に3人",
)


def test_trainees_among_the_people_told() -> None:
    for line in _AMONG:
        heard = _LOOK.company(line)
        assert (heard.staff, heard.total, heard.here, _LOOK.odd(line)) == (56, 61, 5, None), line


def test_trainees_beside_the_staff() -> None:
    for line in _APART:
        heard = _LOOK.company(line)
        assert (heard.staff, heard.total, heard.here, _LOOK.several(line)) == (61, None, 5, ()), line


def test_ranges_in_words_and_in_other_letters() -> None:
    for line in _RANGES:
        odd = _LOOK.odd(line)
        assert odd is not None, line
        assert (odd.why, odd.ends) == (Odd.RANGE, (30, 45)), line


def test_two_numbers_joined_by_and_are_both_named() -> None:
    for line in (
        "forty-five and twenty-five",
        "forty-five and twenty-five staff",
        "apatnapu't lima at dalawampu't lima na empleyado",
        "empat puluh lima dan dua puluh lima karyawan",
        "bốn mươi lăm và hai mươi lăm người",
        "四十五と二十五",
        "四十五和二十五",
        "45 and 25",
    ):
        assert _LOOK.several(line) == (45, 25), line
    for line in ("nhân viên 45 và 5 thực tập sinh", "karyawan dua puluh dan lima pemagang", "45 and 5 trainees"):
        assert _LOOK.several(line) == (), line


def test_two_numbers_in_one_breath() -> None:
    for line, ends in {
        "四五十人的公司": (40, 50),
        "社員は十五六人です": (15, 16),
        "between thirty and forty staff": (30, 40),
    }.items():
        odd = _LOOK.odd(line)
        assert odd is not None, line
        assert (odd.why, odd.ends) == (Odd.RANGE, ends), line


def test_words_for_numbers_that_make_none_are_named() -> None:
    for line, text in {
        "karyawan kami dua lima orang": "dua lima",
        "two fifty employees": "two fifty",
        "we are one twenty people": "one twenty",
    }.items():
        odd = _LOOK.odd(line)
        assert odd is not None, line
        assert (odd.why, odd.text) == (Odd.NOT_WHOLE, text), line


def test_some_so_many_staff_are_asked_for() -> None:
    for line in (
        "forty-something employees",
        "a bit under 50 employees, how many trainees?",
        "四十数名の会社です",
        "社員は20人ちょっとです",
        "社員は30人弱です",
        "hơn 40 người thì được mấy tts",
        "我们厂一百五十来个人,能招多少实习生",
    ):
        assert _LOOK.share(line), line
    for line in ("45 employees, how many trainees?", "over 300 staff: how many trainees?"):
        assert not _LOOK.share(line), line


def test_one_number_for_another() -> None:
    for line in _INSTEAD:
        assert _LOOK.swapped(line) == (54, 45), line
    for line in ("45 employees, not 3 trainees", "45 staff, not 12 years old"):
        assert _LOOK.swapped(line) != (45, 54), line


def test_a_line_as_it_is_spoken() -> None:
    for line in _RUNNING_ON:
        heard = _LOOK.company(line)
        assert (heard.staff, heard.here, heard.wanted) == (42, 3, 2), line


def test_trainees_by_year() -> None:
    for line, held in _BY_YEAR.items():
        heard = _LOOK.company(line)
        assert (heard.staff, heard.held) == (72, held), line


def test_so_many_a_year() -> None:
    for line in _YEARLY:
        heard = _LOOK.company(line)
        assert (heard.wanted, heard.trainees) == (3, 0), line


def test_vietnamese_numbers_before_people_and_no_fathers_nor_years() -> None:
    assert _LOOK.company("45 nhân viên và ba bạn tts").here == 3
    for line in ("ba em ốm", "năm nay", "năm sau", "một người bạn", "mỗi tháng hai lần"):
        assert _LOOK.company(line) == Company(), line


def test_when_somebody_came_is_no_start() -> None:
    for line in (
        "45 staff and 3 trainees that came in May",
        "5月に来た実習生が3人、社員45人",
        "3 bạn tts sang từ tháng 5, 45 nhân viên",
        "3 pemagang datang sejak Mei, karyawan 45",
        "3 trainee na dumating noong Mayo, 45 empleyado",
    ):
        assert dated(line, _TODAY) is None, line
    assert dated("3 trainees come in May", _TODAY) is not None


def test_forty_or_fifty_in_one_word_is_no_number() -> None:
    for line in ("四五十人", "二三十人です", "四五人"):
        assert _LOOK.company(line).staff is None, line


def test_months_told_from_today() -> None:
    for line, month in {
        "in 3 months": (2027, 2),
        "3ヶ月後": (2027, 2),
        "再来月": (2027, 1),
        "两个月后": (2027, 1),
        "2 bulan lagi": (2027, 1),
        "3 buwan mula ngayon": (2027, 2),
        "next month": (2026, 12),
        "tháng ba sang năm": (2027, 3),
        "bulan tiga tahun depan": (2027, 3),
        "R9.3": (2027, 3),
        "၂၀၂၇ မတ်လ": (2027, 3),
        "๒๐๒๗-๐๓": (2027, 3),
        "มีนาคม ปีหน้า": (2027, 3),
        "လာမယ့်နှစ် မတ်လ": (2027, 3),
        "មីនា ឆ្នាំក្រោយ": (2027, 3),
        "अर्को वर्ष मार्च": (2027, 3),
    }.items():
        assert read_month(line, _TODAY) == date(*month, 1), line
    for line in ("3 months", "every two months", "mỗi tháng hai lần", "our staff r 9.3"):
        assert read_month(line, _TODAY) is None, line
