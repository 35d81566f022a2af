"""What the commands share: how facts are given as options, and how an assessment is told on the terminal."""
