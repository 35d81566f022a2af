"""The guided conversations as data, by id: questions, kinds of answer, arrows, and the facts they end in."""

from collections.abc import Mapping

from bot.talk.flows import eligible, excellence, hours, intake, quota, when
from bot.talk.flows.flow import Flow

ALL: Mapping[str, Flow] = {
    flow.id: flow for flow in (quota.FLOW, hours.FLOW, eligible.FLOW, excellence.FLOW, when.FLOW, intake.FLOW)
}
