"""Replies about dates that were told: of an intake and its plan, and of the start of No. 2."""
