"""The index as files: written at build, read a row or a topic at a time."""
