"""How closely a citation says where a rule stands: to the paragraph, to the article, or the document only."""

import re
from enum import StrEnum

from tis_rules.findings import Citation
from tis_rules.law.sources import Kind, source

_PARAGRAPH = re.compile(r"Arts?\. \d+(?:-\d+)?(?:\(\w+\))+")
_ARTICLE = re.compile(r"Arts?\. \d+")


class Precision(StrEnum):
    """PARAGRAPH: an article with its paragraph or item; ARTICLE: the article; DOCUMENT: neither."""

    PARAGRAPH = "article and paragraph"
    ARTICLE = "article"
    DOCUMENT = "document only"


def precision(cite: Citation) -> Precision:
    """How closely it is cited."""
    if _PARAGRAPH.search(cite.where):
        return Precision.PARAGRAPH
    return Precision.ARTICLE if _ARTICLE.search(cite.where) else Precision.DOCUMENT


def why_not_closer(cite: Citation) -> str:
    """For a law or an official document cited less closely than by paragraph: the reason; "" where none is owed."""
    cited = source(cite.source)
    if cited.kind is Kind.SECONDARY or precision(cite) is Precision.PARAGRAPH:
        return ""
    if precision(cite) is Precision.ARTICLE:
        return "The article as a whole is meant."
    return cited.no_article
