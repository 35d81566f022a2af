"""`tis-bot draw FLOW`: a guided conversation as a Mermaid diagram."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang, told
from bot.talk.rows.cells import BadInput
from tis_rules.mistakes import Phrase

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.talk.flows.flow import Arrow, Flow


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("draw", help="draw a guided conversation (Mermaid)", description=__doc__)
    parser.add_argument("flow", help="its name, such as quota")
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the diagram; exit code 2 with the names there are when there is no such conversation."""
    return told(partial(_draw, args), args.lang)


def _draw(args: Namespace) -> None:
    from bot.talk.flows import ALL

    if args.flow not in ALL:
        says = "There is no conversation {name!r}; choose one of {names}."
        raise BadInput(says, name=args.flow, names=", ".join(ALL))
    print("\n".join(mermaid(ALL[args.flow], args.lang)))


def mermaid(flow: "Flow", lang: str = "en") -> Iterator[str]:
    """The lines of a flowchart: questions as boxes, conditions on the arrows."""
    yield "flowchart TD"
    yield from (f'    {question.id}["{question.id}: {type(question.kind).__name__}"]' for question in flow.questions)
    yield f"    result([{in_words(Phrase('the result', {}), lang)}])"
    yield from (f"    {arrow.source} --{_label(arrow, lang)}> {arrow.target}" for arrow in flow.arrows)


def _label(arrow: "Arrow", lang: str) -> str:
    either = in_words(Phrase(" or ", {}), lang)
    conditions = ", ".join(f"{question} = {either.join(values)}" for question, values in (arrow.when or {}).items())
    return f' "{conditions}" --' if conditions else ""
