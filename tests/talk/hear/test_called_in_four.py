"""Calls in Thai, Burmese, Khmer and Nepali: help first where a line is surely some call, of whichever kind."""

import csv
from pathlib import Path

import pytest

from bot.index.phrasings import calls
from bot.talk.book import Book
from bot.talk.hear.called import IN_DANGER, of_any_kind
from bot.talk.hear.urgent import says_lightly, urgent
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import Talk

MEASURED = Path(__file__).parents[2] / "eval" / "urgent_four.csv"
CALLS = (
    ("violence", "เมื่อคืนหัวหน้าเมาแล้วเอาเก้าอี้ขว้างใส่กลุ่มพวกเรา คนหนึ่งคิ้วแตก"),
    ("forced-return", "เขาเอาสัญญามาให้เซ็นว่าสมัครใจกลับเอง หนูอ่านไม่รู้เรื่อง พรุ่งนี้เครื่องออก"),
    ("unpaid", "เงินเดือนไม่เข้ามาสองรอบแล้ว ทวงทีไรก็บอกให้รอ"),
    ("danger", "เพื่อนในห้องหมดสติ ปลุกไม่ตื่น ต้องทำยังไง"),
    ("locked-in", "ผู้จัดการหอไม่คืนกุญแจ ออกจากตึกไม่ได้ตั้งแต่เมื่อวาน"),
    ("violence", "ခေါင်းဆောင်က စက်ခလုတ်နဲ့ ပေါက်လို့ နဖူးကွဲသွားတယ်"),
    ("documents", "ပတ်စပို့ရော ဘဏ်စာအုပ်ရော သူတို့လက်ထဲမှာ တောင်းတိုင်း နောက်မှတဲ့"),
    ("unpaid", "လစာ သုံးလစာ ကျန်နေတယ် ထမင်းတောင် မနည်းစားနေရတယ်"),
    ("violence", "មេការយកដែកវាយខ្នងមិត្តខ្ញុំ ហើមអស់ហើយ"),
    ("documents", "គេប្រមូលប៉ាស្ព័រយើងទាំងអស់ ដាក់ក្នុងទូ សុំវិញមិនឱ្យ"),
    ("unpaid", "បីខែហើយមិនទាន់បើកលុយ អង្ករក៏អស់"),
    ("unpaid", "तीन महिनाको ज्याला रोकेको छ, माग्दा निकालिदिन्छु भन्छ"),
    ("sexual", "hancho le raati ma kotha ma aayera jiu ma haat haldai xa"),
    ("ill", "ปวดฟันจนหน้าบวมมาทั้งอาทิตย์ ขอลาไปหาหมอเขาไม่อนุญาต"),
    ("left-company", "រត់ចេញពីកសិដ្ឋានមកនៅវត្ត មិនហ៊ានទៅវិញ ខ្លាចគេចាប់"),
    ("violence", "malai tanera bhitta ma thokaidiyo, nidhar bata ragat chuhiyo"),
    ("danger", "साथी मेसिनमा च्यापियो, रगत धेरै बगिरहेको छ, के गर्ने"),
)
NONE = (
    "เพื่อนร่วมงานชวนไปกินส้มตำ เผ็ดจนน้ำตาไหล สนุกมาก",
    "เงินเดือนเข้าแล้ว เดือนนี้ได้เยอะกว่าเดิม",
    "พรุ่งนี้ไปรับแฟนที่สนามบิน ตื่นเต้นมาก",
    "โรงงานของเราสั่งให้เด็กฝึกส่งพาสปอร์ตให้ฝ่ายบุคคลเก็บ แบบนี้ผิดกฎหมายไหม",
    "လစာ ဒီနေ့ရပြီ ဖုန်းအသစ်ဝယ်မလို့",
    "ပတ်စပို့သက်တမ်းတိုးပြီးပြီ ကိုယ့်ဆီမှာပဲ ရှိတယ်",
    "ស្អែកទៅទទួលប្រពន្ធនៅព្រលានយន្តហោះ",
    "បានប្រាក់ខែហើយ ខែនេះបានច្រើនជាងមុន",
    "ថៅកែមិនបានដកប៉ាស្ព័រទេ ខ្ញុំទុកវាខ្លួនឯង",
    "भोलि एयरपोर्टमा साथीलाई लिन जाँदैछु",
    "bahira jada passport bokne ki zairyu card bokne",
    "sekuhara ko artha k ho",
    "प्रशिक्षार्थीलाई कुट्ने कर्मचारीलाई कम्पनीले के कारबाही गर्ने",
)


