"""The occupations and tasks a trainee may be trained in, their counts by day, and search by everyday words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from importlib.resources import files

from bot.talk.hear import frame
from bot.talk.hear.frame import Frame
from bot.talk.hear.numbers import numbers
from bot.talk.match.normalise import LINES_KEPT
from bot.talk.words.jobs import done, named
from bot.talk.words.jobs import words as job_words
from bot.talk.words.jobs.done import Deeds
from bot.talk.words.jobs.named import Named
from bot.talk.words.jobs.tasks import Notes, Task, Trade, listed_words, notes, tasks, trades, unlisted_words
from bot.talk.words.jobs.words import Hit, JobWords

COUNTED = date(2021, 3, 16)
"""The day of the programme page's count: 85 occupations, 156 tasks."""

_MOST = 8  # occupations one line may name


@dataclass(frozen=True, slots=True)
class Found:
    """Work a text names: `codes` of occupations, or none and the `trade` that is not listed; `word` is what was seen.

    `score` is 100 for a known word, less for one read as the nearest; `beside` counts the words that say more.
    `told`: by what is done to what, which says more than a name: we cut chickens.
    """

    codes: tuple[str, ...]
    word: str
    score: float
    trade: str = ""
    beside: int = 0
    told: bool = False


@dataclass(frozen=True)
class Occupations:
    """All tasks, the trades that are not among them, and the words people use for either."""

    tasks: tuple[Task, ...]
    trades: Mapping[str, Trade]
    notes: Notes
    named: Named
    words: JobWords
    deeds: Deeds
    frame: Frame

    def on(self, day: date) -> tuple[Task, ...]:
        """The tasks on the list on a day."""
        return tuple(task for task in self.tasks if task.listed_on(day))

    def counts(self, day: date) -> tuple[int, int]:
        """How many occupations and tasks on a day: (85, 156) on 2021-03-16."""
        listed = self.on(day)
        return len({task.occupation for task in listed}), len(listed)

    def no3_counts(self, day: date) -> tuple[int, int]:
        """How many of them may go on to No. 3; the 2021 marks hold until 2021-03-16."""
        in_2021 = day <= COUNTED
        listed = [task for task in self.on(day) if (task.no3_2021 if in_2021 else task.no3)]
        return len({task.occupation for task in listed}), len(listed)

    def of(self, occupation: str) -> tuple[Task, ...]:
        return self._by_occupation.get(occupation, ())

    def task(self, code: str) -> Task | None:
        return next((task for task in self.tasks if task.code == code), None)

    @cached_property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(task.field for task in self.tasks))

    def in_field(self, field: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(task.occupation for task in self.tasks if task.field == field))

    def find(self, text: str) -> Found | None:
        """The work a line names: listed occupations, the longest word first, or a trade known not to be listed."""
        return self._remembered(text)

    def unnamed(self) -> Iterator[str]:
        """A sentence for each name or note that a language lacks."""
        names = (name for task in self.tasks for name in (task.field_ja, task.occupation_ja, task.task_ja))
        trades = (each["ja"] for trade in self.trades.values() for each in (trade.names, trade.fields) if each)
        notes = (each["ja"] for told in (self.notes.said, self.notes.esd) for each in told.values())
        yield from self.named.faults(tuple(dict.fromkeys((*names, *trades, *notes))))

    @cached_property
    def _remembered(self) -> Callable[[str], Found | None]:
        return lru_cache(maxsize=LINES_KEPT)(self._found)

    def _found(self, text: str) -> Found | None:
        hits, rest = self.words.find(text, self.frame.words)
        told = self.deeds.find(text)
        by_deed = told is not None and (not hits or (hits[0].score, hits[0].weight) < (told[0].score, told[0].weight))
        if told and by_deed:
            hits, rest = [told[0]], told[1]
        if not hits:
            return None
        beside = self.frame.beside(rest) + bool(numbers(rest))
        best = hits[0]
        if best.codes[0] in self.trades:
            return Found((), best.word, best.score, best.codes[0], beside, by_deed)
        return Found(self._codes(hits)[:_MOST], best.word, best.score, beside=beside, told=by_deed)

    def _codes(self, hits: Iterable[Hit]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for hit in hits for code in hit.codes if code not in self.trades))

    @cached_property
    def _by_occupation(self) -> Mapping[str, tuple[Task, ...]]:
        found: dict[str, tuple[Task, ...]] = {}
        for task in self.tasks:
            found[task.occupation] = (*found.get(task.occupation, ()), task)
        return found


def load() -> Occupations:
    """The list and its words. Raises ValueError where a word or a note names no occupation and no trade."""
    folder = files("knowledge").joinpath("occupations")
    texts = {file.name: file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith((".csv", ".toml"))}
    listed = tasks(texts["occupations.csv"])
    unlisted = trades(texts["not_listed.toml"], listed)
    words: dict[str, tuple[str, ...]] = {}
    for word, codes in (
        *listed_words(texts["words.csv"], listed),
        *unlisted_words(texts["not_listed.csv"], unlisted),
    ):
        words[word] = tuple(dict.fromkeys((*words.get(word, ()), *codes)))
    deeds = done.load(texts["done.toml"], (*unlisted, *(task.occupation for task in listed)))
    said = notes(texts["notes.toml"], listed)
    names = named.load(folder.joinpath("names"))
    return Occupations(listed, unlisted, said, names, job_words.build(words), deeds, frame.load())
