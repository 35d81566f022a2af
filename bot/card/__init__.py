"""Pictures of results, drawn only when one is asked for."""
