#!/usr/bin/env bash
# Knows: the environment in which the project's tools work together.
# Must not know: how the tools got here.
#
# usage: scripts/run.sh command...

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source-path=SCRIPTDIR source=setup/find-browser.sh
. "$root/scripts/setup/find-browser.sh"
# shellcheck source-path=SCRIPTDIR source=setup/find-engines.sh
. "$root/scripts/setup/find-engines.sh"
# shellcheck source-path=SCRIPTDIR source=setup/find-office.sh
. "$root/scripts/setup/find-office.sh"

PATH="$root/.tools/bin:$root/node_modules/.bin:$PATH"
if [ -d "$root/.tools/rust/bin" ]; then
  # Debian's Rust: one toolchain for everything, and it brings no linker for WebAssembly.
  PATH="$root/.tools/rust/bin:$PATH"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
fi
export PATH
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner

# Messages of a failed check name the source file it is in. Without the folder of this machine
# the release files are smaller, and the same wherever they are built.
hide=
for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
  hide+=" --remap-path-prefix=$folder="
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=${hide# }

# Only where there is one: most commands need no browser.
if found=$(find_chromium); then export CHROMIUM=$found; fi
if found=$(find_chromedriver); then export CHROMEDRIVER=$found; fi
if found=$(find_firefox); then export FIREFOX=$found; fi
if found=$(find_geckodriver "$root/.tools/bin"); then export FIREFOX_DRIVER=$found; fi
# What runs the tests of components takes Firefox wherever this names a driver, and those are for Chromium.
unset GECKODRIVER
if found=$(find_webkit_driver); then export WEBKIT_DRIVER=$found; fi
if found=$(find_webkit_browser); then export WEBKIT_BROWSER=$found; fi
if found=$(find_xvfb); then export XVFB=$found; fi
if found=$(find_office); then export SOFFICE=$found; fi

exec "$@"
