"""Logging, plain or JSON: what happened, never what was said; and no secret, whoever logs it."""

import json
import logging
import sys
from collections.abc import Iterable


class Plain(logging.Formatter):
    """A line a person reads."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(message)s  [%(name)s]")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return self.clean(super().format(record))

    def clean(self, text: str) -> str:
        """The text without secrets: other libraries may log an address that holds one."""
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


class Json(Plain):
    """A line a machine reads."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            "name": record.name,
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return self.clean(json.dumps(line, ensure_ascii=False))


def set_up(level: str, form: str, secrets: Iterable[str]) -> None:
    """Log to stderr at `level`. Libraries only warn: at their lower levels they would tell what people wrote."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter((Json if form == "json" else Plain)(secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level.upper())
