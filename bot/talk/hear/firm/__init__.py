"""What a line says of a firm beside its numbers."""
