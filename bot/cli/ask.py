"""`tis-bot ask`: what the bot says to a line, or to a CSV of lines, as in a chat that just began."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.rows.mistakes import why_not
from bot.cli.said.options import told
from bot.cli.said.shown import to_json
from bot.talk.rows.cells import BadInput, Columns

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.talk.book import Book
    from bot.talk.reply import Reply

NEEDED = ("id", "lang", "text")
_KINDS = {"menu": "help", "question": "help"}  # a menu or the first question of a talk, for a single line, is help
ADDED = ("kind", "topic", "choices", "score", "text")
COLUMNS = Columns(NEEDED, ADDED)


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("ask", help="ask what a person would ask", description=__doc__)
    parser.add_argument("text", nargs="?", help="the question, in your own words")
    parser.add_argument("--lang", metavar="xx", default="", help="the chat's language, such as ja")
    parser.add_argument("--json", action="store_true", help="the whole answer as JSON")
    parser.add_argument("--file", metavar="FILE", help="send a plan's hours as xlsx, xls, ods or csv instead of words")
    parser.add_argument(
        "--marked", metavar="FILE", help="with --file: where the plan goes with its cells marked, as xlsx"
    )
    parser.add_argument(
        "--csv", metavar="FILE", help=f"read rows with the columns {','.join(NEEDED)} (- for standard input)"
    )
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one line, or a CSV. 0 when answered; 2 with one sentence on standard error when not."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int | None:
    from bot.shelf import book

    if args.csv is not None:
        known = book()
        return answer_file(
            args.csv, COLUMNS, lambda row: _row(known, row["text"], row["lang"]), keep=("id",), lang=args.lang
        )
    if args.file:
        _file(book(), args)
        return None
    if not args.text:
        raise BadInput('Say what to ask, as in: tis-bot ask "When was the programme established?"')
    _one(book(), args)
    return None


def _one(book: "Book", args: Namespace) -> None:
    reply = _reply(book, args.text, args.lang)
    if args.json:
        row = _row(book, args.text, args.lang)
        print(to_json({**row, "choices": list(reply.choices), "score": row["score"]}))
        return
    print(_plain(reply))


def _file(book: "Book", args: Namespace) -> None:
    from bot.clock import now
    from bot.sheets.sent import sent
    from bot.talk.chat import Chat
    from bot.talk.respond import respond

    try:
        told = sent(Path(args.file).read_bytes())
        reply = respond(Chat(lang=args.lang if args.lang in book.languages else None), told.table, book, now())[1]
        print(_plain(reply))
        if args.marked and (reply.marks or reply.filled):
            Path(args.marked).write_bytes(told.with_marks(reply.marks, reply.filled))
    except OSError as error:
        says = "{name} cannot be used: {why}; check its name and folder."
        raise BadInput(says, name=error.filename, why=why_not(error)) from None


def _reply(book: "Book", text: str, lang: str) -> "Reply":
    from bot.clock import now
    from bot.encoder.listen import heard
    from bot.shelf import second
    from bot.talk.chat import Chat
    from bot.talk.event import Command, Text
    from bot.talk.respond import respond

    name, _, rest = text.removeprefix("/").partition(" ")
    event = Command(name, rest) if text.startswith("/") else heard(Text(text), book, now(), second())
    return respond(Chat(lang=lang if lang in book.languages else None), event, book, now(), lang)[1]


def _row(book: "Book", text: str, lang: str) -> dict[str, str]:
    reply = _reply(book, text, lang)
    return {
        "kind": _KINDS.get(reply.kind.value, reply.kind.value),
        "topic": f"{reply.topic}/{reply.question}" if reply.question else reply.topic,
        "choices": "|".join(reply.choices),
        "score": f"{reply.score:.3f}",
        "text": _plain(reply),
    }


def _plain(reply: "Reply") -> str:
    from bot.talk.words.markup import printed

    return "\n\n".join(map(printed, reply.parts))
