"""Every code a finding, a step or an event may carry, with what it means and the facts it may bring along."""

from collections.abc import Mapping
from functools import cache

from tis_rules import codes, esd, esd_transfer, esd_work, excellence, intake, lectures, staff, stay, timeline
from tis_rules.eligibility import care, company, construction, trainee
from tis_rules.judge import Code

_MODULES = (codes, staff, lectures, stay, intake, esd, esd_work, esd_transfer, excellence, timeline)
_ELIGIBILITY = (company, trainee, care, construction)


@cache
def every_code() -> Mapping[str, Code]:
    """All codes by name. Raises ValueError where two modules use one code."""
    found: dict[str, Code] = {}
    for module in (*_MODULES, *_ELIGIBILITY):
        twice = found.keys() & module.CODES.keys()
        if twice:
            raise ValueError(f"These codes have two meanings: {', '.join(sorted(twice))}.")
        found |= module.CODES
    return found
