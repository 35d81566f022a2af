"""What the findings and steps on quotas and hours say when they hold, and the facts each may carry."""

from tis_rules.judge import GAP, Code

_HELD = ("held", "outside", "most", "safe", GAP)
_LEAST = ("hours", "total", "share", "least")
_MOST = ("hours", "total", "share", "most")
_SAFETY = ("hours", "share", "least", "safety")

QUOTA = {
    "quota.staff": Code("The number of full-time staff is known."),
    "quota.type": Code("The type of acceptance is known."),
    "quota.sector": Code("The field of work is known."),
    "quota.excellent": Code(
        "Whether organisation and supervising organisation are excellent is known; otherwise assessed as ordinary."
    ),
    "quota.any_no1": Code("At least one trainee of No. 1 may be taken.", ("staff", "most", "safe", GAP)),
    "quota.plan_filed": Code("The plan was applied for by the programme's last day for plans.", ("last_application",)),
    "quota.new_starts": Code("A No. 1 may still start: the programme's last start has not passed.", ("last_start",)),
    "quota.starts_ended": Code("New starts have ended: the numbers are for those still here.", ("last_start",)),
    "quota.plans_ended": Code("Only those whose plan was applied for by then may still start.", ("last_application",)),
    "quota.held_no1": Code("The trainees of No. 1 are within their limit.", _HELD),
    "quota.held_no2": Code("The trainees of No. 2 are within their limit.", _HELD),
    "quota.held_no3": Code("The trainees of No. 3 are within their limit (0 unless excellent).", _HELD),
    "quota.held_total": Code("All trainees together are within the total (care, construction).", _HELD),
    "quota.taken_over": Code(
        "Trainees taken over from an organisation that could not continue are outside the quota.", ("no1", "no2", "no3")
    ),
    "quota.agriculture": Code("No special number for agriculture is known; the general table is used."),
    "quota.fishery": Code("The numbers for fishing boats and aquaculture are known here.", ("sector", GAP)),
    "quota.care_enterprise": Code("A table for care in the enterprise type is published.", (GAP,)),
}

QUOTA_STEPS = {
    "step.band": Code(
        "Staff from `first` to `last`: the basic number is `basic`.", ("staff", "basic", "first", "last")
    ),
    "step.band_open": Code(
        "Staff of `first` or more: the basic number is `share` of the staff.", ("staff", "basic", "first", "share")
    ),
    "step.share": Code(
        "Enterprise type not recognised by the ministers: `share` of the staff.", ("staff", "basic", "share")
    ),
    "step.care": Code(
        "Care staff of the establishment from `first` to `last`: the basic number is `basic`.",
        ("staff", "basic", "first", "last"),
    ),
    "step.care_open": Code(
        "Care staff of `first` or more: the basic number is `share` of them.", ("staff", "basic", "first", "share")
    ),
    "step.times": Code(
        "`what` (no1, no2, no3, total) is `times` the basic number: `number`.", ("what", "times", "number")
    ),
    "step.ceiling": Code("But `what` is never more than `most`, by the staff.", ("what", "staff", "most")),
    "step.rounded_down": Code("`number` is no whole number of people: `most`.", ("what", "number", "most")),
    "step.rounded_early": Code(
        "If the basic number is rounded down before it is multiplied, `what` is `safe`; plan with that.",
        ("what", "most", "safe"),
    ),
    "step.together": Code("All stages together after the full course; a sum, not a limit.", ("total",)),
    "step.page_care": Code(
        "The programme page says `share` a year for fewer than `below` staff: `number` when rounded up, as the law's "
        "table needs it.",
        ("staff", "share", "below", "number"),
    ),
    "step.construction_total": Code(
        "Construction: all trainees together at most the full-time staff.", ("staff", "most")
    ),
    "step.construction_excellent": Code("Construction: no such total for excellent organisations."),
    "step.construction_before": Code("Construction: there was no such total on that day yet."),
}

HOURS = {
    "hours.required": Code("The required hours are known."),
    "hours.related": Code("The related hours are known."),
    "hours.peripheral": Code("The peripheral hours are known."),
    "hours.total": Code("The plan has hours.", ("total",)),
    "hours.not_listed": Code("The occupation is not listed for No. 2, so these shares do not apply."),
    "hours.year_alone": Code("This year of the plan would keep the shares alone.", ("year", GAP)),
    "ordinance.required": Code("Required work is at least its share (ordinance).", _LEAST),
    "ordinance.related": Code("Related work is at most its share (ordinance).", _MOST),
    "ordinance.peripheral": Code("Peripheral work is at most its share (ordinance).", _MOST),
    "page.required": Code("Required work is at least its share (programme page).", _LEAST),
    "page.related": Code("Related work is under its share (programme page).", _MOST),
    "page.peripheral": Code("Peripheral work is at most its share (programme page).", _MOST),
    "safety.required": Code("Safety and health work is at least its share of required work.", _SAFETY),
    "safety.related": Code("Safety and health work is at least its share of related work.", _SAFETY),
    "safety.peripheral": Code("Safety and health work is at least its share of peripheral work.", _SAFETY),
}

HOURS_STEPS = {
    "step.total": Code("All hours of work together.", ("total",)),
    "step.kind": Code("`what` (required, related, peripheral) is `part` of the hours.", ("what", "hours", "part")),
    "step.shares_right": Code("The three shares keep the ordinance; `page`: the programme page too.", ("page",)),
    "step.lectures_left_out": Code("The lectures are no work and stay out of the total.", ("hours",)),
}

CODES = {**QUOTA, **QUOTA_STEPS, **HOURS, **HOURS_STEPS}
