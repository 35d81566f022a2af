"""Decides what is written, in which language, from the files in `knowledge`. Knows no chat."""
