"""Files of tables: read within limits, written back with what must change, and a blank one."""
