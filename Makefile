# Two commands on a fresh machine: `make run` and `make test`. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SCENARIO ?= scenarios/city
FUZZ_SECONDS ?= 300
HOTLINE := .build/release/hotline

# Tests see internals (-enable-testing), which needs a build of its own: a folder apart keeps both builds warm.
TESTING := --scratch-path .build/testing -c release -Xswiftc -enable-testing

# A crash prints its one line and ends; a symboliser left running would hold the pipe of CI.
export SWIFT_BACKTRACE := enable=no

.PHONY: run build setup test lint format bench fuzz docs clean help

run: build ## simulate SCENARIO (default scenarios/city) and name the report written
	$(HOTLINE) run $(SCENARIO)

build: setup ## the program in release, at .build/release/hotline
	swift build -c release

setup: ## install what is missing: Debian packages, and the Python environment of the charts
	@scripts/setup

test: ## set up, then run every test (FILTER=regex for some)
	@scripts/setup --test
	swift test --disable-xctest $(TESTING) $(if $(FILTER),--filter '$(FILTER)')

lint: ## check the format of the Swift sources
	swift format lint --strict -r Sources Tests Package.swift

format: ## put the Swift sources into the format that lint checks
	swift format -i -r Sources Tests Package.swift

bench: build ## measure speed beside other simulators
	@scripts/setup --bench
	scripts/bench

fuzz: setup ## feed the readers of scenarios broken input for FUZZ_SECONDS (default 300)
	FUZZ_SECONDS=$(FUZZ_SECONDS) scripts/fuzz

docs: build ## write docs/reference and the schema of scenarios, which the program makes
	scripts/docs

clean: ## remove what was built; results, plots and .venv stay
	rm -rf .build .build-*

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
