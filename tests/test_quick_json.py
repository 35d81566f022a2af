"""Whichever reads and writes it, JSON says the same; what orjson refuses is read and written all the same."""

from typing import Any

import pytest

from bot import quick_json
from bot.talk.reply import Html

VALUES = [{"text": "日本 🇯🇵 \ud83d", "n": [1, 2.5, None, True, 2**53, -1]}, {"half": "\ud800"}, {1: "a"}, [Html("<b>")]]


@pytest.fixture(params=["as installed", "without orjson"], autouse=True)
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without orjson":
        monkeypatch.setattr(quick_json, "_orjson", None)


@pytest.mark.parametrize("value", VALUES)
def test_there_and_back(value: Any) -> None:
    keys_as_text = {str(key): inside for key, inside in value.items()} if isinstance(value, dict) else value
    assert quick_json.loads(quick_json.dumps(value)) == keys_as_text


def test_half_an_emoji_is_read() -> None:
    assert quick_json.loads(b'{"text": "\\ud83d"}') == {"text": "\ud83d"}


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", '{"a" 1}'])
def test_what_is_no_json_is_refused(text: bytes | str) -> None:
    with pytest.raises(ValueError, match=r"."):
        quick_json.loads(text)


def test_what_has_no_json_is_refused() -> None:
    with pytest.raises(TypeError):
        quick_json.dumps(object())
