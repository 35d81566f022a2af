"""What a line of numbers or dates looks up, before a topic is sought."""
