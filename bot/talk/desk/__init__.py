"""What the operator's desk may know of a turn: data, and nothing of who it was."""