@pytest.mark.parametrize(("kind", "line"), CALLS, ids=[line for _, line in CALLS])
def test_a_call_in_new_words_gets_help_first(book: Book, kind: str, line: str) -> None:
    meaning = understand(line, book)
    assert meaning.kind is Kind.HELP
    assert kind in (meaning.topic, *meaning.perhaps)


@pytest.mark.parametrize("line", NONE)
def test_what_names_only_the_subject_of_a_call_is_none(book: Book, line: str) -> None:
    assert understand(line, book).kind is not Kind.HELP


def test_none_of_these_lines_was_learnt_and_most_no_pattern_knows() -> None:
    learnt = {each.text for each in calls()}
    assert learnt.isdisjoint([line for _, line in CALLS])
    assert learnt.isdisjoint(NONE)
    assert sum(urgent(line) is None for _, line in CALLS) > len(CALLS) / 3


def test_calls_of_another_hand_get_help_first_and_none_else(book: Book) -> None:
    """Measured: 152 of 160, and 0 of 100."""
    with MEASURED.open(encoding="utf-8", newline="") as rows:
        heard = [(bool(row["kind"]), understand(row["text"], book).kind is Kind.HELP) for row in csv.DictReader(rows)]
    assert sum(helped for called, helped in heard if called) >= 0.93 * sum(called for called, _ in heard)
    assert not any(helped for called, helped in heard if not called)


def test_the_other_kind_it_may_be_is_a_button_under_the_help(book: Book) -> None:
    line = "gas ko gandha aaeko xa, kotha ma sabai ko tauko dukhyo"
    meaning = understand(line, book)
    assert (meaning.kind, meaning.topic, meaning.perhaps) == (Kind.HELP, "danger", ("ill",))
    talk = Talk(book)
    talk.say(line)
    assert talk.last is not None
    first = talk.last.rows[0][0].label
    talk.tap(first)
    assert talk.kind is Kind.HELP


def test_a_filipino_word_in_a_nepali_line_is_nobodys_voice(book: Book) -> None:
    assert urgent("sekuhara ko english meaning k ho", "ne", "harassment-abuse") is None
    assert urgent("sinisigawan ako sa trabaho", "tl", "harassment-abuse") is not None


@pytest.mark.parametrize(
    ("call", "glad"),
    [
        ("หัวหน้าเอาไม้ฟาดหลังทุกคนในแผนก", "หัวหน้าเอาไม้ฟาดหลังทุกคนในแผนก ในละครเมื่อคืน"),
        ("roj rati kotha ma ayera kutxa", "roj rati kotha ma ayera kutxa, film ma haha"),
    ],
)
def test_what_is_said_lightly_is_no_call_however_near(book: Book, call: str, glad: str) -> None:
    assert book.matcher.rank(glad).call >= IN_DANGER
    assert (says_lightly(call), says_lightly(glad)) == (False, True)
    assert of_any_kind(call, book.matcher.rank(call))
    assert of_any_kind(glad, book.matcher.rank(glad)) == ()


def test_nobody_is_no_question(book: Book) -> None:
    line = "သုံးရက်ရှိပြီ ဘာမှ မစားရသေးဘူး ဘယ်သူမှ တံခါးမဖွင့်ပေးဘူး"
    assert of_any_kind(line, book.matcher.rank(line))


def test_thai_in_latin_letters_is_only_offered_help(book: Book) -> None:
    """Nearly all that was learnt of it is calls: it would take any line for one."""
    assert book.matcher.rank("phrungni ja pai thiao kap phuean thi osaka").call == 0
