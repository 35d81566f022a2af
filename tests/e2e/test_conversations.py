"""What people say first, and what they send that is no text: answered in both modes, and nothing Telegram refuses."""

from collections.abc import Iterator

import pytest

from bot.playground import Person
from tests.e2e.running import PATIENCE, Running, ask, refused, sent, tap

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def person(shared: Running) -> Iterator[Person]:
    """Somebody new; whatever happened, no request was refused and no button keeps spinning."""
    yield shared.playground.chat("en", "Mai <b>&amp; Söhne</b>")
    assert refused(shared.playground) == []
    assert [query.data for query in shared.playground.unanswered] == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/start", "Technical Intern Training"),
        ("/help", "/quota"),
        ("/quota 45", "5 trainees in the first year"),
        ("When was the programme established?", "1993"),
        ("制度はいつ始まりましたか", "1993年"),
        ("we are 45 people", "5 trainees in the first year"),
        ("45人", "5"),
        ("/hours 1000 500 420", "52.1%"),
        ("required 1000, related 500, peripheral 420 hours", "52.1%"),
        ("溶接", "溶接"),
        ("/privacy", "/erase"),
        ("/jobs <script>alert(1)</script> & <b>", "<b>"),
    ],
)
async def test_a_line_and_its_answer(person: Person, line: str, words: str) -> None:
    assert words in (await ask(person, line)).text


@pytest.mark.parametrize(
    "line", ["😀" * 100, "w" * 4096, "<b>&lt; &amp; </i> " * 200, "﷽" * 1000, "/" + "q" * 40, "0", "\u202e"]
)
async def test_odd_lines_get_an_answer_with_a_way_on(person: Person, line: str) -> None:
    reply = await ask(person, line)
    assert reply.text
    assert reply.labels


async def test_a_care_home_is_guided_by_taps(person: Person) -> None:
    await ask(person, "/quota")
    for label in ("Supervising organisation", "Care"):
        question = await tap(person, label)
    assert "full-time care staff" in question.text
    await ask(person, "25 carers")
    await tap(person, "No")
    await tap(person, "No")
    result = await ask(person, "May 2027")
    assert "3 trainees in the first year" in result.text
    assert "All stages together, at most: 9" in result.text


async def test_a_plan_is_checked_by_talking(person: Person) -> None:
    await ask(person, "/hours")
    await ask(person, "1,000 500 420")
    await tap(person, "No. 2 · years 2–3")
    await ask(person, "1920 in all")
    result = await tap(person, "No")
    assert "The three shares fit" in result.text
    assert "Required 1,000 h" in result.text


async def test_the_same_buttons_stand_only_under_the_newest_message(person: Person) -> None:
    first = await ask(person, "/quota")
    second = await ask(person, "/quota")
    assert (await person.next()).id == first.id
    shown = {reply.id: reply.labels for reply in person.replies}
    assert shown == {first.id: [], second.id: second.labels}


async def test_the_language_changes_in_place_also_in_the_middle_of_a_conversation(person: Person) -> None:
    await ask(person, "/quota")
    await tap(person, "Supervising organisation")
    picker = await ask(person, "/language")
    switched = await tap(person, "日本語")
    assert switched.id == picker.id
    assert switched.edited
    assert "介護" in switched.labels
    assert "45" in (await ask(person, "/quota 45")).text


async def test_a_new_language_is_kept(person: Person) -> None:
    await ask(person, "/language")
    await tap(person, "日本語")
    assert "技能実習" in (await ask(person, "/start")).text


async def test_erasing_leaves_nothing(person: Person, shared: Running) -> None:
    await ask(person, "/quota")
    await tap(person, "Supervising organisation")
    assert shared.rows(f"SELECT answers FROM chat WHERE chat_id = {person.id}") != []
    await ask(person, "/erase")
    receipt = await tap(person, "Yes, erase")
    assert "22 November 2026" in receipt.text
    assert "1 answer" in receipt.text
    assert shared.rows(f"SELECT * FROM chat WHERE chat_id = {person.id}") == []
    assert shared.rows(f"SELECT * FROM turn WHERE chat_id = {person.id}") == []


