"""A plan of intakes as one row of a table: how many start when, and what binds."""

from datetime import date

from bot.talk.rows import words
from bot.talk.rows.cells import BadInput, Columns, Row, whole, yes_no
from bot.talk.rows.quota import sector
from tis_rules.facts import QuotaFacts
from tis_rules.findings import Verdict
from tis_rules.quota.intake_plan import plan_intakes

NEEDED = ("type", "care", "excellent", "staff", "from", "years")
ADDED = ("people", "starts", "binding", "no1_most", "no2_most", "no3_most")
OPTIONAL = ("sector", "construction")
COLUMNS = Columns(NEEDED, ADDED, OPTIONAL, {"care": "sector"})
_NO_PLAN = {
    Verdict.ASK_OFFICE: "no number is published for this company; ask OTIT",
    Verdict.NOT_IN_FORCE: "the quotas were not in force at the first intake",
}


def answer(row: Row, as_of: date) -> Row:
    """The added columns of one company; lists are joined by a space. Raises ValueError naming the column to mend."""
    company = QuotaFacts(whole(row, "staff"), words.acceptance_type(row), sector(row), yes_no(row, "excellent"))
    plan = plan_intakes(company, _month(row["from"].strip()), whole(row, "years"), as_of)
    if not plan.turns:
        raise BadInput(_NO_PLAN[plan.verdict])
    return {
        "people": str(sum(turn.people for turn in plan.turns)),
        "starts": " ".join(f"{turn.starts}:{turn.people}" for turn in plan.turns),
        "binding": " ".join(turn.binding for turn in plan.turns),
        **{
            f"{stage}_most": str(max((getattr(period.held, stage) for period in plan.periods), default=0))
            for stage in ("no1", "no2", "no3")
        },
    }


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise BadInput("from must be a month such as 2027-01; it is {text!r}", text=text) from None
