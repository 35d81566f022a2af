"""A plan of yearly intakes, as words, columns and a workbook."""
