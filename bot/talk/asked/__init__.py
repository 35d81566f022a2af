"""Which answer of the FAQ a line asks for."""
