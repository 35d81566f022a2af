"""`tis-bot members FILE`: a supervising organisation's membership: quotas by workplace and corporation at once."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TextIO

from bot.cli.rows import members
from bot.cli.rows.files import opened
from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import a_day, told
from bot.cli.said.shown import to_json
from bot.clock import today
from bot.talk.rows.cells import BadInput
from tis_rules.quota.members import Member
from tis_rules.sentences import LANGUAGES, explain, sentence
from tis_rules.written import SIGNS, VERDICTS

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_BAD = "{bad} corporations could not be answered; the error of each row says why."
_EPILOG = "exit code: 0 every corporation is answered, whatever the answer; 1 some are not; 2 not understood"


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser(
        "members", help="the quotas of every member of an organisation", description=__doc__, epilog=_EPILOG
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        help=f"a CSV (- for standard input), a row a workplace, with the columns {','.join(members.NEEDED)} "
        f"and, if you like, {', '.join(members.OPTIONAL)}; held and taken_over as 5/8/0, 0/0/0 where there are none",
    )
    parser.add_argument("--on", metavar="DATE", type=a_day, help="the day to judge by (default: today in Japan)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="every finding and limit of each member, as JSON")
    form.add_argument("--lang", choices=LANGUAGES, help="in words, why for each workplace (default: a CSV)")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when every corporation is answered, 1 where some aren't; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or today()
    with opened(args.file) as source:
        bad = _written(source, day, args.lang, json=args.json)
    if bad:
        words = "{bad} corporation could not be answered; the error of each row says why." if bad == 1 else _BAD
        print(in_words(BadInput(words, bad=bad), args.lang or "en"), file=sys.stderr)
    return 1 if bad else 0


def _written(source: TextIO, day: date, lang: str | None, *, json: bool) -> int:
    """Write the answers as asked for; how many corporations could not be answered."""
    if lang is None and not json:
        return members.answer_members(source, sys.stdout, day)
    groups = members.read_groups(source, lang or "en")
    answers = [members.member_of(group, day) for group in groups]
    if lang is None:
        _json(groups, answers)
    else:
        print("\n\n".join(_words(group, each, lang) for group, each in zip(groups, answers, strict=True)))
    return answers.count(None)


def _words(group: members.Group, member: Member | None, lang: str) -> str:
    """A corporation with its verdict, then what is counted together with its reasons."""
    if member is None:
        return "\n".join([f"{group.name}:", *(f"  {row['error']}" for row in group.faults)])
    lines = [f"{member.name}: {VERDICTS[lang][member.verdict]}"]
    for part in member.parts:
        lines += [f"  {' + '.join(part.establishments)}", *_indented(explain(part.room.assessment, lang))]
    return "\n".join([*lines, *(f"  [{SIGNS[lang][each.holds]}] {sentence(each, lang)}" for each in member.open)])


def _indented(text: str) -> Iterator[str]:
    """Lines four blanks further in."""
    return (f"    {line}" for line in text.splitlines())


def _json(groups: tuple[members.Group, ...], answers: list[Member | None]) -> None:
    faults = [{"corporation": group.name, "error": row["error"]} for group in groups for row in group.faults]
    print(to_json({"members": [each for each in answers if each is not None], "errors": faults}))
