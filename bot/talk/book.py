"""Everything the bot speaks from, loaded once at start and never changed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from bot.talk import flows
from bot.talk.desk.mask import Shared
from bot.talk.flows.flow import Flow
from bot.talk.hear import quick
from bot.talk.match.matcher import Matcher
from bot.talk.words import faq, offices, outside, texts
from bot.talk.words.figures import Figures
from bot.talk.words.jobs import occupations
from bot.talk.words.texts import Texts
from bot.talk.words.wording import nearest

COMMANDS = (
    "start",
    "help",
    "quota",
    "hours",
    "eligible",
    "excellent",
    "when",
    "intake",
    "template",
    "jobs",
    "topics",
    "link",
    "language",
    "settings",
    "export",
    "privacy",
    "erase",
    "cancel",
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What Telegram shows of the bot in one language."""

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


@dataclass(frozen=True, slots=True)
class Book:
    """The knowledge, and what finds things in it; `operator` is who runs this bot and how to reach them.

    `shared`: the words a line without a sure answer may keep; None where no line is kept.
    """

    texts: Texts
    help: Texts
    faq: faq.Faq
    outside: outside.Outside
    matcher: Matcher
    occupations: occupations.Occupations
    offices: offices.Offices
    quick: quick.Quick
    flows: Mapping[str, Flow]
    known_languages: Mapping[str, str]
    esd_topics: Mapping[str, str]
    operator: str = ""
    shared: Shared | None = None

    @property
    def learns(self) -> bool:
        """Whether lines without a sure answer are kept, masked."""
        return self.shared is not None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the bot answers in."""
        return self.texts.languages

    def nearest_language(self, tag: str) -> str:
        """The language spoken that is nearest to an IETF tag such as `ja-JP`; English for all others."""
        return nearest(tag, self.languages)

    def profile(self, lang: str) -> Profile:
        """Commands with their descriptions, and the bot's description, in one language."""
        return Profile(
            commands=tuple((name, self.texts.label(lang, f"command-{name}")) for name in COMMANDS),
            description=self.texts.label(lang, "bot-description"),
            short_description=self.texts.label(lang, "bot-short-description"),
        )


def load(matcher: Matcher) -> Book:
    """The whole knowledge with a matcher fit on its phrasings. Raises ValueError, LookupError."""
    jobs, houses = occupations.load(), offices.load()
    figures = Figures(jobs, houses)
    return Book(
        texts=texts.load(),
        help=texts.load(files("knowledge").joinpath("help")),
        faq=faq.load(figures),
        outside=outside.load(figures),
        matcher=matcher,
        occupations=jobs,
        offices=houses,
        quick=quick.load(),
        flows=flows.ALL,
        known_languages=_languages(),
        esd_topics=tomllib.loads(files("knowledge").joinpath("esd.toml").read_text("utf-8")),
    )


def _languages() -> Mapping[str, str]:
    """The languages people write in, each with its own name."""
    raw = tomllib.loads(files("knowledge").joinpath("languages.toml").read_text("utf-8"))
    return {code: str(row["name"]) for code, row in raw.items()}
