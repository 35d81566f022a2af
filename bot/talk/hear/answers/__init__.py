"""What a line answers to a question that is open: an option in one's own words, or facts told beside it."""
