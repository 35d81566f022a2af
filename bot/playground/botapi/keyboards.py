"""What Telegram allows under a message: rows of buttons, each with one thing to do."""

from urllib.parse import urlsplit

from bot.playground.botapi.entities import LINK, units
from bot.playground.botapi.refusal import Json, Refused, bad_request, not_played, stricter

LONGEST_DATA = 64  # bytes
MOST_IN_A_ROW = 8
MOST_BUTTONS = 100
LONGEST_COPY = 256
LONGEST_QUERY = 256
_ACTIONS = (
    "url callback_data copy_text web_app login_url switch_inline_query switch_inline_query_current_chat "
    "switch_inline_query_chosen_chat callback_game pay"
).split()


def keyboard(markup: Json | None) -> Json | None:
    """An inline keyboard as Telegram would take it; None if there is none. Reply keyboards aren't acted out."""
    if markup is None:
        return None
    if "inline_keyboard" not in markup:
        raise not_played("reply keyboards")
    rows: list[list[Json]] = markup["inline_keyboard"]
    if not all(rows):
        raise stricter("a row of the keyboard is empty")
    if any(len(row) > MOST_IN_A_ROW for row in rows):
        raise stricter(f"over {MOST_IN_A_ROW} buttons in a row")
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _check_button(button)
    return markup if rows else None


def _check_button(button: Json) -> None:
    actions = [word for word in _ACTIONS if word in button]
    if not button["text"].strip():
        raise stricter("a button without text")
    if not actions or button.get("callback_data") == "":
        raise _button("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise stricter(f"a button with {' and '.join(actions)}: only one is allowed")
    if len(button.get("callback_data", "").encode()) > LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "primary") not in ("primary", "success", "danger"):
        raise bad_request("BUTTON_STYLE_INVALID")
    if units(button.get("switch_inline_query", "")) > LONGEST_QUERY:
        raise bad_request("BUTTON_DATA_INVALID")
    if actions[0] not in ("url", "callback_data", "copy_text", "switch_inline_query"):
        raise not_played(f"buttons with {actions[0]}")


def _button(reason: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _check_url(url: str) -> None:
    reason = ""
    if "://" in url and urlsplit(url).scheme.lower() not in ("http", "https", "tg", "ton", "tonsite"):
        reason = "Unsupported URL protocol"
    elif not LINK.fullmatch(url):
        reason = "Wrong HTTP URL"
    if reason:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")
