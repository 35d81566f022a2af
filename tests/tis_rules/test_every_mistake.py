"""Every mistake the rules tell, whole, in English and Japanese, with the fact it names."""

import tomllib
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import tis_rules
from tests.tis_rules.test_facts_written import PARTS
from tis_rules import (
    AcceptanceType,
    AreaFacts,
    BadFacts,
    CareFacts,
    Cohort,
    CompanyFacts,
    Corporation,
    Course,
    EsdAuditFacts,
    EsdCohort,
    EsdQuotaFacts,
    EsdWorkFacts,
    Establishment,
    ExcellenceFacts,
    Held,
    HoursFacts,
    IntakeFacts,
    LectureFacts,
    QuotaFacts,
    SafetyHours,
    Scheme,
    Sector,
    StaffFacts,
    Stage,
    StayFacts,
    TraineeFacts,
    TransferFacts,
    assess_members,
    explain,
    gap,
    plan_intakes,
    smallest_change,
    source,
)
from tis_rules.esd.across import plan_across
from tis_rules.esd.area import PREFECTURES
from tis_rules.esd.timeline import timeline_of
from tis_rules.esd.transfer import transfer_years
from tis_rules.esd.transition import programme
from tis_rules.excellence.points import assess_excellence
from tis_rules.hours.stage_plan import assess_stage
from tis_rules.law.day import read
from tis_rules.law.gaps import gaps
from tis_rules.law.sources import sources
from tis_rules.law.tables import value
from tis_rules.mistakes import Mistake, Phrase
from tis_rules.situations import RULES, read_facts

DAY, NEXT = date(2026, 11, 26), date(2026, 11, 27)
JAPANESE = tomllib.loads((Path(tis_rules.__file__).parent / "words" / "mistakes.toml").read_text("utf-8"))
FIELDS = (
    "agriculture, building-cleaning, car-repair, care, construction, fisheries, food-manufacturing, food-service, "
    "forestry, industrial-products, linen-supply, lodging, railway, resource-circulation, shipbuilding, warehouse, wood"
)


def firm(*establishments: Any, staff: int = 45) -> Corporation:
    return Corporation("F", staff, AcceptanceType.SUPERVISED, False, establishments)


def _both(day: str, stated: str) -> CompanyFacts:
    facts: dict[str, Any] = {day: DAY, stated: False}
    return CompanyFacts(**facts)


def _unsafe(kind: str) -> HoursFacts:
    return HoursFacts(5, 5, 5, SafetyHours(**{kind: 6}))


