#!/usr/bin/env bash
# Knows: how Firefox and WebKitGTK get here, each with its driver, beside Chromium.
# Must not know: which tests run in them.
#
# An engine that cannot be had stops nothing on a person's machine: it is said, loudly, and the
# tests run in the others. Where CI is set, it is an error.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=find-browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/find-browser.sh"
# shellcheck source-path=SCRIPTDIR source=find-engines.sh
. "$(dirname "${BASH_SOURCE[0]}")/find-engines.sh"
# shellcheck source-path=SCRIPTDIR source=cargo-tool.sh
. "$(dirname "${BASH_SOURCE[0]}")/cargo-tool.sh"

for name in FIREFOX FIREFOX_DRIVER WEBKIT_DRIVER WEBKIT_BROWSER XVFB; do
  [ -z "${!name:-}" ] || command -v "${!name}" >/dev/null ||
    stop "$name names ${!name}, and that cannot be run." "correct it, or unset it to have one found."
done

has_webkit() { find_webkit_driver && find_webkit_browser && find_xvfb; } >/dev/null

# usage: missing ENGINE "what to do about it"
missing() {
  [ -z "${CI:-}" ] || stop "$1 is not here, and where CI is set every engine must be." "$2"
  printf '\nset-up: %s IS NOT HERE, so nothing will be known about it.\n  what to do: %s\n\n' "$1" "$2" >&2
}

# In a shell of its own, because a package that cannot be had must not end the set-up.
try() { ("$@"); }

need=()
find_firefox >/dev/null || need+=(firefox-esr)
# The package of the driver brings the browser that it drives.
{ find_webkit_driver && find_webkit_browser; } >/dev/null || need+=(webkit2gtk-driver)
find_xvfb >/dev/null || need+=(xvfb)
# One after the other: a system that lacks one of them may have the rest.
if command -v apt-get >/dev/null; then
  for package in "${need[@]}"; do
    try system_packages "the page is tested in Firefox and WebKit too" "$package" || true
  done
fi

# GeckoDriver is in no Debian package. One that the system has counts first; otherwise ours is
# built, and built anew when another version is pinned.
if find_firefox >/dev/null; then
  found=$(find_geckodriver "$tools/bin") || found=none
  if [ "$found" = none ] || [ "$found" = "$tools/bin/geckodriver" ]; then
    try cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver "stands between the tests and Firefox" || true
    cargo_tools_done
  fi
fi

if ! find_firefox >/dev/null; then
  missing Firefox "install Firefox, or name it in FIREFOX, then run the same command again."
elif ! find_geckodriver "$tools/bin" >/dev/null; then
  missing "GeckoDriver, which Firefox needs," "install geckodriver, or name it in FIREFOX_DRIVER, then run the same command again."
fi
has_webkit ||
  missing WebKitGTK "on Linux, install WebKitWebDriver, the MiniBrowser of WebKitGTK and Xvfb, or name them in WEBKIT_DRIVER, WEBKIT_BROWSER and XVFB, then run the same command again."
