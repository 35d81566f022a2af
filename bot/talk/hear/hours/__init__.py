"""The hours of a plan in a line of text: all of them, or some."""