OVER: list[tuple[Callable[[], object], str, int]] = [
    (lambda: QuotaFacts(45, cap_staff=46), "Cap staff", 45),
    (lambda: StaffFacts(1, Sector.GENERAL, days_week=8), "Days week", 7),
    (lambda: StaffFacts(1, Sector.GENERAL, hours_week=169), "Hours week", 168),
    (lambda: StaffFacts(1, Sector.GENERAL, days_year=367), "Days year", 366),
    (lambda: LectureFacts(100, 101), "Lecture hours", 100),
    (lambda: TransferFacts(workers=3, moved=4), "Moved", 3),
    (lambda: TransferFacts(moved=2, moved_to_city=3), "Moved to city", 2),
]
OTHER_UNIT: list[tuple[Callable[[], object], str, str, str, int]] = [
    (lambda: CompanyFacts(instructor_years=2015), "instructor years", "whole years", "年数（整数）", 100),
    (lambda: CareFacts(care_years=2015), "care years", "whole years", "年数（整数）", 100),
    (lambda: CareFacts(years_open=2015), "years open", "whole years", "年数（整数）", 999),
    (lambda: TraineeFacts(age=2015), "age", "whole years", "年数（整数）", 100),
    (
        lambda: CompanyFacts(bedroom_m2=Fraction(2015)),
        "bedroom m2",
        "square metres for each person",
        "一人あたりの平方メートル",
        100,
    ),
    (lambda: EsdWorkFacts(fee_months=Fraction(2015)), "fee months", "months of pay", "給料の何か月分か", 100),
    (lambda: Course(months=2015), "course months", "whole months", "月数（整数）", 24),
]
PERCENT: list[tuple[Callable[[], object], str, Fraction]] = [
    (lambda: ExcellenceFacts(basic_grade_rate=Fraction(96)), "basic grade rate", Fraction(96)),
    (lambda: ExcellenceFacts(pay_rise=Fraction(5)), "pay rise", Fraction(5)),
    (lambda: ExcellenceFacts(wage_ratio=Fraction(115)), "wage ratio", Fraction(115)),
]
Case = tuple[Callable[[], object], str, str]
MISTAKES: list[Case] = [
    (
        lambda: QuotaFacts(staff="many"),  # type: ignore[arg-type]
        "staff must be a whole number such as 5; it is 'many'.",
        "staffは整数（例：5）でなければなりません（いまの値：'many'）。",
    ),
    (
        lambda: QuotaFacts(excellent="perhaps"),  # type: ignore[arg-type]
        "excellent must be yes or no; it is 'perhaps'.",
        "excellentははい・いいえ（yes / no）でなければなりません（いまの値：'perhaps'）。",
    ),
    (
        lambda: ExcellenceFacts(wage_ratio="much"),  # type: ignore[arg-type]
        "wage_ratio must be a number such as 4.5 or 1/3; it is 'much'.",
        "wage_ratioは数（例：4.5、1/3）でなければなりません（いまの値：'much'）。",
    ),
    (
        lambda: StayFacts(no1_start="soon"),  # type: ignore[arg-type]
        "no1_start must be a date such as 2027-04-01; it is 'soon'.",
        "no1_startは日付（例：2027-04-01）でなければなりません（いまの値：'soon'）。",
    ),
    (
        lambda: AreaFacts(13),  # type: ignore[arg-type]
        "prefecture must be a word; it is 13.",
        "prefectureは語でなければなりません（いまの値：13）。",
    ),
    (
        lambda: QuotaFacts(held=5),  # type: ignore[arg-type]
        "held must be a Held, or its facts by name (no1, no2, no3); it is 5.",
        "heldはHeld、または項目の名前と値（no1, no2, no3）でなければなりません（いまの値：5）。",
    ),
    (
        lambda: LectureFacts(course="long"),  # type: ignore[arg-type]
        "course must be a Course, or its facts by name (hours, months, months_before); it is 'long'.",
        "courseはCourse、または項目の名前と値（hours, months, months_before）"
        "でなければなりません（いまの値：'long'）。",
    ),
    (
        lambda: QuotaFacts(type="body"),  # type: ignore[arg-type]
        "type must be one of supervised, enterprise, enterprise_recognised; it is 'body'.",
        "typeは次のどれか（supervised, enterprise, enterprise_recognised）でなければなりません（いまの値：'body'）。",
    ),
    (
        lambda: AreaFacts("Narnia"),
        f"prefecture must be one of {', '.join(PREFECTURES)}; it is 'Narnia'.",
        f"prefectureは次のどれか（{', '.join(PREFECTURES)}）でなければなりません（いまの値：'Narnia'）。",
    ),
    (
        lambda: QuotaFacts(cap_staff=-2),
        "Cap staff cannot be below 0; it was -2.",
        "cap_staffは0以上にしてください（いまの値：-2）。",
    ),
    *(
        (
            make,
            f"{what} cannot be more than {most}; it was {most + 1}.",
            f"{what.lower().replace(' ', '_')}は{most}以下にしてください（いまの値：{most + 1}）。",
        )
        for make, what, most in OVER
    ),
    *(
        (
            make,
            f"Write {what} in {unit}, at most {most}; it was 2015.",
            f"{what.replace(' ', '_')}は{japanese}で、{most}以下で書いてください（いまの値：2015）。",
        )
        for make, what, unit, japanese, most in OTHER_UNIT
    ),
    *(
        (
            make,
            f"Write {what} with 1 as the whole, as 0.96 for 96 per cent; it was {number}.",
            f"{what.replace(' ', '_')}は全体を1とした数（96％なら0.96）で書いてください（いまの値：{number}）。",
        )
        for make, what, number in PERCENT
    ),
    (
        lambda: LectureFacts(before_work=True, protection_first=False),
        "All lectures came before work, so legal protection did too; correct one of the two.",
        "講習がすべて就業前なら、法的保護の講習も就業前のはずです。どちらかを直してください。",
    ),
    (
        lambda: QuotaFacts(held=Held(1), taken_over=Held(2)),
        "More trainees are taken over than there are; count those taken over in both numbers.",
        "引き継いだ実習生が今の実習生より多くなっています。引き継いだ人は両方の人数に数えてください。",
    ),
    *(
        (
            partial(_unsafe, kind),
            f"Safety hours are part of the {kind} hours and cannot be more than those 5.",
            f"安全衛生業務の時間は{japanese}業務の時間の一部です。5時間以下にしてください。",
        )
        for kind, japanese in (("required", "必須"), ("related", "関連"), ("peripheral", "周辺"))
    ),
    (
        lambda: CareFacts(night_staff=2, night_others=3),
        "Those who are no trainees cannot be more than the 2 on night duty.",
        "実習生でない人は、夜勤の2人を超えられません。",
    ),
    (
        lambda: CompanyFacts(bedroom_m2=-1),  # type: ignore[arg-type]
        "The bedroom cannot be below 0 square metres; it was -1.",
        "寝室の広さは0㎡以上にしてください（いまの値：-1）。",
    ),
    (
        lambda: EsdWorkFacts(fee_months=-1),  # type: ignore[arg-type]
        "The fee cannot be below 0 months of pay; it was -1.",
        "費用は月給の0か月分以上にしてください（いまの値：-1）。",
    ),
    (
        lambda: EsdWorkFacts(total_hours=10, essential_hours=11),
        "A part of the hours cannot be more than the total of 10.",
        "時間の内訳は合計の10時間以下にしてください。",
    ),
    (
        lambda: EsdWorkFacts(total_hours=10, safety_hours=11),
        "A part of the hours cannot be more than the total of 10.",
        "時間の内訳は合計の10時間以下にしてください。",
    ),
    (
        lambda: EsdQuotaFacts(held=3, moved_unavoidable=3, extended=1),
        "Those not counted cannot be more than the 3 workers held; they are 4.",
        "数えない人は、今の3人以下にしてください（いまの値：4）。",
    ),
    (
        lambda: EsdAuditFacts(workers=2, talks=3),
        "There cannot be more talks than the 2 workers; there were 3.",
        "面談した人は、2人以下にしてください（いまの値：3）。",
    ),
    (
        lambda: plan_across(QuotaFacts(45), EsdQuotaFacts(45, held=2), DAY, 3, DAY),
        "Give the ESD workers already here as workers, with the day they began.",
        "すでにいる育成就労の人は、始めた日とともに workers で入れてください。",
    ),
    (
        lambda: plan_across(QuotaFacts(45), EsdQuotaFacts(45), DAY, 3, DAY, workers=[EsdCohort(2, DAY)]),
        "Nobody was an ESD worker on 2026-11-26; give trainees as cohorts.",
        "2026-11-26には育成就労はまだありませんでした。実習生は cohorts で入れてください。",
    ),
    (
        lambda: transfer_years("fishery", date(2027, 7, 1)),
        f"ESD has no field called fishery; choose one of: {FIELDS}.",
        f"育成就労にfisheryという分野はありません。次から選んでください：{FIELDS}。",
    ),
    (
        lambda: assess_stage([], DAY),
        "Give the years of one stage, at least one.",
        "一つの段階の年を一つ以上入れてください。",
    ),
    *(
        (
            partial(assess_members, (firm(Establishment("a")),), day),  # type: ignore[arg-type]
            f"Give the day as a date, as in date(2027, 4, 1); it is {day!r}.",
            f"日は date(2027, 4, 1) のような日付で渡してください（いまの値：{day!r}）。",
        )
        for day in ("2026-11-26", None, datetime(2026, 11, 26, 9, tzinfo=UTC))
    ),
    (
        lambda: gap("banana"),
        f"There is no open point called 'banana'; there are: {', '.join(gaps())}.",
        f"'banana'という未決の点はありません。あるのは次のものです：{', '.join(gaps())}。",
    ),
    (
        lambda: source("banana"),
        f"There is no document called 'banana'; there are: {', '.join(sources())}.",
        f"'banana'という文書はありません。あるのは次のものです：{', '.join(sources())}。",
    ),
    (
        lambda: explain(assess_members((firm(Establishment("a")),), DAY)[0].parts[0].room.assessment, "xx"),
        "explain speaks en, ja; the language was 'xx'.",
        "explainが使えるのはen, jaです（いまの値：'xx'）。",
    ),
    (
        lambda: smallest_change(0, 0, 0, DAY),
        "A plan needs hours of 0 or more of each kind, and more than 0 together.",
        "計画の時間は種類ごとに0以上、合計は0より多くしてください。",
    ),
    (
        lambda: TransferFacts(first_day=date(2027, 3, 31)),
        "Nobody was an ESD worker on 2027-03-31; ESD begins on 2027-04-01.",
        "2027-03-31には育成就労はまだありませんでした。育成就労は2027-04-01に始まります。",
    ),
    (
        lambda: TransferFacts(field="trucks"),
        f"ESD has no field called trucks; choose one of: {FIELDS}.",
        f"育成就労にtrucksという分野はありません。次から選んでください：{FIELDS}。",
    ),
    *(
        (
            each,
            "There is an instructor of a kind of which the number is 0; correct one of the two.",
            "指導員がいるのに、その人数が0です。どちらかを直してください。",
        )
        for each in (
            lambda: CompanyFacts(instructor=True, instructors=0),
            lambda: CompanyFacts(life_instructor=True, life_instructors=0),
            lambda: CareFacts(instructor_qualified=True, instructors=0),
        )
    ),
    *(
        (
            partial(_both, day, stated),
            f"Give the day, or whether it is recent enough: one of {day}, {stated}.",
            f"日か、十分に新しいかの、どちらか一方だけを入れてください（{day}, {stated}）。",
        )
        for day, stated in (
            ("supervisor_course", "supervisor_course_valid"),
            ("blamed_disappearance", "blamed_disappearance_recent"),
        )
    ),
    (
        lambda: CompanyFacts(workplaces=0),
        "workplaces must be 1 or more, or left out where it is not known; it is 0.",
        "workplacesは1以上、または空欄（わからないとき）でなければなりません（いまの値：0）。",
    ),
    (
        lambda: IntakeFacts(DAY, NEXT),
        "filed must be no later than the first day, 2026-11-26; it is '2026-11-27'.",
        "filedは最初の日（2026-11-26）以前でなければなりません（いまの値：'2026-11-27'）。",
    ),
    *(
        (
            partial(HoursFacts, 5, stage=stage, listed=False),
            "No. 2 and No. 3 are for listed occupations only; correct the stage or whether it is listed.",
            "第2号と第3号は移行対象職種だけです。段階か、移行対象職種かどうかを直してください。",
        )
        for stage in (Stage.NO2, Stage.NO3)
    ),
    (
        lambda: StayFacts(home_from=NEXT, home_until=DAY),
        "The last day at home is before the first; exchange the two dates.",
        "一時帰国の最後の日が最初の日より前です。二つの日付を入れ替えてください。",
    ),
    (
        lambda: StayFacts(no1_start=NEXT, no2_start=DAY),
        "The stages are out of order: the first day of No. 1 is 2026-11-27 and the first day of No. 2 is 2026-11-26; "
        "correct one of the two days.",
        "段階の順序が合いません。第1号の最初の日は2026-11-27、第2号の最初の日は2026-11-26です。"
        "どちらかの日付を直してください。",
    ),
    (
        lambda: StayFacts(no2_end=NEXT, no3_start=NEXT),
        "The stages are out of order: the last day of No. 2 is 2026-11-27 and the first day of No. 3 is 2026-11-27; "
        "correct one of the two days.",
        "段階の順序が合いません。第2号の最後の日は2026-11-27、第3号の最初の日は2026-11-27です。"
        "どちらかの日付を直してください。",
    ),
    (
        lambda: plan_intakes(QuotaFacts(45), DAY, 11, DAY),
        "A plan covers 1 to 10 years; it was 11.",
        "計画は1年から10年までです（いまの値：11）。",
    ),
    (
        lambda: plan_intakes(QuotaFacts(45), DAY, 2, DAY, every_months=25),
        "Intakes are every 1 to 24 months in this plan; it was 25.",
        "この計画での受け入れの間隔は1か月から24か月までです（いまの値：25）。",
    ),
    (
        lambda: plan_intakes(QuotaFacts(45, held=Held(1)), DAY, 2, DAY),
        "Give the trainees already here as cohorts, with the day their stage began.",
        "すでにいる実習生は、その段階を始めた日とともに cohorts で入れてください。",
    ),
    (
        lambda: read_facts(AreaFacts, {"town": "x"}),
        "There is no fact called town; there are prefecture, municipality.",
        "townという項目はありません。あるのはprefecture, municipalityです。",
    ),
    (
        lambda: QuotaFacts(held={"no4": 1, "no5": 2}),  # type: ignore[arg-type]
        "There is no fact called no4, no5; there are no1, no2, no3.",
        "no4, no5という項目はありません。あるのはno1, no2, no3です。",
    ),
    (
        lambda: Establishment("a", Sector.GENERAL, 3),
        "care_staff must be left out where the field is general, not care; it is 3.",
        "care_staffは空欄（職種が介護ではなくgeneralのため）でなければなりません（いまの値：3）。",
    ),
    (
        lambda: firm(Establishment("a", Sector.CARE, 30), Establishment("b", Sector.CARE, 16)),
        "care_staff must be no more than the corporation's 45 staff together, each counted at one home only; it is 46.",
        "care_staffは合わせて法人の常勤職員45人以下（一人は一つの事業所だけで数えます）"
        "でなければなりません（いまの値：46）。",
    ),
    (
        lambda: assess_members([firm(Establishment("a")), firm(Establishment("b"))], DAY),
        "corporations must be named once, with all its workplaces: they are counted together; it is 'F'.",
        "corporationsは一度だけ、すべての事業所とともに挙げたもの（合わせて数えます）"
        "でなければなりません（いまの値：'F'）。",
    ),
    (
        lambda: Establishment(" "),
        "name must be a name, to tell corporations and workplaces apart; it is ' '.",
        "nameは名前（法人や事業所を区別するため）でなければなりません（いまの値：' '）。",
    ),
    (
        lambda: firm(Establishment("a"), Establishment("a")),
        "establishments must be one workplace or more, each with a name of its own; it is ['a', 'a'].",
        "establishmentsは一つ以上の事業所（名前はそれぞれ別）でなければなりません（いまの値：['a', 'a']）。",
    ),
    (
        lambda: value("quota.basic", date(2017, 10, 31)),
        "quota.basic has no value in force on 2017-10-31",
        "2017-10-31にはquota.basicの決まりがありません。",
    ),
    (
        lambda: read(date(2017, 10, 31), "quota.basic")["quota.basic"],
        "quota.basic has no value in force on 2017-10-31",
        "2017-10-31にはquota.basicの決まりがありません。",
    ),
    *(
        (
            each,
            "On 2023-01-01 the change of programme had not been announced yet.",
            "2023-01-01には、制度の変更はまだ公布されていませんでした。",
        )
        for each in (lambda: programme(DAY, date(2023, 1, 1)), lambda: timeline_of(DAY, date(2023, 1, 1)))
    ),
    (
        lambda: ExcellenceFacts(improvement_order=False, improvement_corrected=True),
        "Nothing can be corrected without an order to improve; correct one of the two.",
        "改善命令がなければ、改善済みということもありません。どちらかを直してください。",
    ),
    (
        lambda: ExcellenceFacts(disappearance=False, blamed_disappearance=True),
        "Nobody is to blame where nobody disappeared; correct one of the two.",
        "失踪がなければ、失踪の責任もありません。どちらかを直してください。",
    ),
    (
        lambda: assess_excellence(ExcellenceFacts(), DAY, Scheme.OLD),
        "On 2026-11-26 no points table of the old scheme is known; tables begin in April 2019.",
        "2026-11-26に使えるoldの配点表はわかっていません。配点表は2019年4月からです。",
    ),
]


