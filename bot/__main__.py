"""The command line, `tis-bot COMMAND`: a mistake is told in one sentence, with exit code 2."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
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
}
"""Each command with the module of bot.cli that carries it out."""
_DESCRIPTION = (
    "Questions about Japan's Technical Intern Training Program: a Telegram bot, and its rules on the command line."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code. Only the command named is imported."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser(arguments)
    args = parser.parse_args(arguments)
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


class Parser(ArgumentParser):
    """Tells a mistake in one sentence, without the usage."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with exit code 2."""
        sentence = message[:1].upper() + message[1:].removesuffix(".")
        self.exit(2, f"{sentence}. See: {self.prog} --help\n")


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
