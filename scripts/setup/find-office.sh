# shellcheck shell=bash
# Knows: where LibreOffice may be on this machine.
# Must not know: how it is installed, or what is opened with it.
#
# Read after find-browser.sh, for first_program.

find_office() {
  first_program ${SOFFICE:+"$SOFFICE"} soffice libreoffice \
    /Applications/LibreOffice.app/Contents/MacOS/soffice
}
