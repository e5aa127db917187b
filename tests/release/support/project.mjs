// Knows: what the tests of releases have in common: the crates of this project, and a page that
// stands in for the real one.
// Must not know: any one test.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { contents, promised } from '../../../scripts/release/contents.mjs';
import { cratesOfProgram } from '../../../scripts/release/crates.mjs';
import { standardLibrary } from '../../../scripts/release/standard-library.mjs';

/** Asked of cargo once; every test may read it. */
export const facts = { ...cratesOfProgram(), library: standardLibrary(), time: '2026-11-21T08:00:00Z' };

/** Files with the names of the real ones. Building those takes minutes and changes nothing here. */
export const page = new Map(
  [...promised, ...['schema', 'demo'].flatMap((folder) => readdirSync(`public/${folder}`).map((name) => `${folder}/${name}`))].map((path) => [
    path,
    Buffer.from(`${path}\n`),
  ]),
);

export const release = () => contents(page, '.', facts);

/** Runs a few lines of Python of the project and gives what it printed. Throws where it fails. */
export function python(lines, told = [], input = '') {
  const options = { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] };
  return execFileSync('.tools/python/bin/python', ['-B', '-c', lines, ...told], options);
}
