"""When, and under which programme: one question, the month of the start or its day."""

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.months import Month

FLOW = Flow(
    id="when",
    questions=(Question("start", Month(day=True), help_topic="transition-to-esd"),),
    arrows=(Arrow("start", RESULT),),
)
