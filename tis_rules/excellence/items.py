"""The items of the points table: from what a company answers to the points an item gives, or may still give."""

from fractions import Fraction
from typing import Any, NamedTuple

from tis_rules.excellence.facts import ExcellenceFacts, Scheme
from tis_rules.findings import Certainty, Citation
from tis_rules.law.day import Day


class ItemScore(NamedTuple):
    """Points of one item: `least` = `most` where they are known; `best` is what the item can give at all.

    `gap` names what the sources leave open about it. `improvable`: something one can still do, for points that are
    settled; unlike a penalty, or an item of which only the most is known.
    """

    id: str
    section: str
    least: int
    most: int
    best: int
    cite: Citation
    certainty: Certainty
    gap: str = ""
    improvable: bool = True

    @property
    def points(self) -> int | None:
        """The points, or None where they are open."""
        return self.least if self.least == self.most else None


def score_items(facts: ExcellenceFacts, scheme: Scheme, values: Day) -> tuple[ItemScore, ...]:
    """Every item of a scheme that is in force on the day of `values`, in the order of the table."""
    return (
        _bands("basic_grade", "tests", facts.basic_grade_rate, values),
        _grades(facts, values),
        _bands("written_passes", "tests", facts.written_passes, values),
        _yes("test_help", "tests", facts.test_help, values),
        _yes("instructor_course", "staff", facts.instructor_course, values),
        _yes("life_instructor_course", "staff", facts.life_instructor_course, values),
        _bands("wage", "treatment", facts.wage_ratio, values),
        _bands("pay_rise", "treatment", facts.pay_rise, values),
        *_housing(facts, values),
        *_law(facts, values),
        _yes("manual", "support", facts.manual, values),
        _yes("counsellor", "support", facts.counsellor, values),
        *_elsewhere(facts, scheme, values),
        _community(facts, values),
    )


def _housing(facts: ExcellenceFacts, values: Day) -> tuple[ItemScore, ...]:
    """An item of the new scheme alone: it came after the last day of the old one."""
    if "excellence.housing" not in values:
        return ()
    return (_yes("housing", "treatment", facts.housing, values),)


def _elsewhere(facts: ExcellenceFacts, scheme: Scheme, values: Day) -> tuple[ItemScore, ...]:
    """Trainees who could not continue at another organisation."""
    if scheme is Scheme.OLD:
        return (_yes("took_over_old", "support", facts.took_over, values),)
    return (
        _up_to("took_over", facts.took_over, "excellence-took-over", values),
        _up_to("change_site", facts.change_site, "excellence-change-site", values),
    )


def _law(facts: ExcellenceFacts, values: Day) -> tuple[ItemScore, ...]:
    return (
        _improvement(facts, values),
        _disappearance(facts, values),
        _penalty("blamed_disappearance", facts.blamed_disappearance, values),
    )


def _bands(id: str, section: str, number: Fraction | int | None, values: Day) -> ItemScore:
    bands = values.amount(f"excellence.{id}")
    if number is None:
        return _item(id, section, bands[-1]["points"], bands[0]["points"], bands[0]["points"], values)
    points = points_of(bands, number)
    return _item(id, section, points, points, bands[0]["points"], values)


def points_of(bands: tuple[dict[str, Any], ...], number: Fraction | int) -> int:
    """The points of the first band whose `least` the number reaches; the last band has none."""
    points: int = next(band["points"] for band in bands if "least" not in band or number >= band["least"])
    return points


def _grades(facts: ExcellenceFacts, values: Day) -> ItemScore:
    """By rate, or by the number of grade 3 passes where nobody finished No. 2 or No. 3."""
    rates, passes = values.amount("excellence.grade_rate"), values.amount("excellence.grade_passes")
    best, worst = rates[0]["points"], rates[-1]["points"]
    grade3, grade2, finished = facts.grade3_passes, facts.grade2_passes, facts.finished
    if grade3 is None or grade2 is None or finished is None:
        return _item("grade_rate", "tests", worst, best, best, values)
    if finished == 0:
        points = points_of(passes, grade3)  # passes of grade 3 only
        return _item("grade_rate", "tests", points, points, best, values)
    weighted = grade3 + grade2 * values.amount("excellence.grade2_weight")
    points = points_of(rates, weighted * values.amount("excellence.grade_factor") / finished)
    return _item("grade_rate", "tests", points, points, best, values)


def _yes(id: str, section: str, answer: bool | None, values: Day) -> ItemScore:
    best = values.amount(f"excellence.{id}")
    least, most = {True: (best, best), False: (0, 0), None: (0, best)}[answer]
    return _item(id, section, least, most, best, values)


def _up_to(id: str, answer: bool | None, gap: str, values: Day) -> ItemScore:
    """How many of the points a yes gives was not found: it stays open between none and all."""
    best = values.amount(f"excellence.{id}")
    return _item(id, "support", 0, 0 if answer is False else best, best, values, gap if answer else "", fixed=True)


def _improvement(facts: ExcellenceFacts, values: Day) -> ItemScore:
    full, corrected = (
        values.amount(f"excellence.{name}") for name in ("improvement_order", "improvement_order_corrected")
    )
    least, most = full, 0 if facts.improvement_order is None else corrected
    if facts.improvement_order is False:
        least = most = 0
    elif facts.improvement_order and facts.improvement_corrected is not None:
        least = most = corrected if facts.improvement_corrected else full
    return _item("improvement_order", "law", least, most, 0, values, fixed=True)


def _disappearance(facts: ExcellenceFacts, values: Day) -> ItemScore:
    """The bands for a higher rate were not found: with a disappearance the points stay open."""
    best = values.amount("excellence.no_disappearance")
    least = best if facts.disappearance is False else 0
    gap = "excellence-disappearance" if facts.disappearance else ""
    return _item("no_disappearance", "law", least, best, best, values, gap, fixed=True)


def _penalty(id: str, answer: bool | None, values: Day) -> ItemScore:
    points = values.amount(f"excellence.{id}")
    least, most = {True: (points, points), False: (0, 0), None: (points, 0)}[answer]
    return _item(id, "law", least, most, 0, values, fixed=True)


def _community(facts: ExcellenceFacts, values: Day) -> ItemScore:
    """All three give the section's full points, none gives none; how they share them is not settled."""
    best = values.amount("excellence.community")
    answers = (facts.language_support, facts.local_exchange, facts.culture)
    least = best if all(answers) else 0
    most = 0 if all(answer is False for answer in answers) else best
    gap = "excellence-community" if None not in answers and least != most else ""
    return _item("community", "community", least, most, best, values, gap)


def _item(
    id: str, section: str, least: int, most: int, best: int, values: Day, gap: str = "", *, fixed: bool = False
) -> ItemScore:
    found = values[f"excellence.{id}"]
    return ItemScore(id, section, least, most, best, found.cite, found.certainty, gap, not fixed)
