"""Calls for help in Khmer and Nepali, in either script, and what only looks like one."""

import pytest

from bot.talk.hear.urgent import urgent
from bot.talk.match.normalise import normalise

CALLS = (
    ("km", "documents", "ថៅកែដកប៉ាស្ព័រខ្ញុំទុក"),
    ("km", "documents", "kumiai យក passport របស់ពួកខ្ញុំទៅទុក"),
    ("km", "violence", "ខ្ញុំត្រូវគេវាយរាល់ថ្ងៃ"),
    ("km", "locked-in", "គេចាក់សោពីក្រៅ មិនឲ្យចេញក្រៅ"),
    ("km", "suicide", "លែងចង់រស់ហើយបង"),
    ("km", "suicide", "knhom jong slab"),
    ("km", "danger", "ភ្លើងឆេះនៅរោងចក្រ"),
    ("km", "danger", "មិត្តខ្ញុំដួលសន្លប់"),
    ("km", "unpaid", "ធ្វើ zangyo តែគេអត់ឲ្យលុយ"),
    ("km", "forced-return", "ថៅកែបញ្ជូនខ្ញុំទៅស្រុកវិញស្អែក"),
    ("km", "sexual", "មេការស្ទាបភ្លៅខ្ញុំ"),
    ("km", "threats", "ថៅកែថានឹងសម្លាប់ខ្ញុំ"),
    ("km", "dismissed", "ថៅកែបញ្ឈប់ខ្ញុំពីការងារ"),
    ("ne", "documents", "malik le passport khoseko cha"),
    ("ne", "documents", "साहुले मेरो राहदानी लुकायो"),
    ("ne", "violence", "सुपरभाइजरले सधैं कुट्छ मलाई"),
    ("ne", "violence", "shacho le malai lat le hanyo"),
    ("ne", "locked-in", "बिदाको दिन पनि बाहिर जान रोक्छन्"),
    ("ne", "suicide", "अब बाँच्ने इच्छा छैन"),
    ("ne", "danger", "आगो लाग्यो होस्टलमा के गर्ने"),
    ("ne", "danger", "mero haat machine ma paryo ragat aairako cha"),
    ("ne", "unpaid", "3 mahina bhayo talab deko chaina"),
    ("ne", "forced-return", "jabarjasti nepal pathauna khojdai cha"),
    ("ne", "sexual", "boss le mero jiu ma haat halcha"),
    ("ne", "threats", "ujuri gare marchu bhanera dhamki diyo"),
    ("ne", "dismissed", "bholi bata kaam ma naau bhanyo"),
)
ALIKE = (
    ("km", "ក្រុមហ៊ុនអាចទុកលិខិតឆ្លងដែនរបស់អ្នកហាត់ការបានទេ"),
    ("km", "ថៅកែមិនដែលវាយខ្ញុំទេ"),
    ("km", "គេមិនបានយកប៉ាស្ព័រខ្ញុំទេ"),
    ("km", "ក្តៅចង់ស្លាប់ ខែសីហានៅជប៉ុន"),
    ("km", "គេវាយបាល់ទះនៅថ្ងៃអាទិត្យ"),
    ("km", "ខ្ញុំចាក់សោបន្ទប់ខ្លួនឯងពេលចេញទៅធ្វើការ"),
    ("km", "ខ្ញុំទៅលេងផ្ទះមិត្ត"),
    ("km", "អ្នកហាត់ការយើងរបួស ត្រូវដាក់ពាក្យ rosai នៅណា"),
    ("km", "មើលរឿងភាគ គេចាប់តួស្រីឃុំក្នុងបន្ទប់"),
    ("ne", "trainee ko passport company le rakhna milcha?"),
    ("ne", "मलाई कसैले थुनेको छैन"),
    ("ne", "malai kasaile kutdaina"),
    ("ne", "भोकले मर्न लागें"),
    ("ne", "aago lageko haina drill matra ho"),
    ("ne", "हाम्रो कम्पनीले पासपोर्ट राख्न मिल्छ?"),
    ("ne", "नेनकिनको पैसा आएको छैन"),
    ("ne", "talab rokeko xaina 25 gate aauxa"),
    ("ne", "फिल्ममा हिरोलाई थुनेर राखेको सिन राम्रो थियो"),
)


@pytest.mark.parametrize(("lang", "kind", "line"), CALLS, ids=[line for _, _, line in CALLS])
def test_a_call_is_heard(lang: str, kind: str, line: str) -> None:
    assert urgent(line, lang) == kind


@pytest.mark.parametrize(("lang", "line"), ALIKE, ids=[line for _, line in ALIKE])
def test_what_only_looks_alike_is_none(lang: str, line: str) -> None:
    assert urgent(line, lang) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ខ្ញុំ\u200bចង់\u200bស្លាប់", "ខ្ញុំចង់ស្លាប់"), ("हिर्\u200dयो", "हिर्यो"), ("កុំ\u2060ភ័យ", "កុំភ័យ")],
)
def test_what_nobody_sees_parts_no_word(typed: str, meant: str) -> None:
    """Khmer keyboards set a space of no width between words, Nepali ones a joiner within them."""
    assert normalise(typed) == normalise(meant)
    assert urgent(typed) == urgent(meant)
