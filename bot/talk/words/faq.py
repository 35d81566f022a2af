"""The curated answers: a folder a topic, its facts in topic.toml, its words in <lang>.md, filled by day."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from bot.talk.reply import Html
from bot.talk.words.figures import Figures, UnknownFigure
from bot.talk.words.markup import BadMarkup, paragraphs, plain

MORE = "---"
LONGEST_SHORT = {"ja": 420, "zh": 420}
"""Visible characters an answer may have before "more"; other languages 700."""
LONGEST_ALL = 3500


@dataclass(frozen=True, slots=True)
class Source:
    """A document an answer rests on: its name in each language, and its address where one is known."""

    names: Mapping[str, str]
    url: str = ""

    def name(self, lang: str) -> str:
        return self.names.get(lang, self.names["en"])


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words for a topic: the question as a short title, the answer, and what stands behind "more"."""

    title: str
    short: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: where it belongs, what is offered with it, when it was checked, and its words by language."""

    id: str
    group: str
    related: tuple[str, ...]
    flows: tuple[str, ...]
    audience: str
    reviewed: date
    sources: tuple[Source, ...]
    figures: Mapping[str, Any]
    words: Mapping[str, Words]

    def title(self, lang: str) -> str:
        return self.words[lang].title


@dataclass(frozen=True, slots=True)
class Faq:
    """All topics, and the figures their words are filled from."""

    topics: Mapping[str, Topic]
    figures: Figures

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(topic.group for topic in self.topics.values()))

    def short(self, topic_id: str, lang: str, today: date) -> tuple[Html, ...]:
        """The answer's first paragraphs. Raises KeyError."""
        return self._filled(topic_id, lang, today, self.topics[topic_id].words[lang].short)

    def more(self, topic_id: str, lang: str, today: date) -> tuple[Html, ...]:
        """What stands behind "more"; empty where there is nothing. Raises KeyError."""
        return self._filled(topic_id, lang, today, self.topics[topic_id].words[lang].more)

    def _filled(self, topic_id: str, lang: str, today: date, markdown: str) -> tuple[Html, ...]:
        return paragraphs(self.figures.fill(markdown, lang, today, self.topics[topic_id].figures))


def load(figures: Figures, folder: Traversable | None = None) -> Faq:
    """Every topic of the knowledge. Raises KeyError, ValueError where a file is not as it must be."""
    folder = folder or files("knowledge").joinpath("faq")
    names = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    topics = [_topic(folder.joinpath(name), name) for name in names if folder.joinpath(name, "topic.toml").is_file()]
    return Faq({topic.id: topic for topic in topics}, figures)


def _topic(folder: Traversable, topic_id: str) -> Topic:
    raw = tomllib.loads(folder.joinpath("topic.toml").read_text("utf-8"))
    texts = {e.name.removesuffix(".md"): e.read_text("utf-8") for e in folder.iterdir() if e.name.endswith(".md")}
    return Topic(
        id=topic_id,
        group=raw["group"],
        related=tuple(raw.get("related", ())),
        flows=tuple(raw.get("flows", ())),
        audience=raw.get("audience", "all"),
        reviewed=raw["reviewed"],
        sources=tuple(Source(source["name"], source.get("url", "")) for source in raw.get("source", ())),
        figures=raw.get("figures", {}),
        words={lang: words(text) for lang, text in texts.items()},
    )


def words(text: str) -> Words:
    """The parts of a .md file. Raises ValueError where the title is missing."""
    head, _, body = text.strip().partition("\n")
    if not head.startswith("# "):
        raise ValueError("An answer begins with a line «# » and the question as a short title.")
    short, _, more = body.partition(f"\n{MORE}\n")
    return Words(head.removeprefix("# ").strip(), short.strip(), more.strip())


def faults(faq: Faq, languages: tuple[str, ...], today: date, stale_days: int) -> Iterator[str]:
    """What a curator must mend, one sentence each."""
    for topic in faq.topics.values():
        yield from (f"{topic.id}: {lang}.md is missing." for lang in languages if lang not in topic.words)
        yield from (f"{topic.id}: related {other} is no topic." for other in topic.related if other not in faq.topics)
        if not topic.sources:
            yield f"{topic.id}: no [[source]] says where the answer comes from."
        if (today - topic.reviewed).days > stale_days:
            yield f"{topic.id}: last reviewed {topic.reviewed}; read it against its facts again."
        for lang in topic.words:
            yield from _faults_of_words(faq, topic, lang, today)


def _faults_of_words(faq: Faq, topic: Topic, lang: str, today: date) -> Iterator[str]:
    where = f"{topic.id}/{lang}.md"
    try:
        short, more = faq.short(topic.id, lang, today), faq.more(topic.id, lang, today)
    except (BadMarkup, UnknownFigure) as error:
        yield f"{where}: {error}"
        return
    visible, longest = len(plain("\n\n".join(short))), LONGEST_SHORT.get(lang, 700)
    if visible > longest:
        yield f"{where}: {visible} characters before «more»; {longest} at most."
    if visible + len(plain("\n\n".join(more))) > LONGEST_ALL:
        yield f"{where}: over {LONGEST_ALL} characters in all."
    if len(topic.title(lang)) > (26 if lang in LONGEST_SHORT else 48):
        yield f"{where}: the title is too long for a button."
    if unfilled := re.findall(r"[{}]", " ".join((*short, *more))):
        yield f"{where}: a brace {unfilled[0]} that is no placeholder."
