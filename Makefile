# The commands of CONTRIBUTING.md. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help install test slow lint format lock docs wheels hooks

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

install:  ## install everything that the targets need, at the locked versions
	pip install -c requirements.lock -e '.[policy,test,docs]'

test:  ## the default tests
	pytest -n 2

slow:  ## the long tests, before a release; the one that fuzzes needs the extra `fuzz`
	pytest -m slow

lint:  ## what CI checks beside the tests
	ruff check .
	ruff format --check .
	mypy
	lint-imports
	codespell
	python .ci/check_lock.py

format:  ## rewrite the code as ruff formats it
	ruff format .
	ruff check --fix .

lock:  ## whether requirements.lock has a version for each requirement
	python .ci/check_lock.py

docs:  ## the documentation site, into docs/_build
	sphinx-build -W --keep-going docs docs/_build

wheels:  ## what a machine with JAX and CUDA but no network needs, into wheels/ (see docs/guides/accelerator.md)
	python .ci/collect_wheels.py --out wheels

hooks:  ## run the linters at each commit; needs `pip install pre-commit`
	pre-commit install
