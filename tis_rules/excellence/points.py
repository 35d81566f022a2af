"""Whether a company is excellent: its points so far, what is still open, and the fewest items to the 60 % line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import ceil

from tis_rules.excellence.cheapest import cheapest
from tis_rules.excellence.facts import ExcellenceFacts, Scheme
from tis_rules.excellence.items import ItemScore, score_items
from tis_rules.facts import Sector
from tis_rules.findings import Assessment, Certainty, Citation, Fact, Finding, Step, Verdict
from tis_rules.judge import GAP, Code
from tis_rules.law.day import Day, read
from tis_rules.law.tables import NotInForce

CODES = {
    "excellence.line": Code("The points reach the line.", ("points", "least", "most", "line", "full", "scheme")),
    "excellence.open_item": Code("How many points this item gives is settled (open).", (GAP, "item", "least", "most")),
    "excellence.care": Code(
        "Nursing care's own test of excellence is met too (open: its table was not found).", (GAP,)
    ),
    "excellence.section": Code("Sum: the points of a section, never more than its cap.", ("section", "points", "cap")),
}
ITEMS = (
    "basic_grade",
    "grade_rate",
    "grade2_weight",
    "grade_factor",
    "grade_passes",
    "written_passes",
    "test_help",
    "instructor_course",
    "life_instructor_course",
    "wage",
    "pay_rise",
    "housing",
    "improvement_order",
    "improvement_order_corrected",
    "no_disappearance",
    "blamed_disappearance",
    "manual",
    "counsellor",
    "took_over",
    "took_over_old",
    "change_site",
    "community",
)
_IN_CARE = Finding(
    "excellence.care",
    None,
    Citation("care-notice", "no article: excellent organisations"),
    {GAP: "excellence-care"},
    Certainty.MEDIUM,
)
_NO_TABLE = "On {day} no points table of the {scheme} scheme is known; tables begin in April 2019."
SERIES = tuple(
    f"excellence.{name}"
    for name in ("full_points", "full_points_old", "pass_share", "sections", "sections_old", *ITEMS)
)


@dataclass(frozen=True, slots=True)
class Score:
    """A company's points. `points`: of the items known; `least`, `most`: at worst and at best with those that are open;
    `line`: the points needed, of `full`; `caps`: the most each section counts.
    """

    scheme: Scheme
    points: int
    least: int
    most: int
    line: int
    full: int
    caps: Mapping[str, int]
    items: tuple[ItemScore, ...]
    assessment: Assessment

    @property
    def cheapest(self) -> tuple[str, ...] | None:
        """The fewest items, largest first, from `points` to the line; empty where reached, None where none do."""
        return cheapest(self.items, self.caps, self.line)


def schemes(as_of: date) -> tuple[Scheme, ...]:
    """The schemes a company may use on a day, the newest first; both from November 2020 to October 2021."""
    return _schemes(read(as_of, *SERIES))


def _schemes(values: Day) -> tuple[Scheme, ...]:
    return tuple(scheme for scheme in Scheme if _named("sections", scheme) in values)


def assess_excellence(facts: ExcellenceFacts, as_of: date, scheme: Scheme | None = None) -> Score:
    """Add up the points and judge them by the line. Raises NotInForce where the scheme is not in force on that day.

    YES: the line is reached at worst; NO: not even at best; else MORE_FACTS, or ASK_OFFICE where only what the sources
    leave open is missing. No YES while the points for disappearances are open, nor in nursing care, which has a test of
    its own besides. Without `scheme`, the newest in force.
    Source: Ordinance Art. 15 and its points table.
    """
    values = read(as_of, *SERIES)
    allowed = _schemes(values)
    chosen = scheme or next(iter(allowed), Scheme.OLD)
    if chosen not in allowed:
        raise NotInForce(_NO_TABLE, day=as_of, scheme=chosen)
    return _score(chosen, score_items(facts, chosen, values), facts.sector is Sector.CARE, values)


def _score(scheme: Scheme, items: tuple[ItemScore, ...], care: bool, values: Day) -> Score:
    caps: dict[str, int] = values.amount(_named("sections", scheme))
    full = values.amount(_named("full_points", scheme))
    line = ceil(full * values.amount("excellence.pass_share"))
    sections = _sections(items, caps)
    points, least, most = (sum(column) for column in zip(*sections.values(), strict=True))
    told: dict[str, Fact] = {
        "points": points,
        "least": least,
        "most": most,
        "line": line,
        "full": full,
        "scheme": scheme.value,
    }
    reached = True if least >= line else False if most < line else None
    cite = values["excellence.pass_share"].cite
    findings = (Finding("excellence.line", reached, cite, told), *_open_items(items), *((_IN_CARE,) if care else ()))
    found = Assessment(
        _verdict(reached, items, care),
        values.day,
        values.span,
        findings,
        steps=_steps(sections, caps),
        version=values.version,
    )
    return Score(scheme, points, least, most, line, full, caps, items, found)


def _sections(items: tuple[ItemScore, ...], caps: Mapping[str, int]) -> dict[str, tuple[int, int, int]]:
    """By section, each at most its cap: the points known, the points at worst, the points at best."""
    sums = {section: [0, 0, 0] for section in caps}
    for item in items:
        known, least, most = sums[item.section]
        sums[item.section] = [known + (item.points or 0), least + item.least, most + item.most]
    return {
        section: (min(known, caps[section]), min(least, caps[section]), min(most, caps[section]))
        for section, (known, least, most) in sums.items()
    }


def _open_items(items: tuple[ItemScore, ...]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            "excellence.open_item",
            None,
            item.cite,
            {GAP: item.gap, "item": item.id, "least": item.least, "most": item.most},
            item.certainty,
        )
        for item in items
        if item.gap
    )


def _verdict(reached: bool | None, items: tuple[ItemScore, ...], care: bool) -> Verdict:
    """No YES while the points for disappearances are open: the printed table, which may take points, was not found."""
    lost = next((item for item in items if item.id == "no_disappearance" and item.points is None), None)
    if reached and lost is not None:
        return Verdict.ASK_OFFICE if lost.gap else Verdict.MORE_FACTS
    if reached is not None:
        return Verdict.NO if not reached else Verdict.ASK_OFFICE if care else Verdict.YES
    missing = any(item.points is None and not item.gap for item in items)
    return Verdict.MORE_FACTS if missing else Verdict.ASK_OFFICE


def _steps(sections: Mapping[str, tuple[int, int, int]], caps: Mapping[str, int]) -> tuple[Step, ...]:
    return tuple(
        Step("excellence.section", {"section": section, "points": points, "cap": caps[section]})
        for section, (points, _, _) in sections.items()
    )


def _named(name: str, scheme: Scheme) -> str:
    return f"excellence.{name}" if scheme is Scheme.NEW else f"excellence.{name}_old"
