# `make try` runs the bot with a web chat on this machine; `make test` runs every test. Both set up .venv first.
PYTHON ?= python3
BIN := .venv/bin
CHROMIUM := $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)

.PHONY: try test install lint check sbom bench chaos soak eval mutants pins clean

try: .venv/run
	$(BIN)/tis-bot try

install: .venv/run .venv/dev

# The check builds the index of phrasings once, before the tests share it. An idle worker takes tests from a busy one:
# the slow ones stand side by side.
test: .venv/dev
	$(BIN)/tis-bot check
	$(BIN)/pytest -q -n auto --dist worksteal $(if $(CHROMIUM),,-m "not browser")
	$(if $(CHROMIUM),,@echo "The browser tests were left out: install Debian's chromium to run them.")

check: lint
	$(BIN)/tis-bot check

# All that needs no index.
lint: .venv/dev .venv/audit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	.venv/audit/bin/bandit -q -c pyproject.toml -r bot tis_rules knowledge

# Every package that is shipped, with version and hashes, in CycloneDX's form.
sbom: .venv/audit
	.venv/audit/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible -o sbom.json requirements.txt

bench: .venv/dev .venv/echo
	$(BIN)/pytest -q -s -p no:xdist -o python_files="bench_*.py" tests/bench

# The worst hour on both databases, 10,000 updates each (some ten minutes): make chaos SEED=7
chaos: .venv/dev
	$(BIN)/python -m tests.chaos $(or $(SEED),1)

# 200,000 turns of the bot as it is run (some ten minutes); what it holds must stay flat.
soak: .venv/dev
	$(BIN)/python -m tests.bench.soak

eval: .venv/dev
	$(BIN)/tis-bot eval tests/eval/fresh.csv tests/eval/unseen.csv tests/eval/questions_dev.csv tests/eval/real_questions.csv \
	    tests/eval/answers.csv tests/eval/typed.csv --urgent tests/eval/urgent.csv

# Moves every number and day of the tables by the least step, then changes the rules in some 9,000 places, one at a time,
# and counts what no test notices (over half an hour on two idle cores).
mutants: .venv/dev
	$(BIN)/pytest -q tests/tis_rules/test_every_number.py tests/tis_rules/test_every_day_and_number.py
	rm -rf mutants
	$(BIN)/mutmut run
	$(BIN)/mutmut results

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run: requirements.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	touch $@

.venv/dev: requirements-dev.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	touch $@

# aiogram, to be measured beside, in a place of its own: it asks for an older pydantic than the bot runs with.
.venv/echo: requirements-bench.txt | .venv/bin/python
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-bench.txt
	touch $@

# bandit and CycloneDX bring forty packages no test needs, so they have a place of their own too.
.venv/audit: requirements-audit.txt | .venv/bin/python
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-audit.txt
	touch $@

# Pins every package with its hashes; no index address is written.
pins: .venv/dev
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --universal --python-version 3.11 \
	    --extra bot --extra index --extra encoder pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --universal --python-version 3.11 \
	    --extra bot --extra index --extra encoder pyproject.toml requirements-dev.in -o requirements-dev.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --universal --python-version 3.11 \
	    requirements-bench.in -o requirements-bench.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --universal --python-version 3.11 \
	    requirements-audit.in -o requirements-audit.txt
