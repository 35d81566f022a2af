"""What is asked of a list of companies before it is answered: one thing at a time, with buttons for all companies."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.talk.reply import Button, Kind, Reply, Rows
from bot.talk.rows.cells import Row
from bot.talk.rows.headings import STAGES
from bot.talk.rows.listing import Heading, Listing
from bot.talk.rows.quota import sector
from bot.talk.rows.told import LIST, PLAN, Told, completed
from bot.talk.scene import Scene
from bot.talk.sheet import Place
from bot.talk.taps import FILE, tap
from tis_rules import Sector

_TYPES = ("supervised", "enterprise", "enterprise_recognised")
_SECTORS = ("general", "care", "construction", "agriculture", "fishery", "aquaculture")
_EXCELLENT = ("no", "yes")
Asked = Reply | None


def which(scene: Scene, told: Told) -> Reply:
    """A file that may be a plan or a list of companies."""
    buttons = [
        Button(scene.label(f"list-is-{kind}"), tap(FILE, *replace(told, read_as=kind).args)) for kind in (PLAN, LIST)
    ]
    return _question(scene, "list-which", (tuple(buttons),))


def first_question(scene: Scene, lists: Sequence[Listing], told: Told) -> Asked:
    """What has to be clear first; None where everything is."""
    questions: tuple[Callable[[], Asked], ...] = (
        lambda: _twice(scene, lists),
        lambda: _no_staff(scene, lists, told),
        lambda: _unsure(scene, lists, told, "staff", ("staff",)),
        lambda: _unsure(scene, lists, told, "stages", STAGES),
        lambda: _lacking(scene, lists, told, "type", ("type",), _TYPES),
        lambda: _lacking(scene, lists, told, "sector", ("sector", "care"), _SECTORS),
        lambda: _lacking(scene, lists, told, "excellent", ("excellent",), _EXCELLENT),
        lambda: _blank(scene, lists, told),
        lambda: _care(scene, lists, told),
    )
    return next((asked for each in questions if (asked := each())), None)


def _twice(scene: Scene, lists: Sequence[Listing]) -> Asked:
    found = [(each.head, heading) for each in lists for heading in each.heads.twice]
    return _question(scene, "list-twice", (), found[0]) if found else None


def _no_staff(scene: Scene, lists: Sequence[Listing], told: Told) -> Asked:
    """Staff nobody names, or that are said not to be full-time staff."""
    lacking = [each for each in lists if not each.heads.columns.keys() & {"staff", "care_staff"}]
    return _question(scene, "list-no-staff") if lacking or told.staff == "no" else None


def _unsure(scene: Scene, lists: Sequence[Listing], told: Told, about: str, columns: Sequence[str]) -> Asked:
    found = [(each.head, each.heads.unsure[name]) for each in lists for name in columns if name in each.heads.unsure]
    if not found or getattr(told, about):
        return None
    return _question(scene, f"list-ask-{about}", _yes_no(scene, told, about), found[0])


def _lacking(
    scene: Scene, lists: Sequence[Listing], told: Told, about: str, columns: Sequence[str], options: Sequence[str]
) -> Asked:
    if getattr(told, about) or all(each.heads.sure.keys() & {*columns} for each in lists):
        return None
    names = f"list-{about}" if about == "excellent" else f"quota-{about}"
    rows = tuple((_button(scene, told, f"{names}-{option}", about, option),) for option in options)
    return _question(scene, f"list-ask-{about}", rows)


def _blank(scene: Scene, lists: Sequence[Listing], told: Told) -> Asked:
    """Who marks only the excellent ones may mean no by a blank, or may not know."""
    for each in lists:
        said = {row.cells["excellent"] for row in each.companies} if "excellent" in each.heads.sure else set()
        if "" in said and len(said) > 1 and not told.blank:
            found = (each.head, each.heads.sure["excellent"])
            return _question(scene, "list-ask-blank", _yes_no(scene, told, "blank"), found)
    return None


def _care(scene: Scene, lists: Sequence[Listing], told: Told) -> Asked:
    """Care counts the care staff of an establishment, which a column of staff may not be."""
    if told.care:
        return None
    for each in lists:
        if "care_staff" not in each.heads.sure and any(is_care(row.cells, told, each) for row in each.companies):
            found = (each.head, each.heads.columns["staff"])
            return _question(scene, "list-ask-care", _yes_no(scene, told, "care"), found)
    return None


def is_care(cells: Row, told: Told, listing: Listing) -> bool:
    """Whether a company is one of care, as far as its row can be read."""
    try:
        return sector(completed(cells, told, listing.heads.unsure)) is Sector.CARE
    except ValueError:
        return False


def _yes_no(scene: Scene, told: Told, about: str) -> Rows:
    return (tuple(_button(scene, told, f"list-{about}-{option}", about, option) for option in ("yes", "no")),)


def _button(scene: Scene, told: Told, label: str, about: str, option: str) -> Button:
    return Button(scene.label(label), tap(FILE, *replace(told, read_as=LIST, **{about: option}).args))


def _question(scene: Scene, text: str, rows: Rows = (), found: tuple[int, Heading] | None = None) -> Reply:
    """The question under the file, so that its buttons find the file again: nothing of it is kept."""
    where = {"at": Place(found[0], found[1].at).name, "heading": found[1].words} if found else {}
    return Reply(Kind.QUESTION, (scene.say(text, **where),), rows, under_file=bool(rows))
