# shellcheck shell=bash
# Knows: where Firefox, WebKitGTK, their drivers and a screen without a monitor may be.
# Must not know: how they are installed, or what is done with them. Chromium: find-browser.sh.
#
# Read after find-browser.sh, for first_program.

find_firefox() {
  first_program ${FIREFOX:+"$FIREFOX"} firefox-esr firefox \
    /Applications/Firefox.app/Contents/MacOS/firefox
}

# usage: find_geckodriver FOLDER_OF_OUR_TOOLS
find_geckodriver() {
  first_program ${FIREFOX_DRIVER:+"$FIREFOX_DRIVER"} ${GECKODRIVER:+"$GECKODRIVER"} geckodriver "$1/geckodriver" /snap/bin/geckodriver
}

find_webkit_driver() {
  first_program ${WEBKIT_DRIVER:+"$WEBKIT_DRIVER"} WebKitWebDriver
}

# No command of its own: each system keeps it in another folder, Debian in one that is named
# after the processor. 4.1 and 6.0 are generations of the toolkit around the same engine.
find_webkit_browser() {
  local generation
  local -a places=(${WEBKIT_BROWSER:+"$WEBKIT_BROWSER"})
  for generation in 4.1 6.0; do
    places+=(/usr/lib/*/"webkit"*gtk*"-$generation/MiniBrowser" /usr/lib*/"webkit"*gtk*"-$generation/MiniBrowser"
      /usr/libexec/"webkit"*gtk*"-$generation/MiniBrowser")
  done
  first_program "${places[@]}"
}

# WebKitGTK has no mode without windows, so the windows open on a screen that nobody sees.
find_xvfb() {
  first_program ${XVFB:+"$XVFB"} Xvfb
}
