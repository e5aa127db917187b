// Knows: how the licence of every crate and node package is held against what is allowed.
// Must not know: what is allowed, or why.
//
// usage: scripts/run.sh node scripts/audit/licences.mjs [--all]     (--all names every package)
//
// Needs no network: crates say their licence in their own files, node packages in the lock file.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { inThePage, inTools } from './allowed.mjs';

const all = process.argv.includes('--all');

function metadata(...more) {
  const told = ['metadata', '--locked', '--offline', '--format-version', '1', ...more];
  return JSON.parse(execFileSync('cargo', told, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

/** Ids of the crates that the program for the browser is made of, with what they need to compile. */
function cratesInThePage() {
  const { resolve } = metadata('--filter-platform', 'wasm32-unknown-unknown');
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      if (dep_kinds.some(({ kind }) => kind !== 'dev')) visit(pkg);
    }
  };
  visit(resolve.root);
  return found;
}

const shipped = cratesInThePage();
const { packages, resolve } = metadata();
const others = packages.filter(({ id }) => id !== resolve.root);
const named = ({ name, version, license }) => ({ name: `${name} ${version}`, licence: license });
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const groups = [
  {
    what: 'crates in the page',
    list: others.filter(({ id }) => shipped.has(id)).map(named),
    allowed: inThePage,
  },
  {
    what: 'crates in tests and on other systems',
    list: others.filter(({ id }) => !shipped.has(id)).map(named),
    allowed: inTools,
  },
  {
    what: 'node packages, tools only',
    list: Object.entries(lock)
      .filter(([path]) => path !== '')
      .map(([path, { version, license }]) => ({
        name: `${path.split('node_modules/').at(-1)} ${version}`,
        licence: license,
      })),
    allowed: inTools,
  },
];

/** The older way to write a choice, which cargo still takes, is no SPDX. */
const spdx = (licence) => licence.replace(/\s*\/\s*/g, ' OR ');

function isAllowed(licence, allowed) {
  if (!licence) return false;
  try {
    return satisfies(spdx(licence), Object.keys(allowed));
  } catch {
    // No expression of SPDX: somebody has to read it.
    return false;
  }
}

const used = new Set();
let refused = 0;
for (const { what, list, allowed } of groups) {
  const byLicence = new Map();
  for (const one of list) byLicence.set(one.licence, [...(byLicence.get(one.licence) ?? []), one]);
  console.log(`licences: ${list.length} ${what}`);
  for (const [licence, those] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
    const fine = isAllowed(licence, allowed);
    for (const name of Object.keys(allowed)) if (licence?.includes(name)) used.add(name);
    const names = those.map(({ name }) => name).join(', ');
    const few = all || !fine || those.length <= 6;
    console.log(`  ${fine ? 'allowed' : 'REFUSED'}  ${licence ?? 'no licence named'}: ${few ? names : those.length}`);
    if (!fine) refused += those.length;
  }
}

function stop(what, todo) {
  console.error(`licences stopped: ${what}\n  what to do: ${todo}`);
  process.exitCode = 1;
}

// A check that looked at nothing has found nothing.
for (const { what, list } of groups) {
  if (list.length === 0) stop(`no ${what} were found.`, 'look at Cargo.lock and package-lock.json.');
}
if (refused > 0) {
  stop(
    `${refused} packages have a licence that is not allowed where they are.`,
    'take another package, or read the licence and put it on the list in scripts/audit/allowed.mjs with the reason.',
  );
}
const unused = Object.keys(inTools).filter((name) => !used.has(name));
if (unused.length > 0) {
  stop(`nothing uses ${unused.join(', ')} any more.`, 'take it off the list in scripts/audit/allowed.mjs.');
}
