# The contract with a newcomer's machine: Python 3.11+, make, a package registry.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test lint crash bench lock clean

setup: .venv/app.done

demo: setup
	$(BIN)/yurt demo

test: .venv/dev.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/yurt check
	$(BIN)/pytest -n 2 --ignore tests/crash --ignore tests/test_benchmarks.py
	$(BIN)/pytest tests/crash tests/test_benchmarks.py

lint: .venv/dev.done
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/mypy

# Kills the bot two thousand times and looks for what was lost or said twice.
crash: .venv/dev.done
	$(BIN)/python -m tests.crash --kills 2000

# Measures Yurt beside its peers on this machine and writes docs/benchmarks.md. The peers live in an environment of their own.
bench: .venv/dev.done .venv-bench/done
	$(BIN)/python -m benchmarks --out docs/benchmarks.md

.venv-bench/done: requirements/bench.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --disable-pip-version-check -r requirements/bench.txt
	touch $@

.venv/app.done: requirements/app.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements/app.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

.venv/dev.done: .venv/app.done requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	touch $@

# Newest versions of everything, written down exactly. Run it on purpose, then read the tests.
lock:
	$(PYTHON) -m venv .venv-lock && .venv-lock/bin/pip install --quiet uv
	.venv-lock/bin/uv pip compile --universal --upgrade --python-version 3.11 --no-header -q requirements/app.in -o requirements/app.txt
	.venv-lock/bin/uv pip compile --universal --upgrade --python-version 3.11 --no-header -q requirements/app.in requirements/dev.in -o requirements/dev.txt
	.venv-lock/bin/uv pip compile --universal --upgrade --python-version 3.11 --no-header -q -c requirements/dev.txt requirements/bench.in -o requirements/bench.txt
	rm -rf .venv-lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
