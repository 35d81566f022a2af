"""Who speaks, and what is asked behind an introduction."""

import pytest

from bot.talk.book import Book
from bot.talk.hear.side import COMPANY, TRAINEE, question_of, side
from bot.talk.understand import understand


@pytest.mark.parametrize(
    ("line", "who", "question"),
    [
        ("I'm a trainee in Gifu. Can I change company?", TRAINEE, "Can I change company?"),
        ("Hi, I am a second year technical intern, who pays my flight home", TRAINEE, "who pays my flight home"),
        (
            "わたしは ぎのうじっしゅうせいです。かいしゃを かえることが できますか",
            TRAINEE,
            "かいしゃを かえることが できますか",
        ),
        ("こんにちは。ベトナム人の実習生ですが、残業代は何割ですか", TRAINEE, "残業代は何割ですか"),
        ("監理団体の職員です。実習生が途中で帰る時の届出は?", COMPANY, "実習生が途中で帰る時の届出は?"),
        ("em là tts năm 2 ở gunma, phép năm được mấy ngày ạ", TRAINEE, "phép năm được mấy ngày"),
        ("Em làm ở nghiệp đoàn, phải lưu sổ sách gì ạ?", COMPANY, "phải lưu sổ sách gì"),
        ("saya pemagang di Gunma, gaji saya dipotong buat apa", TRAINEE, "gaji saya dipotong buat apa"),
        ("Saya staf kumiai, audit harus berapa kali setahun", COMPANY, "audit harus berapa kali setahun"),
        ("你好,我是技能实习生,可以考日本的驾照吗", TRAINEE, "可以考日本的驾照吗"),
        ("我是监理团体的职员,监查多久一次", COMPANY, "监查多久一次"),
        ("trainee po ako sa Nagoya, pwede ba akong magpakasal dito", TRAINEE, "pwede ba akong magpakasal dito"),
        (
            "Tôi là cán bộ công ty phái cử, hợp đồng cấm những khoản tiền nào?",
            COMPANY,
            "hợp đồng cấm những khoản tiền nào?",
        ),
        (
            "Kami LPK SO di Jawa, izin harus diurus ulang untuk ikusei?",
            COMPANY,
            "izin harus diurus ulang untuk ikusei?",
        ),
        ("送り出し機関の職員です。費用の上限はいくらですか", COMPANY, "費用の上限はいくらですか"),
        ("We are a sending agency in Myanmar, how much may we charge", COMPANY, "how much may we charge"),
        ("Staff po ako ng kumiai, ilang beses ang audit sa isang taon", COMPANY, "ilang beses ang audit sa isang taon"),
    ],
)
def test_who_introduces_himself_asks_what_stands_behind(line: str, who: str, question: str) -> None:
    assert (side(line), question_of(line)) == (who, question)


@pytest.mark.parametrize(
    "line",
    [
        "tôi đang là thực tập sinh, năm 2027 thì sao",
        "I am a trainee, and in 2027?",
        "trainees are paid how much",
        "my trainee is ill, what now",
        "実習生が病気です。どうすればいい",
        "I'm an owner of a farm, can I take trainees",
    ],
)
def test_what_says_little_without_the_introduction_or_has_none_stays_whole(line: str) -> None:
    assert question_of(line) == line


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Can I change company if I'm a trainee and the boss hits people", TRAINEE),
        ("our trainee wants to change company", COMPANY),
        ("may a trainee drive a car?", COMPANY),
        ("thực tập sinh có được chuyển công ty không, công ty em ít việc quá", ""),
    ],
)
def test_a_trainee_spoken_of_is_a_company_s_unless_somebody_says_i(line: str, who: str) -> None:
    assert side(line) == who


def test_what_one_is_gives_no_topic_of_its_own(book: Book) -> None:
    found = understand("わたしは ぎのうじっしゅうせいです。かいしゃを かえることが できますか", book)
    assert found.topic == "change-company"


@pytest.mark.parametrize(
    "line",
    [
        "I work in HR, one of them wants to go home, what do I file",
        "人事担当です。3か月で帰りたいと言われました",
        "em ở phòng nhân sự, bạn ấy muốn về nước thì báo ai",
        "saya staf HR pabrik mie, 1 anak mau pulang karena ibunya sakit, lapor kemana",
        "我是人事，他想回国怎么办",
        "taga HR po ako, gusto nang umuwi ng isa, ano ang ifa-file",
    ],
)
def test_who_works_in_personnel_asks_for_a_company(line: str) -> None:
    assert side(line) == COMPANY


def test_a_trainee_who_speaks_of_personnel_is_none_of_it() -> None:
    assert side("HR told me that I must go home") == TRAINEE
