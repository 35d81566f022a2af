"""A measurement on the terminal: a table by language, how far the scores can be trusted, and what is worst."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.cli.rows.mistakes import in_words
from bot.index.measure import Asked, Report, Tally
from tis_rules.mistakes import Phrase

_CONFUSIONS, _WORST = 40, 20
_TOPIC = ("right", "helped", "silent", "wrong")
_QUESTION = ("right", "main", "beside", "missed")
_ANSWER = ("right", "short", "false", "untold")


def lines(report: Report, lang: str = "en") -> Iterator[str]:
    """What a person reads, line by line; shares are per cent. Names of columns stay English: a program reads them."""
    return (in_words(line, lang) if isinstance(line, Phrase) else line for line in _lines(report, lang))


def _lines(report: Report, lang: str) -> Iterator[str | Phrase]:
    yield from _table("topic", _TOPIC, report.topics, lang)
    yield from _table("question", _QUESTION, report.questions, lang)
    yield from _table("answer", _ANSWER, report.answers, lang)
    if report.outside.counts:
        shares = {name: f"{report.outside.share(name) * 100:.1f}" for name in ("answered", "offered", "quiet")}
        told = {"asked": report.outside.counts.total(), **shares}
        yield Phrase("outside, {asked} questions: answered {answered}, offered {offered}, quiet {quiet}", told)
    for way, tally in report.ways.items():
        reached = {"way": way, "asked": tally.counts.total(), "right": f"{tally.share('right') * 100:.1f}"}
        yield Phrase("{way}, {asked} questions: reached {right}", reached)
    yield from _bands(report)
    if worst := report.worst()[:_WORST]:
        yield Phrase("told something else, the surest first:", {})
        yield from map(_one, worst)
    if confusions := report.confusions()[:_CONFUSIONS]:
        yield Phrase("expected -> answered:", {})
        nothing = in_words(Phrase("no answer", {}), lang)
        yield from (f"  {count} {expected} -> {got or nothing}" for expected, got, count in confusions)


def _table(what: str, names: tuple[str, ...], tallies: Mapping[str, Tally], lang: str) -> Iterator[str]:
    if not tallies:
        return
    per_cent = in_words(Phrase("(per cent)", {}), lang)
    yield f"{what:10}{'asked':>6}" + "".join(f"{name:>8}" for name in names) + f"   {per_cent}"
    together = sum((tally.counts for tally in tallies.values()), Counter[str]())
    for spoken, tally in (*tallies.items(), ("all", Tally(together))):
        shares = "".join(f"{tally.share(name) * 100:8.1f}" for name in names)
        yield f"{spoken:10}{tally.counts.total():6}{shares}"


def _bands(report: Report) -> Iterator[str | Phrase]:
    bands = report.bands()
    if bands:
        yield Phrase("score     asked   right   (per cent; the first topic of an answer or of buttons)", {})
        yield from (f"{score:<10.2f}{count:5}{right * 100:8.1f}" for score, count, right in bands)


def _one(row: Asked) -> str:
    question, outcome = row
    expected = "|".join(sorted(question.asked or question.expect))
    return f"  {outcome.score:.2f} {question.lang} «{question.text}» {expected} -> {outcome.label}"