@pytest.mark.parametrize(
    "data", ["v0:a:quota:type", "v1:t:no-such-topic", "v1:a:quota:gone:yes", "v1:", "?", "v9:" + "é" * 30]
)
async def test_an_old_button_leads_to_what_is_there_now(person: Person, data: str) -> None:
    message = await ask(person, "/start")
    message.raw["reply_markup"] = {"inline_keyboard": [[{"text": "Old", "callback_data": data}]]}
    reply = await tap(person, "Old")
    assert reply.text
    assert reply.labels


async def test_a_double_tap_changes_nothing(person: Person) -> None:
    await ask(person, "/quota")
    question = await tap(person, "Supervising organisation")
    field = question.rows[0][0]["callback_data"]
    await person.tap_old(question.id, field)
    await person.tap_old(question.id, field)
    await person.answer(PATIENCE)
    await person.answer(PATIENCE)
    assert "Step 3" in (await person.next(PATIENCE)).text
    assert "Step 4" in (await ask(person, "25")).text


async def test_a_voice_note_is_told_what_can_be_read(person: Person, shared: Running) -> None:
    await ask(person, "/start")
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3}
    _arrives(shared, person, voice=voice)
    reply = await person.next(PATIENCE)
    assert "text" in reply.text
    assert reply.labels


async def test_edits_groups_and_channels_are_not_answered(person: Person, shared: Running) -> None:
    said = await ask(person, "/start")
    inbox = shared.playground.world.inbox
    inbox.allowed = ()  # as right after a change of settings, when other kinds still come
    edit = said.raw | {"from": person.room.user, "edit_date": said.raw["date"], "text": "/quota 45"}
    assert inbox.add("edited_message", person.id, edit) is not None
    group = {"id": -1_001_234_567_890, "type": "supergroup", "title": "All"}
    _arrives(shared, person, text="45 staff, how many?", chat=group)
    assert (
        inbox.add("channel_post", -100, {"message_id": 1, "date": 1, "chat": group | {"type": "channel"}}) is not None
    )
    before = len(sent(shared.playground, person.id))
    assert "1993" in (await ask(person, "When was the programme established?")).text
    assert len(sent(shared.playground, person.id)) == before + 1
    assert sent(shared.playground, group["id"]) == []


async def test_a_document_with_a_caption_is_read_by_its_caption(person: Person, shared: Running) -> None:
    await ask(person, "/start")
    document = {"file_id": "d", "file_unique_id": "d"}
    _arrives(shared, person, document=document, caption="/quota 45")
    assert "5 trainees in the first year" in (await person.next(PATIENCE)).text


async def test_neither_the_log_nor_the_tables_say_what_was_said(person: Person, shared: Running) -> None:
    await ask(person, "/jobs Kowalczyk-Xylophone")
    await ask(person, "/start")  # a second turn: by its reply the first is noted as sent
    assert "Kowalczyk" not in shared.log
    assert "Söhne" not in shared.log
    assert shared.playground.token not in shared.log
    kept = [*shared.rows("SELECT * FROM chat"), *shared.rows("SELECT * FROM turn WHERE sent_at IS NOT NULL")]
    assert kept
    assert not any("Kowalczyk" in str(row) or "Söhne" in str(row) for row in kept)


def _arrives(bot: Running, person: Person, **content: object) -> None:
    """A message such as the page's chat can't send."""
    world = bot.playground.world
    message = {"message_id": 1, "from": person.room.user, "chat": person.room.as_chat(), "date": world.clock.now()}
    assert world.inbox.add("message", person.id, message | content) is not None


async def test_results_in_any_chat_and_the_way_back_from_one(person: Person) -> None:
    offered = await person.look_up("45 care excellent 5/8")
    first = offered["results"][0]
    assert (first["title"], first["id"]) == ("45 care staff, excellent, 13 here", "1_q_45_supervised_care_1_5-8-0_-")
    posted = await person.choose(offered)
    assert "5 more in the first year" in posted.text
    (key,) = posted.rows[0]
    await person.open(key["url"])
    assert "5 more in the first year" in (await person.next()).text
    assert "No. 2: 16 more" in (await ask(person, "what if we were 51")).text
    assert person.messages[-1].from_bot
