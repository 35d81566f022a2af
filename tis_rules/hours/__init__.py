"""Whether the hours of a plan and its lectures are right, and the smallest change to make them so. Knows no company."""
