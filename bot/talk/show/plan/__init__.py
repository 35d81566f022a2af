"""A training plan: its verdict, the smallest change, its buttons and links, and the bounds of a total."""
