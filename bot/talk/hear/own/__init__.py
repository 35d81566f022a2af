"""What a person says of his own pay, time and room."""
