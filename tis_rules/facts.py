"""What a case is: frozen values to fill in. None means not asked yet or not known."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tis_rules.bounds import refuse_above, refuse_negative
from tis_rules.checked import BadFacts, checked
from tis_rules.mistakes import BadCase, Phrase


class AcceptanceType(StrEnum):
    """How trainees come: through a supervising organisation, or from the company's own body abroad."""

    SUPERVISED = "supervised"
    ENTERPRISE = "enterprise"  # not recognised by the ministers, or not known to be
    ENTERPRISE_RECOGNISED = "enterprise_recognised"  # recognised by the ministers


class Sector(StrEnum):
    """The fields of work whose numbers differ; GENERAL is everything else."""

    GENERAL = "general"
    CARE = "care"
    CONSTRUCTION = "construction"
    AGRICULTURE = "agriculture"
    FISHERY = "fishery"  # on fishing boats
    AQUACULTURE = "aquaculture"


class Stage(StrEnum):
    """The three stages of training, named as in `Limit.what`."""

    NO1 = "no1"
    NO2 = "no2"
    NO3 = "no3"


@dataclass(frozen=True, slots=True)
class Held:
    """Trainees in training now, people by stage. Raises ValueError for a number below 0."""

    no1: int = 0
    no2: int = 0
    no3: int = 0

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(trainees_of_no1=self.no1, trainees_of_no2=self.no2, trainees_of_no3=self.no3)

    @property
    def total(self) -> int:
        """All of them together."""
        return self.no1 + self.no2 + self.no3


@dataclass(frozen=True, slots=True)
class QuotaFacts:
    """A company as the quotas see it. Raises ValueError for what cannot be.

    `staff`: full-time staff of the corporation without its trainees; in care, the care staff of the establishment.
    `excellent`: the organisation is excellent and, in the supervising type, so is the supervising organisation
    (general licence); where None, it is assessed as ordinary.
    `held`: trainees now, those taken over included; outside care it counts the corporation's care trainees too.
    `taken_over`: those of `held` that came because another organisation could not continue (Ordinance Art. 16(4)).
    `cap_staff`: construction only, the staff without specified skilled workers and foreign construction workers,
    where that is fewer.
    """

    staff: int | None = None
    type: AcceptanceType | None = None
    sector: Sector | None = None
    excellent: bool | None = None
    held: Held | None = None
    taken_over: Held | None = None
    cap_staff: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(staff=self.staff, cap_staff=self.cap_staff)
        refuse_above(self.staff, cap_staff=self.cap_staff)
        refuse_more_taken_over(self.held, self.taken_over)


@dataclass(frozen=True, slots=True)
class SafetyHours:
    """Hours of safety and health work inside each kind of work. Raises ValueError for a number below 0."""

    required: int = 0
    related: int = 0
    peripheral: int = 0

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(
            required_safety_hours=self.required,
            related_safety_hours=self.related,
            peripheral_safety_hours=self.peripheral,
        )


_KINDS = {
    "required": Phrase("required hours", {}),
    "related": Phrase("related hours", {}),
    "peripheral": Phrase("peripheral hours", {}),
}


@dataclass(frozen=True, slots=True)
class HoursFacts:
    """The planned hours of one stage of one trainee, lectures left out. Raises ValueError for what cannot be.

    `safety` is part of the three numbers, not added to them. `listed`: the occupation is on the list for No. 2
    (None is treated as listed: the shares are then checked). `lecture_hours` are only mentioned, never counted.
    """

    required_hours: int | None = None
    related_hours: int | None = None
    peripheral_hours: int | None = None
    safety: SafetyHours | None = None
    stage: Stage | None = None
    listed: bool | None = None
    lecture_hours: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        kinds = self.kinds
        refuse_negative(**{f"{kind}_hours": hours for kind, hours in kinds.items()}, lecture_hours=self.lecture_hours)
        if self.listed is False and self.stage in (Stage.NO2, Stage.NO3):
            raise BadCase("No. 2 and No. 3 are for listed occupations only; correct the stage or whether it is listed.")
        if self.safety is None:
            return
        for kind, hours in kinds.items():
            if hours is not None and getattr(self.safety, kind) > hours:
                says = "Safety hours are part of the {kind} and cannot be more than those {hours}."
                raise BadCase(says, kind=_KINDS[kind], hours=hours)

    @property
    def kinds(self) -> Mapping[str, int | None]:
        """The hours by kind of work: required, related, peripheral."""
        return {"required": self.required_hours, "related": self.related_hours, "peripheral": self.peripheral_hours}


def refuse_more_taken_over(held: Held | None, taken_over: Held | None) -> None:
    """Raise BadFacts where more trainees of a stage are taken over than there are."""
    if taken_over is not None and not _within(taken_over, held or Held()):
        says = "More trainees are taken over than there are; count those taken over in both numbers."
        raise BadFacts("taken_over", taken_over, "no more than held, stage by stage", says)


def _within(part: Held, whole: Held) -> bool:
    return part.no1 <= whole.no1 and part.no2 <= whole.no2 and part.no3 <= whole.no3
