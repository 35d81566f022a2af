"""Who uses it: the web chat and the person of the tests, on the other side of the Bot API."""
