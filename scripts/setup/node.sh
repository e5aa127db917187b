#!/usr/bin/env bash
# Knows: how the node packages of package-lock.json get here.
# Must not know: what they are used for.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# The lock file that the installed packages came from, as it was then.
stamp="$root/node_modules/.installed-lock"
if cmp -s "$root/package-lock.json" "$stamp"; then exit 0; fi

command -v npm >/dev/null ||
  stop "node and npm are not installed." "install Node.js $NODE_OLDEST or newer, then run the same command again."
version=$(node --version)
major=${version#v}
major=${major%%.*}
((major >= NODE_OLDEST)) ||
  stop "node is $version, and the tools need $NODE_OLDEST or newer." \
    "install a newer Node.js, then run the same command again."

say "node packages of package-lock.json (they make the files small and drive the end-to-end tests)"
long npm npm --prefix "$root" ci ||
  stop "the node packages could not be installed." "check the network, then run the same command again; $tools/log/npm.log has the reason."
cp "$root/package-lock.json" "$stamp"
