"""The words the bot itself uses for a field and for excellent are heard in Thai, Burmese, Khmer and Nepali."""

import pytest

from bot.talk.hear import quick
from bot.talk.words import texts
from tis_rules import AcceptanceType, QuotaFacts, Sector

LOOK = quick.load()
TEXTS = texts.load()
STAFF = {"th": "พนักงาน 45 คน", "my": "ဝန်ထမ်း 45 ဦး", "km": "បុគ្គលិក 45 នាក់", "ne": "45 कर्मचारी"}
HOW_MANY = {"th": "รับได้กี่คน", "my": "ဘယ်နှဦး ခေါ်နိုင်လဲ", "km": "ទទួលបានប៉ុន្មាននាក់", "ne": "कति जना लिन पाइन्छ"}
FIELDS = [sector for sector in Sector if sector is not Sector.GENERAL]


def _facts(said: str) -> QuotaFacts:
    staff = LOOK.quota(said)
    assert staff, said
    return staff.case.facts


@pytest.mark.parametrize("lang", STAFF)
@pytest.mark.parametrize("sector", FIELDS)
def test_a_field_is_heard_by_the_words_on_its_button(lang: str, sector: Sector) -> None:
    button = TEXTS.label(lang, f"quota-sector-{sector}")
    assert _facts(f"{STAFF[lang]} {button}").sector is sector


@pytest.mark.parametrize("lang", STAFF)
def test_excellent_is_heard_by_the_word_of_its_question(lang: str) -> None:
    assert _facts(f"{STAFF[lang]} {TEXTS.label(lang, 'quota-excellent-name')}").excellent is True


@pytest.mark.parametrize(
    "said",
    [
        "បុគ្គលិក 45 នាក់ មិនមែនល្អប្រសើរទេ ទទួលបានប៉ុន្មាននាក់",
        "បុគ្គលិក 45 នាក់ មិនទាន់ល្អប្រសើរ ទទួលបានប៉ុន្មាននាក់",
        "45 कर्मचारी उत्कृष्ट होइन, कति जना लिन पाइन्छ",
        "พนักงาน 45 คน ไม่ใช่บริษัทดีเด่น รับได้กี่คน",
        "ဝန်ထမ်း 45 ဦး အဆင့်မြင့် မဟုတ်ပါ၊ ဘယ်နှဦး ခေါ်နိုင်လဲ",
    ],
)
def test_what_is_denied_is_not_excellent(said: str) -> None:
    assert not _facts(said).excellent


@pytest.mark.parametrize("said", ["कुखुरा पालन 45 कर्मचारी", "हाम्रो बाख्रा पालन कम्पनीमा 45 कर्मचारी छन्"])
def test_hens_and_goats_are_kept_on_land(said: str) -> None:
    """पालन alone is the keeping of any animal: a chicken farm was told that fishing boats have numbers of their own."""
    staff = LOOK.quota(said)
    assert not staff or staff.case.facts.sector is not Sector.AQUACULTURE


@pytest.mark.parametrize("lang", STAFF)
@pytest.mark.parametrize("type_", [AcceptanceType.SUPERVISED, AcceptanceType.ENTERPRISE])
def test_how_they_come_is_heard_by_the_words_on_its_button(lang: str, type_: AcceptanceType) -> None:
    """From one's own company abroad a twentieth may come: 45 staff got 5 instead of 2."""
    button = TEXTS.label(lang, f"quota-type-{type_}")
    assert _facts(f"{STAFF[lang]} {button} {HOW_MANY[lang]}").type is type_


@pytest.mark.parametrize(
    "said",
    [
        "มีพนักงาน 45 คน ไม่ผ่านองค์กรกำกับดูแล รับได้กี่คน",
        "พนักงาน 45 คน ไม่ใช่บริษัทดีเด่น รับจากสาขาในต่างประเทศ ได้กี่คน",
        "ဝန်ထမ်း 45 ယောက်၊ ကြီးကြပ်ရေးအဖွဲ့ မပါဘဲ ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "បុគ្គលិក 45 នាក់ គ្មានអង្គការត្រួតពិនិត្យ ទទួលបានប៉ុន្មាននាក់",
        "45 कर्मचारी, पर्यवेक्षक समूह बिना कति जना",
    ],
)
def test_who_has_no_organisation_comes_alone(said: str) -> None:
    assert _facts(said).type is AcceptanceType.ENTERPRISE


