"""An answer reckoned with the numbers a person tells of his own case."""
