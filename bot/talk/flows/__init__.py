"""The guided conversations, by id."""

from collections.abc import Mapping

from bot.talk.flow import Flow
from bot.talk.flows import eligible, hours, quota

ALL: Mapping[str, Flow] = {flow.id: flow for flow in (quota.FLOW, hours.FLOW, eligible.FLOW)}