@pytest.mark.parametrize(
    "said",
    [
        "พนักงาน 45 คน ไม่ใช่บริษัทดีเด่น มีองค์กรกำกับดูแลแล้ว รับได้กี่คน",
        "บริษัทเดียวกันมีพนักงาน 45 คน รับได้กี่คน",
        "ဝန်ထမ်း 45 ဦး ကြီးကြပ်ရေးအဖွဲ့ ရှိတယ် အဆင့်မြင့် မဟုတ်ဘူး ဘယ်နှဦး ခေါ်နိုင်လဲ",
        "ကိုယ်ပိုင်ကုမ္ပဏီမှာ ဝန်ထမ်း 45 ယောက် ရှိတယ် ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "បុគ្គលិក 45 នាក់ មិនមែនល្អប្រសើរ តាមអង្គការត្រួតពិនិត្យ បានប៉ុន្មាននាក់",
        "45 कर्मचारी उत्कृष्ट होइन पर्यवेक्षक समूहमार्फत कति जना",
        "45 staff, not excellent with a supervising organisation, how many trainees",
    ],
)
def test_what_denies_excellence_denies_no_organisation(said: str) -> None:
    assert _facts(said).type is AcceptanceType.SUPERVISED


@pytest.mark.parametrize(
    "said",
    [
        "อยากเป็นบริษัทดีเด่น พนักงาน 45 คน รับได้กี่คน",
        "พนักงาน 45 คน ดีเด่นหรือเปล่าไม่รู้ รับได้กี่คน",
        "พนักงาน 45 คน เคยเป็นบริษัทดีเด่นเมื่อก่อน รับได้กี่คน",
        "အဆင့်မြင့်ကုမ္ပဏီ ဖြစ်ချင်တယ် ဝန်ထမ်း 45 ယောက် ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "ဝန်ထမ်း 45 ယောက် အရင်က အဆင့်မြင့်ကုမ္ပဏီ ဖြစ်ခဲ့ဖူးတယ် ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "ចង់ក្លាយជាក្រុមហ៊ុនល្អប្រសើរ បុគ្គលិក 45 នាក់ ទទួលបានប៉ុន្មាននាក់",
        "បុគ្គលិក 45 នាក់ ល្អប្រសើរឬអត់មិនដឹង ទទួលបានប៉ុន្មាននាក់",
        "उत्कृष्ट कम्पनी बन्न चाहन्छौं 45 कर्मचारी कति जना लिन मिल्छ",
        "45 कर्मचारी पहिले उत्कृष्ट कम्पनी थियौं कति जना लिन मिल्छ",
        "พนักงาน 45 คน เขาบอกว่าอาจจะดีเด่น รับได้กี่คน",
        "พนักงาน 45 คน คะแนนดีเด่นขาดไปนิดเดียว รับได้กี่คน",
        "ဝန်ထမ်း 45 ယောက် အဆင့်မြင့် မရသေးဘူး ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "បុគ្គលិក 45 នាក់ ប្រហែលជាល្អប្រសើរ ទទួលបានប៉ុន្មាននាក់",
        "45 कर्मचारी शायद उत्कृष्ट छौं कति जना लिन मिल्छ",
    ],
)
def test_wished_for_gone_or_unknown_is_not_excellent(said: str) -> None:
    """Twice the number was told to who wishes to be excellent, was it once, or does not know."""
    assert _facts(said).excellent is not True


@pytest.mark.parametrize(
    "said",
    [
        "พนักงาน 45 คน เป็นบริษัทดีเด่น รับได้กี่คน",
        "บริษัทของเราเป็นบริษัทดีเด่น มีพนักงานประจำ 45 คน รับผู้ฝึกงานได้กี่คน",
        "เราได้รับการรับรองเป็นบริษัทดีเด่นแล้ว พนักงาน 45 คน รับได้กี่คน",
        "ဝန်ထမ်း 45 ယောက် အဆင့်မြင့်ကုမ္ပဏီပါ ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "ក្រុមហ៊ុនល្អប្រសើរ (優良) បុគ្គលិក 45 នាក់ ទទួលបានប៉ុន្មាននាក់",
        "45 कर्मचारी उत्कृष्ट कम्पनी हो कति जना लिन मिल्छ",
        "အဆင့်မြင့်ကုမ္ပဏီ ဖြစ်ပါတယ် ဝန်ထမ်း 45 ယောက် ဘယ်နှယောက် ခေါ်လို့ရလဲ",
        "យើងជាក្រុមហ៊ុនល្អប្រសើរ មានបុគ្គលិក 45 នាក់ ទទួលបានប៉ុន្មាននាក់",
        "हामी उत्कृष्ट कम्पनी हौं 45 कर्मचारी कति जना लिन मिल्छ",
    ],
)
def test_who_says_so_is_excellent(said: str) -> None:
    assert _facts(said).excellent is True
