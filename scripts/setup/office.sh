#!/usr/bin/env bash
# Knows: how LibreOffice gets here, its tables alone.
# Must not know: which table is opened in it.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=find-browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/find-browser.sh"
# shellcheck source-path=SCRIPTDIR source=find-office.sh
. "$(dirname "${BASH_SOURCE[0]}")/find-office.sh"

if find_office >/dev/null; then exit 0; fi
command -v apt-get >/dev/null ||
  stop "there is no LibreOffice here." \
    "install LibreOffice, or name its soffice in SOFFICE, then run the same command again."
system_packages "opens our table as a practice would" libreoffice-calc
