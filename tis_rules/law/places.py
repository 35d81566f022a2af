"""How a place in a law is written in each language."""

import re

_ARTICLE = re.compile(r"(Suppl\. )?Art\. (\d+)(?:\((\d+)\))?(?:\(([ivx]+)\))?(?:\(([a-z])\))?")
_IROHA = dict(zip("abcdefghijkl", "イロハニホヘトチリヌルヲ", strict=True))
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}


def place_words(lang: str, where: str) -> str:
    """A place in a law: Art. 10(2)(ii)(c), 第10条第2項第2号ハ. What is no article is left out."""
    articles = tuple(_ARTICLE.finditer(where))
    said = {"en": ", ".join(match[0] for match in articles), "ja": "・".join(map(_article, articles))}
    return said[lang]


def _article(match: re.Match[str]) -> str:
    suppl, article, paragraph, item, part = match.groups()
    return (
        ("附則" if suppl else "")
        + f"第{article}条"
        + (f"第{paragraph}項" if paragraph else "")
        + (f"第{_ROMAN[item]}号" if item in _ROMAN else "")
        + _IROHA.get(part, "")
    )
