"""The command line, `tis-bot COMMAND`: a mistake is told in one sentence, with exit code 2."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from itertools import pairwise
from typing import NoReturn

COMMANDS = {
    "run": "run",
    "try": "playground",
    "ask": "ask",
    "quota": "quota",
    "hours": "hours",
    "plan": "plan",
    "members": "members",
    "eligible": "eligible",
    "excellence": "excellence",
    "esd": "esd",
    "timeline": "timeline",
    "check": "check",
    "words": "translation.words",
    "draw": "draw",
    "eval": "eval",
    "doctor": "operator.doctor",
    "backup": "operator.backup",
    "restore": "operator.backup",
    "stats": "operator.stats",
    "unanswered": "operator.unanswered",
}
"""Each command with the module of bot.cli that carries it out."""
_DESCRIPTION = (
    "Questions about Japan's Technical Intern Training Program: a Telegram bot, and its rules on the command line."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code. Only the command named is imported."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser(arguments)
    try:
        args = parser.parse_args(arguments)
    except _Unread as unread:
        print(_refusal(unread, arguments), file=sys.stderr)
        raise SystemExit(2) from None
    try:
        code: int = args.run(args)
    except ModuleNotFoundError as missing:
        print(
            f"{missing.name} is missing; install the bot's parts with: pip install 'tis-bot[bot,index]'",
            file=sys.stderr,
        )
        return 2
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    return code


class _Unread(Exception):
    """What was typed is no command: argparse's message, and the command it belongs to."""

    def __init__(self, message: str, prog: str) -> None:
        super().__init__(message)
        self.message, self.prog = message, prog


class Parser(ArgumentParser):
    """Leaves it to `main` to tell a mistake, in one sentence and without the usage."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong."""
        raise _Unread(message, self.prog)


def _refusal(unread: _Unread, arguments: Sequence[str]) -> str:
    """The sentence, in Japanese where the answer was to be."""
    if "--lang=ja" in arguments or ("--lang", "ja") in pairwise(arguments):
        from bot.cli.said.refused import in_japanese

        return f"{in_japanese(unread)}（{unread.prog} --help）"
    return f"{unread.message[:1].upper()}{unread.message[1:].removesuffix('.')}. See: {unread.prog} --help"


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    """Only the command named is imported; all are for the general help."""
    parser = Parser(prog="tis-bot", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"tis-bot {version('tis-bot')}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    named = [COMMANDS[name] for name in arguments[:1] if name in COMMANDS]
    for module in dict.fromkeys(named or COMMANDS.values()):
        import_module(f"bot.cli.{module}").add(commands)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
