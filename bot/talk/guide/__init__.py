"""Decides the next move of a guided conversation and what the menu offers. Doesn't know how a line was understood."""
