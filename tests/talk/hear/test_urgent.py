"""Calls for help are heard, whoever cries; questions about the rules are not calls."""

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.talk.hear.urgent import kinds, urgent
from bot.talk.match.normalise import plain_letters, unaccented

EVAL = Path(__file__).parents[2] / "eval" / "urgent.csv"
ROWS = list(csv.DictReader(EVAL.read_text("utf-8").splitlines()))


def test_calls_for_help_are_heard() -> None:
    calls = [row for row in ROWS if row["kind"]]
    missed = [row["text"] for row in calls if urgent(row["text"], row["lang"]) is None]
    assert len(missed) <= 0.05 * len(calls), missed


def test_questions_about_the_rules_are_no_calls() -> None:
    assert [row["text"] for row in ROWS if not row["kind"] and urgent(row["text"], row["lang"])] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("salamat po pero pinapauwi na po ako bukas ng company ayaw ko po", "forced-return"),
        ("opo salamat po pero pinapauwi na po ako bukas, tulong naman po", "forced-return"),
        ("謝罪文を毎日書かされ、土下座もさせられています", "threats"),
        ("my boss hits me and I want to die", "suicide"),
        ("company took my passport and locks me in the dorm", "locked-in"),
        ("công ty giữ hộ chiếu của em", "documents"),
        ("cong ty giu ho chieu cua em", "documents"),
        ("シャチョウニ ナグラレタ", "violence"),
        ("社長に殴られました", "violence"),
        ("老闆打我", "violence"),
    ],
)
def test_the_most_pressing_kind_is_named(text: str, kind: str) -> None:
    assert urgent(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my boss did not hit me but took my passport", "documents"),
        ("he never hit me, he locks me in the room", "locked-in"),
        ("my boss did not take my passport", None),
        ("they did not take me to the hospital", "ill"),
        ("公司没收了我的护照", "documents"),
        ("老板没收护照", "documents"),
        ("没拿到工资三个月了", "unpaid"),
        ("公司没收到我的护照", None),
        ("公司没有拿走我的护照", None),
        ("没有打我，但是扣了我的护照", "documents"),
        ("khong lay duoc ho chieu tu cong ty", "documents"),
        ("cong ty khong giu ho chieu cua em", None),
        ("wala akong pera kasi kinuha nila ang passport ko", "documents"),
        ("hindi naman nila kinuha ang passport ko", None),
        ("殴られていません", None),
        ("殴られていませんが、パスポートを取り上げられました", "documents"),
    ],
)
def test_what_did_not_happen_is_taken_out_and_the_rest_is_heard(text: str, kind: str | None) -> None:
    assert urgent(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "i want to quit my job",
        "can a trainee be sent home for bad behaviour",
        "will i be sent home after 3 years",
        "is OTIT open 24 hours a day",
        "can trainees work 12 hours a day",
        "I am afraid we missed the deadline",
        "I'm afraid the form was wrong",
    ],
)
def test_a_question_that_sounds_like_a_call_is_none(text: str) -> None:
    assert urgent(text, "en") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("help i am being sent home", "forced-return"),
        ("they say i will be taken home on friday", "forced-return"),
        ("i work 16 hours a day", "no-rest"),
        ("I am afraid", "afraid"),
        ("we ran away from the company", "left-company"),
    ],
)
def test_the_call_itself_is_still_heard(text: str, kind: str) -> None:
    assert urgent(text, "en") == kind


def test_pay_that_is_never_on_time_is_heard_by_the_topic() -> None:
    assert urgent("my salary is never on time", "en", "unpaid-wages") == "unpaid"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i dont understand, they say pack and go to plane friday", "forced-return"),
        ("meaning of early repatriation", None),
    ],
)
def test_a_first_person_is_heard_by_the_topic(text: str, kind: str | None) -> None:
    assert urgent(text, "en", "forced-return") == kind


def test_patterns_are_written_as_texts_are_compared() -> None:
    """An accent or a capital in a pattern would never be found."""
    with Path("knowledge/urgent.toml").open("rb") as file:
        known = tomllib.load(file)
    for pattern in _strings(known):
        bare = re.sub(r"\\.", "", plain_letters(pattern))
        assert unaccented(bare.lower()) == bare, pattern


def _strings(known: object) -> Iterator[str]:
    if isinstance(known, dict):
        for name, each in known.items():
            yield from _strings(each) if name != "topics" else ()
    elif isinstance(known, list):
        yield from known


def test_every_kind_has_a_sentence_in_every_help_language() -> None:
    sentences = [file.read_text("utf-8") for file in Path("knowledge/help").glob("*.ftl")]
    assert sentences
    assert all(f"help-{kind} =" in text for kind in kinds() for text in sentences)


