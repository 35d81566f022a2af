"""Letters that one keyboard writes otherwise than another, levelled."""
