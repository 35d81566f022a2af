"""Who leaves for Japan tells the day of a start, in six languages; who goes home, or asks of a ticket, does not."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk, in_english

OPEN = "Technical Intern Training is still open if the plan is applied for by 31 March 2027"
ONLY_ESD = "only Employment for Skill Development"


def opening(book: Book, text: str) -> str:
    """What the reply opens with, in English."""
    talk = Talk(in_english(book))
    talk.say(text)
    return "\n".join(talk.words.split("\n\n")[:2])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("kalau berangkatnya akhir Juni 2027 gimana", "30 June 2027"),
        ("berangkat tanggal 30 Juni 2027", "30 June 2027"),
        ("kalau berangkat pertengahan Juni 2027 gimana", "15 June 2027"),
        ("keberangkatan saya Mei 2027, program apa", "May 2027"),
        ("saya terbang 28 Juni 2027, masih bisa jadi pemagang?", "28 June 2027"),
        ("I fly out at the end of June 2027, what about that", "30 June 2027"),
        ("I leave for Japan on 30 June 2027, still a trainee?", "30 June 2027"),
        ("if I depart late June 2027", "21 June 2027"),
        ("giữa tháng 6 năm 2027 em xuất cảnh thì theo diện nào", "15 June 2027"),
        ("em bay 30/6/2027 còn kịp diện thực tập sinh ko", "30 June 2027"),
        ("em đi Nhật ngày 20/6/2027 có kịp không", "20 June 2027"),
        ("2027年6月底出发怎么办", "30 June 2027"),
        ("6月30号出发还算技能实习吗", "30 June 2027"),
        ("预计2027年5月赴日，走哪个制度", "May 2027"),
        ("paano kung katapusan ng Hunyo 2027 ang alis ko", "30 June 2027"),
        ("sa May 2027 ang alis ko", "May 2027"),
        ("ang flight ko ay kalagitnaan ng Hunyo 2027", "15 June 2027"),
        ("aalis ako papuntang Japan sa Hunyo 15, 2027, pwede pa ba", "15 June 2027"),
    ],
)
def test_a_departure_by_the_last_day_is_a_start_with_its_plan(book: Book, text: str, day: str) -> None:
    said = opening(book, text)
    assert day in said
    assert OPEN in said


@pytest.mark.parametrize(
    "text",
    [
        "berangkat awal Juli 2027 masih jisshusei atau ikusei shuro",
        "berangkat setelah Juni 2027 bagaimana",
        "departing early July 2027, trainee or esd?",
        "tháng 8 năm sau em bay thì theo diện nào ạ",
        "đầu tháng 7/2027 em bay, còn là thực tập sinh không",
        "明年7月初飞日本，是实习还是育成就劳",
        "alis ko July 2027, TITP pa ba",
        "simula ng Hulyo 2027 ang alis namin",
    ],
)
def test_a_departure_after_it_is_esd_alone(book: Book, text: str) -> None:
    assert ONLY_ESD in opening(book, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2027年6月末に出発したらどうなりますか", "2027年6月30日に開始：技能実習でまだ始められます"),
        ("6月30日に出国予定です。実習生になれますか", "2027年6月30日に開始：技能実習でまだ始められます"),
        ("2027年6月中旬に渡航します", "2027年6月15日に開始：技能実習でまだ始められます"),
        ("来年の5月に渡日予定ですが、どの制度ですか", "2027年5月に開始：技能実習でまだ始められます"),
        ("2027年7月上旬に日本へ出発、技能実習ですか", "2027年7月に開始：育成就労制度だけです"),
    ],
)
def test_in_japanese_as_well(book: Book, text: str, said: str) -> None:
    assert opening(book, text).startswith(said)


@pytest.mark.parametrize(
    "text",
    [
        "my trainee leaves Japan on 30 June 2027",
        "contract ends and we fly home in June 2027",
        "the flight back to Vietnam is in May 2027, who pays",
        "who pays the flight in May 2027",
        "2027年6月に帰国のフライトです",
        "vé máy bay tháng 5/2027 bao nhiêu tiền",
        "em muốn đi Nhật tháng 5/2027 cần giấy tờ gì",
        "berangkat pulang ke Indonesia Juni 2027",
        "berangkat Mei 2027 boleh bawa HP?",
        "2027年5月飞机票多少钱",
        "aalis na ako sa company sa June 2027",
    ],
)
def test_going_home_or_asking_of_something_else_is_no_start(book: Book, text: str) -> None:
    said = opening(book, text)
    assert not said.startswith(("Start", "No:", "2027年6月に開始"))
