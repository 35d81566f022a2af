"""Inline queries: what a bot may answer them with, and what is posted."""
