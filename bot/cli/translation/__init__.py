"""Translations: every piece of words with its original, what a translation must keep, and where it is written."""
