"""What is a person's own: the settings, the company kept on request, what is kept at all."""
