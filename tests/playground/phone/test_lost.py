"""Nothing is lost on the page when the line breaks, the playground is gone, or a keyboard takes half of the screen."""

import pytest
from playwright.async_api import Browser, Page, WebSocketRoute, expect

from bot.playground import Playground, serve
from tests.playground.conftest import Call

pytestmark = pytest.mark.browser
_TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


async def test_a_line_that_never_arrived_is_there_to_be_sent_again(phone: Page, playground: Playground) -> None:
    swallowed: list[str | bytes] = []

    def swallow_first(way: WebSocketRoute) -> None:
        server = way.connect_to_server()

        def heard(deed: str | bytes) -> None:
            if "How many?" not in str(deed) or swallowed:
                server.send(deed)
            else:
                swallowed.append(deed)

        way.on_message(heard)

    await phone.route_web_socket("**/live", swallow_first)
    await phone.goto(playground.page_url)
    await phone.locator("#start").click()
    line = phone.locator("#text")
    await line.fill("How many?")
    await line.press("Enter")
    await expect(line).to_have_value("")
    await playground.pages.close()
    await expect(line).to_have_value("How many?")
    await line.press("Enter")
    await expect(phone.locator(".message.me .words")).to_have_text(["/start", "How many?"])
    await expect(line).to_have_value("")


async def test_a_playground_that_is_gone_and_comes_back(browser: Browser, playground: Playground) -> None:
    phone = await browser.new_page()  # whose console may tell of a line that can't be opened
    await phone.goto(playground.page_url)
    await phone.locator("#start").click()
    await expect(phone.locator(".message")).to_have_count(1)
    await playground.stop()
    await expect(phone.locator("#status")).to_have_text("connecting…")
    line = phone.locator("#text")
    await line.fill("45 people")
    await line.press("Enter")
    await expect(phone.locator("#toast")).to_have_text("Not connected. Is the playground running?")
    await expect(line).to_have_value("45 people")
    async with await serve(playground.port):
        await expect(phone.locator("#toast")).to_have_text("The bot was started anew; what stood here before is gone.")
        await phone.locator("#start").click()
        await expect(line).to_have_value("45 people")


async def test_a_keyboard_takes_its_place_from_above(phone: Page, playground: Playground, call: Call) -> None:
    await phone.set_viewport_size({"width": 360, "height": 740})
    await phone.goto(playground.page_url)
    await phone.locator("#start").click()
    await expect(phone.locator(".message")).to_have_count(1)
    (room,) = playground.world.rooms.values()
    for _ in range(2):
        await call("sendMessage", chat_id=room.id, text="\n".join(map(str, range(40))))
    await expect(phone.locator(".message")).to_have_count(3)
    below = "scroll => Math.round(scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight)"
    for from_end in (0, 60, 500):
        await phone.locator("#scroll").evaluate(f"s => s.scrollTop = s.scrollHeight - s.clientHeight - {from_end}")
        await phone.evaluate(_TWO_FRAMES)
        for height in (400, 740):
            await phone.set_viewport_size({"width": 360, "height": height})
            await phone.evaluate(_TWO_FRAMES)
            assert await phone.locator("#scroll").evaluate(below) == from_end
