"""The occupations: the list, what people call them, and how a line of either is read."""
