#!/usr/bin/env bash
# Knows: how to get the source of the standard library, which a release is built with, and of the
# crates that it is made of itself.
# Must not know: how it is built.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ ! -d "$tools/rust/bin" ] || PATH="$tools/rust/bin:$PATH"

# The folder that cargo looks into when it builds the standard library along.
library=$(rustc --print sysroot)/lib/rustlib/src/rust/library
has_source() { [ -f "$library/Cargo.lock" ]; }
# The lock file that its crates came from. They lie among all others, and those may have been deleted.
stamp="$tools/std-crates-lock"

if [ -d "$crate_sources" ] && cmp -s "$library/Cargo.lock" "$stamp"; then exit 0; fi
if ! has_source; then
  if [ -d "$tools/rust/bin" ]; then
    system_packages "the source of the standard library" rust-web-src
  else
    say "asking rustup for the source of the standard library (a release is built with it, for size)"
    long rustup-source rustup component add rust-src ||
      stop "rustup could not get the component rust-src." \
        "connect to the internet and run 'rustup component add rust-src', then the same command again."
  fi
fi
has_source || stop "the source of the standard library is still missing." \
  "look for $library."

# What stands in a release about them is asked of cargo without a network.
say "crates of the standard library (a release tells their licences)"
RUSTC_BOOTSTRAP=1 long std-crates cargo fetch --locked --target wasm32-unknown-unknown \
  --manifest-path "$library/Cargo.toml" ||
  stop "the crates of the standard library could not be fetched." \
    "check the network. $tools/log/std-crates.log has the reason."
cp "$library/Cargo.lock" "$stamp"
