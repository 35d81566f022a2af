"""What stands around a question and asks nothing is left out, and nothing that asks."""

import pytest

from bot.talk.hear.side import question_of
from bot.talk.match.typed.courtesy import without_courtesy

FRAMED = (
    (
        "Good day sir/ma'am, just want to ask, can a trainee get married? Thanks in advance 🙏",
        "can a trainee get married",
    ),
    ("hello everyone, sorry for bothering u. how long is the training", "how long is the training"),
    ("what is kihon houshin pls, God bless you all", "what is kihon houshin"),
    ("May I ask if night work is allowed? Hope you can help me soon", "night work is allowed"),
    ("お世話になっております。監査は何か月に一回ですか。よろしくお願いいたします。", "監査は何か月に一回ですか"),
    ("すみません、ちょっと教えてください。残業は断れますか", "残業は断れますか"),
    ("残業は断れますかよろしくお願いします🙇", "残業は断れますか"),
    ("たびたびすみません、しつもんです。ゆうきゅうは なんにちですか", "ゆうきゅうは なんにちですか"),
    ("anh chị ơi cho em hỏi với ạ, tăng ca tối đa mấy tiếng, em cảm ơn nhiều", "tăng ca tối đa mấy tiếng"),
    ("cho e hoi xiu\nluong toi thieu la bao nhieu", "luong toi thieu la bao nhieu"),
    (
        "permisi kak mau nanya, boleh nikah selama magang? mohon infonya min, terima kasih 🙏",
        "boleh nikah selama magang",
    ),
    ("min numpang tanya dong kuota perusahaan kecil berapa", "kuota perusahaan kecil berapa"),
    ("你好，打扰一下，想请问实习生可以结婚吗 谢谢啦🙏", "实习生可以结婚吗"),
    ("弱弱问一下宿舍一个人要多大面积", "宿舍一个人要多大面积"),
    (
        "hello po, tanong ko lang po kung pwede magpakasal ang trainee. Salamat po, God bless",
        "pwede magpakasal ang trainee",
    ),
    ("Magandang gabi po sa inyong lahat. magkano ang nenkin? sana masagot po", "magkano ang nenkin"),
    ("chị ơi em hỏi chút với ạ, bạn em chỉ vào đây hỏi, lương tối thiểu là bao nhiêu", "lương tối thiểu là bao nhiêu"),
    ("Kính thưa quý anh chị, tôi xin phép được hỏi về vấn đề sau: kiso thi mấy lần", "kiso thi mấy lần"),
    ("hic co duoc doi cty k ạ, huhu ad rep sớm giúp e vs 😢", "co duoc doi cty k"),
    ("nhờ ae giải thích dùm với, nenkin la gi, cảm ơn ae trước nha", "nenkin la gi"),
    ("ê bot cho t hỏi phát, ktx mấy người một phòng, thank kiu", "ktx mấy người một phòng"),
    ("thẻ ngoại kiều mất thì sao z mn, e lên gg tìm mãi ko ra 😭", "thẻ ngoại kiều mất thì sao"),
    ("sir/mam pasensya na po sa abala, bawal ba ang relasyon, sna po masagot", "bawal ba ang relasyon"),
    ("mga kabayan pa help nman hehe magkano ang yachin, ty po sa sasagot", "magkano ang yachin"),
    ("Nais ko lamang pong itanong kung may night shift. Lubos na gumagalang, Maricel", "may night shift"),
    ("good day, pinapatanong po ng boss ko, ilan ang joukin? need ko po asap", "ilan ang joukin"),
    ("hahaha tanong lang wag nyo ko husgahan, pwede ba mag tattoo? no bash po", "pwede ba mag tattoo"),
    ("pwede bang umuwi sa pinas? salamat po at pagpalain kayo ng Diyos", "pwede bang umuwi sa pinas"),
)


@pytest.mark.parametrize(("line", "left"), FRAMED, ids=[line for line, _ in FRAMED])
def test_courtesy_is_left_out(line: str, left: str) -> None:
    assert without_courtesy(line) == left


@pytest.mark.parametrize(
    "line",
    [
        "hello work: which report is due when we hire",
        "can we ask if she is pregnant at the interview",
        "ask the trainee to help the president move house",
        "I want to ask my boss for a week off",
        "what does SSW mean",
        "hai vợ chồng đều là tts",
        "bằng cấp gì mới được đi",
        "tts đi xe của công ty",
        "kakak saya magang di Jepang dipukul",
        "peserta boleh di sana",
        "有人会来问我是不是真的想回去吗",
        "实习生常见的麻烦",
        "两个事业所都要写进计划吗",
        "問題児だから帰したい、合法か",
        "找不到我们的工种怎么办",
        "halo ang SSW at trainee sa dorm",
        "kuya ko trainee sa Nagoya",
        "kanren gyoumu k ho",
        "bao nac danh ve cong ty",
        "ủy thác giám sát cho bên khác",
        "nghề đơn giản học một tuần là biết",
        "senpai sa factory binubully ako",
        "admin fee ng kumiai magkano",
        "sapilitan ba ang zuiji sankyu",
    ],
)
def test_what_asks_stays(line: str) -> None:
    assert without_courtesy(line) == line


@pytest.mark.parametrize(
    "asked",
    [
        "chuyển công ty được không",
        "điều kiện lên số 3 là gì",
        "về nước trước hạn có bị phạt không",
        "hộ chiếu bị giữ thì sao",
        "nhà ở có mất tiền không",
        "tỷ lệ đóng nenkin thế nào",
        "một năm nghỉ mấy ngày",
        "xí nghiệp nhỏ nhận mấy người",
        "thời hạn visa mấy năm",
    ],
)
def test_a_word_of_the_question_that_looks_like_courtesy_without_its_marks_stays(asked: str) -> None:
    assert without_courtesy(f"cho em hỏi {asked}") == asked


@pytest.mark.parametrize(
    "line", ["hello", "thank you so much, God bless", "すみません、よろしくお願いします", "谢谢", "hi quota?"]
)
def test_of_courtesy_alone_nothing_is_left_out(line: str) -> None:
    assert without_courtesy(line) == line


def test_who_introduces_himself_may_be_polite_first() -> None:
    assert (
        question_of("Hello po. Trainee po ako sa Gifu. Tanong ko lang po, pwede ba mag sideline?")
        == "pwede ba mag sideline?"
    )


@pytest.mark.parametrize(
    "said", ["thanks please ", "po salamat ", "谢谢了", "よろしくお願いします", "cho em hoi ", "anh chi ", "mga idol "]
)
def test_courtesy_without_end_is_not_tried_in_every_way(said: str) -> None:
    """Each way to part it would take longer than the world is old."""
    assert without_courtesy(said * 100 + "x2 y3").endswith("x2 y3")
