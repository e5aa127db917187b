# shellcheck shell=bash
# Knows: where tools live, how a step is announced, how a system package is installed.
# Must not know: which tools there are.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools="$root/.tools"
mkdir -p "$tools/bin" "$tools/log"
# Where cargo unpacks what it fetches.
crate_sources="${CARGO_HOME:-$HOME/.cargo}/registry/src"
# shellcheck source-path=SCRIPTDIR source=../versions.env
. "$root/scripts/versions.env"

# One line per step: what is done, and why.
say() { printf 'set-up: %s\n' "$*"; }

# A step that cannot go on says what happened and what to do about it.
stop() {
  printf 'set-up stopped: %s\n' "$1" >&2
  printf '  what to do: %s\n' "$2" >&2
  exit 1
}

# Runs a long command with its output in a log, and a sign of life every 15 seconds.
# usage: long NAME command...
long() {
  local name=$1 log="$tools/log/$1.log" started=$SECONDS
  shift
  "$@" >"$log" 2>&1 &
  local pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    if (((SECONDS - started) % 15 == 0 && SECONDS > started)); then
      printf 'set-up:   %s, %d s so far: %s\n' "$name" $((SECONDS - started)) \
        "$(tail -n 1 "$log" | tr -d '\r' | cut -c 1-80)"
    fi
  done
  if ! wait "$pid"; then
    tail -n 15 "$log" >&2
    return 1
  fi
}

# What belongs to the system is changed with sudo, and without where that is not needed.
as_root=()
if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi

# Installs Debian packages, named before anything happens.
# usage: system_packages "why they are needed" package...
system_packages() {
  local why=$1
  shift
  command -v apt-get >/dev/null ||
    stop "$why: $* are needed, and this system has no apt-get." \
      "install them with the system's own package manager, then run the same command again."
  say "system packages $* ($why)"
  if [ ! -f "$tools/apt-lists-fresh" ] ||
    [ -n "$(find "$tools/apt-lists-fresh" -mmin +720 2>/dev/null)" ]; then
    long apt-update "${as_root[@]}" apt-get update ||
      stop "the package lists could not be read." "check the network, then run the same command again."
    touch "$tools/apt-lists-fresh"
  fi
  long apt-install "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$@" ||
    stop "the packages $* could not be installed." \
      "install them by hand, then run the same command again; $tools/log/apt-install.log has the reason."
}
