"""Numbers of staff beside another question: who counts, or how many firms an organisation looks after."""

import pytest

from bot.talk.book import Book
from bot.talk.hear.side import counts_firms
from bot.talk.reply import Kind
from bot.talk.understand import understand

WHO_COUNTS = [
    "do part timers count as full-time staff for the quota? we have 22 seishain and 15 pato",
    "パートは常勤職員に入りますか。正社員22人、パート15人です",
    "兼职算常勤吗?正式22人,兼职15人",
]
HOW_MANY = [
    "we have 30 full-time staff and 10 part-timers, how many trainees",
    "正社員30人とパート10人です。何人受け入れられますか",
]
FIRMS = [
    "How is staff caseload counted in the new system? We have 3 full-time staff, 30 companies, 150 trainees",
    "we're a kumiai with 4 full time employees and supervise 120 trainees at 35 firms, is that too many",
    "組合の職員3名で傘下30社、実習生150名です。育成就労になると足りませんか",
    "職員一人で何社まで担当できますか。うちは5人で48社です",
    "nghiệp đoàn có 3 nhân viên, quản lý 30 công ty, 150 tts, luật mới có đủ không",
    "kumiai kami punya 4 staf dan mengawasi 40 perusahaan, aturan baru boleh berapa",
    "我们组合有5名职员,管理40家企业、180名实习生,育成就劳后够吗",
    "3 staff lang kami sa kumiai tapi hawak namin 30 companies",
]
OWN = [
    "we have 2 companies, 20 and 30 staff, how many trainees",
    "our kumiai says 5 trainees, we have 45 staff",
    "組合に入っています。常勤45人です",
    "1 company, 45 staff, through a cooperative",
    "組合から聞きました。常勤職員が45人なら何人受け入れられますか。グループ2社です",
]


@pytest.mark.parametrize("line", WHO_COUNTS)
def test_who_counts_is_answered_before_a_number_that_depends_on_it(book: Book, line: str) -> None:
    found = understand(line, book)
    assert (found.kind, found.topic, found.question) == (Kind.ANSWER, "full-time-employees", "part-timers")


@pytest.mark.parametrize("line", HOW_MANY)
def test_how_many_trainees_beside_part_timers_is_a_number(book: Book, line: str) -> None:
    assert understand(line, book).kind is Kind.QUOTA


@pytest.mark.parametrize("line", FIRMS)
def test_an_organisation_s_load_is_no_company_s_staff(book: Book, line: str) -> None:
    assert counts_firms(line)
    assert understand(line, book).kind not in (Kind.QUOTA, Kind.QUESTION)


@pytest.mark.parametrize("line", OWN)
def test_a_company_that_names_an_organisation_counts_no_firms(line: str) -> None:
    assert not counts_firms(line)
