"""Lines that say more than one answer, or that change what was told before."""
