"""Decides what a line says: numbers, hours, months, work, a call for help. Knows no topic and says nothing."""
