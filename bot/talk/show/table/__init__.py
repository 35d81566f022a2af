"""A table that was sent, and what is said to it."""
