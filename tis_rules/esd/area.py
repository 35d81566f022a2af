"""Whether a company lies outside the big-city area of ESD: by its registered address, not by the workplace."""

from dataclasses import dataclass
from datetime import date

from tis_rules.checked import BadFacts, checked
from tis_rules.findings import Assessment, Certainty, Finding
from tis_rules.judge import GAP, Code, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read
from tis_rules.spelt import municipality, prefecture

CODES = {
    "esd.outside_city": Code(
        "The registered address lies outside the big-city area.", ("prefecture", "municipality", GAP)
    ),
}
PREFECTURES = (
    "hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata "
    "toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori "
    "shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki "
    "kagoshima okinawa"
).split()
SERIES = ("esd.city_prefectures", "esd.city_left_out")


@dataclass(frozen=True, slots=True)
class AreaFacts:
    """A registered address; None = not known. Raises BadFacts for a prefecture Japan does not have.

    `prefecture`: in Roman letters, as "tokyo", or Japanese, as "東京都". `municipality`: its name, as
    "chichibu", "Chichibu City" or "秩父市"; of towns with districts and the like nothing is guessed.
    """

    prefecture: str | None = None
    municipality: str | None = None

    def __post_init__(self) -> None:
        checked(self)
        if self.prefecture is not None and prefecture(self.prefecture) not in PREFECTURES:
            raise BadFacts("prefecture", self.prefecture, "one of {options}", options=", ".join(PREFECTURES))


def assess_area(facts: AreaFacts, as_of: date) -> Assessment:
    """YES outside the area of Notice 1 of 30 September 2025, MORE_FACTS without an address.

    In one of its prefectures only a municipality read in the notice is a YES; every other is ASK_OFFICE, because the
    list of those left out was not read to its end and a name may be spelt otherwise. NOT_IN_FORCE before the notice.
    """
    values = read(as_of, *SERIES)
    if "esd.city_prefectures" not in values:
        return not_in_force("esd.city_prefectures", as_of)
    findings = (_outside(facts, values),)
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def _outside(facts: AreaFacts, values: Day) -> Finding:
    urban, left_out = values["esd.city_prefectures"], values["esd.city_left_out"]
    told = facts_of(prefecture=facts.prefecture, municipality=facts.municipality)
    where, town = prefecture(facts.prefecture or ""), municipality(facts.municipality or "")
    if where and where not in urban.amount:
        return Finding("esd.outside_city", True, urban.cite, told, urban.certainty)
    if town and town in left_out.amount.get(where, ()):
        return Finding("esd.outside_city", True, left_out.cite, told, left_out.certainty)
    if where and town:
        told |= {GAP: "esd-region"}
    return Finding("esd.outside_city", None, left_out.cite, told, Certainty.MEDIUM)
