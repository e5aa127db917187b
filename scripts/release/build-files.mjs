// Knows: which files decide how a release is made, and what they are when taken together.
// Must not know: what is on the page. A change of a screen changes the bytes, not how they are made.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const patterns = [
  'Cargo.toml',
  'Cargo.lock',
  'Trunk.toml',
  'index.html',
  'package.json',
  'package-lock.json',
  'scripts/build-page.sh',
  'scripts/finish.mjs',
  'scripts/finish/',
  'scripts/policy.mjs',
  'scripts/release/',
  'scripts/run.sh',
  'scripts/versions.env',
  'stand-ins/',
];

/** Where it is written down for which build files two builds were last compared. */
export const record = 'scripts/release/checked.json';

/** What looks at releases and makes none. */
const lookers = [record, 'scripts/release/check.mjs', 'scripts/release/compare.mjs', 'scripts/release/build-files.mjs'];

/** The paths of all build files that git knows. */
export function buildFiles() {
  const told = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const paths = execFileSync('git', told, { encoding: 'utf8' }).split('\0').filter(Boolean);
  return [...new Set(paths)].filter((path) => !lookers.includes(path)).sort();
}

/** One SHA-256 over the paths and bytes of files, in hex. */
export function digest(files) {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

export const digestOfBuildFiles = () => digest(buildFiles().map((path) => [path, readFileSync(path)]));
