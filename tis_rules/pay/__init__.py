"""What pay may not be under. Knows no programme: it holds for everybody who works in Japan."""
