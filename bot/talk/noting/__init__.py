"""What a turn leaves for the operator's desk."""
