# Knows: the commands of the project, and what each one needs first.
# Must not know: how a tool gets here or a file is made; scripts/ does.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := bash
MAKEFLAGS += --no-print-directory

run := scripts/run.sh
wasm := --target wasm32-unknown-unknown
logs := target/test-logs

# Everything that a byte of a release can come from. Folders count too: their date changes when
# a file is taken away.
sources := $(shell find src stand-ins style public index.html Trunk.toml Cargo.toml Cargo.lock \
	package-lock.json scripts/build-page.sh scripts/finish scripts/finish.mjs scripts/policy.mjs scripts/release/checksums.mjs scripts/versions.env 2>/dev/null)

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

.PHONY: serve
serve: dist ## build the release files and serve them on http://127.0.0.1:8080 (PORT=... for another port)
	@exec $(run) node scripts/serve.mjs

.PHONY: test
test: setup lint audit-licences test-native test-exports test-fuzz test-release test-web dist test-e2e test-engines release-check-when-changed ## every check there is
	@$(run) node scripts/tests-ran.mjs native exports fuzz release web e2e engines

.PHONY: dev
dev: setup-page ## serve a development build, rebuilt and reloaded at every change
	@exec $(run) trunk serve

.PHONY: dist
dist: dist/index.html ## release files in dist/, with their sizes
	@$(run) node scripts/sizes.mjs dist

dist/index.html: $(sources) | setup-page
	@echo "dist: building the release files (cargo, wasm-bindgen, wasm-opt, esbuild)"
	@$(run) scripts/build-page.sh target/page
	@$(run) node scripts/finish.mjs target/page dist

.PHONY: release
release: dist ## a versioned folder and a zip for any static host, in release/
	@$(run) node scripts/release/pack.mjs dist release

# A release carries the moment of its commit, so both of these look at git.
.PHONY: release-check
release-check: setup-page ## build a release twice from nothing and compare the bytes; takes minutes
	@$(run) node scripts/release/check.mjs

.PHONY: release-check-when-changed
release-check-when-changed: setup-page ## the same, if a build file has changed since it was last done
	@$(run) node scripts/release/check.mjs --when-changed

.PHONY: fmt
fmt: setup-rust ## format the Rust files
	@$(run) cargo fmt

.PHONY: lint
lint: setup-crates ## formatting, clippy for the host and for WebAssembly, and that named tests exist; a warning is an error
	@$(run) node scripts/named-tests.mjs
	@echo "lint: formatting, then clippy for the host and for WebAssembly"
	@$(run) cargo fmt --check
	@$(run) cargo clippy --locked --all-targets -- -D warnings
	@$(run) cargo clippy --locked --all-targets $(wasm) -- -D warnings

.PHONY: test-native
test-native: setup-crates | $(logs) ## tests of everything that needs no browser
	@echo "test-native: rules, catalog and files, without a browser"
	@set -o pipefail; $(run) cargo test --locked --test native 2>&1 | tee $(logs)/native.log
	@$(run) node scripts/tests-ran.mjs native

.PHONY: test-exports
# Opens the files of tests/fixtures/exports, which test-native holds our own against.
test-exports: setup-python setup-office | $(logs) ## our exports, opened by programs that are not ours
	@echo "test-exports: our exports in LibreOffice, trestle, a calendar library and Markdown renderers"
	@set -o pipefail; $(run) .tools/python/bin/python -B -m unittest discover -s tests/exports -t tests/exports 2>&1 | tee $(logs)/exports.log
	@$(run) node scripts/tests-ran.mjs exports

.PHONY: test-fuzz
test-fuzz: setup-crates | $(logs) ## hostile input at every reader, for a minute (FUZZ_SECONDS=... for longer)
	@echo "test-fuzz: hostile input at every reader, for $${FUZZ_SECONDS:-60} seconds"
	@set -o pipefail; $(run) cargo test --locked --test fuzz 2>&1 | tee $(logs)/fuzz.log
	@$(run) node scripts/tests-ran.mjs fuzz

.PHONY: fuzz
fuzz: ## the same for ten minutes
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-600} $(MAKE) test-fuzz

