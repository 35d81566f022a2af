"""The files of knowledge/occupations as values: tasks, trades that are not listed, notes, everyday words."""

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Task:
    """One task (作業): `code` is that of the list (7-6-1), `no3` whether the third stage is open for it today."""

    code: str
    field: str
    field_en: str
    field_ja: str
    occupation_en: str
    occupation_ja: str
    task_en: str
    task_ja: str
    no3: bool
    no3_2021: bool | None
    added: date | None
    added_exactly: bool
    confidence: str
    official_en: bool

    @property
    def occupation(self) -> str:
        """The code of the occupation (職種) the task belongs to: 7-6 of 7-6-1."""
        return self.code.rpartition("-")[0]

    def listed_on(self, day: date) -> bool:
        return self.added is None or self.added <= day


@dataclass(frozen=True, slots=True)
class Trade:
    """Common work that is not on the list: `names` and the `fields` of other programmes by language ("" where none).

    `esd` says whether that field is one of Employment for Skill Development too, or of Specified Skilled Workers only.
    """

    id: str
    names: Mapping[str, str]
    fields: Mapping[str, str]
    esd: bool
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """What an asker should know of occupations, by code: a sentence by language, and the field of what comes next."""

    said: Mapping[str, Mapping[str, str]]
    esd: Mapping[str, Mapping[str, str]]


def tasks(text: str) -> tuple[Task, ...]:
    """The tasks of occupations.csv."""
    return tuple(map(_task, _rows(text)))


def listed_words(text: str, listed: tuple[Task, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every word with the occupations it stands for: the word list, and the names on the list themselves.

    A word for "-" stands for no work: 窓口 is no window. Raises ValueError for a word that names no occupation.
    """
    codes: dict[str, tuple[str, ...]] = {"-": ()}
    for task in listed:
        codes[task.occupation_ja] = tuple(dict.fromkeys((*codes.get(task.occupation_ja, ()), task.occupation)))
    for row in _rows(text):
        if row["occupation_ja"] not in codes:
            raise ValueError(f"words.csv: {row['occupation_ja']} is no occupation of the list.")
        yield row["word"], codes[row["occupation_ja"]]
    for task in listed:
        for name in (task.occupation_ja, task.occupation_en, task.task_ja, task.task_en):
            yield name, (task.occupation,)


def unlisted_words(text: str, unlisted: Mapping[str, Trade]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every word with the trade it stands for. Raises ValueError."""
    for row in _rows(text):
        if row["trade"] not in unlisted:
            raise ValueError(f"not_listed.csv: {row['trade']} is no trade of not_listed.toml.")
        yield row["word"], (row["trade"],)


def trades(text: str, listed: tuple[Task, ...]) -> Mapping[str, Trade]:
    """The trades of not_listed.toml by id. Raises ValueError where one is near no occupation."""
    known = {task.occupation for task in listed}
    found = {
        key: Trade(key, raw["name"], raw.get("field", {}), raw.get("esd", False), tuple(raw.get("near", ())))
        for key, raw in tomllib.loads(text).items()
    }
    if strange := {code for trade in found.values() for code in trade.near} - known:
        raise ValueError(f"not_listed.toml: {', '.join(sorted(strange))} is no occupation of the list.")
    return found


def notes(text: str, listed: tuple[Task, ...]) -> Notes:
    """The notes of notes.toml. Raises ValueError where one names no occupation."""
    raw = tomllib.loads(text)
    known = dict.fromkeys(task.occupation for task in listed)
    return Notes(_by_code(raw["note"], known), _by_code(raw["esd"], known))


def _by_code(entries: Iterable[Mapping[str, object]], known: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """Each entry's words by the codes it holds for; a code of one number (3) is a whole field."""
    found: dict[str, Mapping[str, str]] = {}
    for entry in entries:
        for code in entry["occupations"]:  # type: ignore[attr-defined]  # a list of codes
            meant = [k for k in known if k == code or ("-" not in code and k.startswith(f"{code}-"))]
            if not meant:
                raise ValueError(f"notes.toml: {code} is no occupation of the list.")
            found |= {key: {lang: str(entry[lang]) for lang in ("en", "ja")} for key in meant}
    return found


def _rows(text: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(text.splitlines())


def _task(row: dict[str, str]) -> Task:
    return Task(
        code=row["occupation_code"],
        field=row["field_no"],
        field_en=row["field_en"],
        field_ja=row["field_ja"],
        occupation_en=row["occupation_en"],
        occupation_ja=row["occupation_ja"],
        task_en=row["task_en"],
        task_ja=row["task_ja"],
        no3=row["no3"] == "yes",
        no3_2021=row["no3_2021"] == "yes" if row["no3_2021"] else None,
        added=date.fromisoformat(row["added"]) if row["added"] else None,
        added_exactly=row["added_precision"] != "by",
        confidence=row["confidence"],
        official_en=row["en_confidence"] == "high",
    )
