"""When, and under which programme: one question, the month of the start."""

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import Month

FLOW = Flow(
    id="when",
    questions=(Question("start", Month(), help_topic="transition-to-esd"),),
    arrows=(Arrow("start", RESULT),),
)
