"""Every letter and sign the bot writes is drawn on the page, in each language's own shape; no boxes instead."""

import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest
from playwright.async_api import Page

from bot.edge.made.abreast import PLACE, width
from bot.playground import Playground
from bot.playground.phone.words import phones

pytestmark = pytest.mark.browser
BOX = "\u0378"  # no letter has this number, so every font draws its box
NO_LETTER_EITHER = "\u0379"
A_HAIR = 0.25  # ems; there is some room at the ends of a button
INVISIBLE = ("M", "Z", "C")  # marks stand on letters

_DRAWN_ALIKE = """({letters, box, lang}) => {
    const node = document.createElement("span");
    node.lang = lang;
    document.body.append(node);
    const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 48 });
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    const drawn = (letter) => {
        pen.clearRect(0, 0, 40, 48);
        pen.font = `24px ${getComputedStyle(node).fontFamily}`;
        pen.fillText(letter, 4, 32);
        return new Uint32Array(pen.getImageData(0, 0, 40, 48).data.buffer);
    };
    const missing = drawn(box);
    return letters.filter((letter) => drawn(letter).every((dot, at) => dot === missing[at]));
}"""


def letters(tag: str) -> list[str]:
    """All that stands in the bot's sentences, its help and its short answers in a language."""
    lang = tag.split("-")[0]
    said = "".join(each.read_text("utf-8") for each in written(lang))
    return sorted({letter for letter in said if unicodedata.category(letter)[0] not in INVISIBLE})


def written(lang: str) -> Iterator[Traversable]:
    knowledge = files("knowledge")
    yield from (each for each in knowledge.joinpath("texts").iterdir() if each.name.split(".")[0] == lang)
    yield knowledge.joinpath("help", f"{lang}.ftl")
    yield from (topic.joinpath(f"{lang}.md") for topic in knowledge.joinpath("faq").iterdir() if topic.is_dir()
                if topic.joinpath(f"{lang}.md").is_file())  # fmt: skip


@pytest.fixture
async def page(playground: Playground, phone: Page) -> Page:
    await phone.goto(playground.page_url)
    return phone


async def alike(page: Page, among: list[str], lang: str, like: str = BOX) -> list[str]:
    """Those of the letters that are drawn as another is."""
    found: list[str] = await page.evaluate(_DRAWN_ALIKE, {"letters": among, "box": like, "lang": lang})
    return found


async def test_every_letter_of_every_language_is_drawn(page: Page) -> None:
    for tag in phones():
        known = letters(tag)
        assert len(known) > 80
        assert await alike(page, [*known, NO_LETTER_EITHER], tag) == [NO_LETTER_EITHER], tag


_SHOWN = """lang => {
    const node = Object.assign(document.createElement("p"), { id: "shown", lang, textContent: "直" });
    Object.assign(node.style, { position: "fixed", top: 0, left: 0, zIndex: 99, background: "#fff" });
    document.querySelector("#shown")?.remove();
    document.body.append(node);
}"""


async def test_chinese_and_japanese_shapes_of_a_letter_differ(page: Page) -> None:
    drawn = []
    for tag in ("ja", "zh-hans", "en", "vi"):
        await page.evaluate(_SHOWN, tag)
        drawn.append(await page.locator("#shown").screenshot())
    japanese, chinese, *official = drawn
    assert chinese != japanese
    assert official == [japanese, japanese], "official words in brackets keep their Japanese shapes"


_WIDTHS = """([labels, lang]) => {
    const key = Object.assign(document.createElement("button"), { className: "key", lang });
    document.body.append(key);
    const { fontWeight, fontFamily } = getComputedStyle(key);
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `${fontWeight} 15px ${fontFamily}`;
    return labels.map((label) => pen.measureText(label).width / 15);
}"""


async def test_labels_that_stand_side_by_side_are_not_cut(page: Page) -> None:
    """What the bot believes of a label's width is what a phone draws, or more."""
    for tag in phones():
        said = "".join(each.read_text("utf-8") for each in written(tag.split("-")[0]) if "texts" in str(each))
        labels = re.findall(r"^button-[a-z-]+ = ([^{}\n]+)$", said, re.MULTILINE)
        assert len(labels) > 40
        drawn = dict(zip(labels, await page.evaluate(_WIDTHS, [labels, tag]), strict=True))
        for place in PLACE.values():
            cut = [label for label in labels if width(label) <= place < drawn[label] - A_HAIR]
            assert cut == [], tag
