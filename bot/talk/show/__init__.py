"""Decides what a result looks like: a quota, a plan's hours, an answer, help. Doesn't know how it was asked for."""
