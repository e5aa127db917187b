// Knows: which crates the program is made of, and what each says about itself.
// Must not know: what is written about them.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const target = 'wasm32-unknown-unknown';

function cargo(...told) {
  return execFileSync('cargo', [...told, '--locked', '--offline'], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** "leptos v0.8.23 (proc-macro) (/a/folder)" once for each, as "leptos 0.8.23". */
export function named(tree) {
  const lines = tree.split('\n').filter(Boolean);
  return new Set(lines.map((line) => line.match(/^(\S+) v(\S+)/).slice(1, 3).join(' ')));
}

const tree = (edges) =>
  named(cargo('tree', '--target', target, '--edges', edges, '--prefix', 'none', '--format', '{p}', '--no-dedupe'));

/** The checksum of each crate in the lock file: "leptos 0.8.23" to SHA-256 in hex. */
export function checksums(lock) {
  const blocks = lock.split('[[package]]').slice(1);
  const field = (block, name) => block.match(new RegExp(`^${name} = "(.*)"$`, 'm'))?.[1];
  return new Map(
    blocks.map((block) => [`${field(block, 'name')} ${field(block, 'version')}`, field(block, 'checksum')]),
  );
}

const isLicence = /^(?:licen[cs]e|copying|copyright|notice|unlicense)/i;

/** The licence files in the folder of a crate: their names and texts. */
export function licenceFiles(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && isLicence.test(entry.name));
  return names.map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The older way to write a choice, which cargo still takes, is no SPDX. */
export const spdx = (licence) => licence?.replace(/\s*\/\s*/g, ' OR ');

/**
 * `{ self, crates }`. Each crate has `name`, `version`, `licence`, `authors`, `description`,
 * `checksum`, `texts`, `needs` (crates, as "name version"), and `isInside`: whether code of it is in
 * the program, or whether it only helped to compile it.
 */
export function cratesOfProgram() {
  const inside = tree('normal,no-proc-macro');
  const all = tree('normal,build');
  const { packages, resolve } = JSON.parse(cargo('metadata', '--format-version', '1', '--filter-platform', target));
  const sums = checksums(readFileSync('Cargo.lock', 'utf8'));
  const key = ({ name, version }) => `${name} ${version}`;
  // What stands in for a crate is a part of this project, and comes from nowhere else.
  for (const one of packages) if (one.source === null && one.id !== resolve.root) all.delete(key(one));
  const keys = new Map(packages.map((one) => [one.id, key(one)]));
  const needs = new Map(
    resolve.nodes.map(({ id, deps }) => [
      id,
      deps.filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind !== 'dev')).map(({ pkg }) => keys.get(pkg)).filter((name) => all.has(name)),
    ]),
  );
  const described = packages
    .filter((one) => all.has(key(one)))
    .map((one) => ({
      id: one.id,
      name: one.name,
      version: one.version,
      licence: spdx(one.license),
      authors: one.authors,
      description: one.description?.replace(/\s+/g, ' ').trim(),
      checksum: sums.get(key(one)),
      isInside: inside.has(key(one)),
      needs: [...new Set(needs.get(one.id))].sort(),
      texts: licenceFiles(dirname(one.manifest_path)),
    }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const isSelf = ({ id }) => id === resolve.root;
  const without = ({ id: _, ...rest }) => rest;
  return {
    self: without(described.find(isSelf)),
    crates: described.filter((one) => !isSelf(one)).map(without),
  };
}
