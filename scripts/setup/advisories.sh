#!/usr/bin/env bash
# Knows: how the database of known faults in crates gets here, and the tool that reads it.
# Must not know: what is done with what it finds.
#
# The database lies in a git repository and in no package registry. Where that cannot be reached,
# nothing is built and nothing is stopped; scripts/audit/advisories.mjs says that it did not look.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=cargo-tool.sh
. "$(dirname "${BASH_SOURCE[0]}")/cargo-tool.sh"
database="$tools/advisories"

# It changes every day, so it is fetched anew each time: the newest state, without its past.
fetch() {
  rm -rf "$database.new"
  GIT_TERMINAL_PROMPT=0 git -c http.lowSpeedLimit=1000 -c http.lowSpeedTime=20 \
    clone --quiet --depth 1 "$ADVISORY_DATABASE" "$database.new" 2>"$tools/log/advisories.log"
}

say "the database of known faults in crates ($ADVISORY_DATABASE)"
if fetch; then
  rm -rf "$database"
  mv "$database.new" "$database"
else
  rm -rf "$database.new"
  say "it cannot be reached: $(tail -n 1 "$tools/log/advisories.log")"
fi
[ -d "$database" ] || exit 0

# It runs for a second, so it is not optimised. What it could do beside the lock file is left out.
light=0 cargo_tool cargo-audit "$CARGO_AUDIT_VERSION" cargo-audit \
  "holds Cargo.lock against known faults" --no-default-features
cargo_tools_done
