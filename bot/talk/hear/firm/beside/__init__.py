"""Those a line tells beside a firm's full-time staff, each kind with a number of its own."""
