"""Who asks and what happened point at one answer: the widow, the company, who was hurt last month; and who doesn't."""

import pytest

from bot.talk.asked.pointed import load, pointed
from bot.talk.understand import understand
from tests.talk.conftest import the_book

LEAVES, INSTRUCTOR = "cannot-continue/who-to-tell", "required-staff/instructor-left"
OF_A_COMPANY = [
    ("trainee leaves midway, where does the firm report it first, kumiai or otit", LEAVES),
    ("how much notice when trainee quits on his own and flies home? Who do i report it to, and how many days", LEAVES),
    ("実習生が途中で辞めて帰国します。どこに何日以内に届け出ますか", LEAVES),
    ("途中で帰る実習生が出ました。会社としてどこへ報告すればいいですか", LEAVES),
    ("bên mình có bạn tts xin nghỉ về nước giữa chừng, phải báo otit trong mấy ngày", LEAVES),
    ("mình làm phiên dịch cho cty 60 người, sếp hỏi tts nghỉ giữa chừng thì phải báo cho ai trước", LEAVES),
    ("peserta magang berhenti di tengah jalan, perusahaan harus lapor ke mana dan berapa hari", LEAVES),
    ("有个研修生自己辞职回国了，我们该先通知组合还是OTIT", LEAVES),
    ("Kung aalis sa kalagitnaan ang trainee namin, kanino kami magrereport at ilang araw", LEAVES),
    ("技能实习指导员一定要5年经验吗，我们刚辞了一个，没有合适的人", INSTRUCTOR),
]
OF_A_TRAINEE = [
    "I want to quit and fly home. Whom do I tell, and how many days before?",
    "em muốn nghỉ giữa chừng về nước thì phải báo ai trước ạ",
    "我想中途辞职回国，要提前几天说",
    "saya mau berhenti dan pulang, harus bilang ke siapa",
    "thuc tap sinh bo tron roi, nop giay bao cho otit trong may ngay",
]


def heard(line: str) -> str:
    """Topic and question of the answer to a line."""
    meaning = understand(line, the_book())
    return f"{meaning.topic}/{meaning.question}"


@pytest.mark.parametrize(("line", "answer"), OF_A_COMPANY)
def test_a_company_whose_trainee_leaves_is_told_whom_to_tell(line: str, answer: str) -> None:
    assert heard(line) == answer


def test_every_answer_pointed_at_is_there() -> None:
    known = the_book().faq.topics
    places = [place for each in load() for place in (each.of, each.beside) if place]
    assert all(topic in known and question in {"", *known[topic].questions} for topic, question in places)


@pytest.mark.parametrize("line", [*OF_A_TRAINEE])
def test_who_only_sounds_alike_points_at_nothing(line: str) -> None:
    assert pointed(line) is None
