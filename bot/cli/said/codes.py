"""Exit codes, for scripts: what an answer was, without reading it.

0: yes, or lawful and only over a guideline of the programme page; or nothing was judged. 1: rows of a file could not be
answered. 2: the question could not be understood. 3: no. 4: more facts are needed. 5: an office has to be asked. 6: no
rule was in force on that day.
"""

from collections.abc import Mapping

from tis_rules.findings import Verdict

CODES: Mapping[Verdict, int] = {
    Verdict.YES: 0,
    Verdict.OVER_GUIDELINE: 0,
    Verdict.NO: 3,
    Verdict.MORE_FACTS: 4,
    Verdict.ASK_OFFICE: 5,
    Verdict.NOT_IN_FORCE: 6,
}
EPILOG = (
    "exit code: 0 yes, or lawful and only over a guideline; 1 rows of a file could not be answered; 2 not understood; "
    "3 no; 4 more facts are needed; 5 an office has to be asked; 6 no rule in force on that day"
)
