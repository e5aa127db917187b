// Knows: how a release is built twice from nothing and compared, and when that is worth its minutes.
// Must not know: how a release is built.
//
// usage: scripts/run.sh node scripts/release/check.mjs [--when-changed]
//
// The two builds differ in all that must not matter: the folder they lie in, the time zone, the
// language. Each starts from a copy of the sources, without anything that was compiled before.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOfBuildFiles, record } from './build-files.mjs';
import { sha384 } from './checksums.mjs';
import { differences } from './compare.mjs';
import { read } from './files.mjs';
import { time } from './time.mjs';

const place = 'target/release-check';
const builds = [
  { name: 'one', environment: { TZ: 'UTC', LC_ALL: 'C' } },
  { name: 'another/place', environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C.UTF-8' } },
];

const buildFiles = digestOfBuildFiles();
const last = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
if (process.argv.includes('--when-changed') && last.buildFiles === buildFiles) {
  console.log(`release-check: not run: no build file has changed since two builds were compared on ${last.on}`);
  process.exit(0);
}
if (process.argv.includes('--when-changed')) {
  console.log('release-check: a build file has changed since two builds were last compared; this takes minutes');
}

/** Copies what git knows, as it lies here, and leads to the tools. */
function copySources(to) {
  const told = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', told, { encoding: 'utf8' }).split('\0').filter((path) => path && existsSync(path));
  rmSync(to, { recursive: true, force: true });
  for (const path of paths) {
    if (path === '.tools' || path === 'node_modules' || path === 'target') continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(path, join(to, path));
  }
  for (const tools of ['.tools', 'node_modules']) if (existsSync(tools)) symlinkSync(resolve(tools), join(to, tools));
}

const seconds = String(Date.parse(time()) / 1000);

function build({ name, environment }) {
  const folder = join(place, name);
  console.log(`release-check: building from nothing in ${folder}/`);
  const options = { cwd: folder, stdio: 'inherit', env: { ...process.env, ...environment, SOURCE_DATE_EPOCH: seconds } };
  const run = (...command) => execFileSync('scripts/run.sh', command, options);
  run('scripts/build-page.sh', 'target/page');
  run('node', 'scripts/finish.mjs', 'target/page', 'dist');
  run('node', 'scripts/release/pack.mjs');
  return read(join(folder, 'release'));
}

// Both before the first build, so that somebody may go on working while they run.
for (const { name } of builds) copySources(join(place, name));
const [one, other] = [await build(builds[0]), await build(builds[1])];
const found = differences(one, other);
if (found.length > 0) {
  for (const line of found) console.error(`  DIFFERENT  ${line}`);
  console.error(`release-check stopped: two builds of the same sources differ.\n  what to do: compare the two in ${place}/.`);
  process.exit(1);
}
const [zip] = [...one.keys()].filter((path) => path.endsWith('.zip'));
rmSync(place, { recursive: true, force: true });
const news = { buildFiles, on: new Date().toISOString().slice(0, 10) };
writeFileSync(record, `${JSON.stringify(news, null, 2)}\n`);
console.log(`release-check: ${one.size} files are the same in both, the zip too: SHA-384 ${sha384(one.get(zip))}`);
if (last.buildFiles !== buildFiles) console.log(`release-check: written to ${record}; commit it, so that it is not done again for the same build files`);
