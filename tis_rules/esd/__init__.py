"""April 2027: which programme an intake comes under, and what Employment for Skill Development asks and allows."""
