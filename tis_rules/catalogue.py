"""Every code a finding, a step or an event may carry, with what it means and the facts it may bring along."""

from collections.abc import Mapping
from functools import cache

from tis_rules import closing, codes
from tis_rules.eligibility import care, company, construction, trainee
from tis_rules.esd import area, audit, former, intake, organisation, timeline, transfer, work
from tis_rules.esd import quota as esd_quota
from tis_rules.excellence import points
from tis_rules.hours import lectures
from tis_rules.judge import Code
from tis_rules.quota import members, staff
from tis_rules.stay import stages

_MODULES = (codes, closing, staff, members, lectures, stages, intake, esd_quota, work, transfer, points, timeline)
_ESD = (area, organisation, audit, former)
_ELIGIBILITY = (company, trainee, care, construction)


@cache
def every_code() -> Mapping[str, Code]:
    """All codes by name. Raises ValueError where two modules use one code."""
    found: dict[str, Code] = {}
    for module in (*_MODULES, *_ESD, *_ELIGIBILITY):
        twice = found.keys() & module.CODES.keys()
        if twice:
            raise ValueError(f"These codes have two meanings: {', '.join(sorted(twice))}.")
        found |= module.CODES
    return found