.PHONY: test-release
test-release: setup-crates setup-node setup-python | $(logs) ## what a release is made of, without building one
	@echo "test-release: zip, checksums, bill of materials, headers, type declarations"
	@rm -f $(logs)/release.log
	@$(run) node --test --test-reporter=spec --test-reporter-destination=stdout \
		--test-reporter=tap --test-reporter-destination=$(logs)/release.log tests/release/*.test.mjs
	@$(run) node scripts/tests-ran.mjs release

.PHONY: test-web
test-web: setup-crates setup-cargo-tools setup-browser | $(logs) ## tests of components and storage in a real browser
	@echo "test-web: components and storage in Chromium"
	@$(run) node scripts/webdriver.mjs $(logs)/webdriver.json
	@set -o pipefail; WASM_BINDGEN_TEST_WEBDRIVER_JSON=$(logs)/webdriver.json \
		WASM_BINDGEN_TEST_TIMEOUT=120 WASM_BINDGEN_TEST_DRIVER_TIMEOUT=30 \
		$(run) cargo test --locked $(wasm) --test web 2>&1 | tee $(logs)/web.log
	@$(run) node scripts/tests-ran.mjs web

.PHONY: test-e2e
# Files that are saved there are opened by the programs of test-exports.
test-e2e: dist setup-browser setup-python setup-office | $(logs) ## whole flows in a browser, against the release files
	@echo "test-e2e: whole flows in Chromium, against dist/"
	@rm -f $(logs)/e2e.json
	@$(run) playwright test
	@$(run) node scripts/tests-ran.mjs e2e

.PHONY: test-engines
test-engines: dist setup-browser setup-engines | $(logs) ## the core flow and pages of hosts in Chromium, Firefox and WebKitGTK, against the release files
	@echo "test-engines: the core flow and pages of hosts in every engine that is here, against dist/"
	@rm -f $(logs)/engines.json
	@$(run) playwright test --config tests/engines/engines.config.mjs
	@$(run) node scripts/tests-ran.mjs engines

.PHONY: audit
# Looks at everything before it fails: a licence says nothing about a fault.
audit: setup-crates setup-node setup-advisories ## licences and known faults of all crates and node packages; needs the open internet
	@licences=0; $(run) node scripts/audit/licences.mjs || licences=1; \
		$(run) node scripts/audit/advisories.mjs && exit $$licences

.PHONY: audit-licences
audit-licences: setup-crates setup-node ## licences alone, which needs no network
	@$(run) node scripts/audit/licences.mjs
	@echo "audit-licences: known faults are not part of this; 'make audit' looks for them"

.PHONY: bench
# Not after `dist`, which stops at a page that is too heavy: this prints and judges nothing. The
# `dev` profile, because a score needs no fast code, and the tests have compiled most of it already.
bench: dist/index.html setup-browser ## speed beside two other pages, and how easy our texts are to read
	@echo "bench: the release files, a page written by hand and SurveyJS, on a slow network and processor"
	@$(run) node benches/speed.mjs
	@echo "bench: reading ease of our own texts"
	@$(run) cargo bench --quiet --locked --profile dev --bench reading_ease

.PHONY: pictures
pictures: dist setup-browser ## pictures of every screen and state, and of the printed result, in pictures/
	@$(run) node scripts/pictures.mjs

.PHONY: clean
clean: ## delete what was built; the tools stay (.tools and node_modules)
	@rm -rf target dist release test-results pictures

# The parts of the set-up. Each one looks first and is silent when there is nothing to do.
parts := setup-rust setup-std-source setup-crates setup-cargo-tools setup-node setup-browser setup-engines setup-python setup-office
.PHONY: setup setup-page $(parts)
setup: $(parts)
setup-page: setup-std-source setup-crates setup-cargo-tools setup-node
setup-crates setup-cargo-tools setup-engines: setup-rust
# Asked for by name only: it fetches at each run.
.PHONY: setup-advisories
setup-advisories: setup-rust
$(parts) setup-advisories: setup-%:
	@scripts/setup.sh $*

$(logs):
	@mkdir -p $@
