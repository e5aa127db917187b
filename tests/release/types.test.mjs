// Knows: that the type declaration says what the tables of attributes and tokens say, to a compiler.
// Must not know: how the declaration is written.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributes, says } from '../../public/embed/attributes.js';
import { colors, fonts, sizes } from '../../public/embed/tokens.js';

/** The types of what has no closed set of values. */
const kinds = {
  item: '`164.3${string}` | `nprm:164.3${string}`',
  text: 'string',
  link: '`https://${string}` | `mailto:${string}`',
  name: 'string',
};

const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');
const fields = (all, type) => Object.entries(all).map(([name, what]) => `  '${name}': ${type(what)};`);

/** A source that only compiles where the declaration is the table, no more and no less. */
function table(attributes) {
  const lines = [
    ...fields(attributes, ({ values, kind }) => (values ? quoted(values) : kinds[kind])),
    ...fields(colors, () => '`#${string}`'),
    ...fields(sizes, () => '`${number}px` | `${number}em`'),
    ...fields(fonts, () => 'string'),
  ];
  return `import type { SafeguardCheckAttributes } from '../../public/embed/safeguard-check.js';
type Table = {
${lines.join('\n')}
};
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Each = { [K in keyof Table | keyof SafeguardCheckAttributes]: K extends keyof Table ? (K extends keyof SafeguardCheckAttributes ? Same<Required<SafeguardCheckAttributes>[K], Table[K]> : false) : false };
export const each: Record<keyof Each, true> = {} as Each;
export const optional: SafeguardCheckAttributes = {};
`;
}

const more = { ...attributes, answers: { kind: 'text' } };
const less = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'load'));
const other = { ...attributes, theme: { values: ['auto', 'light'] } };

const folder = 'target/types';
mkdirSync(folder, { recursive: true });
const sources = { right: attributes, more, less, other };
for (const [name, what] of Object.entries(sources)) writeFileSync(`${folder}/${name}.ts`, table(what));
const { compilerOptions } = JSON.parse(readFileSync('tests/release/types/tsconfig.json', 'utf8'));
const files = Object.keys(sources).map((name) => `${name}.ts`);
const hosts = ['host.ts', 'react.tsx'].map((name) => `../../tests/release/types/${name}`);
writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [...files, ...hosts] }));

// Once for all tests: the compiler reads the types of React and of the browser first.
const { stdout, error } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
if (error) throw error;
const errors = (file) => stdout.split('\n').filter((line) => line.includes(file));

test('the declaration has every attribute and every token with its values, and nothing else', () => {
  assert.deepEqual(errors('right.ts'), []);
});

test('the compiler sees an attribute too many, one too few, and a value that is missing', () => {
  assert.match(errors('more.ts').join(), /TS2322/);
  assert.match(errors('less.ts').join(), /TS2322/);
  assert.match(errors('other.ts').join(), /TS2322/);
});

test('what a host writes in TypeScript compiles, and what is wrong is refused', () => {
  assert.deepEqual(errors('host.ts'), []);
});

test('what a host writes in React compiles, and what is wrong is refused', () => {
  assert.deepEqual(errors('react.tsx'), []);
});

test('nothing else is wrong', () => {
  const known = /^target\/types\/(?:more|less|other)\.ts|^\s|^$/;
  assert.deepEqual(stdout.split('\n').filter((line) => !known.test(line)), []);
});

test('every attribute has a sentence, and every sentence an attribute', () => {
  assert.deepEqual(Object.keys(says).sort(), Object.keys(attributes).sort());
});
