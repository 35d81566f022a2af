"""Updates of every kind and field the Bot API describes, with the values nobody expects in them."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from bot.playground.botapi import schema

Json = dict[str, Any]

TYPES = schema.load().types
_DEEPEST = 4  # levels; below them only what a type can't be without
_A_FEW = 3  # fields beside the required ones
_NASTY = (
    *(
        "",
        " ",
        "\x00",
        "\ud800",
        "\u202e45\u202c",
        "4️⃣5️⃣",
        "😀" * 4096,
        "a" * 4096,
        "<b>45</i>",
        "&lt;script&gt;",
        "{0.__class__}",
    ),
    *(
        "'; DROP TABLE chat; --",
        "%s%n%d",
        "{quota}",
        "/start",
        "/quota 45",
        "/quota -1e309",
        "/hours 1/2/3/4/5/6",
        "../../etc",
    ),
    *(
        "45",
        "４５人",
        "四十五",
        "1" * 400,
        "-0",
        "NaN",
        "1e9999",
        "0x2d",
        "٤٥",
        "४५",
        "𝟜𝟝",
        "ⅩⅬⅤ",
        "45\u200b\u200d",
        "\n\n\n",
        "\u0301" * 200,
    ),
    *(
        "死にたい",
        "i want to die",
        "help",
        "quota 45 care",
        "900/600/300",
        "t:wages",
        "f:quota:staff",
        "e:",
        ":::",
        "q",
        "🇯🇵",
    ),
)
_WHOLE = (0, 1, -1, 2**31, 2**52, -(2**52))
_MOMENTS = (0, 1, 1_795_000_000, 2**31, 2**60)


def updates() -> SearchStrategy[Json]:
    """Any update; also ones that lack what they must have, or have it of another type."""
    return _of("Update", _DEEPEST) | st.builds(_spoilt, _of("Update", _DEEPEST), st.randoms(use_true_random=False))


def private(kind: str) -> SearchStrategy[Json]:
    """A message or a tap of a person in a private chat, whatever else it holds."""
    room = st.integers(1, 2**52).map(lambda number: {"id": number, "type": "private", "first_name": "x"})
    person = _of("User", 1).map(lambda user: user | {"id": 5, "is_bot": False})
    message = st.tuples(_of("Message", 2), room, person).map(_said)
    if kind == "message":
        return st.tuples(message, strings()).map(lambda pair: {"update_id": 1, "message": pair[0] | {"text": pair[1]}})
    tap = st.tuples(_of("CallbackQuery", 1), message, person, strings().filter(bool))
    return tap.map(
        lambda told: {
            "update_id": 1,
            "callback_query": told[0] | {"message": told[1], "from": told[2], "data": told[3]},
        }
    )


def strings() -> SearchStrategy[str]:
    """What people, and programs that play people, may send as text."""
    return st.sampled_from(_NASTY) | st.text(max_size=80) | st.lists(st.sampled_from(_NASTY), max_size=4).map(" ".join)


def _said(told: tuple[Json, Json, Json]) -> Json:
    message, room, person = told
    return {name: value for name, value in message.items() if name != "via_bot"} | {"chat": room, "from": person}


@cache
def _of(name: str, depth: int) -> SearchStrategy[Any]:
    if name in _PLAIN:
        return _PLAIN[name]()
    if name.startswith(schema.ARRAY):
        inside = _later(name.removeprefix(schema.ARRAY), depth - 1)
        return st.lists(inside, max_size=2 if depth > 0 else 0)
    known = TYPES[name]
    return _any_of(known["one_of"], depth) if "one_of" in known else _object(known["fields"], depth)


_PLAIN: dict[str, Callable[[], SearchStrategy[Any]]] = {
    "Integer": lambda: st.sampled_from(_WHOLE) | st.integers(-(2**52), 2**52),
    "String": strings,
    "Boolean": st.booleans,
    "Float": lambda: st.floats(-1e6, 1e6),
    "True": lambda: st.just(True),
    "InputFile": lambda: st.just("x"),
}


def _object(fields: Json, depth: int) -> SearchStrategy[Json]:
    every = {name: _field(name, field, depth - 1) for name, field in fields.items()}
    must = {name: every[name] for name, field in fields.items() if field.get("required")}
    may = sorted(set(fields) - set(must)) if depth > 0 else []
    some = st.lists(st.sampled_from(may), max_size=_A_FEW, unique=True) if may else st.just([])
    return some.flatmap(lambda names: st.fixed_dictionaries(must | {name: every[name] for name in names}))


def _field(name: str, field: Json, depth: int) -> SearchStrategy[Any]:
    if "always" in field:
        return st.just(field["always"])
    return (
        st.sampled_from(_MOMENTS)
        if "date" in name and field["types"] == ["Integer"]
        else _any_of(field["types"], depth)
    )


def _any_of(names: Iterable[str], depth: int) -> SearchStrategy[Any]:
    return st.one_of([_later(name, depth) for name in names])


def _later(name: str, depth: int) -> SearchStrategy[Any]:
    return st.deferred(lambda: _of(name, depth))


def _spoilt(update: Json, chance: Any) -> Json:
    """One value somewhere is gone, or of another type."""
    inside = [update, *(value for value in update.values() if isinstance(value, dict))]
    place = chance.choice(inside)
    if not place:
        return update
    name = chance.choice(sorted(place))
    place[name] = chance.choice([None, [], {}, "x", -1, True, [None]])
    if chance.random() < 0.5:
        del place[name]
    return update
