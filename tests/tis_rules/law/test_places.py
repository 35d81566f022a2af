"""A place in a law in Japanese, to the part of an item, and what a share is in per cent."""

from fractions import Fraction

import pytest

from tis_rules.findings import Citation
from tis_rules.law.citations import why_not_closer
from tis_rules.law.places import place_words
from tis_rules.law.sources import source
from tis_rules.written import percent


@pytest.mark.parametrize(
    ("where", "japanese"),
    [
        ("Art. 14", "第14条"),
        ("Art. 16(2)", "第16条第2項"),
        ("Art. 9(iii)", "第9条第3号"),
        ("Art. 10(2)(ii)(c)", "第10条第2項第2号ハ"),
        ("Suppl. Art. 8 with Suppl. Art. 9", "附則第8条・附則第9条"),
        ("Art. 10(2)(i)(b) with annex 2", "第10条第2項第1号ロ"),
        ("no article: fees", ""),
    ],
)
def test_a_place_in_japanese(where: str, japanese: str) -> None:
    assert place_words("ja", where) == japanese


def test_a_place_in_english_is_its_articles() -> None:
    assert place_words("en", "Suppl. Art. 8 with Suppl. Art. 9") == "Suppl. Art. 8, Suppl. Art. 9"
    assert place_words("en", "Art. 10(2)(i)(b) with annex 2") == "Art. 10(2)(i)(b)"
    assert place_words("en", "no article: fees") == ""


@pytest.mark.parametrize(
    ("source_id", "where", "owed"),
    [
        ("ordinance", "Art. 16(1)(ii)", False),
        ("ordinance", "no article: fees", True),
        ("records-page", "Art. 16(1)", False),
        ("records-page", "fees", False),
    ],
)
def test_who_owes_a_reason_for_citing_less_closely(source_id: str, where: str, owed: bool) -> None:
    assert why_not_closer(Citation(source_id, where)) == (source(source_id).no_article if owed else "")
    assert why_not_closer(Citation(source_id, where), "ja") == (source(source_id).no_article_ja if owed else "")


@pytest.mark.parametrize(
    ("share", "says"),
    [
        (Fraction(1, 3), "33.33%"),
        (Fraction(2, 3), "66.67%"),
        (Fraction(1, 20000), "0.00%"),  # half of a hundredth: to the even digit
        (Fraction(3, 20000), "0.02%"),
        (Fraction(5, 20000), "0.02%"),
        (Fraction(7, 20000), "0.04%"),
        (Fraction(4, 100000), "0.00%"),
        (Fraction(6, 100000), "0.01%"),
        (Fraction(1), "100.00%"),
        (Fraction(0), "0.00%"),
    ],
)
def test_a_part_in_per_cent(share: Fraction, says: str) -> None:
    assert percent(share) == says
