# shellcheck shell=bash
# Knows: where Chromium and its driver may be on this machine.
# Must not know: how they are installed, or what drives them.

# Prints the first of its arguments that can be run.
first_program() {
  local candidate
  for candidate; do
    if command -v "$candidate" 2>/dev/null; then return; fi
  done
  return 1
}

find_chromium() {
  first_program ${CHROMIUM:+"$CHROMIUM"} chromium google-chrome google-chrome-stable chromium-browser \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    /Applications/Chromium.app/Contents/MacOS/Chromium
}

# The same engine without the windows of a browser around it, as the same people build it.
find_headless_shell() {
  first_program ${HEADLESS_SHELL:+"$HEADLESS_SHELL"} chromium-headless-shell chrome-headless-shell
}

find_chromedriver() {
  first_program ${CHROMEDRIVER:+"$CHROMEDRIVER"} chromedriver /usr/lib/chromium-browser/chromedriver \
    /opt/homebrew/bin/chromedriver /usr/local/bin/chromedriver
}

# "156" of "Chromium 156.0.8078.79 built on Debian" and of "ChromeDriver 156.0.8078.79 (a21c...)".
major_version() {
  "$1" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+' | head -n 1 | cut -d . -f 1
}
