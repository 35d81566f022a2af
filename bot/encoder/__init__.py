"""A second opinion on lines whose topic is in doubt: a small language model, run where it is installed."""
