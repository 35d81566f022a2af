"""Files of tables: read within limits, and written back with what must change. No rule and no conversation is known."""
