"""The knowledge as people type it who have no keyboard, or no patience, for how it is written."""
