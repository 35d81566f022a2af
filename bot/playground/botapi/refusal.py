"""How the playground says no: with Telegram's code and, where Telegram has one, Telegram's own sentence."""

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """A request that is answered with `ok: false`; `code` is the HTTP status as well as Telegram's error_code."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> Json:
        """The body Telegram sends with such an answer."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str) -> Refused:
    """400, in words Telegram uses too."""
    return Refused(400, f"Bad Request: {reason}")


def stricter(reason: str) -> Refused:
    """400 for what Telegram would let pass, drop or cut in silence; here a mistake is seen at once."""
    return Refused(400, f"Bad Request: playground: {reason}")


def unparsable(reason: str) -> Refused:
    """400 for HTML that isn't Telegram's HTML."""
    return bad_request(f"can't parse entities: {reason}")


def too_many_requests(seconds: int) -> Refused:
    """429: asked to wait `seconds`."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def not_played(what: str) -> Refused:
    """501 for what is valid on Telegram but not acted out here."""
    return Refused(501, f"Not Implemented: the playground checks {what} but does not act it out")
