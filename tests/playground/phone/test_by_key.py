"""The page without a mouse, and as a reader of the screen finds it."""

import pytest
from playwright.async_api import Page, expect

from bot.playground import Playground
from tests.playground.conftest import Call

pytestmark = pytest.mark.browser
SOURCES = "As of 22 November 2026\nThe first source\nThe second source\nThe third source\nThe fourth source"


async def test_keys_alone_lead_through_the_page(phone: Page, playground: Playground, call: Call) -> None:
    await phone.emulate_media(reduced_motion="reduce")
    await phone.goto(playground.page_url)
    key = phone.keyboard
    await phone.locator("#start").focus()
    await key.press("Enter")
    await expect(phone.get_by_role("textbox", name="Message")).to_be_focused()
    await expect(phone.locator(".message")).to_have_count(1)  # the room stands since the page was connected
    (room,) = playground.world.rooms.values()
    await call("sendMessage", chat_id=room.id, text="1", reply_markup={"inline_keyboard": [[_key("first")]]})
    await phone.get_by_role("button", name="first").focus()
    await key.press("Tab")
    await key.press("Shift+Tab")
    await call("sendMessage", chat_id=room.id, text="2", reply_markup={"inline_keyboard": [[_key("next"), _key("x")]]})
    await expect(phone.get_by_role("button", name="next")).to_be_focused()
    await phone.get_by_role("button", name="Chats", exact=True).focus()
    await key.press("Enter")
    await expect(phone.get_by_role("button", name="New chat")).to_be_focused()
    assert await phone.locator("#phone").evaluate("main => main.inert")
    await key.press("Escape")
    await expect(phone.get_by_role("button", name="Chats", exact=True)).to_be_focused()


async def test_what_is_folded_is_opened_by_a_button(phone: Page, playground: Playground, call: Call) -> None:
    await phone.goto(playground.page_url)
    await phone.locator("#start").click()
    await expect(phone.locator(".message")).to_have_count(1)
    (room,) = playground.world.rooms.values()
    folded = [{"type": "expandable_blockquote", "offset": 0, "length": len(SOURCES)}]
    await call("sendMessage", chat_id=room.id, text=SOURCES, entities=folded)
    fold = phone.get_by_role("button", name="Show it all")
    await expect(fold).to_have_attribute("aria-expanded", "false")
    await fold.press("Enter")
    await expect(fold).to_have_attribute("aria-expanded", "true")
    await expect(phone.locator("blockquote.open")).to_be_visible()
    assert await phone.locator("blockquote").get_attribute("role") is None, "a button would hide what is in it"


def _key(label: str) -> dict[str, str]:
    return {"text": label, "callback_data": label}
