"""What argparse refuses, in Japanese: its messages by their pattern, an option's own sentence in its own words."""

import re

from bot.cli.rows.mistakes import in_words
from tis_rules.mistakes import Mistake

_MESSAGES = (
    (r"argument (.+?): expected one argument", "{}には値が一つ必要です。"),
    (r"argument (.+?): expected at (?:least|most) one argument", "{}の値の数が違います。"),
    (r"argument (.+?): not allowed with argument (.+)", "{}と{}は一緒に使えません。"),
    (r"argument (.+?): ignored explicit argument (.+)", "{}に値{}はつけられません。"),
    (r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", "{}は{}ではなく、次から選んでください：{}。"),
    (r"argument (.+?): invalid \w+ value: (.+)", "{}の値{}は読めません。"),
    (r"the following arguments are required: (.+)", "足りないもの：{}。"),
    (r"one of the arguments (.+) is required", "次のどれかが必要です：{}。"),
    (r"unrecognized arguments: (.+)", "わからない引数です：{}。"),
    (r"ambiguous option: (.+) could match (.+)", "{}は{}のどれかわかりません。"),
)


def in_japanese(refused: Exception) -> str:
    """The sentence; argparse's own where it is none of those known here."""
    message, cause = str(refused), _of_ours(refused)
    if cause is not None:
        return (
            f"{message.removesuffix(str(cause)).removeprefix('argument ').removesuffix(': ')}：{in_words(cause, 'ja')}"
        )
    for pattern, japanese in _MESSAGES:
        if found := re.fullmatch(pattern, message):
            return japanese.format(*found.groups())
    return message


def _of_ours(error: BaseException | None) -> Mistake | None:
    """The mistake an option told, somewhere below what argparse made of it."""
    while error is not None and not isinstance(error, Mistake):
        error = error.__context__
    return error
