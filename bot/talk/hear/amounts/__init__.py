"""Amounts as they were meant: numbers taken back, trainees who are wanted or gone, parts of a number."""
