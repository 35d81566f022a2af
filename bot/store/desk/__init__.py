"""What the operator's desk keeps: counts, and nothing of who it was."""
