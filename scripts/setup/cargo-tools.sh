#!/usr/bin/env bash
# Knows: how to get the two command-line tools that come as crates.
# Must not know: what they are used for.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ ! -d "$tools/rust/bin" ] || PATH="$tools/rust/bin:$PATH"

# usage: cargo_tool COMMAND VERSION CRATE "why" cargo-install-options...
cargo_tool() {
  local command=$1 version=$2 crate=$3 why=$4
  shift 4
  if [ "$("$tools/bin/$command" --version 2>/dev/null | cut -d ' ' -f 2)" = "$version" ]; then return; fi
  if cargo binstall -V >/dev/null 2>&1; then
    say "$crate $version, downloaded ($why)"
    if long "$crate" cargo binstall --no-confirm --disable-strategies compile \
      --root "$tools" "$crate@$version"; then return; fi
    say "its files cannot be reached, so it is built"
  fi
  say "$crate $version, built once ($why)"
  # A light profile: these tools run for seconds, so minutes of optimising are not worth it.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=${light:-1} CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_TARGET_DIR="$tools/build/cargo-tools" \
    long "$crate" cargo install "$crate" --version "$version" --locked --root "$tools" "$@" ||
    stop "$crate could not be built." "read $tools/log/$crate.log."
}

locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/.*"\(.*\)"/\1/p;}' "$root/Cargo.lock")
[ "$locked" = "$WASM_BINDGEN_VERSION" ] ||
  stop "the crate wasm-bindgen is $locked, and its tool is pinned to $WASM_BINDGEN_VERSION." \
    "make scripts/versions.env and Cargo.toml say the same version."

cargo_tool wasm-bindgen "$WASM_BINDGEN_VERSION" wasm-bindgen-cli \
  "makes the JavaScript glue, runs the browser tests"
# Trunk only starts other programs, so it is not optimised at all.
light=0 cargo_tool trunk "$TRUNK_VERSION" trunk "builds and serves the page" \
  --no-default-features --features rustls
rm -rf "$tools/build/cargo-tools"
