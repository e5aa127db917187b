#!/usr/bin/env bash
# Knows: how a Chromium and the driver that belongs to it get here.
# Must not know: which tests run in them.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=find-browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/find-browser.sh"

for name in CHROMIUM CHROMEDRIVER HEADLESS_SHELL; do
  [ -z "${!name:-}" ] || command -v "${!name}" >/dev/null ||
    stop "$name names ${!name}, and that cannot be run." "correct it, or unset it to have one found."
done

need=()
find_chromium >/dev/null || need+=(chromium)
find_chromedriver >/dev/null || need+=(chromium-driver)
if [ ${#need[@]} -gt 0 ]; then
  command -v apt-get >/dev/null ||
    stop "there is no Chromium or Chrome with its ChromeDriver here." \
      "install both, or name them in CHROMIUM and CHROMEDRIVER, then run the same command again."
  system_packages "the browser that the tests run in, and its driver" "${need[@]}"
fi

# They speak a private protocol that changes from version to version.
chromium=$(find_chromium) || stop "Chromium was installed and cannot be found." "name it in CHROMIUM."
driver=$(find_chromedriver) || stop "ChromeDriver was installed and cannot be found." "name it in CHROMEDRIVER."
[ "$(major_version "$chromium")" = "$(major_version "$driver")" ] ||
  stop "$chromium is version $(major_version "$chromium"), $driver is version $(major_version "$driver"), and the two must be the same." \
    "bring both to one version, or name a pair in CHROMIUM and CHROMEDRIVER."

# Where it cannot be had, the end-to-end tests run in Chromium as a whole, and take twice as long. Asked
# for once: a system without it does not get it by the next command.
if ! find_headless_shell >/dev/null && command -v apt-get >/dev/null && [ ! -f "$tools/no-headless-shell" ]; then
  (system_packages "Chromium without its windows, for the end-to-end tests" chromium-headless-shell) ||
    touch "$tools/no-headless-shell"
fi
