"""Years of another calendar: 2083 of Bikram Sambat, 2571 of the Buddhist era.

They are asked back: 2083 said in Nepal is 2026 or 2027, by its month, and that is not for a guess. Years of the
Buddhist era as Thai count them, with a month or the word year beside them, are certain: พ.ศ. 2570 is 2027.
"""

import re

_BIKRAM = (
    "बैशाख|वैशाख|जेठ|जेष्ठ|असार|आषाढ|साउन|श्रावण|भदौ|भाद्र|असोज|आश्विन|कात्तिक|कार्तिक|मंसिर|मङ्सिर|पुस|पौष|माघ|फागुन|"
    "फाल्गुन|चैत|baisakh|jestha?|asar|saun|shrawan|bhadau|bhadra|asoj|kartik|mangsir|poush|magh|fagun|falgun|chait"
)
_OURS = "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्[टत]|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर"
_YEAR = r"(?<!\d)20[789]\d(?!\d)"
_FORMS = (
    re.compile(rf"{_YEAR}(?: ?(?:साल|saal|bs))?(?: ?को)? ?(?:{_BIKRAM}|{_OURS})[a-z]*"),
    re.compile(rf"(?:{_BIKRAM}|{_OURS})\S{{0,4}} ?{_YEAR}"),
    re.compile(rf"(?:वि ?\.? ?सं\.?|सम्वत|संवत) ?{_YEAR}|{_YEAR} ?(?:साल|(?:saal|bs)\b)"),
    re.compile(r"(?:ពុទ្ធសករាជ|ព\.? ?ស\.?|ឆ្នាំ) ?25[67]\d(?!\d)"),
)
_AHEAD = 543
_THAI_MONTH = "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
_THAI_YEAR = re.compile(rf"((?:{_THAI_MONTH}|ปี|พ ?\.? ?ศ ?\.?) *(?:ปี *)?(?:พ ?\.? ?ศ ?\.? *)?)(25[5-9]\d)(?!\d)")


def of_another_calendar(folded: str) -> str:
    """Such a year with its month, as a folded line has it; empty where there is none."""
    found = next((match for form in _FORMS if (match := form.search(folded))), None)
    return found[0].strip() if found else ""


def common_years(said: str) -> str:
    """A line with such a year, told beside a Thai month or the word year, as the common one; as long as it was."""
    return _THAI_YEAR.sub(lambda match: f"{match[1]}{int(match[2]) - _AHEAD}", said)
