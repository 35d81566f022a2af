"""Numbers in words, and words that only look like numbers."""