@pytest.mark.parametrize(
    ("text", "lang", "topic"),
    [
        ("I did not get my pay slip this month", "en", "salary-deductions"),
        ("給与明細をもらっていません", "ja", "salary-deductions"),
        ("工资单没给", "zh", ""),
        ("khong co phieu luong", "vi", ""),
        ("belum terima slip gaji", "id", ""),
        ("our company closes pay on the 25th and pays next month, is that late", "en", "unpaid-wages"),
        ("i dont want to make trouble", "en", "forced-return"),
        ("社長に殴られたわけではありません", "ja", "harassment-abuse"),
        ("bos saya tidak pegang paspor saya", "id", "harassment-abuse"),
        ("怀孕了要回国吗", "zh", "pregnancy"),
        ("我怀孕了 公司会让我回国吗", "zh", "pregnancy"),
    ],
)
def test_what_only_sounds_like_a_call_gets_its_answer(text: str, lang: str, topic: str) -> None:
    assert urgent(text, lang, topic) is None


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("I did not get my pay this month", "en", "unpaid"),
        ("給料をもらっていません", "ja", "unpaid"),
        ("社長に殴られた", "ja", "violence"),
        ("bos pegang paspor saya", "id", "documents"),
        ("公司要我回国", "zh", "forced-return"),
        ("我要回国", "zh", "wants-home"),
    ],
)
def test_and_the_call_beside_it_is_heard(text: str, lang: str, kind: str) -> None:
    assert urgent(text, lang) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("our trainee is not breathing", "danger"),
        ("gas leak in the dorm", "danger"),
        ("finger came off in the press and boss says dont tell hospital", "danger"),
        ("機械で指が切れました。社長は病院に行くなと言います", "danger"),
        ("his hand came off the wheel", None),
        ("寮が燃えている", "danger"),
        ("bị máy cắt đứt ngón tay", "danger"),
        ("jari saya terpotong mesin", "danger"),
        ("宿舍着火了", "danger"),
        ("nasusunog ang dorm", "danger"),
        ("who pays if a finger is cut off", None),
        ("what happens if the dorm is on fire", None),
        ("I don't want to live in the dorm", None),
        ("saya tidak mau hidup di asrama", None),
        ("tôi không muốn sống ở ký túc xá", None),
        ("tôi không muốn sống nữa", "suicide"),
        ("gaji saya sudah dibayar", None),
        ("gaji saya belum dibayar", "unpaid"),
        ("殴られたとは言っていない", None),
        ("クビになった社員の分の枠は", None),
    ],
)
def test_life_in_danger_is_heard_whoever_is_hurt(text: str, kind: str | None) -> None:
    assert urgent(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "I want to go home in a few days",
        "i want to go home, i cant anymore, please in a few days",
        "i have not slept for weeks, i want to go home",
        "no food for three days. i want to go back to my country",
        "I want to go home next week, I can't take it here",
        "they give no days off, i want to go home",
        "gusto ko nang umuwi, ilang araw na akong umiiyak",
        "gusto ko na umuwi, dalawang linggo na akong walang tulog",
        "em muốn về nước, mấy hôm nay em không ngủ được",
        "em muốn về nước, không quay lại nữa",
        "vài ngày nữa em muốn về nước, em sợ lắm",
        "saya mau pulang, sudah dua minggu tidak makan",
        "saya ingin pulang sebentar lagi, tidak tahan",
        "beberapa hari ini saya menangis, mau pulang",
        "休みをくれない、国に帰りたい",
        "i wanna go home, two days ago he shouted at me again",
        "please help me i want to go home, crying for a week",
        "i want to go home for two weeks they gave no pay",
        "toi muon ve nuoc, hai tuan nay an khong noi",
        "mau pulang, dua minggu belum digaji",
        "我想回家，三天没睡了",
        "三日間寝ていません。国に帰りたいです",
        "あと数日で国に帰りたい",
        "几天没吃饭了，我想回家",
        "他们不放假，我想回国",
    ],
)
def test_a_short_time_in_the_line_is_not_a_visit(text: str) -> None:
    assert urgent(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "i want to go home for two weeks in spring",
        "I'd like to go home for a few days and then come back",
        "i want to go back to my country for a month",
        "i want to go home to see my mother for ten days",
        "二週間くらい国に帰りたいのですが",
        "em muốn về thăm nhà một tuần",
        "mau pulang ke indonesia tiga minggu",
        "gusto kong umuwi nang isang linggo",
        "我想回国两周",
        "gusto ko umuwi saglit tas balik ulit",
        "gusto kong umuwi ng ilang araw tapos babalik ako",
        "gusto kong umuwi ng dalawang linggo",
        "em muốn về nước ít hôm rồi sang lại",
        "em muốn về quê hai tuần",
        "saya mau pulang sebentar terus balik lagi ke jepang",
        "mau pulang kampung dua minggu",
        "ちょっとだけ国に帰りたい",
        "少しの間国に帰りたいです",
        "数日だけ国に帰りたいです",
        "夏休みに国に帰りたい",
        "我想回国几天看看父母",
        "想请假回家一趟",
        "3号中间要回国多久",
        "黑了半年想自首,会被关多久",
        "tôi là cán bộ công ty phái cử",
    ],
)
def test_a_visit_home_is_no_call(text: str) -> None:
    assert urgent(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he hit me up on LINE about the shift", None),
        ("he hit me up the side of the head", "violence"),
        ("犬の首になる首輪を作る会社です", None),
        ("首になりました", "dismissed"),
        ("上司に肩をたたかれて褒められました", None),
        ("肩を強くたたかれて痛い", "violence"),
        ("Sếp đánh trống rất hay", None),
        ("em bị sếp đánh trong nhà kho", "violence"),
        ("em bị đánh có chảy máu", "violence"),
        ("cuma membunuh waktu di asrama", None),
        ("saya dipukul 3 kali", "violence"),
        ("社长打我手机问我几点到", None),
        ("老板打电话的时候打我", "violence"),
        ("pinalo ng boss ko ang bola sa golf", None),
        ("pinalo niya ako gamit ang bola", "violence"),
    ],
)
def test_a_turn_of_phrase_is_no_call_and_the_call_beside_it_is(text: str, kind: str | None) -> None:
    assert urgent(text, topic="harmless" if kind else "harassment-abuse") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I can't breathe after the paint tank, my head spins", "danger"),
        ("my roommate does not wake up early", None),
        ("同僚が感電して目を覚まさない", "danger"),
        ("感電を防ぐ研修はありますか", None),
        ("bị chảy máu nhiều quá ở tay do máy cắt", "danger"),
        ("thang máy bị kẹt ở tầng ba", None),
        ("darahnya tidak berhenti, tolong", "danger"),
        ("hujan tidak berhenti hari ini", None),
        ("我的手夹在机器里了", "danger"),
        ("手机卡在机器里了", None),
        ("uminom ako ng sobrang daming gamot", "danger"),
        ("uminom ako ng gamot sa lagnat", None),
        ("he put his hand under my uniform", "sexual"),
        ("Bos meraba saya di mobil", "sexual"),
        ("họ nói sẽ làm hại gia đình em ở Việt Nam", "threats"),
        ("班長が同僚にハンマーを投げました", "violence"),
        ("子どもにボールを投げました", None),
        ("capek hidup", "suicide"),
        ("saya capek hidup sendiri di apartemen", None),
        ("I am tired of living in this small room", None),
    ],
)
def test_an_accident_a_hand_or_a_weary_life_is_heard_and_its_look_alike_is_none(text: str, kind: str | None) -> None:
    assert urgent(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("同じ部屋の人が夜中ずっとゲームしてて眠れない笑 だれに言えばいいの", None),
        ("隣がうるさくて寝られない", None),
        ("こわくて眠れない、隣の部屋もうるさい", "afraid"),
        ("室友打呼噜睡不着怎么办", None),
        ("隔壁太吵睡不着", None),
        ("老板天天骂我，我很害怕，吵得睡不着", "afraid"),
        ("phòng bên ồn quá không ngủ được", None),
        ("em sợ quá, ồn ào không ngủ được", "afraid"),
        ("berisik banget kamar sebelah ga bisa tidur", None),
        ("saya takut, ga bisa tidur, berisik", "afraid"),
        ("maingay ang kasama ko, hindi makatulog", None),
        ("hindi ako makatulog, takot na takot ako", "afraid"),
        ("先輩に「国へ帰れ」って毎日言われます。これってパワハラですか？", "threats"),
        ("いつも同僚に国に帰れと言われる", "threats"),
        ("どうすればいい？国へ帰れと毎日言われます", "threats"),
        ("国に帰れと言われるのはいじめですか", "threats"),
        ("国に帰れと言われました。帰りたくない", "forced-return"),
        ("毎日帰れと言われて、明日空港に行けと言われました", "forced-return"),
    ],
)
def test_noise_at_night_and_an_insult_are_told_from_fear_and_from_being_sent_home(text: str, kind: str | None) -> None:
    assert urgent(text) == kind
