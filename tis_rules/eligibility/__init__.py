"""Whether company, trainee, care establishment and construction company meet the conditions: yes, no, not known."""

from tis_rules.eligibility.care import assess_care
from tis_rules.eligibility.care_conditions import CareFacts
from tis_rules.eligibility.company import assess_company
from tis_rules.eligibility.company_conditions import CompanyFacts
from tis_rules.eligibility.construction import ConstructionFacts, assess_construction
from tis_rules.eligibility.trainee import TraineeFacts, assess_trainee

__all__ = [
    "CareFacts",
    "CompanyFacts",
    "ConstructionFacts",
    "TraineeFacts",
    "assess_care",
    "assess_company",
    "assess_construction",
    "assess_trainee",
]
