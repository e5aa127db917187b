# shellcheck shell=bash disable=SC2154
# Knows: how one command-line tool that comes as a crate gets here, at the version that is pinned.
# Must not know: which tools there are, or what they are used for.
#
# Read after common.sh, which says where tools live.

[ ! -d "$tools/rust/bin" ] || PATH="$tools/rust/bin:$PATH"

# usage: cargo_tool COMMAND VERSION CRATE "why" cargo-install-options...
cargo_tool() {
  local command=$1 version=$2 crate=$3 why=$4
  shift 4
  if [ "$("$tools/bin/$command" --version 2>/dev/null | cut -d ' ' -f 2 | sed -n 1p)" = "$version" ]; then return; fi
  if cargo binstall -V >/dev/null 2>&1; then
    say "$crate $version, downloaded ($why)"
    if long "$crate" cargo binstall --no-confirm --disable-strategies compile \
      --root "$tools" "$crate@$version"; then return; fi
    say "its files cannot be reached, so it is built"
  fi
  say "$crate $version, built once ($why)"
  # A light profile: these tools run for seconds, so minutes of optimising are not worth it.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=${light:-1} CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_TARGET_DIR="$tools/build/cargo-tools" \
    long "$crate" cargo install "$crate" --version "$version" --locked --root "$tools" "$@" ||
    stop "$crate could not be built." "read $tools/log/$crate.log."
}

# What a build leaves behind is larger than what comes of it.
cargo_tools_done() { rm -rf "$tools/build/cargo-tools"; }
