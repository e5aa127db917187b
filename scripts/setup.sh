#!/usr/bin/env bash
# Knows: the parts of the set-up and their order.
# Must not know: how a part does its work; setup/PART.sh does.
#
# usage: scripts/setup.sh [rust] [std-source] [crates] [cargo-tools] [node] [browser] [engines] [python] [office]   (nothing named: all of them)

set -euo pipefail
if [ $# = 0 ]; then set -- rust std-source crates cargo-tools node browser engines python office; fi
for part; do
  bash "$(dirname "${BASH_SOURCE[0]}")/setup/$part.sh"
done