@pytest.mark.parametrize(("make", "en", "ja"), MISTAKES, ids=[en for _, en, _ in MISTAKES])
def test_a_mistake_in_both_languages(make: Callable[[], object], en: str, ja: str) -> None:
    told = _told(make)
    assert (str(told), told.says("en"), told.says("ja")) == (en, en, ja)


def test_every_mistake_is_told_here() -> None:
    told = {words for make, _, _ in MISTAKES for words in _words(_told(make).phrase)}
    told |= {words for make, _, _ in MISTAKES if isinstance(bad := _told(make), BadFacts) for words in _allowed(bad)}
    assert set(JAPANESE) - told == set()


def test_a_refused_fact_is_named_as_it_is_written() -> None:
    kinds = (*(kind for kind, _ in RULES.values()), *PARTS, Cohort)
    names = {each.name for kind in kinds for each in fields(kind)} | {"corporations", "course_months"}
    refused = [told for make, _, _ in MISTAKES if isinstance(told := _told(make), BadFacts)]
    assert {told.field for told in refused} <= names


@pytest.mark.parametrize(
    ("make", "field", "value", "allowed"),
    [
        (lambda: AreaFacts("Narnia"), "prefecture", "Narnia", f"one of {', '.join(PREFECTURES)}"),
        (lambda: QuotaFacts(staff=-1), "staff", -1, "0 or more"),
        (lambda: QuotaFacts(45, cap_staff=46), "cap_staff", 46, "45 or less"),
        (lambda: ExcellenceFacts(wage_ratio=Fraction(11)), "wage_ratio", Fraction(11), "10 or less"),
        (
            lambda: QuotaFacts(held=Held(1), taken_over=Held(2)),
            "taken_over",
            Held(2),
            "no more than held, stage by stage",
        ),
        (
            lambda: Establishment("a", Sector.GENERAL, 3),
            "care_staff",
            3,
            "left out where the field is general, not care",
        ),
        (lambda: firm(), "establishments", (), "one workplace or more, each with a name of its own"),
        (lambda: firm("a"), "establishments", ("a",), "one workplace or more, each with a name of its own"),
    ],
)
def test_what_cannot_be_is_named(make: Callable[[], object], field: str, value: object, allowed: str) -> None:
    told = _told(make)
    assert isinstance(told, BadFacts)
    assert (told.field, told.value, told.allowed) == (field, value, allowed)


