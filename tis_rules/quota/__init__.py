"""How many trainees may train at once, who counts as staff, what room is left. Knows no hours and no one's stay."""
