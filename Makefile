# Teamdesk for developers on Linux and macOS; Windows: see README.md.
#   make run    opens the practice team, or shows it in pictures where there is no screen
#   make test   everything that must hold before a change is handed in

SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
UV ?= $(firstword $(wildcard $(BIN)/uv) uv)
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore $(BIN)/python -m pip --no-input
INSTALL := $(PIP) install --quiet --require-hashes --requirement
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard resources/locale/*/LC_MESSAGES/teamdesk.po))
PRACTICE_TOUR := out/tour

.PHONY: help run test lint lock catalogue format bench installer clean
.DELETE_ON_ERROR:

help:
	@sed -n '1,3s/^# *//p' Makefile
	@echo "also: make lint, format, catalogue, lock, bench, installer, clean"

run: .venv/run.stamp .venv/teamdesk.stamp $(CATALOGUES)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		tools/system_libraries.sh qt window && exec $(BIN)/teamdesk --practice; \
	else \
		tools/system_libraries.sh qt && echo "No display here: the tour draws its pictures instead." && \
		QT_QPA_PLATFORM=offscreen $(BIN)/teamdesk tour --out $(PRACTICE_TOUR) && \
		echo "Pictures and documents: $(CURDIR)/$(PRACTICE_TOUR)"; \
	fi

test: .venv/test.stamp .venv/teamdesk.stamp $(CATALOGUES) lint
	@tools/system_libraries.sh qt window
	@tools/system_libraries.sh xvfb || echo "Without Xvfb the tests of the real process are skipped."
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --max-worker-restart=0

lint: .venv/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/test.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

catalogue: .venv/test.stamp
	$(BIN)/python -m tests.helpers.catalogue update

bench: .venv/test.stamp .venv/teamdesk.stamp $(CATALOGUES)
	$(BIN)/python -m benchmarks.startup
	if command -v soffice >/dev/null; then $(BIN)/python -m benchmarks.documents; fi

installer: .venv/run.stamp .venv/installer.stamp .venv/teamdesk.stamp $(CATALOGUES)
	$(BIN)/pyinstaller --noconfirm --log-level WARN installer/teamdesk.spec
	@echo "The program: $(CURDIR)/dist/teamdesk/teamdesk"

# The versions of what runs are settled first; the tests and the installer build on the same ones.
lock:
	$(COMPILE) --group build --output-file requirements/run.txt
	$(COMPILE) --group test --constraint requirements/run.txt --output-file requirements/test.txt
	$(COMPILE) --group installer --constraint requirements/run.txt \
		--output-file requirements/installer.txt

clean:
	rm -rf .venv build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -f $(CATALOGUES)

.venv/python.stamp: tools/make_venv.sh
	@tools/make_venv.sh $(PYTHON)
	@touch $@

.venv/%.stamp: requirements/%.txt | .venv/python.stamp
	@echo "Installing requirements/$*.txt (once for each change of it) …"
	@$(INSTALL) $<
	@touch $@

# Our own package is linked, not copied; what builds it was installed from the locks.
.venv/teamdesk.stamp: pyproject.toml | .venv/python.stamp
	@$(PIP) install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

%.mo: %.po | .venv/python.stamp
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@
