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
sources := $(shell find src style public index.html Trunk.toml Cargo.toml Cargo.lock \
	package-lock.json scripts/build-page.sh scripts/finish scripts/finish.mjs scripts/policy.mjs scripts/versions.env 2>/dev/null)

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: serve
serve: dist ## build the release files and serve them on http://127.0.0.1:8080 (PORT=... for another port)
	@exec $(run) node scripts/serve.mjs

.PHONY: test
test: setup lint test-native test-web dist test-e2e ## every check there is
	@$(run) node scripts/tests-ran.mjs native web e2e

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

.PHONY: fmt
fmt: setup-rust ## format the Rust files
	@$(run) cargo fmt

.PHONY: lint
lint: setup-crates ## formatting and clippy, for the host and for WebAssembly; a warning is an error
	@echo "lint: formatting, then clippy for the host and for WebAssembly"
	@$(run) cargo fmt --check
	@$(run) cargo clippy --locked --all-targets -- -D warnings
	@$(run) cargo clippy --locked --all-targets $(wasm) -- -D warnings

.PHONY: test-native
test-native: setup-crates | $(logs) ## tests of everything that needs no browser
	@echo "test-native: rules, catalog and files, without a browser"
	@set -o pipefail; $(run) cargo test --locked --test native 2>&1 | tee $(logs)/native.log
	@$(run) node scripts/tests-ran.mjs native

.PHONY: test-web
test-web: setup-crates setup-cargo-tools setup-browser | $(logs) ## tests of components and storage in a real browser
	@echo "test-web: components and storage in Chromium"
	@$(run) node scripts/webdriver.mjs $(logs)/webdriver.json
	@set -o pipefail; WASM_BINDGEN_TEST_WEBDRIVER_JSON=$(logs)/webdriver.json \
		WASM_BINDGEN_TEST_TIMEOUT=120 WASM_BINDGEN_TEST_DRIVER_TIMEOUT=30 \
		$(run) cargo test --locked $(wasm) --test web 2>&1 | tee $(logs)/web.log
	@$(run) node scripts/tests-ran.mjs web

.PHONY: test-e2e
test-e2e: dist setup-browser | $(logs) ## whole flows in a browser, against the release files
	@echo "test-e2e: whole flows in Chromium, against dist/"
	@rm -f $(logs)/e2e.json
	@$(run) playwright test
	@$(run) node scripts/tests-ran.mjs e2e

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
	@rm -rf target dist test-results

# The parts of the set-up. Each one looks first and is silent when there is nothing to do.
parts := setup-rust setup-std-source setup-crates setup-cargo-tools setup-node setup-browser
.PHONY: setup setup-page $(parts)
setup: $(parts)
setup-page: setup-std-source setup-crates setup-cargo-tools setup-node
setup-crates setup-cargo-tools: setup-rust
$(parts): setup-%:
	@scripts/setup.sh $*

$(logs):
	@mkdir -p $@
