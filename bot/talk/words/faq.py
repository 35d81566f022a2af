"""The curated answers: a folder a topic, its facts in topic.toml, its words in <lang>.md, filled by day."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from bot.talk.reply import Html
from bot.talk.words.figures import Figures
from bot.talk.words.markup import paragraphs
from bot.talk.words.tongues import ByLanguage
from bot.talk.words.topics import Basis, Figure, Source, Topic


@dataclass(frozen=True, slots=True, eq=False)
class Faq:
    """All topics, and the figures their words are filled from. An answer is filled and rendered once a day."""

    topics: Mapping[str, Topic]
    figures: Figures

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(topic.group for topic in self.topics.values()))

    def has(self, topic_id: str, question: str = "") -> bool:
        """Whether there is such a topic, with such a question."""
        topic = self.topics.get(topic_id)
        return topic is not None and (not question or question in topic.questions)

    def told(self, topic_id: str, question: str, lang: str, today: date) -> tuple[Html, ...]:
        """The paragraphs of a topic's main answer, or of that to a question, in English where `lang` lacks it.

        Raises KeyError.
        """
        return _rendered(self, topic_id, question, self.topics[topic_id].tongue(lang, question), today)


@lru_cache(maxsize=4096)  # some 2 MB; there are about 1,000 answers in each of two languages
def _rendered(faq: Faq, topic_id: str, question: str, lang: str, today: date) -> tuple[Html, ...]:
    topic = faq.topics[topic_id]
    own = {name: figure.value for name, figure in topic.figures.items()}
    said = paragraphs(faq.figures.fill(topic.words[lang].answer(question), lang, today, own))
    return tuple(Html(part.replace("。</b> ", "。</b>")) for part in said)  # Markdown needs the space, the eye doesn't


def load(figures: Figures, folder: Traversable | None = None) -> Faq:
    """Every topic of the knowledge. Raises KeyError, ValueError where a file is not as it must be."""
    folder = folder or files("knowledge").joinpath("faq")
    names = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    topics = [_topic(folder.joinpath(name), name) for name in names if folder.joinpath(name, "topic.toml").is_file()]
    return Faq({topic.id: topic for topic in topics}, figures)


def _topic(folder: Traversable, topic_id: str) -> Topic:
    raw = tomllib.loads(folder.joinpath("topic.toml").read_text("utf-8"))
    told = ByLanguage({e.name.removesuffix(".md"): e for e in folder.iterdir() if e.name.endswith(".md")})
    told.read_whole()
    sources = {source.get("id", str(n)): source for n, source in enumerate(raw.get("source", ()))}
    return Topic(
        id=topic_id,
        group=raw["group"],
        related=tuple(raw.get("related", ())),
        flows=tuple(raw.get("flows", ())),
        audience=raw.get("audience", "all"),
        reviewed=raw["reviewed"],
        sources={name: Source(source["name"], source.get("url", "")) for name, source in sources.items()},
        figures={name: _figure(value) for name, value in raw.get("figures", {}).items()},
        main=_basis(raw.get("main", {"sources": list(sources), "as_of": raw["reviewed"]})),
        questions={name: _basis(question) for name, question in raw.get("question", {}).items()},
        words=told,
    )


def _basis(raw: Mapping[str, Any]) -> Basis:
    return Basis(**{**raw, "sources": tuple(raw["sources"])})


def _figure(raw: Any) -> Figure:
    """A bare value never ages; a table with `value` has its day and may have a last one."""
    return Figure(**raw) if isinstance(raw, Mapping) and "value" in raw else Figure(raw)
