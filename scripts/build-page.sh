#!/usr/bin/env bash
# Knows: how the program of a release is compiled as small as it gets.
# Must not know: what it shows, or what is done with the files afterwards.
#
# usage: scripts/run.sh scripts/build-page.sh FOLDER
#
# The standard library is built along, for size, and a panic becomes a trap without a message:
# 10 kB in Brotli less for every visitor. The options are not stable yet, so the compiler is told
# to accept them; the compiler itself is the stable one.

set -euo pipefail
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort"
export RUST_BACKTRACE=0
exec trunk --log warn build --release --public-url ./ --dist "$1"
