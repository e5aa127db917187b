#!/usr/bin/env bash
# Knows: how the Python packages that open our exports get here.
# Must not know: what they are used for.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
list="$root/scripts/setup/python-packages.txt"
place="$tools/python"
# The list that the installed packages came from, as it was then.
stamp="$place/.installed-list"
if cmp -s "$list" "$stamp" && [ -x "$place/bin/python" ]; then exit 0; fi

if ! command -v python3 >/dev/null && command -v apt-get >/dev/null; then
  system_packages "runs the programs that open our exports" python3 python3-venv
fi
command -v python3 >/dev/null ||
  stop "python3 is not installed." "install Python $PYTHON_OLDEST or newer, then run the same command again."
python3 -c "import sys; sys.exit(sys.version_info < (${PYTHON_OLDEST/./, }))" ||
  stop "python3 is $(python3 -V), and the packages need $PYTHON_OLDEST or newer." \
    "install a newer Python, then run the same command again."

say "Python packages of scripts/setup/python-packages.txt (programs that are not ours open our exports)"
rm -rf "$place"
# Debian's Python comes without the part that makes an environment.
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  system_packages "an environment for Python packages" python3-venv
fi
python3 -m venv "$place" ||
  stop "no environment for Python packages could be made." "install the venv module of Python, then run the same command again."
# The list is complete, so nothing is looked for beyond it.
long pip "$place/bin/python" -m pip install --disable-pip-version-check --no-deps -r "$list" ||
  stop "the Python packages could not be installed." "check the network, then run the same command again; $tools/log/pip.log has the reason."
cp "$list" "$stamp"
