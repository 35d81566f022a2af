"""Lines inside a conversation: several answers at once, another month, back in a phrase, all in one year, under ESD."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_WAY = {"type": "supervised"}
_FIELD = {**_WAY, "sector": "general"}
_COMPANY = {**_FIELD, "staff": "45"}
_PLAN = {**_COMPANY, "excellent": "no", "wish": "3", "start": "2027-01"}


def _after(book: Book, flow: str, before: Mapping[str, str], lang: str, line: str) -> Mapping[str, str]:
    """What was told once a line is said in a conversation in which this was told before."""
    talk = Talk(book, hint=lang)
    talk.say(f"/{flow}")
    talk.chat = replace(talk.chat, answers=dict(before))
    talk.say(line)
    return talk.chat.answers


_SEVERAL = {
    ("en", "through a kumiai, construction, 22 employees"): {"sector": "construction", "staff": "22"},
    ("en", "supervising organisation and farming"): {"sector": "agriculture"},
    ("en", "through a kumiai, we do welding"): {"sector": "general"},
    ("ja", "監理団体経由で、建設業、社員22人です"): {"sector": "construction", "staff": "22"},
    ("ja", "組合です、介護です"): {"sector": "care"},
    ("vi", "qua nghiệp đoàn, ngành xây dựng, 22 người"): {"sector": "construction", "staff": "22"},
    ("id", "lewat kumiai, konstruksi, 22 karyawan"): {"sector": "construction", "staff": "22"},
    ("zh", "通过监理团体，护理，22名护理人员"): {"sector": "care", "care_staff": "22"},
    ("zh", "监理团体，建筑，22名员工"): {"sector": "construction", "staff": "22"},
    ("tl", "sa kumiai, construction, 22 empleyado"): {"sector": "construction", "staff": "22"},
}
_NEITHER = (
    ("en", "not excellent, and nobody here yet"),
    ("en", "not excellent and no trainees either"),
    ("ja", "優良ではなく、実習生もまだいません"),
    ("ja", "優良ではないです。実習生はいません"),
    ("vi", "chưa ưu tú, cũng chưa có tts nào"),
    ("id", "belum unggul, belum ada pemagang juga"),
    ("zh", "不是优良，现在也没有实习生"),
    ("tl", "hindi mahusay at wala pang trainee"),
)
_ONE_ONLY: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("en", "here", "yes, 3", {"here": "yes"}),
    ("en", "excellent", "no, we have 3", {}),
    ("ja", "here", "はい、3人", {"here": "yes"}),
    ("en", "excellent", "45, no wait, 25", {}),
)


def test_several_answers_in_one_line(book: Book) -> None:
    for (lang, line), told in _SEVERAL.items():
        assert _after(book, "quota", {}, lang, line) == {**_WAY, **told}, line
    for lang, line in _NEITHER:
        assert _after(book, "quota", _COMPANY, lang, line) == {**_COMPANY, "excellent": "no", "here": "no"}, line


@pytest.mark.parametrize(("lang", "at", "line", "told"), _ONE_ONLY)
def test_a_part_that_names_nothing_answers_nothing_more(
    lang: str, at: str, line: str, told: dict[str, str], book: Book
) -> None:
    before = {**_COMPANY, **({"excellent": "no"} if at == "here" else {})}
    after = _after(book, "quota", before, lang, line)
    assert {key: after[key] for key in after.keys() - before.keys() - {"excellent"}} == told
    assert not {"no1", "no2", "no3"} & after.keys()


def test_more_than_one_answer_to_a_plan(book: Book) -> None:
    before = {**_COMPANY, "excellent": "no"}
    for lang, line in (("en", "3 a year, starting in January 2027"), ("ja", "毎年3人、2027年1月からです")):
        assert _after(book, "intake", before, lang, line) == _PLAN, line
    for lang, line in (("zh", "优良，目前没有实习生"), ("en", "excellent, no trainees yet")):
        assert _after(book, "quota", _COMPANY, lang, line) == {**_COMPANY, "excellent": "yes", "here": "no"}, line


def test_not_to_know_answers_one_question(book: Book) -> None:
    for lang, line in (
        ("en", "beats me"),
        ("vi", "chịu, em không biết"),
        ("zh", "不太清楚"),
        ("tl", "di ko po alam"),
        ("id", "kurang tahu"),
        ("ja", "ちょっと分からないです"),
    ):
        assert _after(book, "quota", _COMPANY, lang, line) == {**_COMPANY, "excellent": "?"}, line


def test_the_stages_told_together(book: Book) -> None:
    before = {**_COMPANY, "excellent": "no", "here": "yes"}
    for lang, line in (
        ("en", "two first years and one second year"),
        ("en", "2 in No. 1, 1 in No. 2"),
        ("ja", "1号2人、2号1人"),
        ("id", "2 orang tahun pertama, 1 orang tahun kedua"),
        ("zh", "一号2人，二号1人"),
    ):
        assert _after(book, "quota", before, lang, line) == {**before, "no1": "2", "no2": "1"}, line


def test_a_month_taken_back(book: Book) -> None:
    for lang, line in (
        ("en", "I meant March 2027"),
        ("en", "sorry, March 2027"),
        ("en", "actually 3/2027"),
        ("ja", "やっぱり3月で"),
        ("ja", "すみません、2027年3月でした"),
        ("vi", "nhầm, tháng 3 cơ"),
        ("vi", "xin lỗi, tháng ba sang năm"),
        ("id", "maaf, maksudnya Maret 2027"),
        ("zh", "不对，是2027年3月"),
        ("tl", "mali, Marso 2027 pala"),
        ("ja", "やっぱり3月にします"),
    ):
        assert _after(book, "intake", _PLAN, lang, line) == {**_PLAN, "start": "2027-03"}, line


def test_a_number_taken_back_before_its_question_is_past(book: Book) -> None:
    before = {**_FIELD, "staff": "54"}
    for lang, line in (
        ("en", "sorry, typo, 45"),
        ("en", "no, 45 not 54"),
        ("ja", "あ、間違えた。45です"),
        ("ja", "54じゃなくて45です"),
        ("zh", "打错了，是45"),
        ("vi", "em nhầm, 45 nhân viên"),
        ("id", "eh salah, 45 karyawan"),
        ("tl", "mali, 45 na empleyado"),
        ("en", "hold on, make that 45 staff"),
        ("ja", "ごめん45人だった"),
        ("vi", "sửa lại, 45 mới đúng"),
    ):
        assert _after(book, "quota", before, lang, line)["staff"] == "45", line


def test_a_month_is_no_number_of_staff(book: Book) -> None:
    for line in ("やっぱり3月で", "make it May", "change to 3 years", "改成3月"):
        assert _after(book, "quota", {**_COMPANY, "excellent": "no"}, "en", line)["staff"] == "45", line


def test_back_in_a_phrase(book: Book) -> None:
    for lang, line in (
        ("en", "hang on, previous question please"),
        ("en", "can we go back to the last question?"),
        ("ja", "一つ前に戻って"),
        ("ja", "前の質問に戻りたいです"),
        ("vi", "cho em quay lại bước trước"),
        ("vi", "quay lại câu hỏi trước"),
        ("id", "mundur satu langkah"),
        ("id", "kembali ke pertanyaan sebelumnya"),
        ("zh", "回上一题"),
        ("zh", "可以返回上一步吗"),
        ("tl", "balik muna sa nauna"),
        ("ja", "さっきの質問に戻して"),
        ("vi", "lùi lại câu trước giúp em"),
        ("zh", "我要回到前一个问题"),
    ):
        assert _after(book, "quota", _COMPANY, lang, line) == _FIELD, line


def test_who_wants_to_go_back_home_goes_back_to_no_question(book: Book) -> None:
    for lang, line in (("en", "i want to go back"), ("vi", "em muốn quay lại"), ("id", "saya mau kembali")):
        assert _after(book, "quota", _COMPANY, lang, line) == _COMPANY, line


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "about a thousand"),
        ("en", "1000h or so"),
        ("en", "around 1,000 hours i think"),
        ("ja", "千時間くらいです"),
    ],
)
def test_hours_as_people_say_them(lang: str, line: str, book: Book) -> None:
    assert _after(book, "hours", {}, lang, line) == {"required": "1000"}


def test_who_sat_and_who_passed(book: Book) -> None:
    for lang, line in (
        ("en", "10 sat and 9 passed"),
        ("en", "9 of the 10 passed"),
        ("en", "10, of which 9 passed"),
        ("ja", "受験者は10人、合格は9人"),
        ("zh", "10个人考，9个合格"),
        ("vi", "10 bạn thi, 9 bạn đỗ"),
        ("id", "10 orang ikut ujian, 9 lulus"),
        ("tl", "10 ang kumuha, 9 ang pumasa"),
    ):
        assert _after(book, "excellence", {}, lang, line) == {"sat": "10", "passed": "9"}, line
    for lang, line in (("en", "all of them"), ("ja", "全員合格"), ("id", "semuanya lulus"), ("zh", "都合格了")):
        assert _after(book, "excellence", {"sat": "10"}, lang, line)["passed"] == "10", line
    for lang, line in (("en", "nobody yet"), ("vi", "chưa có ai thi"), ("id", "belum ada yang ikut ujian")):
        assert _after(book, "excellence", {}, lang, line) == {"sat": "0"}, line


def test_all_in_one_year(book: Book) -> None:
    for lang, line in (
        ("en", "all in their second year"),
        ("ja", "3人とも2年目です"),
        ("ja", "全員2号です"),
        ("zh", "都是第二年的"),
        ("vi", "cả 3 đều năm hai"),
        ("id", "semuanya tahun kedua"),
        ("tl", "lahat sila second year"),
    ):
        talk = Talk(book, hint=lang)
        talk.say("/quota 45 3 trainees")
        talk.say(line)
        stages = tuple(talk.chat.answers.get(each) for each in ("staff", "no1", "no2", "no3"))
        assert stages == ("45", "0", "3", "0"), line


def test_the_same_company_under_esd(book: Book) -> None:
    for lang, line in (
        ("en", "and the same under ESD?"),
        ("en", "what about ESD?"),
        ("ja", "育成就労だと？"),
        ("ja", "育成就労の場合は何人ですか"),
        ("zh", "那育成就劳呢"),
        ("vi", "thế còn ikusei shuro thì sao"),
        ("id", "kalau ESD gimana"),
        ("tl", "paano kung ESD"),
    ):
        talk = Talk(book, hint=lang)
        talk.say("/quota 45")
        talk.say(line)
        assert "15" in talk.words.split("\n")[0], line
        assert talk.chat.answers["staff"] == "45", line


def test_what_esd_is_asks_for_no_number(book: Book) -> None:
    for line in ("what is ESD?", "育成就労とは", "apa itu ikusei shuro"):
        talk = Talk(book)
        talk.say("/quota 45")
        talk.say(line)
        assert talk.last is not None
        assert talk.last.kind.value != "quota", line


def test_a_button_typed_is_a_button_tapped(book: Book) -> None:
    for lang, flow, line, told in (
        ("en", "quota", "what is the difference?", {}),
        ("id", "quota", "apa bedanya", {}),
        ("zh", "eligible", "不在列表上", {"occupation": "none"}),
        ("th", "eligible", "ไม่อยู่ในรายการ", {"occupation": "none"}),
        ("vi", "eligible", "không có trong danh sách", {"occupation": "none"}),
    ):
        assert _after(book, flow, {}, lang, line) == told, line


def test_a_month_told_before_it_is_asked(book: Book) -> None:
    before = {**_COMPANY, "excellent": "no"}
    for lang, line, month in (
        ("zh", "明年5月", "2027-05"),
        ("en", "in May 2027", "2027-05"),
        ("ja", "2027年5月からです", "2027-05"),
        ("tl", "sa susunod na buwan", "2026-12"),
    ):
        assert _after(book, "quota", before, lang, line) == {**before, "arrival": month}, line


def test_of_two_months_none_is_taken(book: Book) -> None:
    for lang, line in (
        ("en", "May or June 2027"),
        ("id", "Mei atau Juni 2027"),
        ("tl", "Mayo o Hunyo 2027"),
        ("ja", "2027年5月か6月"),
        ("vi", "tháng 5 hoặc tháng 6 2027"),
    ):
        assert _after(book, "when", {}, lang, line) == {}, line


def test_counters_and_none_in_four_more_languages(book: Book) -> None:
    for lang, hours, none in (
        ("th", "1000 ชั่วโมง", "ไม่มี"),
        ("my", "1000 နာရီ", "မရှိ"),
        ("km", "1000 ម៉ោង", "គ្មាន"),
        ("ne", "1000 घण्टा", "छैन"),
    ):
        assert _after(book, "hours", {}, lang, hours) == {"required": "1000"}, lang
        assert _after(book, "excellence", {}, lang, none) == {"sat": "0"}, lang


def test_nobody_is_none_and_others_are_no_staff(book: Book) -> None:
    at_staff = {"type": "supervised", "sector": "general"}
    asked = {**at_staff, "staff": "45", "excellent": "no"}
    for lang, others, nobody in (
        ("en", "45 trainees", "not a single one"),
        ("ja", "利用者45人", "一人もいません"),
        ("vi", "khách hàng 45 người", "không có một ai"),
        ("id", "pelanggan 45 orang", "tidak ada satu pun"),
        ("zh", "入住老人45名", "一个都没有"),
        ("tl", "45 na trainee", "wala ni isa"),
    ):
        assert _after(book, "quota", at_staff, lang, others) == at_staff, lang
        assert _after(book, "quota", at_staff, lang, nobody) == at_staff, lang
        assert _after(book, "quota", asked, lang, nobody) == {**asked, "here": "no"}, lang
