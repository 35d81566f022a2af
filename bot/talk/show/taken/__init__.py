"""Results people take with them: sent on, linked, set side by side."""
