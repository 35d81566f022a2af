"""What a person takes away from a result: into another chat, as a link."""

from bot.talk import taps as t
from bot.talk.hear.answers.brief import in_brief
from bot.talk.reply import Button
from bot.talk.scene import Scene
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.taps import Said, tap

_HOURS = 3


def take_row(scene: Scene, said: Said) -> tuple[Button, ...]:
    """Send it on, and its link."""
    return (send_button(scene, said), Button(scene.label("button-link"), tap(t.LINK, *said.whole)))


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
