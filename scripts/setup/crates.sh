#!/usr/bin/env bash
# Knows: that the crates of Cargo.lock are there before anything is compiled.
# Must not know: what is compiled.
#
# In a step of its own, because scripts/run.sh hides the folder they lie in from the release
# files, and can only do that once the folder exists.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ ! -d "$tools/rust/bin" ] || PATH="$tools/rust/bin:$PATH"
# The lock file that the crates came from, as it was then.
stamp="$tools/crates-lock"
if [ -d "$crate_sources" ] && cmp -s "$root/Cargo.lock" "$stamp"; then exit 0; fi

say "crates of Cargo.lock (what the page is made of)"
long crates cargo fetch --locked --manifest-path "$root/Cargo.toml" ||
  stop "the crates could not be fetched." \
    "check the network; if Cargo.toml was edited, run 'cargo update --workspace' once. $tools/log/crates.log has the reason."
cp "$root/Cargo.lock" "$stamp"
