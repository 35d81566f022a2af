"""One company of a list: its numbers by the rules of the command line, the verdict in words, or what to mend."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from bot.talk.rows.cells import BadInput, Row
from bot.talk.rows.listing import Listing
from bot.talk.rows.quota import answer, facts_of
from bot.talk.rows.told import Told
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.table.asked import is_care
from bot.talk.words.markup import plain
from tis_rules import AcceptanceType, Assessment, QuotaFacts, Verdict, assess_quota

_STAGES = ("no1", "no2", "no3", "total")
_ROOM = ("room_no1", "room_no2", "room_no3")
COLUMNS = ("as", *_STAGES, "letter", *_ROOM, "verdict", "do")
"""What is added to a list, left to right."""
_HELD = "held"
_SAYS = {
    "{column} must be a whole number of 0 or more, such as 45; it is {text!r}": "whole",
    "{column} must be yes or no (or 1 or 0); it is {text!r}": "yes-no",
    "{column} must be the trainees of No. 1, No. 2 and No. 3, as 5/8/0; it is {text!r}": "held",
    "{column} must be {options}; it is {text!r}": "options",
    "care and construction cannot both be yes": "both",
    "the field of work is not known; write it in sector, or yes or no in care": "no-field",
    "sector is {named} and {told} is yes; one of them is wrong": "fields-differ",
    "held is {held} and the columns by stage say otherwise; one of them is wrong": "held-twice",
    "these quotas were not in force on {day}": "not-in-force",
}
"""What the rules of rows say of a cell → how the chat says it."""
_KINDS = {Verdict.YES: "fine", Verdict.NO: "over"}


@dataclass(frozen=True, slots=True)
class Answered:
    """What goes into the new columns; `column`: whose cell is wrong.

    `kind`: fine, limits (trainees here weren't told), over, ask or error.
    """

    kind: str
    cells: Mapping[str, int | str] = field(default_factory=dict)
    assessment: Assessment | None = None
    facts: QuotaFacts | None = None
    error: str = ""
    column: str = ""

    @property
    def right(self) -> bool | None:
        """None where nothing was judged."""
        return None if self.kind == "limits" else self.kind == "fine"

    @property
    def needs_licence(self) -> bool:
        """Whether its numbers rest on the supervising organisation's licence too."""
        return bool(self.facts and self.facts.excellent and self.facts.type is AcceptanceType.SUPERVISED)


def answered(scene: Scene, listing: Listing, row: Row, told: Told, twice: Container[str] = ()) -> Answered:
    """One company. A mistake in its row is told, never raised. `twice`: names of several rows.

    Outside care the whole company's staff count, wherever they work: no row of several says them.
    """
    care = is_care(row, told, listing)
    try:
        if row.get("name") in twice and not care:
            return _error(scene.label("list-row-name-twice", heading=listing.heads.sure["name"].words), "name")
        if told.care == "no" and care and not row.get("care_staff"):
            return _error(scene.label("list-row-care"), "staff")
        return _numbers(scene, row)
    except BadInput as wrong:
        if wrong.phrase.facts.get("column") == _HELD:
            return _without_room(scene, row, _why(scene, listing, wrong))
        return _error(_why(scene, listing, wrong), str(wrong.phrase.facts.get("column", "")))
    except ValueError:
        return _error(scene.label("list-row-other"), "")


def _numbers(scene: Scene, row: Row, do: str = "") -> Answered:
    found, facts = answer(row, scene.today), facts_of(row)
    assessment = assess_quota(facts, scene.today)
    kind = _KINDS.get(assessment.verdict, "ask") if facts.held or assessment.verdict is not Verdict.YES else "limits"
    cells: dict[str, int | str] = {"as": _as(scene, facts), "verdict": _verdict(scene, facts, assessment)}
    cells |= {name: int(found[f"safe_{name}"]) for name in _STAGES if found[f"safe_{name}"]}
    cells |= {name: int(found[name]) for name in _ROOM if found[name]}
    letter = [found[name] for name in _STAGES if found[name]]
    if letter != [found[f"safe_{name}"] for name in _STAGES if found[name]]:
        cells["letter"] = "/".join(letter)
    said = (plain(explain.finding_line(scene, each)) for each in assessment.findings if each.holds is not True)
    judged = Answered(kind, cells, assessment, facts)
    licence = plain(scene.say("list-if-licensed")) if judged.needs_licence else ""
    return replace(judged, cells={**cells, "do": " ".join(each for each in (do, *said, licence) if each)})


def _without_room(scene: Scene, row: Row, do: str) -> Answered:
    """Trainees that aren't told by stage keep nobody from the limits."""
    return _numbers(scene, {**row, _HELD: ""}, do)


def _error(error: str, column: str) -> Answered:
    return Answered("error", {"do": error}, error=error, column=column)


def _as(scene: Scene, facts: QuotaFacts) -> str:
    """The company as it was read, so that a slip is seen."""
    held = facts.held
    assert facts.type is not None
    assert facts.sector is not None
    return scene.label(
        "list-as",
        staff=facts.staff or 0,
        type=scene.label(f"quota-type-{facts.type}"),
        sector=scene.label(f"quota-sector-{facts.sector}"),
        excellent=scene.label(f"list-excellent-{'yes' if facts.excellent else 'no'}"),
        held=f"{held.no1}/{held.no2}/{held.no3}" if held else "none",
    )


def _verdict(scene: Scene, facts: QuotaFacts, found: Assessment) -> str:
    told = "yes" if facts.held else "no"
    return scene.label("list-verdict", verdict=found.verdict.value.replace("_", "-"), told=told)


def _why(scene: Scene, listing: Listing, wrong: BadInput) -> str:
    """What is wrong in a cell and what to do, in the person's language."""
    facts = wrong.phrase.facts
    column = str(facts.get("column", ""))
    says = _SAYS.get(wrong.phrase.words, "other")
    named = listing.heads.columns.get(column)
    heading = named.words if named else scene.label(f"list-column-{column}") if column else ""
    text = str(facts.get("text", "")) or "none"
    return scene.label(f"list-row-{f'{says}-{column}' if says == 'options' else says}", heading=heading, text=text)
