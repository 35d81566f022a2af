"""A correction within a line is the line said right at once; a label beats the place of a number, in any order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.book import Book
from bot.talk.hear import quick
from bot.talk.reply import Kind
from bot.talk.understand import understand
from tests.talk.conftest import NOON, Talk
from tis_rules import HoursFacts

_LOOK = quick.load()
_HOURS = st.integers(200, 2000)

LABELS = {
    "en": ("required", "related", "peripheral", "safety", "h"),
    "ja": ("必須", "関連", "周辺", "安全衛生", "時間"),
    "vi": ("bắt buộc", "liên quan", "ngoại vi", "an toàn", " giờ"),
    "id": ("wajib", "terkait", "pendukung", "keselamatan", " jam"),
    "zh": ("必须", "相关", "周边", "安全", "小时"),
    "tl": ("pangunahing", "kaugnay", "paligid", "kaligtasan", " oras"),
    "mixed": ("必須", "related", "shuhen", "safety", "h"),
}
PLANS = (
    "{old}, no wait, {new}, 500, 420",
    "not {old} but {new}, 500, 420",
    "required {old}, sorry, {new}, related 500, peripheral 420",
    "{old} required, I mean {new} required, 500 related, 420 peripheral",
    "{old} 500 420, correction: {new} 500 420",
    "{old}ではなく{new}、500、420",
    "必須{old}時間、いや{new}時間、関連500時間、周辺420時間",
    "bắt buộc {old} à nhầm {new}, liên quan 500, ngoại vi 420",
    "không phải {old} mà là {new}, 500, 420",
    "wajib {old} eh salah {new}, terkait 500, pendukung 420",
    "bukan {old} tapi {new}, 500, 420",
    "必须{old}，说错了，{new}，相关500，周边420",
    "不是{old}而是{new}，500，420",
    "hindi {old} kundi {new}, 500, 420",
    "required {old}, ay mali, {new}, related 500, peripheral 420",
    "we planned {old} for required but it should be {new}, related 500, peripheral 420",
    "周辺420時間、関連500時間、必須は{old}時間じゃなくて{new}時間",
    "related 500 oras, required {old} oras, hindi pala, {new} oras, peripheral 420 oras",
)
STAFF = (
    "{old} staff, no wait, {new} staff",
    "not {old} but {new} employees",
    "we had {old} staff, now {new}",
    "{old} employees last year, this year {new}",
    "{old}人じゃなくて{new}人",
    "社員{old}人、いや{new}人",
    "前は社員{old}人でしたが今は{new}人です",
    "không phải {old} nhân viên mà là {new}",
    "trước đây {old} nhân viên, bây giờ {new}",
    "bukan {old} karyawan tapi {new}",
    "dulu {old} karyawan, sekarang {new}",
    "不是{old}人，是{new}人",
    "以前{old}名员工，现在{new}名",
    "hindi {old} kundi {new} empleyado",
    "dati {old} empleyado, ngayon {new}",
    "oops I wrote {old} staff, I meant {new}",
    "staff used to be {old} but we are down to {new} now",
    "last year {old}, this year {new} employees, how many trainees?",
    "従業員{old}名と書きましたが{new}名の間違いです",
    "em ghi nhầm, không phải {old} mà {new} nhân viên",
    "maaf salah tulis, bukan {old} karyawan, tapi {new}",
    "写错了，不是{old}名员工，是{new}名",
    "mali po, hindi {old} kundi {new} ang empleyado",
)


@given(st.sampled_from(sorted(LABELS)), st.permutations(range(4)), st.tuples(*[_HOURS] * 4), st.booleans())
def test_a_label_beats_the_place_in_every_order(
    lang: str, order: list[int], four: tuple[int, int, int, int], ahead: bool
) -> None:
    *names, hours = LABELS[lang]
    pieces = [f"{names[at]} {four[at]}{hours}" if ahead else f"{four[at]}{hours} {names[at]}" for at in order]
    plan = _LOOK.plan(", ".join(pieces))
    assert plan is not None
    assert plan.facts == HoursFacts(*four[:3])
    assert plan.safety == (four[3],)


@given(st.permutations(range(4)), st.tuples(*[_HOURS] * 4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_labels_before_and_behind_may_be_mixed(
    order: list[int], four: tuple[int, int, int, int], ahead: list[bool]
) -> None:
    names = LABELS["en"]
    said = ", ".join(f"{names[at]} {four[at]}" if ahead[at] else f"{four[at]} {names[at]}" for at in order)
    plan = _LOOK.plan(said)
    assert plan is not None
    assert plan.facts == HoursFacts(*four[:3])


@given(st.sampled_from(["related", "peripheral"]), st.tuples(*[_HOURS] * 3))
def test_a_label_out_of_its_place_shifts_nothing(kind: str, three: tuple[int, int, int]) -> None:
    plan = _LOOK.plan(f"{kind} {three[0]}, {three[1]}, {three[2]}")
    assert plan is None or plan.facts.kinds[kind] == three[0]


@given(st.sampled_from(PLANS), _HOURS, _HOURS)
def test_hours_taken_back_are_those_said_right_at_once(line: str, old: int, new: int) -> None:
    plan = _LOOK.plan(line.format(old=old, new=new))
    assert plan is not None
    assert plan.facts == HoursFacts(new, 500, 420)


@given(st.sampled_from(STAFF), st.integers(1, 999), st.integers(1, 999))
def test_staff_taken_back_is_that_said_right_at_once(line: str, old: int, new: int) -> None:
    found = _LOOK.quota(line.format(old=old, new=new))
    assert found is not None
    assert found.case.facts.staff == new
    assert found.case.here is None


@pytest.mark.parametrize(
    ("line", "staff", "here"),
    [
        ("12 staff and 3 trainees, sorry, 13 staff", 13, 3),
        ("12 staff and 3 trainees, sorry, 2 trainees", 12, 2),
        ("12 staff and 3 trainees, sorry, 2", 12, 2),
        ("社員12人、実習生3人、いや実習生は2人", 12, 2),
        ("12 nhân viên, 3 tts, à nhầm, 2 tts", 12, 2),
        ("12 karyawan, 3 magang, eh salah, 2 magang", 12, 2),
        ("12名员工，3名实习生，不对，2名实习生", 12, 2),
        ("12 staff. actually 3 trainees too", 12, 3),
        ("12 staff but 3 trainees", 12, 3),
        ("we do not have 12 trainees, 21 staff", 21, None),
    ],
)
def test_a_correction_changes_what_it_counts_and_nothing_else(line: str, staff: int, here: int | None) -> None:
    found = _LOOK.company(line)
    assert (found.staff, found.here) == (staff, here)


def test_safety_hours_that_belong_to_no_kind_are_named(talk: Talk) -> None:
    talk.say("1000 required, safety 100, related 500, peripheral 420")
    assert talk.chat.answers["related"] == "500"
    assert "100 h of safety work" in talk.words


def test_a_line_of_many_numbers_is_no_company() -> None:
    assert _LOOK.company("1 " * 300).trainees == 0
    assert _LOOK.several("3人、" * 150) == ()


@pytest.mark.parametrize(
    ("line", "staff"),
    [
        ("45, sorry 54", 54),
        ("45 - I mean 54", 54),
        ("sorry, 54 not 45", 54),
        ("45、すみません54", 54),
        ("45、いや54です", 54),
        ("45人、違います、54人", 54),
        ("45, à nhầm 54", 54),
        ("45, lộn, 54", 54),
        ("45, eh salah, 54", 54),
        ("45 keliru 54", 54),
        ("51个人，不对，是50个", 50),
        ("我们51个人，不对，是50个，能招几个实习生", 50),
        ("45，对不起，54", 54),
        ("45 sorry 54 pala", 54),
        ("45 kami, este 54", 54),
    ],
)
def test_a_bare_correction_is_a_number_of_staff_and_no_call(book: Book, line: str, staff: int) -> None:
    found = understand(line, book, NOON.date())
    assert found.kind is Kind.QUOTA
    assert found.quota
    assert found.quota.facts.staff == staff
    assert not found.perhaps


@pytest.mark.parametrize("line", ["45 54", "sorry, I want to die, I am 45", "45 trainees, sorry 54", "对不起，我45岁"])
def test_what_is_no_bare_correction_tells_no_staff(book: Book, line: str) -> None:
    found = understand(line, book, NOON.date())
    assert not (found.quota and found.quota.facts.staff)


@pytest.mark.parametrize("before", [["/quota"], ["/quota", "1", "1"]])
@pytest.mark.parametrize(
    "line", ["45, sorry 54", "45、いや54です", "45, à nhầm 54", "45，不好意思，54", "45 sorry 54 pala"]
)
def test_a_bare_correction_answers_how_many_staff_there_are(talk: Talk, before: list[str], line: str) -> None:
    for said in before:
        talk.say(said)
    talk.say(line)
    assert talk.chat.answers["staff"] == "54"


def test_a_bare_correction_answers_for_hours(talk: Talk) -> None:
    talk.say("/hours")
    talk.say("1000, sorry 900")
    assert talk.chat.answers["required"] == "900"
