"""What the law's values are on a day, where each is written, what changes and what is left open. Knows no rule."""
