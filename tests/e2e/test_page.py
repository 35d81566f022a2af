"""`tis-bot try` in a real Chromium: a care home with 25 carers is guided to its result, in English and in Japanese."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.async_api import Locator, Page, expect

from tests.e2e.running import PATIENCE, surroundings

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("book")]

_TO_THE_LAST_QUESTION = """scroll => {
    const question = [...scroll.querySelectorAll('.message:not(.me)')].at(-2);
    scroll.scrollTop += question.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 12;
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The link that `tis-bot try` prints; afterwards Ctrl-C ends it."""
    process = subprocess.Popen(
        (sys.executable, "-m", "bot", "try", "--no-browser", "--port", "0"),
        env=surroundings(TIS_TODAY="2026-11-22"),
        cwd=tmp_path_factory.mktemp("try"),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    line = process.stdout.readline()
    link = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert link, line
    yield link[0]
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 0
    process.stdout.close()


@pytest.fixture
async def page(address: str, phone: Page) -> Page:
    """The page, open on a chat of its own, on a phone with light colours."""
    phone.set_default_timeout(PATIENCE * 1000)
    expect.set_options(timeout=PATIENCE * 1000)
    await phone.emulate_media(color_scheme="light", reduced_motion="reduce")
    await phone.goto(address)
    await phone.get_by_role("button", name="Chats", exact=True).click()
    await phone.get_by_role("button", name="New chat").click()
    await expect(phone.locator("#start")).to_be_visible()
    return phone


async def test_a_care_home_is_guided_to_its_result(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await press(page, "How many may we take?")
    await press(page, "Supervising organisation")
    await press(page, "Care")
    await write(page, "25 carers")
    await press(page, "No")
    await press(page, "No")
    await write(page, "May 2027")
    result = last(page)
    for words in ("3 trainees in the first year", "6", "All stages together, at most: 9", "25", "22 November 2026"):
        await expect(result).to_contain_text(words)
    await expect(result.locator("b").first).to_contain_text("3 trainees")
    await expect(page.get_by_role("button", name="Change an answer")).to_be_visible()
    if picture := os.environ.get("TIS_SCREENSHOT"):
        await page.locator("#text").blur()
        await page.locator("#scroll").evaluate(_TO_THE_LAST_QUESTION)
        await page.screenshot(path=picture)


async def test_a_phone_in_japanese_is_answered_in_japanese(page: Page) -> None:
    await page.get_by_label("Language of this phone").select_option("ja")
    await page.locator("#start").click()
    await expect(last(page)).to_contain_text("技能実習")
    await write(page, "45人")
    await expect(last(page)).to_contain_text("30人")
    await expect(page.get_by_role("button", name="介護")).to_be_visible()


def last(page: Page) -> Locator:
    """The bot's newest words."""
    return page.locator(".message:not(.me) .words").last


async def press(page: Page, label: str) -> None:
    """Tap the newest button with this label, and wait until it has led on: the message is edited or another comes."""
    before = await page.locator("#log").inner_text()
    await page.get_by_role("button", name=label, exact=True).last.click()
    await expect(page.locator("#log")).not_to_have_text(before, use_inner_text=True)


async def write(page: Page, line: str) -> None:
    """Type a line; wait for the reply under it."""
    shown = await page.locator(".message").count()
    await page.locator("#text").fill(line)
    await page.keyboard.press("Enter")
    await expect(page.locator(".message")).to_have_count(shown + 2)


async def test_results_are_picked_on_a_narrow_phone(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(last(page)).to_contain_text("Technical Intern")
    line = page.get_by_role("textbox", name="Message")
    await line.press_sequentially("@playground_bot 45 care")
    picker = page.get_by_role("listbox", name="Results")
    await expect(picker.get_by_role("option")).to_have_count(6)
    await expect(picker.get_by_role("option").first).to_contain_text("45 care staff")
    assert await picker.evaluate("list => list.scrollWidth <= list.clientWidth")
    await shot(page, "picker")
    await line.press("ArrowDown")
    await line.press("Enter")
    posted = page.locator(".message.me").last
    await expect(posted).to_contain_text("via @playground_bot")
    await expect(posted).to_contain_text("10 trainees in the first year")
    await expect(picker).to_be_hidden()
    await shot(page, "posted")
    await posted.get_by_role("link", name="Ask the bot").click()
    await expect(page.locator(".message.me").last).to_have_text(re.compile("^You: /start"))
    await expect(last(page)).to_contain_text("10 trainees in the first year")
    await expect(page.get_by_role("button", name="Not excellent")).to_be_visible()


async def test_a_result_is_linked_shown_as_a_code_and_sent_on(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(last(page)).to_contain_text("Technical Intern")
    await write(page, "45 care")
    await shot(page, "result")
    await press(page, "Link, QR")
    picture = page.locator(".message:not(.me) img").last
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.complete && image.naturalWidth > 400")
    await expect(last(page)).to_contain_text("t.me/playground_bot?start=1_q_45_supervised_care_-")
    await shot(page, "link")
    await page.get_by_role("button", name="Send on").last.click()
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("@playground_bot 45 care")
    await expect(page.get_by_role("listbox", name="Results").get_by_role("option").first).to_contain_text("45 care")


@pytest.mark.parametrize("lang", ["en", "ja", "vi"])
async def test_a_result_is_shown_as_a_picture(page: Page, lang: str) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.get_by_label("Language of this phone").select_option(lang)
    await page.locator("#start").click()
    await expect(page.locator(".message")).to_have_count(2)
    await write(page, "1000/500/420")
    await press(page, {"en": "Picture", "ja": "画像", "vi": "Hình"}[lang])
    picture = page.locator(".message:not(.me) img").last
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.complete && image.naturalWidth") == 1080
    await expect(last(page)).to_contain_text("52.1%")
    await picture.scroll_into_view_if_needed()
    await shot(page, f"card_{lang}")


async def test_the_way_from_the_results_into_the_chat(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(last(page)).to_contain_text("Technical Intern")
    await page.get_by_role("textbox", name="Message").fill("@playground_bot ")
    await expect(page.get_by_role("listbox", name="Results").get_by_role("option")).to_have_count(10)
    await page.get_by_text("Ask me in a chat of your own").click()
    await expect(page.locator(".message.me")).to_have_count(2)
    await expect(page.get_by_role("textbox", name="Message")).to_have_value("")


async def shot(page: Page, name: str) -> None:
    """A picture of the page, where TIS_SCREENSHOTS names a folder for them."""
    if folder := os.environ.get("TIS_SCREENSHOTS"):
        await page.screenshot(path=f"{folder}/{name}.png")
