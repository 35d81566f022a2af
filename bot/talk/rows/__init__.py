"""A company or a plan as one row of a table, from a file of the command line or one sent in the chat."""
