"""Whether a company has the points of an excellent one. Knows the points table only."""