def test_what_just_can_be_is_taken() -> None:
    assert QuotaFacts(45, cap_staff=45).cap_staff == 45
    assert StaffFacts(1, Sector.GENERAL, hours_week=168, days_week=7, days_year=366).days_week == 7
    assert LectureFacts(100, 100, before_work=True, protection_first=True).lecture_hours == 100
    assert LectureFacts(before_work=False, protection_first=False).before_work is False
    assert TransferFacts(workers=3, moved=3, moved_to_city=3).moved == 3
    assert CompanyFacts(instructor_years=100, bedroom_m2=Fraction(100), workplaces=1).instructor_years == 100
    assert CompanyFacts(instructor=False, instructors=0, life_instructor=True, life_instructors=1).instructors == 0
    assert CompanyFacts(instructor=True, life_instructor=False, life_instructors=0).life_instructors == 0
    assert CareFacts(years_open=999, care_years=100, instructor_qualified=False, instructors=0).years_open == 999
    assert CareFacts(instructor_qualified=True, instructors=1).instructors == 1
    assert (TraineeFacts(age=100).age, Course(months=24).months) == (100, 24)
    assert EsdWorkFacts(fee_months=Fraction(100)).fee_months == 100
    assert IntakeFacts(DAY, DAY).filed == DAY
    assert HoursFacts(5, stage=Stage.NO1, listed=False).listed is False
    assert HoursFacts(5, stage=Stage.NO2, listed=True).listed is True
    assert ExcellenceFacts(Fraction(1), pay_rise=Fraction(1), wage_ratio=Fraction(10)).pay_rise == 1


def _told(make: Callable[[], object]) -> Mistake:
    with pytest.raises(Mistake) as told:
        make()
    return told.value


def _words(said: object) -> set[str]:
    """The words of a phrase and of the phrases in it."""
    if not isinstance(said, Phrase):
        return set()
    return {said.words, *(words for fact in said.facts.values() for words in _words(fact))}


def _allowed(bad: BadFacts) -> set[str]:
    return _words(bad.phrase.facts["allowed"])
