"""What is said in a group, before everybody."""
