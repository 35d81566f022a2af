"""`tis-bot draw FLOW`: a guided conversation as a Mermaid diagram."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.talk.flows.flow import Arrow, Flow


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("draw", help="draw a guided conversation (Mermaid)", description=__doc__)
    parser.add_argument("flow", help="its name, such as quota")
    parser.set_defaults(run=run, fail=parser.error)


def run(args: Namespace) -> int:
    """Print the diagram; exit code 2 with the names there are when there is no such conversation."""
    from bot.talk.flows import ALL

    if args.flow not in ALL:
        args.fail(f"There is no conversation {args.flow!r}; choose one of {', '.join(ALL)}.")
    print("\n".join(mermaid(ALL[args.flow])))
    return 0


def mermaid(flow: "Flow") -> Iterator[str]:
    """The lines of a flowchart: questions as boxes, conditions on the arrows."""
    yield "flowchart TD"
    yield from (f'    {question.id}["{question.id}: {type(question.kind).__name__}"]' for question in flow.questions)
    yield "    result([result])"
    yield from (f"    {arrow.source} --{_label(arrow)}> {arrow.target}" for arrow in flow.arrows)


def _label(arrow: "Arrow") -> str:
    conditions = ", ".join(f"{question} = {' or '.join(values)}" for question, values in (arrow.when or {}).items())
    return f' "{conditions}" --' if conditions else ""
