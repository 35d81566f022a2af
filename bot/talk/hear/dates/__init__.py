"""Dates in a line: which days were said, and what each is the day of."""
