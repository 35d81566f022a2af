"""Decides which topic a line asks about, and how sure that is. Knows labels, not answers."""
