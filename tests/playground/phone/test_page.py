"""The page in a real Chromium, with a small bot that echoes: what a person does and sees."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import FilePayload, Page, expect

from bot.playground import Playground
from bot.playground.phone import deeds
from tests.playground.conftest import Call

pytestmark = pytest.mark.browser
KEYS = [
    [{"text": "Turn", "callback_data": "turn"}, {"text": "Wait", "callback_data": "wait"}],
    [{"text": "Law", "url": "https://example.org/"}, {"text": "Copy", "copy_text": {"text": "45 → 5"}}],
]


async def echo(call: Call) -> None:
    """Answers each line with itself in bold, each tap "turn" by an edit; leaves the tap "wait" unanswered."""
    offset = 0
    while True:
        for update in (await call("getUpdates", offset=offset, timeout=20))["result"]:
            offset = update["update_id"] + 1
            if "text" in update.get("message", {}):
                await answer_line(call, update["message"])
            elif update.get("callback_query", {}).get("data") == "turn":
                await answer_tap(call, update["callback_query"])


async def answer_line(call: Call, message: dict[str, Any]) -> None:
    text = message["text"]
    marks = [{"type": "bold", "offset": 0, "length": len(text)}]
    keyboard = {"inline_keyboard": KEYS}
    await call("sendMessage", chat_id=message["chat"]["id"], text=text, entities=marks, reply_markup=keyboard)


async def answer_tap(call: Call, query: dict[str, Any]) -> None:
    message = query["message"]
    at = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    await call("answerCallbackQuery", callback_query_id=query["id"], text="Turned")
    await call("editMessageText", **at, text=message["text"][::-1], reply_markup={"inline_keyboard": KEYS})


@pytest.fixture
async def page(playground: Playground, call: Call, phone: Page) -> AsyncIterator[Page]:
    """The page, open and in its room, with the echo at the other end."""
    await call("setMyName", name="Echo")
    await call("setMyDescription", description="I say it again")
    await call("setMyDescription", description="もう一度言います", language_code="ja")
    await call("setMyCommands", commands=[{"command": "start", "description": "Begin"}, QUOTA])
    await call("setMyCommands", commands=[QUOTA | {"description": "何人まで"}], language_code="ja")
    running = asyncio.create_task(echo(call))
    await phone.goto(playground.page_url)
    await expect(phone.get_by_role("status").first).to_have_text("online")  # its room stands from here on
    yield phone
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


QUOTA = {"command": "quota", "description": "How many"}


async def start(page: Page, name: str = "Start") -> None:
    await page.get_by_role("button", name=name, exact=True).click()
    await expect(page.locator(".message")).to_have_count(2)


async def write(page: Page, text: str) -> None:
    await page.get_by_role("textbox", name="Message").fill(text)
    await page.keyboard.press("Enter")


async def test_say_tap_and_see_the_edit_in_place(page: Page, playground: Playground) -> None:
    await expect(page.get_by_text("I say it again")).to_be_visible()
    await start(page)
    await write(page, "abc <b>&amp;")
    bold = page.locator(".message:not(.me) b").last
    await expect(bold).to_have_text("abc <b>&amp;")
    await expect(page.locator(".message")).to_have_count(4)
    await page.get_by_role("button", name="Turn").last.click()
    await expect(page.locator(".toast.shown")).to_have_text("Turned")
    await expect(page.locator(".message .words").last).to_have_text(";pma&>b< cba")
    await expect(page.locator(".message .stamp").last).to_contain_text("edited")
    await expect(page.locator(".message")).to_have_count(4)
    assert (playground.unanswered, playground.refused) == ([], [])


async def test_a_spinner_until_the_tap_is_answered(page: Page, playground: Playground, call: Call) -> None:
    await start(page)
    key = page.get_by_role("button", name="Wait")
    await key.click()
    await expect(key).to_have_attribute("aria-busy", "true")
    (query,) = playground.unanswered
    await call("answerCallbackQuery", callback_query_id=query.id, text="At last", show_alert=True)
    await expect(page.get_by_role("dialog")).to_contain_text("At last")
    await expect(key).not_to_have_attribute("aria-busy", "true")


async def test_links_open_outside_and_copies_are_copied(page: Page) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await start(page)
    law = page.get_by_role("link", name="Law")
    await expect(law).to_have_attribute("target", "_blank")
    await expect(law).to_have_attribute("rel", "noopener noreferrer")
    await page.get_by_role("button", name="Copy", exact=True).click()
    await expect(page.locator(".toast.shown")).to_have_text("Copied")
    assert await page.evaluate("navigator.clipboard.readText()") == "45 → 5"


async def test_commands_in_the_language_of_the_phone(page: Page, playground: Playground) -> None:
    await page.get_by_label("Language of this phone").select_option("ja")
    await expect(page.get_by_text("もう一度言います")).to_be_visible()
    await start(page, "開始")
    await page.get_by_role("textbox", name="メッセージ").press_sequentially("/q")
    await expect(page.get_by_role("listbox", name="コマンド").get_by_role("option")).to_have_text(["/quota何人まで"])
    await page.keyboard.press("Enter")
    await expect(page.locator(".message:not(.me) .words").last).to_have_text("/quota")
    (room,) = playground.world.rooms.values()
    assert room.user["language_code"] == "ja"


async def test_several_chats_and_starting_again(page: Page, playground: Playground) -> None:
    await start(page)
    await page.get_by_role("button", name="Chats", exact=True).click()
    await page.get_by_role("button", name="New chat").click()
    await expect(page.locator(".message")).to_have_count(0)
    await start(page)
    await write(page, "second")
    await expect(page.locator(".message")).to_have_count(4)
    await page.get_by_role("button", name="Chats", exact=True).click()
    await page.get_by_role("button", name="Chat 1").click()
    await expect(page.locator(".message")).to_have_count(2)
    await page.get_by_role("button", name="Restart").click()
    await expect(page.locator(".message .words").last).to_have_text("/start")
    await page.reload()
    await expect(page.locator(".message")).to_have_count(2)
    assert len(playground.world.rooms) == 2


async def test_the_page_fits_the_narrowest_phone(page: Page, playground: Playground, call: Call) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await start(page)
    await write(page, "long " * 300 + "a" * 400)
    await expect(page.locator(".message")).to_have_count(4)
    parts = "[...document.querySelectorAll('.bubble, .key, .bar, .composer')]"
    assert await page.evaluate(f"{parts}.every((part) => part.getBoundingClientRect().right <= 360)")
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    top = await page.evaluate("document.querySelector('#log li:last-child').getBoundingClientRect().top")
    bar = await page.evaluate("document.querySelector('.bar').getBoundingClientRect().bottom")
    assert 0 <= top - bar < 30, "a message taller than the screen is shown from its beginning"


async def test_it_finds_its_way_back_when_the_line_breaks(page: Page, playground: Playground) -> None:
    await start(page)
    before = set(playground.pages.sockets)
    await playground.pages.close()
    async with asyncio.timeout(5):
        while not playground.pages.sockets - before:
            await asyncio.sleep(0.02)
    await expect(page.get_by_role("status").first).to_have_text("online")
    await write(page, "again")
    await expect(page.locator(".message")).to_have_count(4)


async def test_it_says_when_no_bot_is_there(phone: Page, playground: Playground, call: Call) -> None:
    await phone.goto(playground.page_url)
    await expect(phone.get_by_role("status").first).to_have_text("waiting for the bot…")
    await call("getMe")
    await expect(phone.get_by_role("status").first).to_have_text("online")


async def test_a_file_goes_to_the_bot(page: Page, playground: Playground) -> None:
    room = next(iter(playground.world.rooms.values()))
    await start(page)
    plan = FilePayload(name="plan.csv", mimeType="text/csv", buffer=b"a,b")
    await page.get_by_label("Send a file").set_input_files(plan)
    await expect(page.get_by_role("link", name="plan.csv")).to_have_attribute("download", "plan.csv")
    (message,) = [each for each in room.messages.values() if "document" in each]
    assert playground.world.files[message["document"]["file_id"]].data == b"a,b"


async def test_the_page_speaks_the_language_of_the_phone(page: Page) -> None:
    language = page.locator("#language")
    await language.select_option("zh-hans")
    await expect(page.locator("#status")).to_have_text("在线")
    await expect(page.locator("#code")).to_have_text("ZH")
    await expect(page.locator("html")).to_have_attribute("lang", "zh-hans")
    await start(page, "开始")
    await expect(page.get_by_role("textbox")).to_have_attribute("placeholder", "消息")
    await expect(page.locator(".day")).to_contain_text("星期")
    await language.select_option("th")
    await expect(page.locator(".day")).to_contain_text("วัน")
    await language.select_option("")
    await expect(page.locator("#code")).to_have_text("–")
    await expect(page.locator("#status")).to_have_text("online")


async def test_a_phone_with_another_tag_of_chinese(page: Page, playground: Playground) -> None:
    (room,) = playground.world.rooms.values()
    deeds.speak(playground.world, room, "zh")
    await expect(page.locator("#code")).to_have_text("ZH")
    await expect(page.locator("#language")).to_have_value("zh-hans")


SAID = {
    "Thực tập sinh kỹ năng (技能実習生)": "en",  # letters alone don't tell it from the phone's language
    "技能実習は、現場で技能を学ぶ制度です。": "ja",
    "技能实习制度：最多 5 名实习生（育成就労）。详见 JITCO 网站": "zh-hans",
    "จำนวนสูงสุด 5 คน (技能実習)": "th",
    "အများဆုံး ၅ ယောက်": "my",
    "យ៉ាងច្រើន 5 នាក់": "km",
    "बढीमा 5 जना": "ne",
    "45": "en",
}


async def test_a_message_is_marked_with_its_own_language(page: Page) -> None:
    await start(page)
    for said in SAID:
        await write(page, said)
        await expect(page.locator(".message:not(.me) .words").last).to_have_text(said)
    words = page.locator(".message:not(.me) .words")
    marked = await words.evaluate_all("nodes => nodes.map(node => [node.textContent, node.lang])")
    assert dict(marked) == {"/start": "en"} | SAID


async def test_a_long_label_is_cut_in_one_line(page: Page, playground: Playground, call: Call) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await start(page)
    (room,) = playground.world.rooms.values()
    label = "Compare: excellent and not excellent"
    rows = [[{"text": label, "callback_data": "1"}, {"text": "Short", "callback_data": "2"}]]
    await call("sendMessage", chat_id=room.id, text="x", reply_markup={"inline_keyboard": rows})
    cut, short = (page.locator(".key", has_text=text) for text in ("Compare", "Short"))
    assert await cut.evaluate("key => key.firstChild.scrollWidth > key.firstChild.clientWidth")
    assert await short.evaluate("key => key.firstChild.scrollWidth <= key.firstChild.clientWidth")
    assert await cut.evaluate("key => key.offsetHeight") == await short.evaluate("key => key.offsetHeight")
    await expect(cut).to_have_attribute("title", label)


async def test_a_group_is_told_how_to_address_the_bot(page: Page, playground: Playground) -> None:
    await page.get_by_role("button", name="Chats", exact=True).click()
    await page.get_by_role("button", name="New group").click()
    await expect(page.get_by_text("/quota@playground_bot 45")).to_be_visible()
    await expect(page.locator("#start")).to_be_hidden()
    line = page.get_by_role("textbox", name="Message")
    await line.press_sequentially("/q")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.me .words")).to_have_text("/quota@playground_bot")
    await expect(page.locator(".message:not(.me)")).to_have_count(1)
    await line.fill("not for the bot")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message")).to_have_count(3)
    await page.get_by_role("button", name="Reply", exact=True).click()
    await expect(page.locator("#answered")).to_contain_text("/quota@playground_bot")
    await write(page, "for the bot")
    await expect(page.locator(".message.me .to")).to_have_text("/quota@playground_bot")
    await expect(page.locator("#answered")).to_be_hidden()
    await expect(page.locator(".message:not(.me) .words").last).to_have_text("for the bot")


async def test_a_picture_goes_as_a_photo(page: Page, playground: Playground) -> None:
    await start(page)
    icon = Path("tests/playground/guided-quota.png").read_bytes()
    await page.get_by_label("Send a file").set_input_files(FilePayload(name="a.png", mimeType="image/png", buffer=icon))
    await expect(page.locator(".message.me img")).to_be_visible()
    broken = FilePayload(name="b.png", mimeType="image/png", buffer=b"no picture")
    await page.get_by_label("Send a file").set_input_files(broken)
    await expect(page.get_by_role("link", name="b.png")).to_be_visible()
    (room,) = playground.world.rooms.values()
    assert [name for each in room.messages.values() for name in ("photo", "document") if name in each] == [
        "photo",
        "document",
    ]
