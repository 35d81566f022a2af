"""From an assessment to sentences: the steps of the sum, what fails or is open, and where it stands in the law."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from urllib.parse import urlsplit

from bot.talk.reply import Html
from bot.talk.scene import Scene
from bot.talk.words.markup import QUOTE, escape, folded, link
from bot.talk.words.register import base
from bot.talk.words.rules import rule_sentences
from bot.talk.words.texts import worded
from bot.talk.words.wording import percent_words, told_in
from tis_rules import Assessment, Citation, Finding, Step
from tis_rules.findings import Fact
from tis_rules.law.places import place_words
from tis_rules.law.sources import sources
from tis_rules.sentences import LANGUAGES, sentence

_PAGE = "page."
_FRONTS = ("", "/", "/isa/")  # the immigration agency lives in a folder of its ministry's site


def step_line(scene: Scene, step: Step) -> Html:
    """One step as a phrase: the text `step-<name>`."""
    return scene.say(_id(step.code), **step.facts)


def steps(scene: Scene, assessment: Assessment, *codes: str) -> Html:
    """The steps with these codes, joined to one line."""
    said = [step_line(scene, step) for step in assessment.steps if step.code in codes]
    return Html(scene.label("list-and").join(said))


def finding_line(scene: Scene, finding: Finding) -> Html:
    """One finding as the library's sentence or its translation; numbers and dates as the bot writes them."""
    translated = (each for each in (scene.lang, scene.instead) if finding.code in (rule_sentences(each) or ()))
    lang = next(translated, told_in(scene.lang, LANGUAGES, scene.instead))
    paged = finding.code.startswith(_PAGE)  # the page speaks of per cent

    def shown(name: str, fact: Fact) -> str:
        if name == "what":  # a stage, by the words of its button
            return scene.label(f"hours-stage-{fact}")
        return percent_words(fact) if paged and isinstance(fact, Fraction) else str(worded(lang, fact))

    return escape(sentence(finding, lang, shown, rule_sentences(lang)))


def findings(scene: Scene, found: Sequence[Finding]) -> tuple[Html, ...]:
    """Sentences as one list; nothing where there are none."""
    lines = [f"• {finding_line(scene, finding)}" for finding in found]
    return (Html("\n".join(lines)),) if lines else ()


def cited(scene: Scene, *assessments: Assessment) -> Html:
    """The documents the limits and findings rest on, and the day the answer is for."""
    cites = [cite for each in assessments for cite in _cites(each)]
    return sources_of(scene, _documents(scene, cites), scene.today)


def sources_of(scene: Scene, documents: Iterable[Html], day: date) -> Html:
    """The day of the facts, then a document a line, folded after the second."""
    return folded(dated(scene, documents, day))


def dated(scene: Scene, documents: Iterable[Html], day: date) -> tuple[Html, ...]:
    """The day of the facts, then the documents."""
    return scene.say("answer-as-of", day=day), *documents


def tells_sources(part: Html) -> bool:
    """Whether a part is what `sources_of` makes: a quotation that begins with a day, in italics."""
    return part.startswith(f"{QUOTE}<i>")


def linked(scene: Scene, name: str, url: str) -> Html:
    """A document's name with its link; that there is only a front page, or no address, is said."""
    if not url:
        return scene.say("answer-no-link", name=name)
    return link(name, url) if is_deep(url) else Html(f"{link(name, url)} {scene.say('answer-front-page')}")


def is_deep(url: str) -> bool:
    """Whether an address leads to a document, not to the front page of a site."""
    return urlsplit(url).path not in _FRONTS


def _cites(assessment: Assessment) -> list[Citation]:
    return [limit.cite for limit in assessment.limits] + [finding.cite for finding in assessment.findings]


def _documents(scene: Scene, cites: Iterable[Citation]) -> tuple[Html, ...]:
    """Each document once, with its first place named."""
    lang, first = told_in(scene.lang, LANGUAGES, scene.instead), dict[str, str]()
    for cite in cites:
        first.setdefault(cite.source, place_words(lang, cite.where))
    named = ((source, f"{document(lang, source)} {where}".strip()) for source, where in first.items())
    return tuple(linked(scene, name, sources()[source].url) for source, name in named)


def document(lang: str, source_id: str) -> str:
    """A document's name without its number: 施行規則, Nursing care notice."""
    named = sources()[source_id]
    return (named.title_ja.split("（") if base(lang) == "ja" else re.split(" [(]|, ", named.title_en))[0]


def _id(code: str) -> str:
    return code.replace(".", "-").replace("_", "-")
