# Recipes keep to POSIX sh and to GNU make 3.81, the one that macOS ships. Paths are relative, so that the
# checkout may sit in a folder with spaces in its name.

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif

# Where the environment forbids it, as in many containers, every kernel would compile all that it imports anew.
unexport PYTHONDONTWRITEBYTECODE

# Modules rather than scripts: a script names its interpreter by an absolute path. oxfmt and oxlint are binaries.
RUN := $(BIN)/python -m
UV_INSTALL := $(RUN) uv pip install --python .venv
UV_LOCK := $(RUN) uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock"

JAVASCRIPT := xent_helpers/javascript/*.js tests/javascript/*.js docs/_static/*.js docs/_static/asks/*.js tests/site/*.mjs
LAB_ARGS ?=
PORT ?= 8000
WHAT ?=

# The environment is built anew where it cannot be trusted: an install was cut short and left its mark, the
# interpreter is gone, or the folder was moved or copied and the package is no longer found here.
FOUND_HERE := import os, sys, importlib.util as util; \
	sys.exit(not os.path.samefile(util.find_spec('xent_helpers').origin, 'xent_helpers/__init__.py'))
ifneq ($(wildcard .venv/unfinished),)
.PHONY: .venv/venv-stamp
else ifneq ($(wildcard .venv/lab-stamp),)
ifneq ($(shell $(BIN)/python -I -c "$(FOUND_HERE)" 2>/dev/null && echo yes),yes)
.PHONY: .venv/venv-stamp
endif
endif

.PHONY: help setup peers lab test notebooks site site-test serve bench format lock clean
.DEFAULT_GOAL := help

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

lab: .venv/lab-stamp ## build .venv where needed and open your own copy of the course, my-course/, in JupyterLab
	@$(BIN)/python scripts/start.py $(LAB_ARGS)

# One thread for each of the two workers: with two, their matrix products would wait for each other.
test: .venv/test-stamp ## run the linters, the tests, the docstring examples and the notebooks
	$(RUN) ruff format --check .
	$(RUN) ruff check .
	$(BIN)/oxfmt --check $(JAVASCRIPT)
	$(BIN)/oxlint $(JAVASCRIPT)
	OMP_NUM_THREADS=1 $(RUN) pytest -rs -n 2 --no-loadscope-reorder tests --doctest-modules xent_helpers --nbval notebooks

notebooks: .venv/test-stamp ## execute the notebooks and store their outputs
	$(BIN)/python scripts/execute_notebooks.py

site: .venv/site-stamp ## build the book and the course in a browser tab into build/site
	$(BIN)/python scripts/build_site.py

site-test: site ## build the site, open every page of it and run a notebook in the browser
	$(RUN) pytest -rs -n 2 tests/site

serve: site ## show the site on this machine
	$(RUN) http.server --bind 127.0.0.1 --directory build/site $(PORT)

bench: .venv/bench-stamp ## measure beside the peers and write docs/benchmarks.md; WHAT="codes import" names parts
	$(BIN)/python scripts/bench.py $(WHAT)

format: .venv/test-stamp ## format the code and apply the safe fixes
	$(RUN) ruff format .
	$(RUN) ruff check --fix .
	$(BIN)/oxfmt $(JAVASCRIPT)
	$(BIN)/oxlint --fix $(JAVASCRIPT)

# The larger file first, and its versions bind the smaller one: shared packages are then equal in both.
lock: .venv/site-stamp ## move the lock files to the newest versions that pyproject.toml allows
	$(UV_LOCK) --upgrade pyproject.toml --group setup --extra test --output-file requirements-test.txt
	$(UV_LOCK) --upgrade pyproject.toml --group setup --constraint requirements-test.txt --output-file requirements.txt
	$(UV_LOCK) --upgrade --group bench --constraint requirements-test.txt --output-file requirements-bench.txt
	$(UV_LOCK) --upgrade --group site --constraint requirements-test.txt --output-file requirements-site.txt
	cd docs && rm -f package-lock.json && "$(CURDIR)/$(BIN)/npm" install --package-lock-only --omit-lockfile-registry-resolved

clean: ## remove .venv and every cache
	rm -rf .venv .hypothesis .pytest_cache .ruff_cache build dist
	find . -name __pycache__ -prune -exec rm -rf {} +
	find . -name .ipynb_checkpoints -prune -exec rm -rf {} +

setup: .venv/test-stamp # everything that `make test` needs
peers: .venv/bench-stamp # and what the benchmark is measured beside

# The stamps live in .venv, so that they go with it.
.venv/venv-stamp:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null || { \
		echo "The course needs Python 3.11 or newer, but '$(PYTHON) --version' says:" >&2; \
		$(PYTHON) --version >&2; \
		echo "Name a newer one, for example: make $(firstword $(MAKECMDGOALS)) PYTHON=python3.13" >&2; \
		exit 1; }
	@echo "Building .venv: this takes a minute or two, the first time only."
	$(PYTHON) -m venv --clear .venv
	@touch $@

# uv itself comes from the lock by pip, which checks its hash; uv then installs the rest.
.venv/uv-stamp: requirements.txt .venv/venv-stamp
	@touch .venv/unfinished
	@awk '/^[^ #]/ { wanted = /^uv==/ } wanted' requirements.txt > .venv/uv.txt
	$(RUN) pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.txt
	@rm .venv/unfinished
	@touch $@

# `install`, not `sync`: what was put in .venv beside the lock, such as PyTorch, stays there. The project is
# built without isolation, since an isolated build would fetch its backend without a hash.
.venv/lab-stamp: requirements.txt pyproject.toml .venv/uv-stamp
	@touch .venv/unfinished
	$(UV_INSTALL) --require-hashes -r requirements.txt
	$(UV_INSTALL) --quiet --no-deps --no-build-isolation --editable .
	@rm .venv/unfinished
	@touch $@

# Compiled at once: the tests start dozens of processes, which would compile the same files side by side.
.venv/test-stamp: requirements-test.txt .venv/lab-stamp
	@touch .venv/unfinished
	$(UV_INSTALL) --compile-bytecode --require-hashes -r requirements-test.txt
	@rm .venv/unfinished
	@touch $@

.venv/site-stamp: requirements-site.txt .venv/test-stamp
	@touch .venv/unfinished
	$(UV_INSTALL) --require-hashes -r requirements-site.txt
	@rm .venv/unfinished
	@touch $@

.venv/bench-stamp: requirements-bench.txt .venv/test-stamp
	@touch .venv/unfinished
	$(UV_INSTALL) --require-hashes -r requirements-bench.txt
	@rm .venv/unfinished
	@touch $@
