"""Learns from the phrasings what an encoder says, and when a ranking to which that was added is sure."""
