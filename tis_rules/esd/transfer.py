"""Moving to another employer at one's own wish under ESD: every condition, and the first day by field."""

from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import refuse_above, refuse_negative
from tis_rules.checked import BadFacts, checked
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import GAP, Code, facts_of, negate, not_in_force, verdict
from tis_rules.law.dates import add_years
from tis_rules.law.day import Day, read
from tis_rules.law.tables import series
from tis_rules.spelt import field_of_esd

CODES = {
    "esd.transfer_category": Code("The new job lies in the same work category."),
    "esd.transfer_period": Code(
        "The restriction period of the field has passed.",
        ("field", "years", "first_day", "moves_on", "free_from", GAP),
    ),
    "esd.transfer_skill_test": Code("The basic-grade skill test is passed."),
    "esd.transfer_japanese": Code("The Japanese test the field asks for is passed."),
    "esd.transfer_receiver": Code("The receiving employer meets the standard of an excellent one."),
    "esd.transfer_no_broker": Code("No private broker takes part."),
    "esd.transfer_share": Code(
        "Workers who moved at their own wish are at most a share of the receiver's ESD workers.",
        ("moved", "workers", "share"),
    ),
    "esd.transfer_share_urban": Code(
        "Those who moved from the regions into the big-city area are at most a smaller share.",
        ("moved", "workers", "share"),
    ),
}
SERIES = (
    "esd.transfer_years",
    "esd.transfer_years_decided",
    "esd.transfer_years_chosen",
    "esd.transfer_share",
    "esd.transfer_share_urban",
)
CONDITIONS = Citation("esd-ordinance", "no article: transfer at the worker's own wish")


@dataclass(frozen=True, slots=True)
class TransferFacts:
    """A wish to move; None = not known. Raises ValueError for what cannot be or a field ESD does not have.

    `field`: an id of `esd.transfer_years`, or its Japanese name. `chose_one_year`: the first employer chose the
    shorter period.
    `moved`, `workers`: at the receiver, after the move. `moved_to_city`: those of `moved` from the regions into the
    big-city area; `into_city`: this move is one of those. The companies' registered addresses decide.
    """

    field: str | None = None
    first_day: date | None = None
    moves_on: date | None = None
    chose_one_year: bool | None = None
    same_category: bool | None = None
    skill_test_passed: bool | None = None
    japanese_passed: bool | None = None
    receiver_excellent: bool | None = None
    private_broker: bool | None = None
    workers: int | None = None
    moved: int | None = None
    into_city: bool | None = None
    moved_to_city: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        if self.field is not None:
            object.__setattr__(self, "field", _field(self.field))
        _refuse_before_esd(self.first_day)
        refuse_negative(workers=self.workers, moved=self.moved, moved_to_city=self.moved_to_city)
        refuse_above(self.workers, moved=self.moved)
        refuse_above(self.moved, moved_to_city=self.moved_to_city)


def _refuse_before_esd(first_day: date | None) -> None:
    first = series("esd.transfer_years").values[0].span.first
    if first_day is not None and first_day < first:
        says = "Nobody was an ESD worker on {value}; ESD begins on {first}."
        raise BadFacts("first_day", str(first_day), "{first} or later", says, first=first)


def _field(text: str) -> str:
    """A field by its id. Raises BadFacts for one ESD does not have."""
    fields, field = sorted(series("esd.transfer_years").values[0].amount), field_of_esd(text)
    if field not in fields:
        says = "ESD has no field called {value}; choose one of: {options}."
        raise BadFacts("field", text, "one of {options}", says, options=", ".join(fields))
    return field


def assess_transfer(facts: TransferFacts, as_of: date) -> Assessment:
    """Judge a move at the worker's own wish (ESD Ordinance; periods by field).

    A field whose adopted period was not seen leaves the time between the shortest and the longest period to the
    office (ASK_OFFICE, MEDIUM). NOT_IN_FORCE before ESD begins. Raises ValueError for a field ESD does not have.
    """
    values = read(as_of, *SERIES)
    if "esd.transfer_years" not in values:
        return not_in_force("esd.transfer_years", as_of)
    findings = (
        Finding("esd.transfer_category", facts.same_category, CONDITIONS),
        _period(facts, values),
        Finding("esd.transfer_skill_test", facts.skill_test_passed, CONDITIONS),
        Finding("esd.transfer_japanese", facts.japanese_passed, CONDITIONS),
        Finding("esd.transfer_receiver", facts.receiver_excellent, CONDITIONS),
        Finding("esd.transfer_no_broker", negate(facts.private_broker), CONDITIONS),
        _share("esd.transfer_share", facts.moved, facts.workers, values),
        *_into_city(facts, values),
    )
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def transfer_years(field: str, as_of: date) -> int:
    """The restriction period of a field in years, as proposed. Raises NotInForce; ValueError for an unknown field."""
    return _years(_field(field), read(as_of, *SERIES))


def _years(field: str, values: Day) -> int:
    years: dict[str, int] = values.amount("esd.transfer_years")
    return years[field]


def _period(facts: TransferFacts, values: Day) -> Finding:
    years = None if facts.field is None else _years(facts.field, values)
    decided = facts.field in values.amount("esd.transfer_years_decided")
    value = values["esd.transfer_years_decided" if decided else "esd.transfer_years"]
    if years is not None and facts.chose_one_year:
        years = min(years, values.amount("esd.transfer_years_chosen"))
    free = None if years is None or facts.first_day is None else add_years(facts.first_day, years)
    told = facts_of(field=facts.field, years=years, first_day=facts.first_day, moves_on=facts.moves_on, free_from=free)
    holds, missing = _passed(facts, values, decided)
    if holds is None and not missing:
        told |= {GAP: "esd-transfer-fields"}
    return Finding("esd.transfer_period", holds, value.cite, told, Certainty.HIGH if decided else value.certainty)


def _passed(facts: TransferFacts, values: Day, decided: bool) -> tuple[bool | None, bool]:
    """Whether the period has passed, and whether a fact is missing to say so.

    Open between the shortest and the longest period it may be: while it is not known which the employer chose, and in
    a field whose adopted period was not seen.
    """
    if facts.field is None or facts.first_day is None or facts.moves_on is None:
        return None, True
    short, long = _bounds(facts, values, decided)
    if facts.moves_on >= add_years(facts.first_day, long):
        return True, decided
    open_ = facts.moves_on >= add_years(facts.first_day, short)
    return (None if open_ else False), decided


def _bounds(facts: TransferFacts, values: Day, decided: bool) -> tuple[int, int]:
    """The shortest and the longest period, in years, that the restriction may have."""
    chosen: int = values.amount("esd.transfer_years_chosen")
    if facts.chose_one_year:
        return chosen, chosen
    if not decided:
        return chosen, max(values.amount("esd.transfer_years").values())
    years = _years(facts.field or "", values)
    return (years if facts.chose_one_year is False else min(years, chosen)), years


def _into_city(facts: TransferFacts, values: Day) -> tuple[Finding, ...]:
    """The smaller share binds only a move from the regions into the big-city area."""
    if facts.into_city is False:
        return ()
    moved = facts.moved_to_city if facts.into_city else None
    return (_share("esd.transfer_share_urban", moved, facts.workers, values),)


def _share(code: str, moved: int | None, workers: int | None, values: Day) -> Finding:
    share = values[code]
    numbers = facts_of(moved=moved, workers=workers, share=share.amount)
    if moved is None or not workers:
        return Finding(code, None, share.cite, numbers)
    return Finding(code, moved <= workers * share.amount, share.cite, numbers)
