"""What trainees of an occupation may do besides is asked, not whether it is on the list; a bare name still is."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    "text",
    [
        "can bakery trainees also sell bread in our shop?",
        "パン製造の実習生に店頭で販売もさせていいですか",
        "自動車整備の実習生に洗車だけさせるのは問題ありますか",
        "とび職の実習生に解体工事をさせてもいいですか",
        "can i work at a convenience store on my days off, i have technical intern visa",
        "休みの日にコンビニで働いてもいいですか",
        "cuối tuần em đi làm thêm ở nhà hàng được không",
        "boleh kerja di restoran pas hari libur?",
        "做惣菜的实习生可以去超市卖场帮忙摆货吗",
        "may trainees in strawberry farming sort and pack only in winter",
    ],
)
def test_other_work_is_answered(text: str, book: Book) -> None:
    assert understand(text, book).kind is not Kind.OCCUPATION


@pytest.mark.parametrize("text", ["溶接", "scaffolding", "can we take welders?", "pwede ba ang welder", "taxi driver?"])
def test_the_name_of_work_is_looked_up(text: str, book: Book) -> None:
    assert understand(text, book).kind is Kind.OCCUPATION
