"""How many ESD workers a company may have: derived from the present quotas, three years together, and so an estimate.

The printed table of the new programme was not found: no verdict here is better than ASK_OFFICE. A limit of MEDIUM
certainty may be shown as an estimate; one of LOW certainty is arithmetic by analogy and not to be shown as a number.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.facts import AcceptanceType, Sector
from tis_rules.findings import Assessment, Certainty, Citation, Fact, Finding, Limit, Step
from tis_rules.judge import GAP, Code, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read
from tis_rules.mistakes import BadCase
from tis_rules.quota.care import care
from tis_rules.quota.sums import GENERAL, basic, share_of

CODES = {
    "esd.staff": Code("The number of full-time staff is known.", ("staff",)),
    "esd.excellent": Code("Whether employer and organisation are excellent is known."),
    "esd.quota_derived": Code(
        "The number is confirmed by the printed table (open: it is derived).", (GAP, "staff", "times", "most")
    ),
    "esd.quota_small_firm": Code("A rule for very small firms is known (open).", (GAP, "staff")),
    "esd.quota_rounding": Code("How a part of a person is rounded is known (open).", (GAP, "most", "safe")),
    "esd.quota_enterprise": Code("A table for the enterprise-alone type is known (open).", (GAP,)),
    "esd.quota_care": Code("A table for nursing care is known (open).", (GAP,)),
    "esd.quota_field": Code("Special numbers of this field are known (open).", (GAP, "sector")),
    "esd.quota_held": Code(
        "The workers counted are within the printed table (open: the number is an estimate).",
        (GAP, "held", "outside", "counted", "most", "room", "over"),
    ),
    "esd.quota_shared": Code("How trainees still here and ESD workers share one quota is known (open).", (GAP, "held")),
    "esd.step_basic": Code("Sum: the basic number, or the share of the staff.", ("people", "per")),
    "esd.step_times": Code("Sum: times the three years, times the standing of the company.", ("years", "times")),
}

SERIES = (
    *GENERAL,
    "esd.quota_times",
    "esd.excellent_times",
    "esd.region_times",
    "esd.small_firm_times",
)
FIELD_NOTICE = Citation("esd-ordinance", "no article: left to a notice of the field")


@dataclass(frozen=True, slots=True)
class EsdQuotaFacts:
    """A company as the ESD quota sees it. Raises ValueError for a number below 0, or more left out than are held.

    `staff`: full-time staff; in care, care staff of the establishment. `excellent`: excellent employer. `outside_city`:
    its registered address lies outside the big-city area (see AreaFacts); it counts only together with `excellent` and
    `organisation_excellent`, the supervising and support organisation's. Not known counts as no.
    `held`: ESD workers here; of them, `moved_unavoidable` moved here for unavoidable reasons and `extended` stay beyond
    the three years: those are not counted. `trainees`: trainees of the present programme still here.
    """

    staff: int | None = None
    type: AcceptanceType = AcceptanceType.SUPERVISED
    sector: Sector = Sector.GENERAL
    excellent: bool | None = None
    outside_city: bool | None = None
    organisation_excellent: bool | None = None
    held: int | None = None
    moved_unavoidable: int | None = None
    extended: int | None = None
    trainees: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(staff=self.staff, held=self.held, trainees=self.trainees)
        refuse_negative(moved_unavoidable=self.moved_unavoidable, extended=self.extended)
        if self.held is not None and self.outside > self.held:
            says = "Those not counted cannot be more than the {held} workers held; they are {outside}."
            raise BadCase(says, held=self.held, outside=self.outside)

    @property
    def outside(self) -> int:
        """Workers here who are not counted."""
        return (self.moved_unavoidable or 0) + (self.extended or 0)


def assess_esd_quota(facts: EsdQuotaFacts, as_of: date) -> Assessment:
    """The estimate of all ESD workers at once (limit `total`), as of a day in force, such as the day of the intake.

    NOT_IN_FORCE before ESD begins; MORE_FACTS without staff or standing; else ASK_OFFICE with the estimate.
    """
    values = read(as_of, *SERIES)
    if "esd.quota_times" not in values:
        return not_in_force("esd.quota_times", as_of)
    if facts.staff is None or facts.excellent is None:
        return _more_facts(facts, values)
    limit, steps = _sum(facts, facts.staff, values)
    findings = _open_points(facts, facts.staff, limit, values)
    return Assessment(
        verdict(findings), as_of, values.span, findings, () if limit is None else (limit,), steps, values.version
    )


def _more_facts(facts: EsdQuotaFacts, values: Day) -> Assessment:
    cite = values["esd.quota_times"].cite
    findings = (
        Finding("esd.staff", True if facts.staff is not None else None, cite, facts_of(staff=facts.staff)),
        Finding("esd.excellent", True if facts.excellent is not None else None, cite),
    )
    return Assessment(verdict(findings), values.day, values.span, findings, version=values.version)


def _sum(facts: EsdQuotaFacts, staff: int, values: Day) -> tuple[Limit | None, tuple[Step, ...]]:
    if facts.sector is Sector.CARE:
        return _care(facts, staff, values), ()
    base = basic(staff, values) if facts.type is AcceptanceType.SUPERVISED else share_of(staff, values)
    years, times = values["esd.quota_times"], _times(facts, values)
    cap = values.amount("esd.small_firm_times") * staff
    number = base.times("total", years.amount * times, cap, years.cite)
    sure = Certainty.LOW if number.capped else _certainty(facts)
    steps = (
        Step("esd.step_basic", {"people": base.people, "per": base.per}),
        Step("esd.step_times", {"years": years.amount, "times": times}),
    )
    safe = None if number.safe == number.most else number.safe
    return Limit("total", number.most, years.cite, safe, sure), steps


def _care(facts: EsdQuotaFacts, staff: int, values: Day) -> Limit | None:
    """The present total for No. 1 and No. 2 by analogy; nothing for an excellent employer, whose total holds No. 3."""
    if facts.excellent or facts.type is not AcceptanceType.SUPERVISED:
        return None
    total = care(staff, facts.type, False, values.day).number("total")
    return None if total is None else Limit("total", total.most, FIELD_NOTICE, certainty=Certainty.LOW)


def _times(facts: EsdQuotaFacts, values: Day) -> int:
    if not facts.excellent:
        return 1
    regional = facts.outside_city and facts.organisation_excellent
    times: int = values.amount("esd.region_times" if regional else "esd.excellent_times")
    return times


def _certainty(facts: EsdQuotaFacts) -> Certainty:
    sure = facts.type is AcceptanceType.SUPERVISED and facts.sector in (Sector.GENERAL, Sector.AGRICULTURE)
    return Certainty.MEDIUM if sure else Certainty.LOW


def _open_points(facts: EsdQuotaFacts, staff: int, limit: Limit | None, values: Day) -> tuple[Finding, ...]:
    """Everything the new quota leaves open for this company; the first is always there."""
    cite, most = values["esd.quota_times"].cite, None if limit is None else limit.most
    told = facts_of(gap="esd-quota-table", staff=staff, times=_times(facts, values), most=most)
    points = [Finding("esd.quota_derived", None, cite, told, Certainty.MEDIUM)]
    if facts.sector is Sector.CARE:
        points.append(Finding("esd.quota_care", None, FIELD_NOTICE, {GAP: "esd-quota-care"}))
    elif facts.sector not in (Sector.GENERAL, Sector.AGRICULTURE):
        field = {GAP: "esd-quota-field", "sector": facts.sector.value}
        points.append(Finding("esd.quota_field", None, FIELD_NOTICE, field))
    if facts.type is not AcceptanceType.SUPERVISED:
        points.append(Finding("esd.quota_enterprise", None, cite, {GAP: "esd-quota-enterprise"}))
    elif limit is not None:
        points.extend(_of_the_sum(staff, limit, values))
    return (*points, *_here(facts, limit, values))


def _here(facts: EsdQuotaFacts, limit: Limit | None, values: Day) -> Iterator[Finding]:
    """Those here, against the estimate: never better or worse than open."""
    cite = values["esd.quota_times"].cite
    if facts.held is not None:
        counted = facts.held - facts.outside
        told: dict[str, Fact] = {GAP: "esd-quota-table", "held": facts.held, "counted": counted}
        told |= {"outside": facts.outside} if facts.outside else {}
        if limit is not None and limit.certainty is Certainty.MEDIUM:
            left = limit.advised - counted
            told |= {"most": limit.advised, **({"room": left} if left >= 0 else {"over": -left})}
        yield Finding("esd.quota_held", None, cite, told, Certainty.MEDIUM)
    if facts.trainees:
        yield Finding("esd.quota_shared", None, cite, {GAP: "esd-shared-quota", "held": facts.trainees})


def _of_the_sum(staff: int, limit: Limit, values: Day) -> list[Finding]:
    cite = values["esd.small_firm_times"].cite
    if limit.certainty is Certainty.LOW and limit.most == values.amount("esd.small_firm_times") * staff:
        return [Finding("esd.quota_small_firm", None, cite, {GAP: "esd-quota-small-firm", "staff": staff})]
    if limit.safe is not None and limit.safe != limit.most:
        told: dict[str, Fact] = {GAP: "esd-quota-rounding", "most": limit.most, "safe": limit.safe}
        return [Finding("esd.quota_rounding", None, cite, told)]
    return []
