// Knows: what the standard library of Rust brings into the program, where it is compiled along.
// Must not know: what the program's own crates are.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checksums, licenceFiles, spdx, target } from './crates.mjs';

const run = (command, told, env) => execFileSync(command, told, { encoding: 'utf8', env: { ...process.env, ...env } }).trim();

/** Where cargo keeps the source of crates, one folder for each place that they come from. */
function sources() {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src');
  return readdirSync(registry).map((place) => join(registry, place));
}

/** "dlmalloc v0.2.11|MIT/Apache-2.0"; what lies in the folder of the library itself has a path as well. */
export function brought(tree) {
  const rows = [...new Set(tree.split('\n'))].map((line) => line.match(/^(\S+) v(\S+)\|(.+)$/)).filter(Boolean);
  return rows.map(([, name, version, licence]) => ({ name, version, licence: spdx(licence) }));
}

/**
 * `{ version, licence, texts, crates }`: the library itself, and the crates of others inside it, in the
 * same form as those of the program.
 */
export function standardLibrary() {
  const library = join(run('rustc', ['--print', 'sysroot']), 'lib/rustlib/src/rust/library');
  const told = ['tree', '--manifest-path', join(library, 'Cargo.toml'), '--package', 'std', '--target', target];
  const how = ['--edges', 'normal', '--prefix', 'none', '--format', '{p}|{l}', '--no-dedupe', '--locked', '--offline'];
  // The library's own manifest uses features that the stable cargo takes from it alone.
  const tree = run('cargo', [...told, ...how], { RUSTC_BOOTSTRAP: '1' });
  const sums = checksums(readFileSync(join(library, 'Cargo.lock'), 'utf8'));
  const folderOf = (name) => sources().map((place) => join(place, name)).find(existsSync);
  const crates = brought(tree).map((one) => {
    const folder = folderOf(`${one.name}-${one.version}`);
    return {
      ...one,
      authors: [],
      description: undefined,
      checksum: sums.get(`${one.name} ${one.version}`),
      isInside: true,
      needs: [],
      texts: folder ? licenceFiles(folder) : [],
    };
  });
  return {
    version: run('rustc', ['--version']).match(/^rustc (\S+)/)[1],
    // Its own, that of the arithmetic which LLVM's people wrote, and that of the tables of letters. The
    // text of the last one comes with crates of the program that have such tables, too.
    licence: '(MIT OR Apache-2.0) AND MIT AND (Apache-2.0 WITH LLVM-exception) AND Unicode-3.0',
    texts: ['stdarch', 'backtrace', 'compiler-builtins'].flatMap((part) => licenceFiles(join(library, part))),
    crates,
  };
}
