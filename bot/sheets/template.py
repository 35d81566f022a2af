"""A blank plan to fill in: months across, kinds down, Japanese and English, totals by formula, marks in it already."""

import io
from collections.abc import Mapping
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

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


def template(least: Mapping[str, Fraction], most: Mapping[str, Fraction], safety: Fraction) -> bytes:
    """An xlsx with nothing in its months; `least`, `most` and `safety` are the shares of the ordinance."""
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
    _marks(sheet, total, end, least, most, safety)
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


def _marks(
    sheet: Worksheet,
    total: str,
    end: int,
    least: Mapping[str, Fraction],
    most: Mapping[str, Fraction],
    safety: Fraction,
) -> None:
    """Totals out of their share turn red as soon as there are any."""
    for number, (_, kind) in enumerate(_ROWS, start=_HEAD + 1):
        own, whole = f"${total}${number}", f"${total}${end}"
        if kind in least:
            wrong = f"{own}*{least[kind].denominator}<{whole}*{least[kind].numerator}"
        elif kind in most:
            wrong = f"{own}*{most[kind].denominator}>{whole}*{most[kind].numerator}"
        else:
            wrong = f"{own}*{safety.denominator}<${total}${number - 1}*{safety.numerator}"
        sheet.conditional_formatting.add(f"{total}{number}", FormulaRule([f"AND({whole}>0,{wrong})"], fill=_WRONG))
