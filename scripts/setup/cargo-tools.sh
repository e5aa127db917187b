#!/usr/bin/env bash
# Knows: which command-line tools that come as crates make and test the page.
# Must not know: how one gets here.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=cargo-tool.sh
. "$(dirname "${BASH_SOURCE[0]}")/cargo-tool.sh"

locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/.*"\(.*\)"/\1/p;}' "$root/Cargo.lock")
[ "$locked" = "$WASM_BINDGEN_VERSION" ] ||
  stop "the crate wasm-bindgen is $locked, and its tool is pinned to $WASM_BINDGEN_VERSION." \
    "make scripts/versions.env and Cargo.toml say the same version."

cargo_tool wasm-bindgen "$WASM_BINDGEN_VERSION" wasm-bindgen-cli \
  "makes the JavaScript glue, runs the browser tests"
# Trunk only starts other programs, so it is not optimised at all.
light=0 cargo_tool trunk "$TRUNK_VERSION" trunk "builds and serves the page" \
  --no-default-features --features rustls
cargo_tools_done
