"""A result as a picture: title, verdict, what it is made of, what it rests on."""

from bot.card.colours import BLOCKS, FAINT, INK, LINE, TONES, WHITE
from bot.card.rows import table
from bot.card.sheet import EDGE, WIDE, Sheet
from bot.card.type import can_write
from bot.talk.reply import Bar, Card, Stage, Tone

_TITLE, _VERDICT, _NUMBER, _TEXT, _SMALL = 44, 54, 80, 42, 36  # pixels: a third of it on a phone
_BLOCK, _BAR = 132, 40  # pixels high
_RULED = 20  # pixels above and below the line over the foot
_ROOM = WIDE - 2 * EDGE


def can_draw(card: Card) -> bool:
    """Whether this machine can write the card's language."""
    return can_write("".join((card.title, card.verdict, *card.lines)))


def draw(card: Card) -> bytes:
    """The card as a PNG, 1,080 pixels wide and as high as it needs."""
    sheet = Sheet()
    sheet.keep(sheet.height(card.foot, _SMALL) + 2 * _RULED)
    _head(sheet, card)
    if card.stages:
        _stages(sheet, card.stages)
    for bar in card.bars:
        _bar(sheet, bar)
    if card.table:
        table(sheet, card.table)
    for line in card.lines:
        sheet.text(line, _TEXT)
        sheet.space(14)
    _foot(sheet, card.foot)
    return sheet.png()


def _head(sheet: Sheet, card: Card) -> None:
    sheet.draw.rectangle((0, 0, WIDE, 16), TONES[card.tone])
    sheet.text(card.title, _TITLE, FAINT, bold=True)
    sheet.space(10)
    sheet.text(card.verdict, _VERDICT, INK if card.tone is Tone.GOOD else TONES[card.tone], bold=True)
    sheet.space(26)


def _stages(sheet: Sheet, stages: tuple[Stage, ...]) -> None:
    """One block after the other, as wide as its years."""
    years, left = sum(stage.years for stage in stages), float(EDGE)
    for at, stage in enumerate(stages):
        wide = _ROOM * stage.years / years
        middle = left + wide / 2
        box = (left, sheet.y, left + wide - 8, sheet.y + _BLOCK)
        sheet.draw.rounded_rectangle(box, 18, BLOCKS[at % len(BLOCKS)])
        inside, under = (stage.number, f"{stage.name} · {stage.when}") if stage.number else (stage.name, stage.when)
        sheet.middle(inside, _NUMBER, (middle, sheet.y + _BLOCK / 2 - 4, wide - 40), WHITE, bold=True)
        sheet.middle(under, _SMALL, (middle, sheet.y + _BLOCK + 32, wide), FAINT)
        left += wide
    sheet.space(_BLOCK + 84)


def _bar(sheet: Sheet, bar: Bar) -> None:
    """How far a share reaches, and the lines it must or must not reach."""
    sheet.right(bar.value, _TEXT, bar.name, TONES[bar.tone])
    sheet.text(bar.name, _TEXT, bold=True)
    sheet.space(14)
    top, full = sheet.y, EDGE + _ROOM
    sheet.draw.rounded_rectangle((EDGE, top, full, top + _BAR), 12, LINE)
    if reach := round(_ROOM * min(bar.part, 1.0)):
        sheet.draw.rounded_rectangle((EDGE, top, EDGE + max(reach, 24), top + _BAR), 12, TONES[bar.tone])
    for line in bar.lines:
        x = EDGE + _ROOM * line
        sheet.draw.line((x, top - 12, x, top + _BAR + 12), INK, 5)
    sheet.space(_BAR + 18)
    sheet.text(bar.limit, _SMALL, FAINT)
    sheet.space(26)


def _foot(sheet: Sheet, lines: tuple[str, ...]) -> None:
    """What it rests on, for which room was kept whatever came before."""
    sheet.keep(0)
    sheet.space(_RULED)
    sheet.rule()
    sheet.space(_RULED)
    for line in lines:
        sheet.text(line, _SMALL, FAINT)
