#!/usr/bin/env bash
# Knows: how to get a Rust toolchain that builds for wasm32-unknown-unknown.
# Must not know: what is built with it.
#
# Two kinds of machine. On an ordinary one rustup adds the target. On a closed one, where only
# package registries answer, Debian's rustc-web is taken and its standard library is built once
# for wasm32 from the source that Debian ships. Which kind it is, is found out by trying.

# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
target=wasm32-unknown-unknown
rust="$tools/rust"

# Does this compiler find a standard library and a linker for the target that really work?
# usage: can_build compiler option...
can_build() {
  printf '#[unsafe(no_mangle)]\npub fn f() -> String { String::new() }\n' |
    "$@" --edition 2024 --crate-type cdylib --target "$target" -o "$tools/probe.wasm" - >/dev/null 2>&1
}
debian_can_build() { can_build "$rust/bin/rustc" -Clinker=wasm-ld-22; }

# The machine's own Rust counts first; a link folder left from another day would only mislead.
if command -v rustc >/dev/null && can_build rustc; then
  rm -rf "$rust"
  exit 0
fi
if [ -x "$rust/bin/rustc" ] && debian_can_build; then exit 0; fi
if command -v rustup >/dev/null; then
  say "asking rustup for the $target standard library (the product is WebAssembly)"
  if long rustup rustup target add "$target" 2>/dev/null && can_build rustc; then
    rm -rf "$rust"
    exit 0
  fi
  say "rustup cannot reach its server, so Debian's Rust for the web is used instead"
fi

command -v apt-get >/dev/null ||
  stop "no Rust here can build for $target, and the way round it needs Debian's packages." \
    "install Rust with rustup, connect to the internet, run 'rustup target add $target', then the same command again."
need=()
for package in rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web lld-22; do
  dpkg -s "$package" >/dev/null 2>&1 || need+=("$package")
done
if [ ${#need[@]} -gt 0 ]; then
  system_packages "a Rust whose standard library can be built for WebAssembly" "${need[@]}"
fi

# A folder of links, first on the PATH, makes this the one toolchain of the project without
# touching rustup's own folders.
mkdir -p "$rust/bin"
for name in cargo rustc rustdoc rustfmt cargo-fmt cargo-clippy clippy-driver; do
  [ -x "/usr/bin/$name" ] || stop "/usr/bin/$name is missing." \
    "run 'apt-get install --reinstall rustc-web cargo-web rust-web-clippy rustfmt-web', then the same command again."
  ln -sf "/usr/bin/$name" "$rust/bin/$name"
done
if debian_can_build; then exit 0; fi

say "building the $target standard library once (Debian ships its source, not the files)"
crate="$tools/build/std"
mkdir -p "$crate/src"
printf '[package]\nname = "throwaway"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$crate/Cargo.toml"
: >"$crate/src/lib.rs"
# Bitcode is embedded because the release profile asks for link-time optimisation across std. The
# folder of its source is left out of the messages in it: shorter, and the same everywhere.
sysroot=$("$rust/bin/rustc" --print sysroot)
PATH="$rust/bin:$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=$sysroot/lib/rustlib/src/rust/=" \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 CARGO_TARGET_DIR="$crate/target" \
  long wasm32-std "$rust/bin/cargo" build --release --target "$target" \
  --manifest-path "$crate/Cargo.toml" \
  -Zbuild-std=core,alloc,std,panic_abort,panic_unwind,proc_macro,test ||
  stop "the standard library could not be built." "read $tools/log/wasm32-std.log."

libraries="$sysroot/lib/rustlib/$target/lib"
say "copying it to $libraries (the compiler looks nowhere else)"
"${as_root[@]}" mkdir -p "$libraries"
"${as_root[@]}" find "$libraries" -name '*.rlib' -delete
find "$crate/target/$target/release/deps" -name '*.rlib' ! -name 'libthrowaway*' -print0 |
  xargs -0 "${as_root[@]}" cp -t "$libraries"
rm -rf "$crate"
debian_can_build || stop "the new standard library cannot be used." \
  "delete $libraries and run the same command again."
