"""How a line is typed on a phone, levelled: letters, marks left out, short forms, and courtesy around the question."""
