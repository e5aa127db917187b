#!/usr/bin/env bash
# Knows: how to get the source of the standard library, which a release is built with.
# Must not know: how it is built.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ ! -d "$tools/rust/bin" ] || PATH="$tools/rust/bin:$PATH"

# The folder that cargo looks into when it builds the standard library along.
has_source() { [ -f "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]; }

if has_source; then exit 0; fi
if [ -d "$tools/rust/bin" ]; then
  system_packages "the source of the standard library" rust-web-src
else
  say "asking rustup for the source of the standard library (a release is built with it, for size)"
  long rustup-source rustup component add rust-src ||
    stop "rustup could not get the component rust-src." \
      "connect to the internet and run 'rustup component add rust-src', then the same command again."
fi
has_source || stop "the source of the standard library is still missing." \
  "look for $(rustc --print sysroot)/lib/rustlib/src/rust/library."
