# The same names for people and for CI. Everything lands in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check gate bench samples

.venv/made: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -r requirements.txt
	touch $@

.venv/made-dev: .venv/made requirements-dev.txt
	$(BIN)/python -m pip install --quiet -r requirements-dev.txt
	touch $@

run: .venv/made           ## open the dashboard on the bundled timeline
	$(BIN)/python -m streamlit run dashboard.py

test: .venv/made-dev      ## every test; what was skipped is listed with its reason at the end
	$(BIN)/python -m pytest

check: .venv/made-dev     ## format, lint, types, floors
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

gate: .venv/made-dev      ## extraction quality against the pinned floors in tests/floors.json
	$(BIN)/python -m bench.gate

bench: .venv/made-dev     ## speed and memory as ratios in one run
	$(BIN)/python -m bench

samples: .venv/made       ## extract the bundled articles again into data/
	$(BIN)/python -m timeline samples
