"""Checks each request against the Bot API's own description: no unknown name, no missing field, no wrong type."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from bot.playground.botapi.refusal import Json, bad_request, stricter

ARRAY = "Array of "


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came in a multipart body."""

    name: str
    content_type: str
    data: bytes


Raw = Mapping[str, object]
"""Parameters before reading: str from a form or a query, any JSON value from a JSON body, Upload from a file part."""


@dataclass(frozen=True, slots=True)
class Schema:
    """The methods and types of one Bot API version; made by `load`."""

    version: str
    methods: dict[str, Json]
    types: dict[str, Json]

    def method(self, name: str) -> str | None:
        """The method's name in its right spelling (Telegram ignores case), or None."""
        folded = name.lower()
        return next((known for known in self.methods if known.lower() == folded), None)

    def update_kinds(self) -> tuple[str, ...]:
        """The kinds of updates there are: message, callback_query, …"""
        return tuple(name for name in self.types["Update"]["fields"] if name != "update_id")

    def read(self, method: str, raw: Raw) -> Json:
        """The parameters of a known method as JSON values; raises Refused where they break the description."""
        fields = self.methods[method]
        self._no_strangers(method, fields, raw, set(_attached(raw)))
        values = {name: self._from_form(name, raw[name], fields[name]["types"]) for name in fields if name in raw}
        for name, field in fields.items():
            if name in values:
                self.check_any(field["types"], values[name], name)
            elif field.get("required"):
                raise bad_request(_MISSING.get(name, f'can\'t find field "{name}"'))
        return values

    def _no_strangers(self, method: str, fields: Json, raw: Raw, attached: set[str]) -> None:
        strangers = sorted(name for name in raw if name not in fields and name not in attached)
        if strangers:
            raise stricter(f"{method} has no parameter {strangers[0]!r}")

    def _from_form(self, name: str, value: object, types: Sequence[str]) -> object:
        """A form's text as the value it stands for; what doesn't come from a form is left as it is."""
        if not isinstance(value, str):
            return value
        if "Integer" in types and value.removeprefix("-").isascii() and value.removeprefix("-").isdigit():
            return int(value)
        if types == ["Boolean"] and value.lower() in ("true", "false"):
            return value.lower() == "true"
        if "String" in types or types in (["Integer"], ["Boolean"]):
            return value
        return _parsed(name, value)

    def check_any(self, types: Sequence[str], value: object, where: str) -> None:
        """Refuses a value that is of none of the types; the reason is that of the likeliest type."""
        kind = self._likeliest(types, value)
        if kind is None:
            raise bad_request(f'field "{where}" must be of type {" or ".join(types)}')
        self.check(kind, value, where)

    def _likeliest(self, types: Sequence[str], value: object) -> str | None:
        candidates = [kind for kind in types if self._may_be(kind, value)]
        return candidates[0] if candidates else next((kind for kind in types if self._is_object(kind, value)), None)

    def _may_be(self, kind: str, value: object) -> bool:
        """True if the outer shape fits: the JSON type, and for objects the fixed field or the required ones."""
        if kind.startswith(ARRAY):
            return isinstance(value, list)
        if kind in _PLAIN:
            return _is_plain(kind, value)
        if "one_of" in self.types[kind]:
            return any(self._may_be(part, value) for part in self.types[kind]["one_of"])
        if not isinstance(value, dict):
            return False
        fields = self.types[kind]["fields"]
        fixed = {name: field["always"] for name, field in fields.items() if "always" in field}
        needed = fixed or {name for name, field in fields.items() if field.get("required")}
        return all(name in value and (not fixed or value[name] == fixed[name]) for name in needed)

    def _is_object(self, kind: str, value: object) -> bool:
        return isinstance(value, dict) and kind in self.types and kind not in _PLAIN

    def check(self, kind: str, value: object, where: str) -> None:
        """Refuses a value that isn't of this type, looking into lists and objects."""
        if not self._may_be(kind, value) and not self._is_object(kind, value):
            raise bad_request(f'field "{where}" must be of type {kind}')
        if kind.startswith(ARRAY) and isinstance(value, list):
            for each in value:
                self.check(kind.removeprefix(ARRAY), each, where)
        elif kind not in _PLAIN and "one_of" in self.types[kind]:
            self.check_any(self.types[kind]["one_of"], value, where)
        elif isinstance(value, dict):
            self._check_object(kind, value)

    def _check_object(self, kind: str, value: Json) -> None:
        fields = self.types[kind]["fields"]
        for name in value:
            if name not in fields:
                raise stricter(f"{kind} has no field {name!r}")
        for name, field in fields.items():
            if name not in value:
                if field.get("required"):
                    raise bad_request(f'can\'t find field "{name}"')
            elif value[name] != field.get("always", value[name]):
                raise bad_request(f'field "{name}" of {kind} must be "{field["always"]}"')
            else:
                self.check_any(field["types"], value[name], name)


_PLAIN = ("Integer", "String", "Boolean", "Float", "InputFile")


def _is_plain(kind: str, value: object) -> bool:
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, Upload):
        return kind == "InputFile"
    fits: dict[str, type | tuple[type, ...]] = {"Integer": int, "String": str, "Float": (int, float)}
    return kind in fits and isinstance(value, fits[kind])


_MISSING = {"chat_id": "chat_id is empty", "text": "message text is empty", "photo": "there is no photo in the request"}
_MISSING |= {"document": "there is no document in the request"}


def _parsed(name: str, text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


def _attached(raw: Raw) -> list[str]:
    """Names of file parts that a parameter points to with attach://name."""
    text = json.dumps([value for value in raw.values() if not isinstance(value, Upload)])
    return [name for name, value in raw.items() if isinstance(value, Upload) and f"attach://{name}" in text]


def load() -> Schema:
    """Reads botapi.json, which lies beside this file."""
    book = json.loads(files("bot.playground.botapi").joinpath("botapi.json").read_text("utf-8"))
    return Schema(book["about"]["version"], book["methods"], book["types"])
