"""How quick the rules are. Times are printed; what is asserted is a ratio to plain work on the same machine."""

import csv
import io
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from bot.cli.rows.files import answer_rows
from bot.talk.rows import hours as hours_rows
from bot.talk.rows import quota as quota_rows
from tis_rules import (
    AcceptanceType,
    CompanyFacts,
    ExcellenceFacts,
    HoursFacts,
    IntakeFacts,
    QuotaFacts,
    SafetyHours,
    Sector,
    StayFacts,
    assess_company,
    assess_excellence,
    assess_hours,
    assess_intake,
    assess_quota,
    assess_stay,
)

DAY = date(2026, 11, 22)
SUPERVISED = AcceptanceType.SUPERVISED
CASES: dict[str, Callable[[], object]] = {
    "general": partial(assess_quota, QuotaFacts(45, SUPERVISED, Sector.GENERAL, True), DAY),
    "rounded": partial(assess_quota, QuotaFacts(319, SUPERVISED, Sector.GENERAL, False), DAY),
    "care": partial(assess_quota, QuotaFacts(25, SUPERVISED, Sector.CARE, True), DAY),
    "hours": partial(assess_hours, HoursFacts(1000, 500, 420, SafetyHours(100, 50, 42)), DAY),
    "stay": partial(assess_stay, StayFacts(SUPERVISED, no1_start=date(2027, 5, 1)), DAY),
    "intake": partial(assess_intake, IntakeFacts(date(2027, 5, 1)), DAY),
    "company": partial(assess_company, CompanyFacts(SUPERVISED, instructor_years=5), DAY),
    "excellence": partial(assess_excellence, ExcellenceFacts(written_passes=2), DAY),
}
COMPANIES = 100_000


def _median_us(work: Callable[[], object]) -> float:
    return statistics.median(timeit.repeat(work, number=100, repeat=15)) / 100 * 1e6


def _plain_work() -> object:
    return sorted(str(number) for number in range(100))


@pytest.mark.parametrize("name", CASES)
def test_one_assessment(name: str) -> None:
    taken, plain = _median_us(CASES[name]), _median_us(_plain_work)
    sys.stdout.write(
        f"\none {name} assessment: {taken:.1f} us (target 50), {taken / plain:.1f} x sorting 100 numbers\n"
    )
    assert taken < 8 * plain


def _import_ms(statement: str) -> float:
    code = f"import time; start = time.perf_counter(); {statement}; print((time.perf_counter() - start) * 1000)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(5)]
    return statistics.median(float(run.stdout) for run in runs)


def test_import() -> None:
    taken, whole = _import_ms("import tis_rules"), _import_ms("from tis_rules import assess_quota, QuotaFacts")
    plain = _import_ms("import dataclasses, fractions, tomllib, enum, typing")
    sys.stdout.write(f"\nimport tis_rules: {taken:.1f} ms (target 30); with the quotas: {whole:.1f} ms\n")
    assert taken < 3 * plain


def _companies() -> str:
    sink = io.StringIO()
    writer = csv.writer(sink)
    writer.writerow(["id", *quota_rows.NEEDED])
    writer.writerows([number, "supervised", number % 2, number % 3 % 2, number % 977] for number in range(COMPANIES))
    return sink.getvalue()


def test_a_csv_of_a_hundred_thousand_companies() -> None:
    text = _companies()
    copied = timeit.timeit(lambda: csv.writer(io.StringIO()).writerows(csv.reader(io.StringIO(text))), number=1)
    sink = io.StringIO()
    answer = partial(quota_rows.answer, as_of=DAY)
    taken = timeit.timeit(lambda: answer_rows(io.StringIO(text), sink, quota_rows.COLUMNS, answer), number=1)
    sys.stdout.write(f"\n{COMPANIES:,} companies: {taken:.2f} s (target 10), {taken / copied:.1f} x copying the file\n")
    assert sink.getvalue().count("\n") == COMPANIES + 1
    assert taken < 40 * copied


def test_a_csv_of_a_hundred_thousand_plans() -> None:
    text = "required,related,peripheral\n" + "".join(f"{960 + n % 97},{n % 501},{n % 641}\n" for n in range(COMPANIES))
    sink = io.StringIO()
    answer = partial(hours_rows.answer, as_of=DAY)
    copied = timeit.timeit(lambda: csv.writer(io.StringIO()).writerows(csv.reader(io.StringIO(text))), number=1)
    taken = timeit.timeit(lambda: answer_rows(io.StringIO(text), sink, hours_rows.COLUMNS, answer), number=1)
    sys.stdout.write(f"\n{COMPANIES:,} plans: {taken:.2f} s, {taken / copied:.1f} x copying the file\n")
    assert taken < 80 * copied
