"""The command line, `tis-bot COMMAND`: a mistake is told in one sentence, with exit code 2."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

COMMANDS = (
    "run",
    "playground",
    "ask",
    "quota",
    "hours",
    "plan",
    "eligible",
    "excellence",
    "timeline",
    "check",
    "draw",
    "eval",
)
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


def _parser(arguments: Sequence[str]) -> ArgumentParser:
    parser = ArgumentParser(prog="tis-bot", description=_DESCRIPTION)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        import_module(f"bot.cli.{name}").add(commands)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
