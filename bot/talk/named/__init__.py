"""What can be named outside a chat: the things a line may be about, and the link to each."""
