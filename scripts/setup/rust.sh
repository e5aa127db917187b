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

# Does this compiler find a standard library for the target that it can really use?
can_build() {
  printf '#![no_main]\npub fn f() -> String { String::new() }\n' |
    "$1" --edition 2024 --crate-type lib --emit metadata --target "$target" \
      -o "$tools/probe.rmeta" - >/dev/null 2>&1
}

# The machine's own Rust counts first; a link folder left from another day would only mislead.
if command -v rustc >/dev/null && can_build rustc; then
  rm -rf "$rust"
  exit 0
fi
if [ -x "$rust/bin/rustc" ] && can_build "$rust/bin/rustc"; then exit 0; fi
if command -v rustup >/dev/null; then
  say "asking rustup for the $target standard library (the product is WebAssembly)"
  if long rustup rustup target add "$target" 2>/dev/null && can_build rustc; then
    rm -rf "$rust"
    exit 0
  fi
  say "rustup cannot reach its server, so Debian's Rust for the web is used instead"
fi

need=()
for pair in rustc-web:rustc cargo-web:cargo rust-web-src: rust-web-llvm: rust-web-clippy:cargo-clippy rustfmt-web:cargo-fmt lld-22:wasm-ld-22; do
  dpkg -s "${pair%%:*}" >/dev/null 2>&1 || need+=("${pair%%:*}")
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
can_build "$rust/bin/rustc" && exit 0

say "building the $target standard library once (Debian ships its source, not the files)"
crate="$tools/build/std"
mkdir -p "$crate/src"
printf '[package]\nname = "throwaway"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$crate/Cargo.toml"
: >"$crate/src/lib.rs"
# Bitcode is embedded because the release profile asks for link-time optimisation across std.
PATH="$rust/bin:$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 CARGO_TARGET_DIR="$crate/target" \
  long wasm32-std "$rust/bin/cargo" build --release --target "$target" \
  --manifest-path "$crate/Cargo.toml" \
  -Zbuild-std=core,alloc,std,panic_abort,panic_unwind,proc_macro,test ||
  stop "the standard library could not be built." "read $tools/log/wasm32-std.log."

libraries="$("$rust/bin/rustc" --print sysroot)/lib/rustlib/$target/lib"
as_root=()
if [ ! -w "$(dirname "$(dirname "$(dirname "$libraries")")")" ]; then as_root=(sudo); fi
say "copying it to $libraries (the compiler looks nowhere else)"
"${as_root[@]}" mkdir -p "$libraries"
"${as_root[@]}" find "$libraries" -name '*.rlib' -delete
find "$crate/target/$target/release/deps" -name '*.rlib' ! -name 'libthrowaway*' -print0 |
  xargs -0 "${as_root[@]}" cp -t "$libraries"
rm -rf "$crate"
can_build "$rust/bin/rustc" || stop "the new standard library cannot be used." \
  "delete $libraries and run the same command again."
