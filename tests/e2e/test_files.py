"""A plan sent as a file: fetched, judged, and given back with its cells marked; a blank one on demand."""

import io
import json
from collections.abc import Iterator

import pytest
from openpyxl import load_workbook

from bot.playground import Person
from bot.playground.phone.person import Bubble
from tests.e2e.running import PATIENCE, Running, ask, refused, tap
from tests.sheets.test_sheets import MADE, TEXT

COMPANIES = "会社名,従業員数,分野,優良\nA,45,その他,いいえ\nB,4x,その他,いいえ\n"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def person(shared: Running) -> Iterator[Person]:
    """Somebody new; whatever happened, no request was refused."""
    yield shared.playground.chat("en", "Files")
    assert refused(shared.playground) == []


def data_of(shared: Running, bubble: Bubble) -> bytes:
    """The bytes of the document in a message."""
    file_id = bubble.raw["document"]["file_id"]
    return shared.playground.world.files[file_id].data


async def test_a_plan_comes_back_with_its_cells_marked(shared: Running, person: Person) -> None:
    await person.send("計画.csv", TEXT.encode("cp932"), "text/csv")
    verdict = await person.next(PATIENCE)
    assert "The plan doesn't fit" in verdict.text
    assert "required 900 h (D2)" in verdict.text
    marked = await person.next(PATIENCE)
    sheet = load_workbook(io.BytesIO(data_of(shared, marked))).worksheets[0]
    assert "960" in sheet["D2"].comment.text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ((MADE / "encrypted.xlsx").read_bytes(), "This file has a password"),
        (b"\x89PNG\r\n\x1a\n", "This is no table I can read"),
        (b"a,b\n1,2\n", "I found no plan in this file"),
    ],
)
async def test_a_file_that_cannot_be_judged_gets_one_kind_sentence(person: Person, content: bytes, words: str) -> None:
    await person.send("x.xlsx", content)
    assert words in (await person.next(PATIENCE)).text


async def test_a_list_of_companies_is_asked_about_and_comes_back_with_its_numbers(
    shared: Running, person: Person
) -> None:
    await person.send("会社一覧.csv", COMPANIES.encode("cp932"), "text/csv")
    asked = await person.next(PATIENCE)
    assert "Is “従業員数” (B1) full-time staff only?" in asked.text
    assert asked.raw["reply_to_message"]["document"]["file_name"] == "会社一覧.csv"
    asked = await tap(person, "Yes, full-time staff")
    assert "How do the trainees come?" in asked.text
    summary = await tap(person, "Supervising organisation")
    assert "2 companies: 1 answered, 1 with an error." in summary.text
    sheet = load_workbook(io.BytesIO(data_of(shared, await person.next(PATIENCE)))).worksheets[0]
    assert [cell.value for cell in sheet[2]][4:6] == ["45 staff; Supervising organisation; Other; ordinary", 5]


async def test_a_button_about_a_file_that_is_gone_asks_for_it_again(shared: Running, person: Person) -> None:
    await person.send("list.csv", COMPANIES.encode(), "text/csv")
    asked = await person.next(PATIENCE)
    asked.raw.pop("reply_to_message")
    assert "Please send it again" in (await tap(person, "Yes, full-time staff")).text


async def test_a_blank_plan_is_sent(shared: Running, person: Person) -> None:
    reply = await ask(person, "/template")
    assert "A blank plan" in reply.text
    sheet = load_workbook(io.BytesIO(data_of(shared, reply))).worksheets[0]
    assert sheet["A3"].value == "必須業務 Required work"


async def test_the_days_of_a_start_come_as_a_calendar(shared: Running, person: Person) -> None:
    await ask(person, "/when asap")
    reply = await tap(person, "Dates for my calendar")
    assert "dates for your calendar" in reply.text
    assert "Show the result" in reply.labels
    assert reply.raw["document"]["file_name"].endswith(".ics")
    assert data_of(shared, reply).startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


async def test_a_plan_of_intakes_comes_as_a_workbook(shared: Running, person: Person) -> None:
    await ask(person, "/start 1_pl_45_sg0_3_2906")
    reply = await tap(person, "As a workbook (xlsx)")
    sheet = load_workbook(io.BytesIO(data_of(shared, reply))).worksheets[0]
    assert [cell.value for cell in sheet[3]][:2] == ["From", "ESD≈"]
    assert [cell.value for cell in sheet[4]][:2] == ["2029-06", 3]


async def test_what_is_kept_comes_as_a_file_with_the_number_of_the_chat(shared: Running, person: Person) -> None:
    await ask(person, "/quota 45")
    reply = await ask(person, "/export")
    assert "This is all I keep of this chat" in reply.text
    assert reply.raw["document"]["file_name"] == "tis-bot.json"
    values = json.loads(data_of(shared, reply))
    assert values["chat"] == reply.raw["chat"]["id"]
    assert (values["conversation"], values["answers"]["staff"]) == ("quota", "45")


async def test_a_file_in_the_middle_of_a_conversation_leaves_it_open(person: Person) -> None:
    await ask(person, "/quota")
    await person.send("plan.csv", TEXT.encode(), "text/csv")
    verdict = await person.next(PATIENCE)
    assert "The plan doesn't fit" in verdict.text
    assert "Continue" in verdict.labels
