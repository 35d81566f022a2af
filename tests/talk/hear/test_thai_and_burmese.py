"""Calls for help in Thai and Burmese, as they are typed on a phone; look-alikes; Zawgyi; Buddhist years."""

import pytest

from bot.talk.hear.dates.named import plain
from bot.talk.hear.urgent import urgent
from bot.talk.match.typed.zawgyi import unicode_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ยึดพาสปอร์ต", "documents"),
        ("หัวหน้าเอา passport กับ บัตรไซริวไปหมดทั้งห้อง", "documents"),
        ("โดนทำร้ายเเล้วครับ", "violence"),
        ("เค้าผลักหนูตกบันได ตั้งใจเลย", "violence"),
        ("ผจก.ชวนไปนอนด้วย บอกถ้าไม่ไปจะส่งกลับ", "sexual"),
        ("รุ่นน้องตกจากนั่งร้านไม่รู้สึกตัวแล้ว", "danger"),
        ("ไม่อยากตื่นมาอีกเลย", "suicide"),
        ("เดือนนี้ยังไม่ได้ตังเลย ไม่มีข้าวกิน", "unpaid"),
        ("ပတ်စ်ပို့သိမ်းထားတယ်", "documents"),
        ("ပတ္စပို႔ ျပန္မေပးဘူး", "documents"),
        ("သူေဌးက ပါး႐ိုက္တယ္", "violence"),
        ("ေသခ်င္ေနၿပီ", "suicide"),
        ("ရေချိုးနေတာ ခိုးဗီဒီယိုရိုက်တယ်", "sexual"),
        ("အလုပ်ထဲမှာ အမြဲကန်ခံနေရတယ်", "violence"),
        ("zangyo ကြေး တစ်ပြားမှမရဘူး", "unpaid"),
    ],
)
def test_a_call_is_heard(line: str, kind: str) -> None:
    assert urgent(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "อยากเก็บพาสปอร์ตไว้กับตัวเอง ต้องทำไง",
        "บริษัทเก็บพาสปอร์ตเด็กฝึกงานไว้ให้ได้ไหม ผิดกฎไหม",
        "บริษัทไม่ได้ยึดพาสปอร์ตหนูนะ แค่ถาม",
        "ถ้าบริษัทไม่จ่ายโอทีต้องดูตรงไหนในสลิป",
        "ตีกลองไทโกะวันหยุดได้ไหม",
        "ร้อนจะตายอยู่แล้ว แอร์เสีย",
        "ตื่นตีสี่ทุกวัน",
        "ကိုယ့်ပတ်စ်ပို့ကို ကိုယ်တိုင်သိမ်းချင်တယ်",
        "အလုပ်သင်ရဲ့ ပတ်စပို့ကို ကုမ္ပဏီက သိမ်းပေးထားလို့ရလား",
        "ပူလို့သေတော့မယ် အဲကွန်းပျက်နေတယ်",
        "တစ်ခါမှအရိုက်မခံရပါဘူး",
        "ဓာတ်ပုံရိုက်တယ်",
        "ပတ္စပို႔ သက္တမ္းတိုးခ်င္တယ္",
    ],
)
def test_what_only_sounds_like_a_call_is_none(line: str) -> None:
    assert urgent(line) is None


@pytest.mark.parametrize(
    ("zawgyi", "meant"),
    [
        ("ပတ္စပို႔ သိမ္းထားတယ္", "ပတ်စပို့ သိမ်းထားတယ်"),
        ("ေၾကာက္တယ္", "ကြောက်တယ်"),
        ("ကြၽန္ေတာ္ ျမန္မာ ကုမၸဏီ", "ကျွန်တော် မြန်မာ ကုမ္ပဏီ"),
        ("အဂၤလိပ္ ႏိုင္ငံ", "အင်္ဂလိပ် နိုင်ငံ"),
        ("ဘယ္ႏွရက္ ႐ိုက္တယ္", "ဘယ်နှရက် ရိုက်တယ်"),
    ],
)
def test_zawgyi_is_read_as_unicode(zawgyi: str, meant: str) -> None:
    assert unicode_of(zawgyi) == meant


@pytest.mark.parametrize("text", ["ကုမ္ပဏီက ပတ်စပို့ ယူထားတယ်", "အင်္ဂလိပ် ဦး ၂၀၂၆", "ဩဂုတ် ဿ ၏", "ဥပဒေ"])
def test_unicode_stays(text: str) -> None:
    assert unicode_of(text) == text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("มิถุนายน 2569", "มิถุนายน 2026"),
        ("ปี พ.ศ. 2571", "ปี พ.ศ. 2028"),
        ("2570 ชั่วโมง", "2570 ชั่วโมง"),
        ("มิถุนายน 2027", "มิถุนายน 2027"),
    ],
)
def test_a_buddhist_year_is_the_common_one_beside_a_month_or_the_word_year(line: str, said: str) -> None:
    assert plain(line).strip() == said
