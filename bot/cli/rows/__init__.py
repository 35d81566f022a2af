"""From CSV to CSV: how a file is read and answered, and what one row of each command says. Knows no terminal."""
