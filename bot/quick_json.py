"""JSON by orjson where it is installed (on Linux), else by Python; so is what orjson refuses, such as half an emoji.

Both read and write the same values.
"""

import json
from typing import Any

try:
    import orjson
except ImportError:
    _orjson: Any = None
else:
    _orjson = orjson


def dumps(value: Any) -> bytes:
    """The value as JSON. Raises TypeError, ValueError where it has none."""
    if _orjson is not None:
        try:
            return bytes(_orjson.dumps(value))
        except TypeError:  # a surrogate that stands alone, or a key that is no string
            pass
    return json.dumps(value).encode()


def loads(text: bytes | str) -> Any:
    """The value of a JSON text. Raises ValueError, RecursionError."""
    if _orjson is not None:
        try:
            return _orjson.loads(text)
        except ValueError:
            pass
    return json.loads(text)
