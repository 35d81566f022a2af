"""A blank plan to fill in: months across, kinds down, Japanese and English, totals by formula, marks in it already."""

import io
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.talk.sheet.labels import KINDS
from tis_rules.law.tables import series

_ROWS = (
    ("必須業務 Required work", "required"),
    ("うち安全衛生業務 of which safety", ""),
    ("関連業務 Related work", "related"),
    ("うち安全衛生業務 of which safety", ""),
    ("周辺業務 Peripheral work", "peripheral"),
    ("うち安全衛生業務 of which safety", ""),
)
_MONTHS = 12
_WRONG = PatternFill("solid", bgColor="F8C9C4")
_HEAD = 2


def template(day: date) -> bytes:
    """An xlsx with nothing in its months; its marks are the ordinance's shares on a day. Raises NotInForce."""
    shares = {kind: series(f"hours.{kind}_share").at(day).amount for kind in (*KINDS, "safety")}
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "計画 Plan"
    _heads(sheet)
    total = get_column_letter(_MONTHS + 2)
    for number, (words, _) in enumerate(_ROWS, start=_HEAD + 1):
        sheet.cell(number, 1, words)
        sheet.cell(number, _MONTHS + 2, f"=SUM(B{number}:{get_column_letter(_MONTHS + 1)}{number})")
    end = _HEAD + len(_ROWS) + 1
    kinds = [number for number, (_, kind) in enumerate(_ROWS, start=_HEAD + 1) if kind]
    sheet.cell(end, 1, "合計 Total")
    sheet.cell(end, _MONTHS + 2, "=" + "+".join(f"{total}{number}" for number in kinds))
    _marks(sheet, total, end, shares)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _heads(sheet: Worksheet) -> None:
    sheet["A1"] = "技能実習計画の時間 Hours of the training plan (fill in the months; lectures left out)"
    sheet["A1"].font = Font(bold=True)
    sheet.cell(_HEAD, 1, "区分 Kind")
    for month in range(1, _MONTHS + 1):
        sheet.cell(_HEAD, month + 1, f"{month}か月目")
    sheet.cell(_HEAD, _MONTHS + 2, "合計時間 Total")
    sheet.column_dimensions["A"].width = 34
    sheet.freeze_panes = "B3"


def _marks(sheet: Worksheet, total: str, end: int, shares: Mapping[str, Fraction]) -> None:
    """Totals out of their share turn red as soon as there are any."""
    for number, (_, kind) in enumerate(_ROWS, start=_HEAD + 1):
        own, whole = f"${total}${number}", f"${total}${end}"
        share = shares[kind or "safety"]
        of = whole if kind else f"${total}${number - 1}"
        sign = ">" if kind in ("related", "peripheral") else "<"
        wrong = f"{own}*{share.denominator}{sign}{of}*{share.numerator}"
        sheet.conditional_formatting.add(f"{total}{number}", FormulaRule([f"AND({whole}>0,{wrong})"], fill=_WRONG))
