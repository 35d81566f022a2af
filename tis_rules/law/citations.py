"""How closely a citation says where a rule stands: to the paragraph, to the article, or the document only.

Articles are written in one way: `Art. 10(2)(ii)(c)` is article 10, paragraph 2, item (ii), sub-item (c) (ハ); an
article of one paragraph goes straight to its item, as `Art. 9(iii)`. `Suppl. Art. 8` stands in supplementary
provisions, `annex 2` beside the articles. Two places are joined by " with ". In a law or an official document a place
without an article says so: `no article: fees`.
"""

import re
from enum import StrEnum

from tis_rules.findings import Citation
from tis_rules.law.sources import Kind, source

WITHOUT = "no article: "
_ARTICLE = re.compile(r"(?:Suppl\. )?Art\. \d+(\(\d+\))?(\([ivx]+\))?(\([a-z]\))?")
_ANNEX = re.compile(r"annex \d+")


class Precision(StrEnum):
    """PARAGRAPH: an article with its paragraph or item; ARTICLE: the article; DOCUMENT: neither."""

    PARAGRAPH = "article and paragraph"
    ARTICLE = "article"
    DOCUMENT = "document only"


def precision(cite: Citation) -> Precision:
    """How closely it is cited. Raises ValueError for a place in an official document written in another way."""
    if source(cite.source).kind is Kind.SECONDARY or cite.where.startswith(WITHOUT):
        return Precision.DOCUMENT
    exact = [_exact(cite, place) for place in cite.where.split(" with ")]
    return Precision.PARAGRAPH if all(exact) else Precision.ARTICLE


def why_not_closer(cite: Citation, lang: str = "en") -> str:
    """For a law or an official document cited less closely than by paragraph: the reason; "" where none is owed."""
    cited = source(cite.source)
    if cited.kind is Kind.SECONDARY or precision(cite) is Precision.PARAGRAPH:
        return ""
    return cited.no_article_ja if lang == "ja" else cited.no_article


def _exact(cite: Citation, place: str) -> bool:
    """Whether a paragraph, item or annex is named."""
    found = _ARTICLE.fullmatch(place)
    if found is None and not _ANNEX.fullmatch(place):
        raise ValueError(f"{cite.where!r} of {cite.source}: write Art. 16(1)(ii), or begin with {WITHOUT!r}.")
    return found is None or any(found.groups())
