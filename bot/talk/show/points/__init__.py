"""A company's points as an excellent one: the result, and the sum so far while it is asked."""
