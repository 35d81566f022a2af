"""A measurement on the terminal: a table by language, how far the scores can be trusted, and what is worst."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.index.measure import Asked, Report, Tally

_CONFUSIONS, _WORST = 40, 20
_TOPIC = ("right", "helped", "silent", "wrong")
_QUESTION = ("right", "main", "beside", "missed")
_ANSWER = ("right", "short", "false", "untold")


def lines(report: Report) -> Iterator[str]:
    """What a person reads, line by line; shares are per cent."""
    yield from _table("topic", _TOPIC, report.topics)
    yield from _table("question", _QUESTION, report.questions)
    yield from _table("answer", _ANSWER, report.answers)
    if report.outside.counts:
        shown = ", ".join(f"{name} {report.outside.share(name) * 100:.1f}" for name in ("answered", "offered", "quiet"))
        yield f"outside, {report.outside.counts.total()} questions: {shown}"
    for way, tally in report.ways.items():
        yield f"{way}, {tally.counts.total()} questions: reached {tally.share('right') * 100:.1f}"
    yield from _bands(report)
    if worst := report.worst()[:_WORST]:
        yield "told something else, the surest first:"
        yield from map(_one, worst)
    if confusions := report.confusions()[:_CONFUSIONS]:
        yield "expected -> answered:"
        yield from (f"  {count} {expected} -> {got or 'nothing'}" for expected, got, count in confusions)


def _table(what: str, names: tuple[str, ...], tallies: Mapping[str, Tally]) -> Iterator[str]:
    if not tallies:
        return
    yield f"{what:10}{'asked':>6}" + "".join(f"{name:>8}" for name in names) + "   (per cent)"
    together = sum((tally.counts for tally in tallies.values()), Counter[str]())
    for lang, tally in (*tallies.items(), ("all", Tally(together))):
        shares = "".join(f"{tally.share(name) * 100:8.1f}" for name in names)
        yield f"{lang:10}{tally.counts.total():6}{shares}"


def _bands(report: Report) -> Iterator[str]:
    bands = report.bands()
    if bands:
        yield "score     asked   right   (per cent; the first topic of an answer or of buttons)"
        yield from (f"{score:<10.2f}{count:5}{right * 100:8.1f}" for score, count, right in bands)


def _one(row: Asked) -> str:
    question, outcome = row
    expected = "|".join(sorted(question.asked or question.expect))
    return f"  {outcome.score:.2f} {question.lang} «{question.text}» {expected} -> {outcome.label}"
