"""What a person takes away from a result: into another chat, as a link."""

from bot.talk import taps as t
from bot.talk.hear.answers.brief import in_brief
from bot.talk.hear.company import Case
from bot.talk.reply import Button
from bot.talk.scene import Scene
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.taps import Said, tap

DRAWN = (t.QUOTA, t.HOURS, t.ELIGIBLE, t.WHEN, t.COMPARE, t.INTAKE)
"""What there is a picture of."""
_HOURS = 3


def take_row(scene: Scene, said: Said) -> tuple[Button, ...]:
    """Send it on, its link, and a picture of it where there is one."""
    link = Button(scene.label("button-link"), tap(t.LINK, *said.whole))
    picture = Button(scene.label("button-picture"), tap(t.PICTURE, *said.whole))
    return (send_button(scene, said), link, *((picture,) if said.verb in DRAWN else ()))


def send_button(scene: Scene, said: Said) -> Button:
    """A button that offers a thing in a chat the person chooses."""
    return Button(scene.label("button-send"), share=_asked(said))


def _asked(said: Said) -> str:
    """The line that asks inline for a thing: in words where there are short ones, else what a link carries."""
    match said:
        case Said(t.QUOTA, args) if line := in_brief(case_of_tap(args)):
            return line
        case Said(t.HOURS, args) if len(args) == _HOURS:
            return " ".join(args)
        case _:
            return t.carried(said)


def company_title(scene: Scene, case: Case) -> str:
    """A company in a few words: 45 staff, care, excellent."""
    facts = case.facts
    return scene.label(
        "inline-company",
        staff=facts.staff or 0,
        sector=facts.sector.value if facts.sector else "general",
        type=facts.type.value if facts.type else "supervised",
        excellent={None: "open", True: "yes", False: "no"}[facts.excellent],
        here=facts.held.total if facts.held else case.here or 0,
    )


def plan_title(scene: Scene, args: tuple[str, ...]) -> str:
    """A plan in a few words: 1,000 / 500 / 420 hours."""
    return scene.label("inline-hours", hours=" / ".join(f"{int(hours):,}" for hours in args[:_HOURS]))
