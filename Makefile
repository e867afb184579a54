# What you can do here. `make` alone lists it.
#
# The first build fetches six small packages and compiles them and Truce: about four minutes on two cores in debug,
# twice that in release. Later builds take seconds. Everything lands in .build/; `make clean` removes it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

SWIFT ?= swift
PREFIX ?= /usr/local
EXAMPLE := Examples/ukraine-2025
TRUCE := .build/debug/truce

# Exit code 1 says that the input needs attention (an open question, a row set aside): here it is meant to be seen.
ATTENTION_IS_FINE := || [ $$? -eq 1 ]

.PHONY: help demo build ready test bench fuzz large format docs install clean

help: ## list what can be done
	@echo "Truce: the terms of a ceasefire, written so that they run."
	@echo
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## /  make \1|/' | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'
	@echo
	@echo "The first build takes about four minutes on two cores; later ones take seconds."

demo: build ## judge the energy moratorium of 2025 and write demo/report.html
	@mkdir -p demo
	@echo; echo "== Does the accord say what its drafters think it says? (truce check)"; echo
	@$(TRUCE) check $(EXAMPLE)/energy-moratorium.md $(ATTENTION_IS_FINE)
	@echo; echo "== What do both sides' claims come to, under both readings? (truce monitor)"; echo
	@$(TRUCE) monitor $(EXAMPLE)/energy-moratorium.md \
	    --reports $(EXAMPLE)/reports.csv $(EXAMPLE)/process-facts.csv \
	    --tallies $(EXAMPLE)/tallies.csv $(ATTENTION_IS_FINE)
	@$(TRUCE) monitor $(EXAMPLE)/energy-moratorium.md \
	    --reports $(EXAMPLE)/reports.csv $(EXAMPLE)/process-facts.csv \
	    --tallies $(EXAMPLE)/tallies.csv --format html --output demo/report.html $(ATTENTION_IS_FINE)
	@echo; echo "The full report is in demo/report.html: open it in any browser; it needs no network."
	@echo "The accord it judges by is $(EXAMPLE)/energy-moratorium.md; change a line and run make demo again."

# The demo runs the debug build: it judges two hundred reports in a moment, and a release build would double the wait.
build: ready ## compile (debug)
	@if [ ! -d .build/checkouts ]; then \
	    echo "First build: fetching and compiling six packages and Truce. About four minutes on two cores."; fi
	@start=$$SECONDS; $(SWIFT) build --product truce; echo "Built in $$((SECONDS - start)) s."

ready: ## see that Swift 6.2 and GEOS are there; install GEOS if not
	@.ci/prepare

test: ready ## run all tests
	@if [ ! -d .build/checkouts ]; then \
	    echo "First build: fetching and compiling six packages, Truce and its tests. About six minutes on two cores."; fi
	$(SWIFT) test

bench: ready ## build in release mode and measure (see Benchmarks/)
	@echo "Building in release mode; the first time takes about eight minutes on two cores."
	@Benchmarks/run.sh
	@echo; echo "== One late report (Benchmarks/late.sh)"; Benchmarks/late.sh
	@echo; echo "== Which reports speak of one happening (Benchmarks/corroboration/run.sh)"; Benchmarks/corroboration/run.sh
	@echo; echo "== Packages (Benchmarks/talks/run.sh)"; Benchmarks/talks/run.sh

fuzz: ready ## feed the readers of facts, feeds, accords and talks with rubbish, half a minute each
	@Fuzz/run.sh csv 30
	@Fuzz/run.sh import 30
	@Fuzz/run.sh accord 30
	@Fuzz/run.sh talks 30

large: ready ## try inputs of 300 MB, by hand: time and peak memory of each
	@echo "Building in release mode; the first time takes about eight minutes on two cores."
	@$(SWIFT) build -c release --product truce
	@Benchmarks/large.py .build/release/truce

format: ## put all source into the house's format
	$(SWIFT) format -i -r Sources Tests Package.swift
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

docs: build ## write anew what is made from the code: docs/vocabulary.md, docs/errors.md
	@for page in vocabulary errors; do \
	    $(TRUCE) documentation $$page > docs/$$page.md.new && mv docs/$$page.md.new docs/$$page.md; done
	@echo "Wrote docs/vocabulary.md and docs/errors.md."

install: ready ## build in release mode and install truce under PREFIX (/usr/local)
	@echo "Building in release mode; the first time takes about eight minutes on two cores."
	$(SWIFT) build -c release --product truce --static-swift-stdlib
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/truce "$(DESTDIR)$(PREFIX)/bin/truce"
	@for bundle in .build/release/*_*.resources; do \
	    if [ -d "$$bundle" ] && [[ "$$bundle" == *truce_* ]]; then cp -R "$$bundle" "$(DESTDIR)$(PREFIX)/bin/"; fi; done
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/truce. Try: truce new my-process"

clean: ## remove what was built
	rm -rf .build demo
