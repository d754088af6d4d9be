# What people who work on cjmap run. Everything lives in .venv; once it is set up, nothing here needs the network.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed.stamp
BROWSER := $(VENV)/browser.stamp
WORKERS ?= 2
COVERAGE ?= 90

.DEFAULT_GOAL := help
.PHONY: help setup demo test check test-tools coverage fuzz gallery golden schemas docs bench clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: $(INSTALLED) ## install cjmap and what its development needs into .venv

$(INSTALLED): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@$(BIN)/python -m compileall -q src
	@touch $@

$(BROWSER): $(INSTALLED) tools/setup_browser.sh
	@sh tools/setup_browser.sh
	@touch $@

demo: $(INSTALLED) ## draw every example into build/
	@$(BIN)/cjmap render examples --out build
	@echo "Open build/pizza-night.html in a browser, or any other file in $(CURDIR)/build"

test: $(INSTALLED) $(BROWSER) ## run make check and every test, with the share of branches that tests must reach
	@failed=0; \
	$(MAKE) --no-print-directory check || failed=1; \
	$(BIN)/pytest -n $(WORKERS) --cov --cov-report=term:skip-covered --cov-fail-under=$(COVERAGE) || failed=1; \
	exit $$failed

check: $(INSTALLED) ## lint, formatting, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test-tools: $(INSTALLED) $(BROWSER) ## test cjmap beside the outside programs it can use
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT; \
	sh tools/fetch_test_tools.sh "$$folder" $(BIN)/python; \
	TEST_TOOLS="$$folder" $(BIN)/pytest -n $(WORKERS) -m "" tests/tools

coverage: $(INSTALLED) ## run every test and write build/coverage/index.html
	$(BIN)/pytest -n $(WORKERS) --cov --cov-report=term-missing:skip-covered --cov-report=html:build/coverage

fuzz: $(INSTALLED) ## let Hypothesis look for new counterexamples
	$(BIN)/pytest -n $(WORKERS) --hypothesis-profile=explore

gallery: $(INSTALLED) ## draw the pictures of the README, and build/review/index.html to look at everything
	$(BIN)/cjmap render examples --to svg --out docs/gallery --today 2026-11-22
	$(BIN)/cjmap render examples/bella-napoli/pizza-night.cjm.yaml --to svg --theme dark --out docs/gallery --today 2026-11-22
	$(BIN)/cjmap render examples/bella-napoli/pizza-night.cjm.yaml --to svg --theme mono --out docs/gallery --today 2026-11-22
	$(BIN)/cjmap render examples/bella-napoli/pizza-night-future.cjm.yaml --to svg --view compare --out docs/gallery --today 2026-11-22
	$(BIN)/cjmap render examples/small-bank --to svg --view hierarchy --out docs/gallery --today 2026-11-22
	$(BIN)/cjmap render examples/home-loan/home-loan.cjm.yaml examples/meal-kit/subscription.cjm.yaml --to svg --view flow --out docs/gallery --today 2026-11-22
	$(BIN)/python tools/pull_request.py build/pull-request
	cd build/pull-request && $(abspath $(BIN))/cjmap diff main pay-at-table --format svg --out $(abspath docs/gallery)
	$(BIN)/python tools/review

golden: $(INSTALLED) ## accept what is drawn and said now as what tests expect
	$(BIN)/pytest --update-golden

schemas: $(INSTALLED) ## write schemas/ from the models
	$(BIN)/python tools/build_schemas.py

docs: schemas ## write the tables of docs/format.md and the pages of docs/rules
	$(BIN)/python tools/build_format_docs.py
	$(BIN)/python tools/build_rule_docs.py

bench: $(INSTALLED) ## measure, and compare with what is promised
	$(BIN)/python tools/bench.py

clean: ## remove everything that can be made again
	rm -rf $(VENV) build dist .coverage* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +
