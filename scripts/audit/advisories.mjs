// Knows: how crates and node packages are held against what is known about faults in them.
// Must not know: how the database or the tool gets here.
//
// usage: scripts/run.sh node scripts/audit/advisories.mjs
//
// What could not be looked at is said, and fails: somebody asked, and silence would be an answer.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { knownAdvisories } from './allowed.mjs';

const today = new Date().toISOString().slice(0, 10);
const database = '.tools/advisories';
// Older than this, it says nothing about today.
const daysFresh = 7;

const outcomes = { found: 0, notLooked: 0 };

function notLooked(what, why, todo) {
  outcomes.notLooked += 1;
  console.error(`advisories: NOT LOOKED AT: ${what}: ${why}\n  what to do: ${todo}`);
}

/** Says what was found, but for what is known and still believed. */
function tell(what, advisories) {
  const isKnown = ({ id }) => knownAdvisories[id]?.until >= today;
  for (const { id, title, name } of advisories.filter(isKnown)) {
    console.log(`  known  ${id} ${name}: ${title}; ${knownAdvisories[id].why}, until ${knownAdvisories[id].until}`);
  }
  const news = advisories.filter((advisory) => !isKnown(advisory));
  for (const { id, title, name } of news) console.error(`  FOUND  ${id} ${name}: ${title}`);
  console.log(`advisories: ${news.length} found in ${what}`);
  outcomes.found += news.length;
}

function json(command, told) {
  const { stdout, stderr, error } = spawnSync(command, told, { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    return JSON.parse(stdout);
  } catch {
    return { failed: (error?.message ?? stderr).trim().split('\n').at(-1) };
  }
}

const online = 'run make audit where the open internet can be reached, at the latest before a release.';

function crates() {
  const what = 'the crates of Cargo.lock';
  if (!existsSync(database)) return notLooked(what, 'the database of advisories cannot be reached from here.', online);
  const date = execFileSync('git', ['-C', database, 'log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
  const oldest = new Date(Date.now() - daysFresh * 86_400_000).toISOString().slice(0, 10);
  if (date < oldest) return notLooked(what, `the database here is of ${date}, and no newer one can be reached.`, online);
  const report = json('.tools/bin/cargo-audit', ['audit', '--json', '--no-fetch', '--stale', '--db', database]);
  if (!report.vulnerabilities) return notLooked(what, report.failed, 'see whether cargo-audit runs.');
  // Beside faults: crates that nobody looks after any more, or that were taken back.
  const warnings = Object.values(report.warnings).flat();
  const found = [...report.vulnerabilities.list, ...warnings].map(({ advisory, kind, package: { name, version } }) => ({
    id: advisory?.id ?? kind,
    title: advisory?.title ?? `${kind}`,
    name: `${name} ${version}`,
  }));
  const { 'dependency-count': looked } = report.lockfile;
  tell(`${looked} crates, by ${report.database['advisory-count']} advisories of ${date}`, found);
}

function nodePackages() {
  const what = 'the node packages of package-lock.json';
  const report = json('npm', ['audit', '--json', '--package-lock-only']);
  if (!report.vulnerabilities) {
    const why = report.failed ?? report.message ?? report.error?.summary ?? 'npm gave no report';
    return notLooked(what, `the registry answered: ${why}.`, online);
  }
  const found = Object.values(report.vulnerabilities).flatMap(({ name, via }) =>
    via
      // A name stands for a package that is listed itself.
      .filter((cause) => typeof cause === 'object')
      .map(({ source, url, title }) => ({ id: url?.split('/').at(-1) ?? String(source), title, name })),
  );
  tell(`${report.metadata.dependencies.total} node packages`, found);
}

crates();
nodePackages();
if (outcomes.found > 0) {
  console.error(
    'advisories stopped: something is known to be wrong.\n' +
      '  what to do: take a version without it, or write into scripts/audit/allowed.mjs why it does not concern us, and until when.',
  );
}
if (outcomes.found + outcomes.notLooked > 0) process.exitCode = 1;
